import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { recordingTerminal } from '../../test/support/recording-terminal.ts';
import { projectRoot } from '../../test/support/run-evaluate.ts';
import { agreementSchema } from '../result/agreement.ts';
import { type AgreeOptions, agreeOnStudy } from './agree.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-agree-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));
const adminduk = path.join(projectRoot, 'data', 'adminduk-keliling');

async function agree(study: string, options: Partial<AgreeOptions> = {}) {
  const terminal = recordingTerminal('en');
  const code = await agreeOnStudy(study, { format: 'text', lang: 'en', ...options }, terminal);
  return { code, ...terminal.said };
}

/** The small study, in which coder-1 coded both interviews, with changes to study.yaml and further codings. */
async function small(name: string, edit: (yaml: string) => string = (yaml) => yaml, ...rows: string[]): Promise<string> {
  const folder = path.join(scratch, name);
  await cp(path.join(projectRoot, 'test/fixtures/valid/small'), folder, { recursive: true });
  const file = path.join(folder, 'study.yaml');
  await writeFile(file, edit(await readFile(file, 'utf8')));
  for (const row of rows) await appendFile(path.join(folder, 'codings.csv'), `${row}\n`);
  return folder;
}
const ofOfficer = (id: string, code: string, valence: string, coder: string) =>
  `${id},interviews/officer.txt,"Ada SOP tertulis sejak 2 Januari, ditempel di loket.",,,77,129,${code},${valence},yes,,officer,${coder},confirmed,,,,`;

describe('the two coders of the bundled second study', () => {
  test('differ in direction on one passage, A-45 and B-35', async () => {
    const { code, out } = await agree(adminduk, { format: 'json' });
    expect(code).toBe(0);
    const { coders, disagreements, valence } = agreementSchema.parse(JSON.parse(out));
    expect(coders).toEqual(['synthetic-coder-a', 'synthetic-coder-b']);
    const directions = disagreements.filter(({ kind }) => kind === 'valence');
    expect(directions).toMatchObject([
      {
        code: 'objectives.outcomes',
        sides: [
          { valence: 'opposes', lines: [{ id: 'A-45' }] },
          { valence: 'mixed', lines: [{ id: 'B-35' }] },
        ],
      },
    ]);
    // A-27 and B-01, A-44 and B-02, and with B-03 to B-06, B-08 and B-09 agree.
    expect(valence.cells).toBe(9);
    expect(valence.percent).toMatchObject({ status: 'defined', value: 0.888889 });
  });

  test('share three interviews, in which coder a has 15 codings and coder b 19; one of them both coded throughout', async () => {
    const { pooled, sources, turns } = agreementSchema.parse(JSON.parse((await agree(adminduk, { format: 'json' })).out));
    expect(sources.map(({ file, declared }) => [file, declared])).toEqual([
      ['interviews/synthetic-carer-2023.md', false],
      ['interviews/synthetic-operators-2024.md', false],
      ['interviews/synthetic-teacher-2024.md', true],
    ]);
    const cells = turns * 17;
    expect(pooled.counts).toEqual([
      [cells - 15, 15],
      [cells - 19, 19],
    ]);
    // Nine cells in common: 6 that only a coded and 10 that only b did.
    expect(pooled.percent).toMatchObject({ value: Math.round((1 - 16 / cells) * 1e6) / 1e6 });
    expect(pooled.reading).toBe('unreliable');
  });

  test('agree on seven of nine codings of the interview that both coded throughout', async () => {
    const folder = path.join(scratch, 'teacher-alone');
    await cp(adminduk, folder, { recursive: true });
    const yaml = await readFile(path.join(folder, 'study.yaml'), 'utf8');
    // The others as they are: coder b read single passages of them.
    const others = yaml.replaceAll(
      /(interviews\/synthetic-(?:carer|operators)[^\n]*\n {4}kind: interview\n)/g,
      '$1    coded: [synthetic-coder-a]\n',
    );
    await writeFile(path.join(folder, 'study.yaml'), others);
    const { sources, turns, pooled, valence, disagreements } = agreementSchema.parse(
      JSON.parse((await agree(folder, { format: 'json' })).out),
    );
    expect(sources).toMatchObject([{ file: 'interviews/synthetic-teacher-2024.md', declared: true, turns: 20 }]);
    expect(turns).toBe(20);
    // 340 cells: each coder has 8, in common 7.
    expect(pooled.counts).toEqual([
      [332, 8],
      [332, 8],
    ]);
    expect(pooled.percent).toMatchObject({ value: 0.994118 });
    // Do = 2 / 340. De = 2 × 16 × 664 / (680 × 679), of 680 values 16 yes. α = 1 − Do / De.
    expect(pooled.alpha).toMatchObject({ value: Math.round((1 - 2 / 340 / ((2 * 16 * 664) / (680 * 679))) * 1e6) / 1e6 });
    expect(valence.cells).toBe(7);
    expect(disagreements.map(({ kind, code }) => [kind, code])).toEqual([
      ['code', 'ideas.complaints'],
      ['code', 'objectives.drivers'],
    ]);
  });

  test('as text with both lines, as CSV with one row a disagreement', async () => {
    const { out } = await agree(adminduk);
    expect(out.replace(/\s+/g, ' ')).toMatch(/synthetic-coder-a: opposes A-45 “.*synthetic-coder-b: mixed B-35 “/);
    const rows: Record<string, string>[] = parse((await agree(adminduk, { format: 'csv' })).out, { bom: true, columns: true });
    expect(rows).toHaveLength(17);
    expect(rows.find(({ kind }) => kind === 'valence')).toMatchObject({ ids_1: 'A-45', ids_2: 'B-35' });
  });

  test('another seed moves intervals and no value', async () => {
    const [first, other] = await Promise.all(
      ['1', '2'].map(async (seed) => agreementSchema.parse(JSON.parse((await agree(adminduk, { format: 'json', seed })).out))),
    );
    expect(other?.bootstrap.seed).toBe(2);
    if (first?.pooled.alpha.status !== 'defined' || other?.pooled.alpha.status !== 'defined') throw new Error('alpha is undefined');
    expect(other.pooled.alpha.value).toBe(first.pooled.alpha.value);
    expect(other.pooled.alpha.standardError).not.toBe(first.pooled.alpha.standardError);
  });
});

