import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../test/support/run-evaluate.ts';
import { goldenOutputs } from './golden-outputs.ts';

/** Writes the kept outputs anew: `npm run golden`, which builds first. Read the difference before it is committed. */
for (const { file, make } of goldenOutputs) {
  const target = path.join(projectRoot, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await make());
}
