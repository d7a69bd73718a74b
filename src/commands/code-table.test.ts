import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordingTerminal } from '../../test/support/recording-terminal.ts';
import { projectRoot } from '../../test/support/run-evaluate.ts';
import type { Language } from '../result/text.ts';
import { main } from './program.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-answers-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** A study with a rubric and a codebook of its own, small enough to learn at once. */
const study = path.join(projectRoot, 'test', 'fixtures', 'valid', 'own-codebook');
const rubric = path.join(study, 'rubric.yaml');

const answers = z.array(
  z.object({ id: z.string(), code_1: z.string(), valence: z.string(), explicit: z.enum(['yes', 'no']), group: z.string() }),
);

async function code(content: string | Uint8Array, options: readonly string[] = ['--rubric', rubric], language: Language = 'en') {
  const file = path.join(scratch, 'answers.csv');
  await writeFile(file, content);
  const terminal = recordingTerminal(language);
  const exit = await main(['code', '--passages', file, '--format', 'json', ...options], terminal);
  return { exit, ...terminal.said, rows: exit === 0 ? answers.parse(JSON.parse(terminal.said.out)) : [] };
}

describe('evaluate code --passages', () => {
  it('writes JSON on stdout and nothing else there, one object for each answer, with the ids of the table', async () => {
    const { exit, rows, err } = await code('id,text\nA,Petugasnya ramah sekali\nB,Antrenya panjang sekali\n');
    expect(exit).toBe(0);
    expect(rows.map(({ id, code_1 }) => [id, code_1])).toEqual([
      ['A', 'counter.courtesy'],
      ['B', 'counter.queue'],
    ]);
    expect(rows[1]?.valence).toBe('opposes');
    expect(err).toMatch(/Learning from 12 exemplars/);
  });

  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', (text: string) => iconv.encode(text, 'win1252')],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf16le', { addBOM: true })],
    ['the line sep=;', (text: string) => Buffer.from(`sep=;\r\n${text}`)],
  ])('reads what spreadsheets save: semicolons, their line ends, breaks inside an answer, %s', async (_, encode) => {
    const text = 'id;text;kota\r\nA;"Petugasnya ""ramah"",\r\nsabar; cafézinho";Kediri\r\nB;Antrenya panjang sekali;Solo\r\n';
    const { exit, rows, err } = await code(encode(text));
    expect(exit, err).toBe(0);
    expect(rows.map(({ id, code_1 }) => [id, code_1])).toEqual([
      ['A', 'counter.courtesy'],
      ['B', 'counter.queue'],
    ]);
  });

  it('gives every id back as it is: by it the codes are joined to their answers', async () => {
    const { rows } = await code('id,text\nR-081234567890,Petugasnya ramah sekali\n');
    expect(rows.map(({ id }) => id)).toEqual(['R-081234567890']);
  });

  it('takes the columns by name, and the number of the row where there is no id', async () => {
    const table = 'Jawaban,Pertanyaan\nramah,Bagaimana petugasnya?\nlama,Bagaimana antrenya?\n';
    const { rows } = await code(table, ['--rubric', rubric, '--column', 'Jawaban', '--question-column', 'Pertanyaan']);
    expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('keeps a blank answer in its place as none, and tells of it', async () => {
    const { exit, rows, err } = await code('id,text\nA,Petugasnya ramah\nB,\nC,Antrenya panjang sekali\n');
    expect(exit).toBe(0);
    expect(rows.map(({ id, code_1 }) => [id, code_1])[1]).toEqual(['B', 'none']);
    expect(err).toMatch(/answers\.csv:3:3: warning: .*\[passages\/blank\]/);
  });

  it('keeps both rows of an id that stands twice, and tells of it', async () => {
    const { exit, rows, err } = await code('id,text\nA,Petugasnya ramah\nA,Antrenya panjang sekali\n', undefined, 'id');
    expect(exit).toBe(0);
    expect(rows).toHaveLength(2);
    expect(err).toMatch(/answers\.csv:3:1: peringatan: id "A" sudah ada pada baris 2.*\[passages\/duplicate-id\]/);
  });

  it.each<[string, string, string[], RegExp]>([
    [
      'a column that is not there',
      'id,teks\nA,x\n',
      [],
      /:1:4: error: .*"text"; "teks" stands there instead {2}\[csv\/missing-column\][\s\S]*The columns are: id, teks\./,
    ],
    [
      'a question column that is not there',
      'text,tanya\nx,y\n',
      ['--question-column', 'tanye'],
      /:1:6: error: .*"tanye"; "tanya".*\[csv\/missing-column\]/,
    ],
    ['an answer cut in two by its comma', 'id,text\nA,ramah, sabar\n', [], /:2:1: error: .*3 cells.*\[csv\/ragged-row\]/],
    ['a quotation mark that is never closed', 'id,text\nA,"ramah\n', [], /:2:3: error: .*\[csv\/unterminated-quote\]/],
    ['an empty file', '', [], /error: .*\[csv\/empty\]/],
  ])('refuses %s with its place, and writes nothing on stdout', async (_, content, options, expected) => {
    const { exit, out, err } = await code(content, ['--rubric', rubric, ...options]);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
  });

  it('uses the rubric and the target groups of a study', async () => {
    const { exit, rows } = await code('id,text\nA,Petugasnya ramah kepada pelajar\n', [study]);
    expect(exit).toBe(0);
    expect(rows).toMatchObject([{ code_1: 'counter.courtesy', group: 'students' }]);
  });

  it('knows the rubrics by name, guesses a misspelled one, and needs a codebook', async () => {
    const { rows } = await code('text\n"Ongkosnya habis banyak dan antre tiga jam, tidak hemat."\n', ['--rubric', 'rogers']);
    expect(rows[0]?.code_1).toBe('relative-advantage.savings');
    const misspelled = await code('text\nx\n', ['--rubric', 'rogres']);
    expect(misspelled).toMatchObject({ exit: 2, out: '' });
    expect(misspelled.err).toContain('did you mean "rogers"?');
    const bare = await code('text\nx\n', [
      '--rubric',
      path.join(projectRoot, 'test', 'fixtures', 'invalid', 'rubric.duplicate-id', 'rubric.yaml'),
    ]);
    expect(bare).toMatchObject({ exit: 1, out: '' });
    expect(bare.err).toContain('[rubric/duplicate-id]');
  });

  it('refuses a rubric beside a study, which names its own', async () => {
    expect(await code('text\nx\n', [study, '--rubric', 'rogers'])).toMatchObject({ exit: 2, out: '' });
  });
});
