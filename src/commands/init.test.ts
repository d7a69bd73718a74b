import { access, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { recordingTerminal } from '../../test/support/recording-terminal.ts';
import { UsageError } from '../errors.ts';
import { codingColumns } from '../read/codings/coding-row.ts';
import { evaluatePath } from './evaluate-path.ts';
import { initStudy } from './init.ts';
import { nextSteps } from './next-steps.ts';
import { main } from './program.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-init-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));
const folderFor = (name: string) => path.join(scratch, name);
const full = { name: 'Loket Sore', agency: 'Dinas Contoh', from: '2024-01-01', to: '2024-06-30', rubric: 'bugge' };

async function check(folder: string) {
  const terminal = recordingTerminal();
  const evaluation = await evaluatePath(folder, {}, terminal);
  return { evaluation, err: terminal.said.err };
}

/** As a person would: the example blocks of study.yaml that matter, without their `#`. */
async function uncomment(folder: string, keys: readonly string[], edit: (text: string) => string = (text) => text): Promise<void> {
  const file = path.join(folder, 'study.yaml');
  const blocks = (await readFile(file, 'utf8')).split(/\n(?=\n)/);
  const changed = blocks.map((block) => (keys.some((key) => block.includes(`\n#${key}:`)) ? block.replace(/^#(?!#)/gm, '') : block));
  await writeFile(file, edit(changed.join('\n')));
}

describe.each(['id', 'en'])('a study in %s', (lang) => {
  test('passes check before anything is filled in, and is told what to do', async () => {
    const folder = folderFor(`fresh-${lang}`);
    const terminal = recordingTerminal();
    expect(await initStudy(folder, { ...full, lang }, terminal, null)).toBe(0);
    expect(terminal.said.out).toContain('study.yaml');
    const { evaluation, err } = await check(folder);
    expect(evaluation.exitCode, err).toBe(0);
    // The one text of the form that a report would print.
    expect([...new Set(evaluation.diagnostics.map(({ code }) => code))]).toEqual(['study/placeholder']);
    expect(evaluation.result?.evidence).toEqual([]);
    const steps = nextSteps({ ...evaluation, hasCodebook: true }, await readdir(folder, { recursive: true }), 'en')
      .split('\n')
      .slice(1);
    expect(steps.length).toBeGreaterThanOrEqual(7);
    expect(steps[0]).toMatch(/^ {2}1\. Complete study.yaml/);
    expect(steps.at(-1)).toMatch(/evaluate run/);
  });

  test.each(['csv', 'xlsx'])(
    'its forms can be read as %s once study.yaml names them; their example rows count for nothing',
    async (ending) => {
      const folder = folderFor(`forms-${lang}-${ending}`);
      await initStudy(folder, { ...full, lang }, recordingTerminal(), null);
      await uncomment(folder, ['checklists', 'visitor_logs', 'calendar', 'groups'], (text) => text.replaceAll('.xlsx', `.${ending}`));
      const { evaluation, err } = await check(folder);
      expect(evaluation.exitCode, err).toBe(0);
      const codes = evaluation.diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => code === 'checklist/example-row')).toHaveLength(2);
      expect(evaluation.result?.cleaning.filter(({ rule }) => rule === 'example-row').map(({ file, count }) => [file, count])).toEqual([
        [`logs/visitor-log.${ending}`, 1],
      ]);
      const documents = evaluation.result?.evidence.filter(({ kind }) => kind === 'document') ?? [];
      expect(documents.length).toBeGreaterThan(40);
      expect(documents.every(({ document }) => document?.status === 'unknown')).toBe(true);
      expect(evaluation.result?.visitors?.persons ?? 0).toBe(0);
    },
  );
});

test('without flags and without a terminal there are marked placeholders', async () => {
  const folder = folderFor('Studi Baru 2');
  const terminal = recordingTerminal('id');
  expect(await initStudy(folder, { rubric: 'bugge' }, terminal, null)).toBe(0);
  const yaml = await readFile(path.join(folder, 'study.yaml'), 'utf8');
  expect(yaml).toContain('id: studi-baru-2\n');
  expect(yaml).toContain('name: "ISI: nama inovasi"');
  // The year before the pinned day.
  expect(yaml).toContain('from: "2024-01-01"\n  to: "2024-12-31"');
  expect(terminal.said.out).toContain('ISI:');
  expect(await readFile(path.join(folder, 'formulir/pedoman-wawancara.md'), 'utf8')).toContain('\\[nama inovasi\\]');
  expect((await check(folder)).evaluation.exitCode).toBe(0);
});

test('on a terminal only what no flag says is asked, and a bad answer is asked again', async () => {
  const folder = folderFor('asked');
  const questions: string[] = [];
  const answers = ['fr', 'en', 'Evening Counter', '2024-02-30', '2024-02-01', '2024-01-01', ''];
  const ask = async (question: string) => {
    questions.push(question);
    return answers.shift() ?? '';
  };
  expect(await initStudy(folder, { agency: 'Dinas Contoh', rubric: 'bugge' }, recordingTerminal(), ask)).toBe(0);
  expect(questions).toHaveLength(7);
  expect(questions[1]).toContain('"fr" is not a language');
  expect(questions[6]).toContain('ends (2024-01-01) before it begins (2024-02-01)');
  const yaml = await readFile(path.join(folder, 'study.yaml'), 'utf8');
  expect(yaml).toContain('name: "Evening Counter"');
  expect(yaml).toContain('from: "2024-02-01"\n  to: "2024-12-31"');
  expect(yaml).toContain('language: en');
});

test('a folder that holds something is left alone; what a version control keeps there is no obstacle', async () => {
  const folder = folderFor('full');
  await mkdir(folder);
  await writeFile(path.join(folder, 'catatan.txt'), 'x');
  await expect(initStudy(folder, full, recordingTerminal(), null)).rejects.toThrow(/not empty \(catatan\.txt\)/);
  expect(await readdir(folder)).toEqual(['catatan.txt']);
  await expect(initStudy(path.join(folder, 'catatan.txt'), full, recordingTerminal(), null)).rejects.toThrow(UsageError);
  const versioned = folderFor('versioned');
  await mkdir(path.join(versioned, '.git'), { recursive: true });
  expect(await initStudy(versioned, full, recordingTerminal(), null)).toBe(0);
});

test('flags that say nothing sensible are refused before anything is written', async () => {
  const folder = folderFor('refused');
  const init = (options: object) => initStudy(folder, { ...full, ...options }, recordingTerminal(), null);
  await expect(init({ from: '2024-02-30' })).rejects.toThrow(/"2024-02-30" is no day/);
  await expect(init({ to: '2023-01-01' })).rejects.toThrow(/before it begins/);
  await expect(init({ lang: 'jv' })).rejects.toThrow(/choose id or en/);
  await expect(init({ rubric: 'buge' })).rejects.toThrow(/no rubric "buge"; choose from .*bugge/);
  await expect(access(folder)).rejects.toThrow();
});

test("a rubric of one's own is copied into the study; one with errors stops", async () => {
  const own = path.join(scratch, 'own.yaml');
  const text = await readFile('rubrics/bugge.yaml', 'utf8');
  await writeFile(own, text.replace('\nid: bugge\n', '\nid: own\n'));
  const folder = folderFor('with-own-rubric');
  expect(await initStudy(folder, { ...full, rubric: own }, recordingTerminal(), null)).toBe(0);
  expect((await check(folder)).evaluation.result?.rubric.id).toBe('own');
  // Nobody says whom to ask, so the table says that somebody has to.
  expect(await readFile(path.join(folder, 'formulir/tabel-operasionalisasi.md'), 'utf8')).toContain('ISI: informan');

  await writeFile(own, text.replace('measure: group-share', 'measure: group-shares'));
  const terminal = recordingTerminal();
  expect(await initStudy(folderFor('broken-rubric'), { ...full, rubric: own }, terminal, null)).toBe(1);
  expect(terminal.said.err).toContain('[rubric/unknown-measure]');
});

test('two runs write the same bytes, Word and Excel files included, whatever the hour', async () => {
  const [first, second] = [folderFor('same-1'), folderFor('same-2')];
  const study = { ...full, name: 'Loket <Sore> & Malam' };
  // Both folders bear the id that the study is given.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-03-01T08:00:00Z') });
  await initStudy(path.join(first, 'loket'), study, recordingTerminal(), null);
  vi.setSystemTime(new Date('2025-11-30T21:47:13Z'));
  await initStudy(path.join(second, 'loket'), study, recordingTerminal(), null);
  vi.useRealTimers();
  const names = (await readdir(first, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(names.map(({ name }) => path.extname(name))).toEqual(expect.arrayContaining(['.docx', '.xlsx', '.yaml']));
  for (const { name, parentPath } of names) {
    const other = path.join(second, path.relative(first, parentPath), name);
    expect((await readFile(path.join(parentPath, name))).equals(await readFile(other)), name).toBe(true);
  }
});

test.each([
  ['id', ';'],
  ['en', ','],
])('the codings file opens in a spreadsheet of an %s system', async (lang, delimiter) => {
  const folder = folderFor(`codings-${lang}`);
  await initStudy(folder, { ...full, lang }, recordingTerminal(), null);
  const text = await readFile(path.join(folder, 'codings', 'coder-1.csv'), 'utf8');
  expect(text).toBe(`\ufeff${codingColumns.join(delimiter)}\n`);
  expect((await check(folder)).evaluation.exitCode).toBe(0);
});

test("the codebook of a rubric of one's own goes into the study with it; without one nobody is sent to suggestions", async () => {
  const rubric = path.join('test', 'fixtures', 'valid', 'own-codebook', 'rubric.yaml');
  const folder = folderFor('with-own-codebook');
  await initStudy(folder, { ...full, rubric }, recordingTerminal(), null);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['rubric.yaml', 'rubric.codebook.yaml', 'rubric.exemplars.csv']));
  expect(await readFile(path.join(folder, 'BACA-SAYA.md'), 'utf8')).toContain('`evaluate code .`');
  const bare = path.join(scratch, 'bare.yaml');
  await copyFile(rubric, bare);
  const without = folderFor('without-codebook');
  await initStudy(without, { ...full, rubric: bare }, recordingTerminal(), null);
  for (const file of ['BACA-SAYA.md', 'study.yaml'])
    expect(await readFile(path.join(without, file), 'utf8')).not.toContain('evaluate code');
  const terminal = recordingTerminal();
  expect(await main(['check', without], terminal)).toBe(0);
  expect(terminal.said.out).not.toContain('"evaluate code"');
  expect(terminal.said.out).toContain('has no codebook');
  const [coded, refused] = [recordingTerminal(), recordingTerminal()];
  expect(await main(['check', folder], coded)).toBe(0);
  expect(coded.said.out).toContain('"evaluate code"');
  expect(await main(['code', without], refused)).toBe(2);
  expect(refused.said.err).toContain('has no codebook');
});

test('personal data and key files stay out of version control', async () => {
  const folder = folderFor('ignored');
  await initStudy(folder, full, recordingTerminal(), null);
  const lines = (await readFile(path.join(folder, '.gitignore'), 'utf8')).split('\n');
  expect(lines).toEqual(expect.arrayContaining(['*key*.csv', '*kunci*', 'interviews/', 'logs/', 'codings/', '*.mp3']));
});
