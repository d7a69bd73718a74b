import { mkdir, writeFile } from 'node:fs/promises';
import { bundledRubric, bundledRubricNames } from '../src/commands/library.ts';
import { measures } from '../src/measure/registry.ts';
import { readRubric } from '../src/read/rubric/rubric.ts';

/** Reads every bundled rubric and writes what it found beside the built program, so that no run has to. A part of `npm run build`. */
const folder = new URL('../dist/rubrics/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const name of await bundledRubricNames()) {
  const file = await bundledRubric(name);
  const read = file && readRubric(file, Object.fromEntries(measures.map((measure) => [measure.id, measure])));
  if (!read?.rubric) throw new Error(`rubrics/${name}.yaml has problems: ${read?.diagnostics.map(({ code }) => code).join(', ')}`);
  await writeFile(new URL(`${name}.json`, folder), JSON.stringify({ sha256: read.source.sha256, rubric: read.rubric }));
}
