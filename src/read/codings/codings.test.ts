import { expect, test } from 'vitest';
import { codingHeader, smallStudyFiles, smallStudyYaml } from '../../../test/support/small-study.ts';
import { readCsvTable } from '../csv/csv-table.ts';
import { makeReadingText, type ReadingText } from '../reading-text.ts';
import { type StudySpec, studySpecSchema } from '../study/study-spec.ts';
import { readTranscript } from '../transcript/read-transcript.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import { codingColumns } from './coding-row.ts';
import { frameReasons, shownValences } from './coding-words.ts';
import { readCodings } from './codings.ts';

const reading = (file: string, text: string): ReadingText => makeReadingText({ file, sha256: '', text });
const specOf = (yaml: string): StudySpec => {
  const { value } = readYaml(reading('study.yaml', yaml), studySpecSchema);
  if (!value) throw new Error('the small study does not fit its schema');
  return value;
};

type Row = Partial<Record<'id' | 'source' | 'exact' | 'prefix' | 'suffix' | 'start' | 'end' | 'code' | 'valence' | 'explicit', string>> &
  Partial<Record<'group' | 'informant' | 'coder' | 'status' | 'supersedes' | 'contradicts' | 'memo' | 'translation', string>>;

const good: Row = {
  id: 'C-1',
  source: 'interviews/head.txt',
  exact: 'Aturannya sudah ada',
  start: '39',
  end: '58',
  code: 'governance.regulation',
  valence: 'supports',
  explicit: 'yes',
  informant: 'head',
  coder: 'coder-1',
  status: 'confirmed',
};
const lineOf = (row: Row): string =>
  codingHeader
    .split(',')
    .map((column) => `"${(Object.entries(row).find(([name]) => name === column)?.[1] ?? '').replaceAll('"', '""')}"`)
    .join(',');

/** Reads codings against the small study; `texts` replace its sources, `yaml` its study.yaml. */
function read(changes: Row[], { texts = {}, yaml = smallStudyYaml }: { texts?: Record<string, string>; yaml?: string } = {}) {
  const spec = specOf(yaml);
  const sources = spec.sources.map((source) => {
    const text = texts[source.file] ?? smallStudyFiles[source.file] ?? '';
    return [source.file, readTranscript(reading(source.file, text), source).transcript] as const;
  });
  const csv = [codingHeader, ...changes.map((change) => lineOf({ ...good, ...change }))].join('\n');
  return readCodings(readCsvTable(reading('codings.csv', csv), { required: codingColumns }), {
    spec,
    codes: ['governance.regulation', 'governance.socialization'],
    transcripts: new Map(sources),
  });
}
const problems = (change: Row, context: Parameters<typeof read>[1] = {}) => {
  const { codings, diagnostics } = read([change], context);
  const isLeftOut = codings.length === 0;
  return diagnostics.map(({ code, severity, args }) => ({ code, args, severity, isLeftOut }));
};

