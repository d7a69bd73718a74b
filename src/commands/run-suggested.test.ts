import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingTerminal } from '../../test/support/recording-terminal.ts';
import { projectRoot } from '../../test/support/run-evaluate.ts';
import { type Result, resultSchema } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { main } from './program.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-suggested-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
  result: Result;
  html: string;
  evidence: string;
}

/** data/adminduk-keliling: of eight suggestions four were rejected and one was replaced by a person's coding; three wait. */
async function run(language: Language, ...options: string[]): Promise<Ran> {
  const output = path.join(scratch, `${language}${options.length}`);
  const terminal = recordingTerminal(language);
  const study = path.join(projectRoot, 'data', 'adminduk-keliling');
  const code = await main(['run', study, '--format', 'html,json,csv', '--lang', language, '--output', output, ...options], terminal);
  const read = (file: string) => readFile(path.join(output, file), 'utf8');
  const result = resultSchema.parse(JSON.parse(await read('result.json')));
  return { code, ...terminal.said, result, html: await read('report.html'), evidence: await read('evidence.csv') };
}

describe('evaluate run --include-suggested', () => {
  let included: Ran;
  let indonesian: Ran;
  let left: Ran;
  beforeAll(async () => {
    included = await run('en', '--include-suggested');
    indonesian = await run('id', '--include-suggested');
    left = await run('en');
  });
  const passages = ({ result }: Ran) => result.evidence.filter(({ kind }) => kind === 'interview' || kind === 'observation');

  it('lets the three suggestions count that nobody has answered, and says so in the result', () => {
    expect(included.code).toBe(0);
    expect(passages(included).length).toBe(passages(left).length + 3);
    const confirmed = passages(left).length;
    const share = Math.round((3 / (confirmed + 3)) * 1e6) / 1e6;
    expect(included.result.suggestions).toEqual({ codings: confirmed + 3, unconfirmed: 3, share });
    const added = passages(included).filter(({ status }) => status === 'suggested');
    expect(added.map(({ id }) => id)).toEqual(['P-06', 'P-07', 'P-08']);
  });

  it('states the share on the first page and below the summary, in both languages', () => {
    const all = passages(left).length + 3;
    const percent = Math.round((3 / all) * 100);
    expect(coverOf(included.html)).toContain(`Of the ${all} codings behind this report, 3 (${percent}%) are automatic suggestions`);
    expect(coverOf(indonesian.html)).toMatch(
      new RegExp(`Dari ${all} pengodean di balik laporan ini, 3 \\(${percent}\\s?%\\) merupakan usulan`),
    );
    expect(included.out).toContain(`DRAFT: 3 of ${all} codings (${percent}%)`);
    expect(indonesian.out).toContain(`DRAF: 3 dari ${all} pengodean (${percent}`);
  });

  it('marks each of them in the register and in evidence.csv', () => {
    for (const id of ['P-06', 'P-07', 'P-08']) {
      const row = (html: string) => new RegExp(`<tr id="evidence-${id}">.*?</tr>`, 's').exec(html)?.[0] ?? '';
      expect(row(included.html)).toContain('suggested, not confirmed');
      expect(row(indonesian.html)).toContain('usulan, belum dikonfirmasi');
      const line = included.evidence.split('\n').find((text) => text.startsWith(`${id},`) || text.startsWith(`"${id}"`)) ?? '';
      expect(line).toContain(',suggested,');
    }
  });

  it('says nothing of what was left out once it counts', () => {
    expect(included.err).not.toContain('left out');
  });

  it('is needed: without it they are set aside, their number stands on stderr, and nothing else speaks of them', () => {
    expect(left.err).toContain('3 suggested codings left out');
    expect(left.result.suggestions).toBeUndefined();
    expect(coverOf(left.html)).not.toContain('codings behind this report');
    expect(left.out).not.toContain('no person has confirmed');
  });
});

function coverOf(html: string): string {
  return /<header class="cover">.*?<\/header>/s.exec(html)?.[0] ?? '';
}
