import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unpackWeights } from '../../src/code/learned-weights.ts';
import { makePassageCoder } from '../../src/code/passage-coder.ts';
import { openCodebook } from '../../src/commands/codebook-files.ts';
import { projectRoot } from '../support/run-evaluate.ts';

test.each(['bugge', 'rogers'])('what the build learned from the codebook of %s is what learning from it now gives', async (rubric) => {
  const { codebook } = await openCodebook(rubric, null, null);
  if (!codebook) throw new Error(`${rubric} has no codebook`);
  const built = unpackWeights(await readFile(path.join(projectRoot, 'dist', 'weights', `${rubric}.weights`)), codebook);
  const learned = makePassageCoder(codebook, null).learned;
  for (const part of ['code', 'leaning', 'effect', 'explicit'] as const) {
    expect(built?.[part].length, part).toBe(learned[part].length);
    expect(
      built?.[part].findIndex((weight, place) => weight !== learned[part][place]),
      part,
    ).toBe(-1);
  }
});
