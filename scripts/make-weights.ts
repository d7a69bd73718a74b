import { mkdir, writeFile } from 'node:fs/promises';
import { packWeights } from '../src/code/learned-weights.ts';
import { makePassageCoder } from '../src/code/passage-coder.ts';
import { openCodebook } from '../src/commands/codebook-files.ts';
import { bundledRubricNames } from '../src/commands/library.ts';

/** Learns from every bundled codebook and writes the weights beside the built program, so that nobody waits for it later. A part of `npm run build`. */
const folder = new URL('../dist/weights/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const rubric of await bundledRubricNames()) {
  const { codebook, diagnostics } = await openCodebook(rubric, null, null);
  if (diagnostics.length > 0) throw new Error(`the codebook of ${rubric} has problems: ${diagnostics.map(({ code }) => code).join(', ')}`);
  if (codebook) await writeFile(new URL(`${rubric}.weights`, folder), packWeights(makePassageCoder(codebook, null).learned, codebook));
}
