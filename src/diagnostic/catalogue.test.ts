import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

test('a code names the kind of file and the problem, in lower case', () => {
  for (const code of Object.keys(catalogue)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('no two files of the catalogue give the same code', async () => {
  const files = await readdir(new URL('.', import.meta.url));
  const names = files.filter((file) => file.endsWith('-messages.ts')).map((file) => file.slice(0, -'-messages.ts'.length));
  const parts = await Promise.all(names.map((name): Promise<Record<string, object>> => import(`./${name}-messages.ts`)));
  const codes = parts.flatMap((part) => Object.values(part).flatMap((messages) => Object.keys(messages)));
  expect(codes.sort()).toEqual(Object.keys(catalogue).sort());
});
