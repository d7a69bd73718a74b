import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '../src/privacy/find-personal-data.ts';
import { projectRoot } from './support/run-evaluate.ts';

/** An invented pupil whose name was misspelled, which is what the interview tells of. */
const invented: Record<string, string[]> = { 'adminduk-keliling/interviews/synthetic-teacher-2024.md': ['name: Dewi'] };

test('nothing else in the studies that come with the program is taken for personal data', async () => {
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
    ).toEqual(invented[path.relative(data, file).split(path.sep).join('/')] ?? []);
  }
});
