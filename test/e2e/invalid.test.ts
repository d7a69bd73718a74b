import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/commands/program.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { catalogue } from '../../src/diagnostic/catalogue.ts';
import type { Language } from '../../src/result/text.ts';
import { projectRoot } from '../support/run-evaluate.ts';

/**
 * A folder `test/fixtures/invalid/<case>/` holds only what differs from the valid study `test/fixtures/valid/small`, and the
 * whole expected stderr. The names of cases begin with the diagnostic code that they are about, `/` written as `.`.
 */
const invalid = path.join(projectRoot, 'test', 'fixtures', 'invalid');
const cases = (await readdir(invalid, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-invalid-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** The small study with the files of one case laid over it. */
async function studyOf(name: string): Promise<string> {
  const study = path.join(scratch, name);
  await cp(path.join(projectRoot, 'test', 'fixtures', 'valid', 'small'), study, { recursive: true });
  await cp(path.join(invalid, name), study, { recursive: true });
  await rm(path.join(study, 'stderr.txt'), { force: true });
  return study;
}

/** `evaluate check`, in this process: a hundred cases would else start two hundred. The study is called `study` in what comes out. */
async function check(name: string, language: Language): Promise<{ code: number; stderr: string }> {
  const study = await studyOf(name);
  const lines: string[] = [];
  const terminal: Terminal = { out: () => {}, err: (text) => lines.push(text), env: {}, language, today: () => '2024-01-01' };
  const code = await main(['check', study], terminal);
  return { code, stderr: `${lines.join('\n').replaceAll(study.replaceAll('\\', '/'), 'study').replaceAll(study, 'study')}\n` };
}

describe('a study with a problem', () => {
  it.each(cases)('%s', async (name) => {
    const { code, stderr } = await check(name, 'en');
    const about = name.split('--')[0]?.replace('.', '/') ?? '';
    const severity = Object.entries(catalogue).find(([known]) => known === about)?.[1].severity;
    expect(stderr).toContain(`[${about}]`);
    expect(stderr).not.toMatch(/internal error|^\s+at /m);
    for (const folder of [scratch, projectRoot, os.tmpdir()]) expect(stderr).not.toContain(folder);
    expect(code).toBe(severity === 'error' ? 1 : 0);
    await expect(stderr).toMatchFileSnapshot(path.join(invalid, name, 'stderr.txt'));
  });

  it.each(cases)('%s is told in Indonesian at the same places', async (name) => {
    const { stderr } = await check(name, 'id');
    const english = await readFile(path.join(invalid, name, 'stderr.txt'), 'utf8');
    expect(headsOf(stderr)).toEqual(headsOf(english));
    expect(headsOf(english)).not.toEqual([]);
    expect(stderr).not.toMatch(/: (error|warning): |undefined|\[object/);
  });

  it('is known in at least 90 kinds, with two cases at most of each', () => {
    const codes = cases.map((name) => name.split('--')[0] ?? '');
    const counts = [...new Set(codes)].map((code) => codes.filter((other) => other === code).length);
    expect(counts.length).toBeGreaterThanOrEqual(90);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });
});

/** Place and code of every diagnostic, without its sentence. */
function headsOf(stderr: string): (string | undefined)[][] {
  return [...stderr.matchAll(/^(study\/\S*): .*\[(\S+)\]$/gm)].map(([, place, code]) => [place, code]);
}
