import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile } from './open-file.ts';
import { normalizeName, openStudyFolder } from './study-folder.ts';

let root = '';
let outside = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'study-'));
  outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
  await mkdir(path.join(root, 'data'));
  await writeFile(path.join(root, 'study.yaml'), 'id: a');
  await writeFile(path.join(root, 'data', 'log.csv'), 'date');
  await writeFile(path.join(root, '.hidden'), '');
  await writeFile(path.join(outside, 'secret.txt'), 'secret');
});
afterEach(async () => {
  await rm(root, { recursive: true });
  await rm(outside, { recursive: true });
});

test('names are written with / and without detours, and lead nowhere outside', () => {
  expect(normalizeName('./data\\x/../log.csv')).toBe('data/log.csv');
  for (const name of ['../log.csv', 'data/../../log.csv', '/etc/passwd', 'C:\\log.csv', 'C:log.csv', '..', '.', 'a\0b']) {
    expect(normalizeName(name)).toBeNull();
  }
});

test('files are listed sorted, hidden ones not', async () => {
  expect(await openStudyFolder(root).list()).toEqual(['data/log.csv', 'study.yaml']);
});

test('links are followed inside the folder, and end neither outside nor in a circle', async () => {
  await symlink(path.join(outside, 'secret.txt'), path.join(root, 'secret.txt'));
  await symlink(outside, path.join(root, 'far'));
  await symlink(root, path.join(root, 'data', 'again'));
  await symlink(path.join(root, 'data'), path.join(root, 'more'));
  const folder = openStudyFolder(root);
  expect(await folder.list()).toEqual(['data/log.csv', 'more/log.csv', 'study.yaml']);
  expect(await openFile(folder, 'secret.txt')).toMatchObject({ bytes: null, diagnostics: [{ code: 'file/outside-study' }] });
  expect(await openFile(folder, '../x')).toMatchObject({ bytes: null, diagnostics: [{ code: 'file/outside-study' }] });
});

test('a file is read as bytes, and a failure of the system is a diagnostic without a path of the machine', async () => {
  const folder = openStudyFolder(root);
  expect(new TextDecoder().decode((await openFile(folder, 'study.yaml')).bytes ?? undefined)).toBe('id: a');
  expect(await openFile(folder, 'data')).toEqual({
    bytes: null,
    diagnostics: [{ code: 'file/unreadable', severity: 'error', location: { file: 'data' }, args: { reason: 'EISDIR' } }],
  });
});