test('a coding carries everything that a report needs', () => {
  const { codings, diagnostics } = read([{ prefix: 'Narasumber: ', suffix: ' sejak', memo: 'tegas', contradicts: 'DOC-1; C-2;;DOC-1' }]);
  expect(diagnostics).toEqual([]);
  expect(codings).toEqual([
    {
      id: 'C-1',
      code: 'governance.regulation',
      valence: 'supports',
      coder: 'coder-1',
      status: 'confirmed',
      supersedes: null,
      location: { file: 'codings.csv', start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
      ref: {
        id: 'C-1',
        kind: 'interview',
        codes: ['governance.regulation'],
        location: { file: 'interviews/head.txt', start: { line: 2, column: 13 }, end: { line: 2, column: 32 } },
        span: { start: 39, end: 58 },
        excerpt: 'Aturannya sudah ada',
        before: 'Apa dasarnya?',
        question: 'Apa dasarnya?',
        translation: null,
        valence: 'supports',
        explicit: true,
        group: null,
        informant: 'head',
        coder: 'coder-1',
        status: 'confirmed',
        attribution: 'stated',
        origin: 'field',
        date: '2022-05-31',
        contradicts: ['DOC-1', 'C-2'],
        memo: 'tegas',
      },
    },
  ]);
});

test('a blank informant is taken from the turn; for field notes the observer is the one who speaks', () => {
  expect(read([{ informant: '' }]).codings[0]?.ref.informant).toBe('head');
  const noted = { source: 'notes/counter.md', exact: 'Papan pengumuman kosong.', start: '11', end: '35', informant: '', group: 'umkm' };
  expect(read([noted]).codings[0]?.ref).toMatchObject({
    kind: 'observation',
    informant: 'researcher',
    group: 'umkm',
    attribution: 'assumed',
    date: null,
    after: 'Satu antrean.',
  });
});

test('a rejected coding is kept with its status, and its evidence has none', () => {
  expect(read([{ status: 'rejected' }]).codings[0]).toMatchObject({ status: 'rejected', ref: { status: null } });
});

test('positions count code points, whatever characters stand before', () => {
  const texts = { 'interviews/head.txt': 'P: 😀😀?\nN: 😀 Ada aturan.\n' };
  // P: 😀😀?⏎ is 7 code points, "N: " 3, "😀 " 2: the quote begins at 12.
  expect(read([{ exact: 'Ada aturan', start: '12', end: '22' }], { texts }).codings[0]?.ref.excerpt).toBe('Ada aturan');
});

test('a quote that stands elsewhere is reported with its place, and never moved', () => {
  expect(problems({ start: '40', end: '59' })).toEqual([
    {
      code: 'codings/quote-moved',
      args: { source: 'interviews/head.txt', line: 2, start: 39, end: 58 },
      severity: 'error',
      isLeftOut: true,
    },
  ]);
});

test('a quote that stands at several places is left to the person, unless its surroundings decide', () => {
  const texts = { 'interviews/head.txt': 'N: Ada. Memang ada.\nP: Lalu?\nN: Ya, ada.\n' };
  // "ada." stands at 15 and at 37; "Ada." has a capital.
  const moved = { exact: 'ada.', start: '0', end: '4' };
  expect(problems(moved, { texts })).toMatchObject([{ code: 'codings/quote-ambiguous', args: { lines: ['1', '3'] } }]);
  expect(problems({ ...moved, prefix: 'Ya, ' }, { texts })).toMatchObject([
    { code: 'codings/quote-moved', args: { line: 3, start: 36, end: 40 } },
  ]);
});

test('a quote without start and end stands where its words stand, if that is one place only', () => {
  const found = read([{ start: '', end: '' }]);
  expect(found.diagnostics).toEqual([]);
  expect(found.codings[0]?.ref.span).toEqual({ start: 39, end: 58 });
  const texts = { 'interviews/head.txt': 'N: Ada. Memang ada.\nP: Lalu?\nN: Ya, ada.\n' };
  const blank = { exact: 'ada.', start: '', end: '', informant: '' };
  expect(problems(blank, { texts })).toMatchObject([{ code: 'codings/quote-ambiguous', args: { lines: ['1', '3'] } }]);
  expect(read([{ ...blank, prefix: 'Ya, ' }], { texts }).codings[0]?.ref.span).toEqual({ start: 36, end: 40 });
  expect(problems({ ...blank, exact: 'tidak di sini' })).toMatchObject([{ code: 'codings/quote-not-found' }]);
  expect(problems({ start: '39', end: '' })).toMatchObject([{ code: 'csv/not-a-position', args: { column: 'end' } }]);
});

test('a quote that is nowhere, or spaced otherwise, or outside the text, is told apart', () => {
  expect(problems({ exact: 'Aturannya belum ada' })).toMatchObject([{ code: 'codings/quote-not-found', isLeftOut: true }]);
  expect(problems({ exact: 'Aturannya  sudah\nada' })).toMatchObject([{ code: 'codings/quote-spaced-otherwise', args: { line: 2 } }]);
  expect(problems({ exact: 'tidak di sini', start: '900', end: '913' })).toMatchObject([
    { code: 'codings/span-outside-text', args: { start: 900, end: 913, length: 71 } },
  ]);
});

test('surroundings that differ are a warning; spaces at their ends do not matter', () => {
  expect(problems({ prefix: 'Narasumber:', suffix: 'sejak 2022' })).toEqual([]);
  expect(problems({ prefix: 'Informan: ' })).toEqual([
    {
      code: 'codings/surroundings-differ',
      args: { column: 'prefix', source: 'interviews/head.txt', actual: 'rasumber: ' },
      severity: 'warning',
      isLeftOut: false,
    },
  ]);
});

test("an interviewer's words are never evidence", () => {
  expect(problems({ exact: 'Apa dasarnya', start: '13', end: '25' })).toMatchObject([
    { code: 'codings/interviewer-words', args: { line: 1, speaker: 'Pewawancara' }, isLeftOut: true },
  ]);
});

test('a passage lies within one turn', () => {
  const exact = 'Belum ramai.\nPak Budi: Sudah';
  expect(problems({ source: 'interviews/pair.txt', exact, start: '37', end: '65', informant: '' })).toMatchObject([
    { code: 'codings/crosses-turns', args: { first: 2, last: 3 }, isLeftOut: true },
  ]);
  expect(problems({ source: 'interviews/pair.txt', exact: ': Belum', start: '35', end: '42', informant: '' })).toMatchObject([
    { code: 'codings/crosses-turns', args: { first: 2, last: 2 } },
  ]);
  expect(problems({ source: 'notes/counter.md', exact: 'Catatan', start: '2', end: '9', informant: '' })).toMatchObject([
    { code: 'codings/outside-turns', args: { line: 1 } },
  ]);
});

test('the informant of the row is the one who speaks', () => {
  expect(problems({ informant: 'owner' })).toMatchObject([
    { code: 'codings/informant-differs', args: { written: 'owner', speaks: 'head', line: 2 } },
  ]);
  expect(problems({ source: 'notes/counter.md', exact: 'Satu antrean.', start: '39', end: '52' })).toMatchObject([
    { code: 'codings/informant-on-notes', args: { informant: 'head' } },
  ]);
});

test('an informant who withdrew consent is not quoted', () => {
  const yaml = smallStudyYaml.replace('en: Head }, consent: given', 'en: Head }, consent: withdrawn');
  expect(problems({ informant: '' }, { yaml })).toMatchObject([{ code: 'codings/consent-withdrawn', isLeftOut: true }]);
});

test('names that nobody declared are reported with the nearest declared ones', () => {
  const change = { code: 'governance.regulasion', group: 'umkn', informant: 'haed', source: 'head.txt' };
  expect(problems(change)).toMatchObject([
    { code: 'evidence/unknown-code', args: { nearest: 'governance.regulation' } },
    { code: 'study/unknown-group', args: { nearest: 'umkm' } },
    { code: 'codings/unknown-source', args: { source: 'head.txt', nearest: 'interviews/head.txt' } },
    { code: 'study/unknown-informant', args: { nearest: 'head' } },
  ]);
});

test('blank and misspelled cells are all reported at once', () => {
  const change = { id: '', coder: ' ', valence: 'suports', explicit: '', status: 'Confirmed', start: '-1', end: '1e3', exact: ' ' };
  expect(problems(change).map(({ code, args }) => [code, args])).toEqual([
    ['csv/blank-cell', { column: 'id' }],
    ['csv/not-one-of', { column: 'valence', found: 'suports', options: [...shownValences], nearest: 'supports' }],
    ['csv/blank-cell', { column: 'explicit' }],
    ['csv/blank-cell', { column: 'coder' }],
    ['csv/not-a-position', { column: 'start', found: '-1' }],
    ['csv/not-a-position', { column: 'end', found: '1e3' }],
    ['csv/blank-cell', { column: 'exact' }],
  ]);
});

test('a coder may write in Indonesian', () => {
  const { codings } = read([{ valence: 'menyangkal', explicit: 'Tidak', status: 'dikonfirmasi' }]);
  expect(codings).toMatchObject([{ valence: 'opposes', status: 'confirmed', ref: { explicit: false } }]);
  expect(read([{ status: 'ditolak' }]).codings).toMatchObject([{ status: 'rejected' }]);
});

test('a suggestion that somebody confirmed without signing it is reported once for the file', () => {
  const unsigned = { coder: 'evaluate', status: 'confirmed' };
  const { diagnostics } = read([unsigned, { ...unsigned, id: 'C-2' }, { id: 'C-3' }]);
  expect(diagnostics).toMatchObject([{ code: 'codings/not-signed', severity: 'warning', args: { count: 2 } }]);
  expect(
    read([
      { coder: 'evaluate', status: 'rejected' },
      { coder: 'evaluate', status: 'suggested', id: 'C-2' },
    ]).diagnostics,
  ).toEqual([]);
});

test("the program's reasons are no memo of whoever confirmed the suggestion; what that person adds is", () => {
  const reasons = frameReasons('skor 0,82; kata: SK; mirip contoh: “Ada [aturan].”');
  expect(read([{ memo: reasons }]).codings[0]?.ref.memo).toBeNull();
  expect(read([{ memo: `${reasons} Dibacakan dari naskahnya.` }]).codings[0]?.ref.memo).toBe('Dibacakan dari naskahnya.');
  expect(read([{ memo: 'Ragu [lihat C-2].' }]).codings[0]?.ref.memo).toBe('Ragu [lihat C-2].');
});

test('a passage of a speaker whom nobody mapped is not reported again for every coding', () => {
  const texts = { 'interviews/head.txt': 'P: Ya?\nInforman 2: Ada aturan.\n' };
  expect(read([{ exact: 'Ada aturan', start: '19', end: '29' }], { texts })).toMatchObject({ codings: [], diagnostics: [] });
});

test('the ids of rows with errors are known to other rows all the same', () => {
  const { codings, rows } = read([{ exact: 'salah' }, { id: 'C-2', supersedes: 'C-1', contradicts: 'DOC-1' }]);
  expect(codings.map(({ id, supersedes }) => [id, supersedes])).toEqual([['C-2', 'C-1']]);
  expect(rows.map(({ id, supersedes, contradicts }) => [id, supersedes?.id, contradicts?.ids])).toEqual([
    ['C-1', undefined, undefined],
    ['C-2', 'C-1', ['DOC-1']],
  ]);
});
