import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toolCitation } from './tool-citation.ts';

test('results cite the program as CITATION.cff does, in the version of package.json', async () => {
  const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  const cff = parse(await read('CITATION.cff'));
  const { version } = JSON.parse(await read('package.json'));
  const { authors, year, title } = toolCitation;
  expect(cff['preferred-citation']).toEqual({ type: 'software', title, authors: [{ name: authors }], year, version });
  expect(cff).toMatchObject({ title, authors: [{ name: authors }], version });
});
