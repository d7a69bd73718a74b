import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledRubricNames } from '../../src/commands/library.ts';
import { measures } from '../../src/measure/registry.ts';
import { readRubric } from '../../src/read/rubric/rubric.ts';
import { projectRoot } from '../support/run-evaluate.ts';

const known = Object.fromEntries(measures.map((measure) => [measure.id, measure]));

test('the rubrics that the build keeps are what their files say', async () => {
  const names = await bundledRubricNames();
  expect(names).toEqual(['bugge', 'rogers']);
  for (const name of names) {
    const file = `rubrics/${name}.yaml`;
    const { rubric, source } = readRubric({ file, bytes: await readFile(path.join(projectRoot, file)) }, known);
    const kept: unknown = JSON.parse(await readFile(path.join(projectRoot, 'dist', 'rubrics', `${name}.json`), 'utf8'));
    expect(kept).toEqual({ sha256: source.sha256, rubric });
  }
});
