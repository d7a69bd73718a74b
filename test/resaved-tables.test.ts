import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { codingColumns } from '../src/read/codings/coding-row.ts';
import { readCodings } from '../src/read/codings/codings.ts';
import { judgementColumns, readJudgements } from '../src/read/judgements.ts';
import { makeReadingText } from '../src/read/reading-text.ts';
import { studySpecSchema } from '../src/read/study/study-spec.ts';
import { readTableFile } from '../src/read/table-file.ts';
import { readTranscript } from '../src/read/transcript/read-transcript.ts';
import { readYaml } from '../src/read/yaml/yaml-document.ts';
import { judgementCsv } from '../src/report/judgement-csv.ts';
import { neutralizeFormula } from '../src/result/formula-safe.ts';
import { makeXlsx, type XlsxCell } from './support/make-xlsx.ts';
import { codingHeader, smallStudyYaml } from './support/small-study.ts';

/** What Excel with Indonesian settings makes of a CSV file that is opened and saved as "CSV": `;`, CRLF, Windows-1252, days as it shows them. */
function resave(csv: string): Uint8Array {
  const rows: string[][] = parse(csv, { bom: true });
  const shown = rows.map((row) => row.map((cell) => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')));
  return new Uint8Array(iconv.encode(stringify(shown, { delimiter: ';', record_delimiter: '\r\n' }), 'win1252'));
}

const { value: spec } = readYaml(makeReadingText({ file: 'study.yaml', sha256: '', text: smallStudyYaml }), studySpecSchema);

/** The same saved as a workbook: days are numbers that are shown as days, whole numbers are numbers. */
function resaveAsWorkbook(csv: string): Uint8Array {
  const rows: string[][] = parse(csv, { bom: true });
  const cellOf = (cell: string): XlsxCell => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { serial: (Date.parse(cell) - Date.parse('1899-12-30')) / 86_400_000, format: 'date' };
    return /^\d+$/.test(cell) ? Number(cell) : cell === '' ? null : cell;
  };
  return makeXlsx([{ name: 'table', rows: rows.map((row) => row.map(cellOf)) }]);
}

function specOfStudy() {
  if (!spec) throw new Error('the small study does not fit its schema');
  return spec;
}
const ways = [
  ['CSV', 'table.csv', resave],
  ['a workbook', 'table.xlsx', resaveAsWorkbook],
] as const;

/** Texts as they stand in interviews: formulas, quotation marks, separators, letters outside ASCII (as in words, with a letter behind), apostrophes in front. */
const words = fc
  .string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '"', ';', ',', '|', 'éa', '“', '–', 'a', 'b', ' '),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `${text}x`.trim());

test.each(ways)('a coding that is written, opened in Excel and saved as %s keeps its quote and its memo', (_, file, save) => {
  fc.assert(
    fc.property(words, words, (exact, memo) => {
      const text = `Pewawancara: Apa?\nNarasumber: Jadi ${exact}\n`;
      const start = [...text.slice(0, text.indexOf('Jadi '))].length + 5;
      const cells: Record<string, string> = {
        ...{ id: 'C-1', source: 'interviews/head.txt', exact, start: String(start), end: String(start + exact.length), memo },
        ...{ code: 'governance.regulation', valence: 'supports', explicit: 'yes', informant: 'head', coder: 'c1', status: 'confirmed' },
      };
      const columns = codingHeader.split(',');
      const csv = stringify([columns, columns.map((column) => neutralizeFormula(cells[column] ?? ''))], { bom: true });
      const study = specOfStudy();
      const table = readTableFile(file, save(csv), { required: codingColumns });
      const [source] = study.sources;
      if (!source) throw new Error('no source');
      const transcript = readTranscript(makeReadingText({ file: source.file, sha256: '', text }), source).transcript;
      if (!transcript) throw new Error('no transcript');
      const { codings, diagnostics } = readCodings(table, {
        spec: study,
        codes: null,
        transcripts: new Map([[source.file, transcript]]),
      });
      expect(diagnostics).toEqual([]);
      expect(codings.map(({ ref }) => [ref.excerpt, ref.memo])).toEqual([[exact, memo]]);
    }),
  );
});

test.each(ways)('a decision that is written, opened in Excel and saved as %s keeps its level, reason and day', (_, file, save) => {
  fc.assert(
    fc.property(words, words, (reason, evaluator) => {
      const decision = { node: 'governance', group: '', level: 'tercapai sebagian', reason, evaluator, date: '2024-02-05' };
      const csv = judgementCsv([], [decision], { delimiter: ',', newline: '\n' });
      const table = readTableFile(file, save(csv), judgementColumns);
      const { judgements, diagnostics } = readJudgements(table, { spec: specOfStudy(), nodes: null });
      expect(diagnostics).toEqual([]);
      expect(judgements.map((judgement) => judgement.decision)).toEqual([{ level: 'partly', reason, evaluator, date: '2024-02-05' }]);
    }),
  );
});
