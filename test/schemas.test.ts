import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaFiles } from '../scripts/schemas.ts';

const folder = new URL('../schemas/', import.meta.url);

test('the committed schemas are those that the code describes (else: npm run schema)', async () => {
  const expected = schemaFiles();
  expect((await readdir(folder)).sort()).toEqual([...expected.keys()].sort());
  for (const [name, text] of expected) expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text);
});

test('an editor may leave out what has a default and is told what a field means', () => {
  const study: { required: string[]; properties: Record<string, { description?: string }> } = JSON.parse(
    schemaFiles().get('study.schema.json') ?? '{}',
  );
  expect(study.required).toContain('period');
  expect(study.required).not.toContain('checklists');
  expect(study.properties['note']?.description).toMatch(/limitations/);
});
