import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallStudyFiles } from '../../test/support/small-study.ts';
import { paragraph, wordFile } from '../../test/support/word-file.ts';
import { UsageError } from '../errors.ts';
import { pseudonymize } from './pseudonymize.ts';
import type { Terminal } from './terminal.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-pseudonymize-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function study(name: string, changes: Record<string, string | Uint8Array> = {}): Promise<string> {
  const root = path.join(scratch, name);
  for (const [file, text] of Object.entries({ ...smallStudyFiles, ...changes })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

async function run(root: string, output?: string) {
  const said = { out: '', err: '', code: -1 };
  const terminal: Terminal = {
    out: (text) => {
      said.out += `${text}
`;
    },
    err: (text) => {
      said.err += `${text}
`;
    },
    env: {},
    language: 'en',
    today: () => '2024-01-01',
  };
  said.code = await pseudonymize(root, output, terminal);
  return said;
}

/** Every file below a folder with its text and the time of its last change. */
async function snapshot(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const facts = files
    .sort()
    .map(async (file) => [path.relative(root, file), `${(await stat(file)).mtimeMs} ${await readFile(file, 'latin1')}`] as const);
  return Object.fromEntries(await Promise.all(facts));
}

test('it writes copies, key, list of doubts and .gitignore, leaves the originals, and says counts only', async () => {
  const root = await study('first');
  const before = await snapshot(root);
  const { code, out, err } = await run(root);
  const after = await snapshot(root);
  expect(code).toBe(0);
  for (const [file, text] of Object.entries(before)) expect(after[file]).toBe(text);
  expect(Object.keys(after).filter((file) => !(file in before))).toEqual([
    '.gitignore',
    'privacy-key.csv',
    'pseudonymised/codings.csv',
    'pseudonymised/documents.csv',
    'pseudonymised/interviews/head.txt',
    'pseudonymised/interviews/pair.txt',
    'pseudonymised/judgements.csv',
    'pseudonymised/notes/counter.md',
    'pseudonymised/pseudonymise-unsure.csv',
    'pseudonymised/rubric.yaml',
    'pseudonymised/study.yaml',
  ]);
  expect(await readFile(path.join(root, '.gitignore'), 'utf8')).toBe('/privacy-key.csv\npseudonymise-unsure.csv\n');
  expect(await readFile(path.join(root, 'pseudonymised/interviews/pair.txt'), 'utf8')).toContain('Ibu [Informan 1]: Belum ramai.');
  expect(out).toContain('3 files pseudonymised. Replaced:\n  2  names of informants\n');
  expect(out + err).not.toMatch(/Sari|Budi/);
});

test('a second run touches no file', async () => {
  const root = await study('second');
  await run(root);
  const once = await snapshot(root);
  expect((await run(root)).code).toBe(0);
  expect(await snapshot(root)).toEqual(once);
});

test('a Word file becomes text with its labels, beside a text of the same name too', async () => {
  const root = await study('word', {
    'study.yaml': (smallStudyFiles['study.yaml'] ?? '').replace('interviews/pair.txt', 'interviews/head.docx'),
    'interviews/head.docx': wordFile(['Pewawancara: Ramai?', 'Ibu Sari: Belum.', 'Pak Budi: Sudah.'].map(paragraph).join('')),
  });
  const { code, err } = await run(root, path.join(scratch, 'word-out'));
  expect(code).toBe(0);
  expect(err).toContain('interviews/head.docx was written as text: interviews/head.docx.txt');
  expect(await readFile(path.join(scratch, 'word-out', 'interviews', 'head.docx.txt'), 'utf8')).toBe(
    'Pewawancara: Ramai?\n\nIbu [Informan 1]: Belum.\n\nPak [Informan 2]: Sudah.\n',
  );
});

test('originals are never overwritten', async () => {
  const root = await study('into');
  await expect(run(root, root)).rejects.toThrow(UsageError);
  await expect(run(root, path.join(root, 'notes', '..'))).rejects.toThrow(UsageError);
});

test('a damaged key stops it before anything is written', async () => {
  const root = await study('key', { 'privacy-key.csv': 'name,kind\nEko,orang\n' });
  const before = await snapshot(root);
  const { code, err } = await run(root);
  expect(code).toBe(1);
  expect(err).toContain('privacy-key.csv:2:5: error:');
  expect(await snapshot(root)).toEqual(before);
});

test('a source that cannot be read is reported, and the others are copied', async () => {
  const root = await study('unreadable', { 'interviews/head.txt': '%PDF-1.7' });
  const { code, err } = await run(root);
  expect(code).toBe(1);
  expect(err).toContain('[transcript/unsupported-file]');
  expect(await readdir(path.join(root, 'pseudonymised/interviews'))).toEqual(['pair.txt']);
});

test('without a study there is nothing to do', async () => {
  await expect(run(path.join(scratch, 'nowhere'))).rejects.toThrow(UsageError);
});
