import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot, runEvaluate } from '../support/run-evaluate.ts';

/**
 * The same study in two folders whose files were made in opposite order, evaluated from two working directories in two time zones
 * and locales.
 */
const study = path.join(projectRoot, 'data', 'kukm-space');
const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-determinism-'));
const first = path.join(scratch, 'first');
const second = path.join(scratch, 'a longer path', 'second');
afterAll(() => rm(scratch, { recursive: true, force: true }));

beforeAll(async () => {
  const files = await readdir(study, { recursive: true, withFileTypes: true });
  const names = files.filter((entry) => entry.isFile()).map((entry) => path.relative(study, path.join(entry.parentPath, entry.name)));
  const sorted = names.sort((a, b) => (a < b ? -1 : 1));
  expect(sorted.length).toBeGreaterThan(10);
  await copyInOrder(sorted, path.join(first, 'kukm-space'));
  await copyInOrder(sorted.toReversed(), path.join(second, 'kukm-space'));

  const output = ['--output', 'out'];
  const runs = [
    await runEvaluate(['run', 'kukm-space', ...output], { cwd: first, env: { TZ: 'Asia/Jakarta', LC_ALL: 'C', EVALUATE_LANG: '' } }),
    await runEvaluate(['run', path.join(second, 'kukm-space'), ...output], {
      cwd: path.join(second, '..'),
      env: { TZ: 'America/New_York', LC_ALL: 'id_ID.UTF-8', LANG: 'id_ID.UTF-8', EVALUATE_LANG: '' },
    }),
  ];
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
  // The locale did reach the program: messages follow it, outputs do not.
  expect(runs.map(({ stderr }) => stderr.split(' ')[0])).toEqual(['Reading', 'Membaca']);
}, 300_000);

it.each(['result.json', 'report.html', 'scores.csv', 'evidence.csv', 'report.pdf'])('%s is the same byte for byte', async (file) => {
  const [one, other] = await Promise.all([path.join(first, 'out'), path.join(second, '..', 'out')].map((folder) => read(folder, file)));
  expect(one?.length).toBeGreaterThan(1000);
  expect(one === other, `${file} differs`).toBe(true);
});

/** One byte a character, so that bytes that are no text are compared as well. The dates of printing are blanked. */
async function read(folder: string, file: string): Promise<string> {
  const bytes = await readFile(path.join(folder, file), 'latin1');
  return file.endsWith('.pdf') ? bytes.replace(/\/(CreationDate|ModDate) ?\(D:[^)]*\)/g, '/$1()') : bytes;
}

async function copyInOrder(names: readonly string[], target: string): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(target, name)), { recursive: true });
    await copyFile(path.join(study, name), path.join(target, name));
  }
}