describe('nothing to compare', () => {
  test('one coder is told how to get a second', async () => {
    const { code, out } = await agree(await small('one'));
    expect(code).toBe(0);
    expect(out).toContain('Only one person has coded this study (coder-1)');
    expect(out).toContain('coded: [coder-1, …]');
  });

  test('two coders without a common interview: null as JSON, with the reason beside it', async () => {
    const study = await small(
      'apart',
      (yaml) => yaml.replace('date: 2023-01-10', 'date: 2023-01-10, coded: [coder-2]'),
      ofOfficer('E-1', 'governance.sop', 'supports', 'coder-2'),
    );
    const { code, out, err } = await agree(study, { format: 'json' });
    expect([code, out]).toEqual([0, 'null\n']);
    expect(err).toContain('No interview was coded by two of these coders (coder-1, coder-2)');
  });

  test('the sentence is in the language that was asked for', async () => {
    expect((await agree(await small('indonesian'), { lang: 'id' })).out).toContain('baru dikodekan satu orang (coder-1)');
  });
});

describe('which coders', () => {
  test('a misspelled one is refused with the nearest', async () => {
    await expect(agree(adminduk, { coders: 'synthetic-coder-a,synthetic-codr-b' })).rejects.toThrow(
      'nobody called "synthetic-codr-b" has a coding in this study; did you mean "synthetic-coder-b"? Coders: synthetic-coder-a,',
    );
  });

  test.each(['synthetic-coder-a', 'synthetic-coder-a,', 'synthetic-coder-a, synthetic-coder-a'])('"%s" names no pair', async (coders) => {
    await expect(agree(adminduk, { coders })).rejects.toThrow('two coders or more');
  });

  test('a seed is a whole number', async () => {
    await expect(agree(adminduk, { seed: '1.5' })).rejects.toThrow('"1.5" is no seed');
  });

  test('a program can be compared when it is named', async () => {
    const { out } = await agree(adminduk, { format: 'json', coders: 'synthetic-coder-a,synthetic-program' });
    expect(agreementSchema.parse(JSON.parse(out)).coders).toEqual(['synthetic-coder-a', 'synthetic-program']);
  });
});

test('a number in a quote that only a disagreement shows is masked, and is told once', async () => {
  const words = 'Ada SOP tertulis sejak 2 Januari, telepon 0812-3456-7890.';
  const study = await small('number');
  const file = path.join(study, 'interviews/officer.txt');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Ada SOP tertulis sejak 2 Januari, ditempel di loket.', words));
  const row = (id: string, code: string, valence: string, coder: string) =>
    `${id},interviews/officer.txt,"${words}",,,,,${code},${valence},yes,,officer,${coder},confirmed,,,,`;
  const header = (await readFile(path.join(study, 'codings.csv'), 'utf8')).split('\n')[0] ?? '';
  const codings = [header, row('E-1', 'governance.sop', 'opposes', 'coder-1'), row('E-2', 'governance.sop', 'supports', 'coder-2'), ''];
  await writeFile(path.join(study, 'codings.csv'), codings.join('\n'));
  await writeFile(path.join(study, 'documents.csv'), (await readFile(path.join(study, 'documents.csv'), 'utf8')).split('\n')[0] ?? '');
  const { code, out, err } = await agree(study);
  expect(code).toBe(0);
  expect(out).toContain('telepon [telepon].');
  expect(out).not.toContain('0812');
  expect(err.match(/\[privacy\/masked\]/g)).toHaveLength(1);
  expect(err).toMatch(/interviews\/officer\.txt:4:\d+: warning/);
});
