import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostic/catalogue.ts';
import { projectRoot, runEvaluate } from '../support/run-evaluate.ts';

/**
 * A folder `test/fixtures/invalid/<case>/` holds only what differs from the valid study `test/fixtures/valid/small`, and the
 * whole expected stderr. The names of cases begin with the diagnostic code that they are about, `/` written as `.`.
 */
const invalid = path.join(projectRoot, 'test', 'fixtures', 'invalid');
const cases = (await readdir(invalid, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-invalid-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('a study with a problem', () => {
  it.each(cases)('%s', async (name) => {
    const study = path.join(scratch, name, 'study');
    await cp(path.join(projectRoot, 'test', 'fixtures', 'valid', 'small'), study, { recursive: true });
    await cp(path.join(invalid, name), study, { recursive: true });
    await rm(path.join(study, 'stderr.txt'), { force: true });
    const { code, stderr } = await runEvaluate(['check', 'study'], { cwd: path.join(scratch, name) });
    const about = name.split('--')[0]?.replace('.', '/') ?? '';
    const severity = Object.entries(catalogue).find(([known]) => known === about)?.[1].severity;
    expect(stderr).toContain(`[${about}]`);
    expect(stderr).not.toMatch(/internal error|^\s+at /m);
    expect(code).toBe(severity === 'error' ? 1 : 0);
    await expect(stderr).toMatchFileSnapshot(path.join(invalid, name, 'stderr.txt'));
  });

  it('is known in at least 25 kinds', () => {
    expect(new Set(cases.map((name) => name.split('--')[0])).size).toBeGreaterThanOrEqual(25);
  });
});
