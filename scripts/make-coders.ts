import { mkdir, writeFile } from 'node:fs/promises';
import { packCoder } from '../src/code/learned-coder.ts';
import { learnCoder } from '../src/code/passage-coder.ts';
import { openCodebook } from '../src/commands/codebook-files.ts';
import { digestOfCodebook, digestsOf, type KnownCodebook } from '../src/commands/known-codebook.ts';
import { bundledRubricNames } from '../src/commands/library.ts';

/** Reads every bundled codebook, learns from it, and writes both beside the built program, so that nobody waits for it later. A part of `npm run build`. */
const codebooks = new URL('../dist/codebooks/', import.meta.url);
const coders = new URL('../dist/coders/', import.meta.url);
await mkdir(codebooks, { recursive: true });
await mkdir(coders, { recursive: true });
for (const rubric of await bundledRubricNames()) {
  const { codebook, diagnostics } = await openCodebook(rubric, null, null);
  if (diagnostics.length > 0) throw new Error(`the codebook of ${rubric} has problems: ${diagnostics.map(({ code }) => code).join(', ')}`);
  if (!codebook) continue;
  const files = [`${rubric}.yaml`, `${rubric}.codebook.yaml`, codebook.exemplars, codebook.words_from];
  const known: KnownCodebook = {
    files: await digestsOf(files.filter((file) => file !== undefined)),
    sha256: digestOfCodebook(codebook),
    codebook,
  };
  await writeFile(new URL(`${rubric}.json`, codebooks), JSON.stringify(known));
  await writeFile(new URL(`${rubric}.coder`, coders), packCoder(learnCoder(codebook), codebook));
}
