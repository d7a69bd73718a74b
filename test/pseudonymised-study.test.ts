import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledHolidays, bundledRubric, bundledRubricNames } from '../src/commands/library.ts';
import { evaluateStudy } from '../src/evaluate.ts';
import { measures } from '../src/measure/registry.ts';
import { readPrivacyKey } from '../src/privacy/privacy-key.ts';
import { type PseudonymizedStudy, pseudonymizeStudy } from '../src/privacy/pseudonymize-study.ts';
import { readStudy } from '../src/read/study/study.ts';
import { openStudyFolder } from '../src/read/study-folder.ts';
import { memoryFolder } from './support/memory-folder.ts';
import { projectRoot } from './support/run-evaluate.ts';

/** The mobile population service with names planted in its interviews, codings, checklist, decisions, study.yaml and its comments. */
const planted = [
  ['Operator A', 'Sugeng Riyadi'],
  ['Operator B', 'Ibu Partini'],
  ['petugas', 'Bu Ratna Dewi'],
  ['warga', 'Pak Mulyono'],
] as const;
const names = /sugeng|riyadi|partini|ratna|mulyono|andika|0812|3578/i;
const plant = (text: string) => planted.reduce((done, [word, name]) => done.replaceAll(word, name), text);

const source = path.join(projectRoot, 'data', 'adminduk-keliling');
const rubrics = { names: await bundledRubricNames(), read: bundledRubric };

async function evaluate(files: Record<string, string>) {
  return evaluateStudy({
    folder: memoryFolder(files),
    bundledRubrics: rubrics,
    holidays: bundledHolidays,
    period: null,
    includeSuggested: false,
    today: '2025-01-01',
    version: '0.0.0',
  });
}

/** Quotes are found by their words: the names have moved them. Prefix and suffix hold the same words as the interviews. */
function replantCodings(csv: string): string {
  const [header = [], ...rows]: string[][] = parse(plant(csv), { bom: true });
  const at = (column: string) => header.indexOf(column);
  return stringify([header, ...rows.map((row) => row.map((cell, column) => ([at('start'), at('end')].includes(column) ? '' : cell)))]);
}

/** Every visitor gets a name of their own, some written in several ways, a number and an address; every ninth row a remark that names somebody. */
function plantVisitors(csv: string): string {
  const delimiter = csv.includes(';') ? ';' : ',';
  const [comment = '', header = '', ...lines] = csv.trimEnd().split('\n');
  const named = (digits: string, row: number) => {
    const name = `${first[Number(digits) % first.length]} ${last[Math.floor(Number(digits) / first.length)]}`;
    return row % 3 === 0 ? `Bu ${name}` : row % 3 === 1 ? name.toUpperCase() : name;
  };
  const rows = lines.map((line, row) => {
    const further = ["'3578010101900001", '0812-3456-7890', 'Jl. Sugeng 3', row % 9 === 0 ? 'diantar Bu Partini' : '', '=Ratna'];
    return [line.replace(/Warga (\d+)/, (_, digits: string) => named(digits, row)), ...further].join(delimiter);
  });
  const signature = ['Mengetahui', 'SUGENG RIYADI'];
  return [comment, [header, 'NIK', 'No. HP', 'Alamat rumah', 'Catatan', 'Tanda tangan'].join(delimiter), ...rows, ...signature, ''].join(
    '\n',
  );
}

const first = ['Andika', 'Partini', 'Sugeng', 'Ratna', 'Mulyono'];
const last = Array.from({ length: 400 }, (_, index) => `Riyadi${String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20))}`);

function plantReason(csv: string): string {
  const [header = [], first = [], ...rows]: string[][] = parse(csv, { bom: true });
  const reason = header.indexOf('reason');
  return stringify([header, first.map((cell, at) => (at === reason ? `${cell} (kata Bu Ratna Dewi)` : cell)), ...rows]);
}

async function dirtyStudy(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const file of await openStudyFolder(source).list()) {
    const text = await readFile(path.join(source, ...file.split('/')), 'utf8');
    if (/^(?:interviews|notes)\//.test(file)) files[file] = plant(text);
    else if (file.startsWith('codings/')) files[file] = replantCodings(text);
    else if (file.startsWith('log.')) files[file] = plantVisitors(text);
    else if (file.endsWith('.csv')) files[file] = text;
    else if (file === 'study.yaml') files[file] = dirtyYaml(text);
  }
  files['judgements.synthetic.csv'] = plantReason(files['judgements.synthetic.csv'] ?? '');
  return files;
}

function dirtyYaml(text: string): string {
  return `# Dihubungi lewat Bapak Andika, 0812-3456-7890.\n${text}`
    .replace('Operator A: operator-1', 'Sugeng Riyadi: operator-1 # Pak Sugeng')
    .replace('Operator B: operator-2', 'Ibu Partini: operator-2')
    .replace('role: { id: Guru, en: Teacher }', 'role: { id: Guru (Bu Ratna Dewi), en: Teacher }');
}

describe('the pseudonymised copy of a study', () => {
  let files: Record<string, string>;
  let made: PseudonymizedStudy;
  let copy: Record<string, string>;

  beforeAll(async () => {
    files = await dirtyStudy();
    const folder = memoryFolder(files);
    const { spec } = await readStudy({ folder, bundledRubrics: rubrics, measures: Object.fromEntries(measures.map((m) => [m.id, m])) });
    if (!spec) throw new Error('the study with names cannot be read');
    const { key } = await readPrivacyKey({ folder, spec });
    made = await pseudonymizeStudy({ folder, spec, key, language: 'en' });
    copy = Object.fromEntries([...made.copies, ...made.study.files].map(({ name, text }) => [name, text]));
  });

  test('names nobody in any file, and loses no coding', () => {
    expect(Object.values(files).filter((text) => names.test(text)).length).toBeGreaterThan(5);
    expect(Object.entries(copy).filter(([, text]) => names.test(text))).toEqual([]);
    expect(made.study.lost).toEqual([]);
    expect(made.diagnostics).toEqual([]);
  });

  test('keeps the comments and the order of study.yaml', () => {
    expect(copy['study.yaml']).toMatch(/^# Dihubungi lewat Bapak \[nama \d\], \[telepon 1\]\.\n/);
    expect(copy['study.yaml']).toContain('# Dua informan dalam satu wawancara: label dipasangkan.');
    expect(copy['study.yaml']).toMatch(/\[?Informan \d\]"?: operator-1 # Pak \[Informan \d\]/);
  });

  test('passes check, and every score is that of the original', async () => {
    const [original, copied] = [
      await evaluate({ ...files, 'privacy-key.csv': made.key.text?.replaceAll(/;no$/gm, ';yes') ?? '' }),
      await evaluate(copy),
    ];
    expect(copied.diagnostics.map(({ code, args }) => [code, args])).toEqual([]);
    const scoresOf = ({ result }: typeof original) =>
      result?.scopes.map(({ score: whole, indicators }) => [
        whole,
        indicators.map(({ id, score, subIndicators }) => [id, score, subIndicators.map((sub) => [sub.id, sub.score, sub.evidence])]),
      ]);
    expect(copied.result?.visitors).toEqual(original.result?.visitors);
    const ledgerOf = ({ result }: typeof original) =>
      result?.cleaning.filter(({ rule }) => rule !== 'signature-row').map(({ file, rule, count }) => [file, rule, count]);
    expect(ledgerOf(copied)).toEqual(ledgerOf(original));
    expect(scoresOf(copied)).toEqual(scoresOf(original));
    expect(scoresOf(copied)).toBeDefined();
  });
});
