import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '../src/privacy/find-personal-data.ts';
import { projectRoot } from './support/run-evaluate.ts';

test('nothing in the studies that come with the program is taken for personal data', async () => {
  const data = path.join(projectRoot, 'data');
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const found = findPersonalData(text).filter(({ kind }) => kind !== null);
    expect(
      found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      path.relative(data, file),
    ).toEqual([]);
  }
});
