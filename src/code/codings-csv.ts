import { stringify } from 'csv-stringify/sync';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type CodingColumn, codingColumns } from '../read/codings/coding-row.ts';
import { readCsvTable } from '../read/csv/csv-table.ts';
import type { ReadingText } from '../read/reading-text.ts';
import { neutralizeFormula } from '../result/formula-safe.ts';
import type { CodingCells } from './suggest-codings.ts';

/** A codings file for spreadsheets: UTF-8 with its mark, formulas made harmless. An Indonesian spreadsheet separates by `;`. */
export function codingsCsv(rows: readonly CodingCells[], delimiter: ',' | ';'): string {
  const cells = rows.map((row) => codingColumns.map((column) => neutralizeFormula(row[column])));
  return stringify([codingColumns, ...cells], { bom: true, delimiter, record_delimiter: '\n', quoted_match: /[\r\n]/ });
}

/** The cells of a codings file as they stand, whether or not they are right. Null when the file is no such table, or a row has too few cells. */
export function readCodingCells(reading: ReadingText): { rows: CodingCells[] | null; delimiter: ',' | ';'; diagnostics: Diagnostic[] } {
  const { rows, diagnostics } = readCsvTable<CodingColumn>(reading, { required: codingColumns });
  const header = reading.text.replace(/^\ufeff?\s*/, '').split('\n', 1)[0] ?? '';
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  if (!rows || diagnostics.length > 0) return { rows: null, delimiter, diagnostics };
  return { rows: rows.map((row) => cellsOf((column) => row.verbatim(column))), delimiter, diagnostics };
}

function cellsOf(read: (column: CodingColumn) => string): CodingCells {
  return {
    id: read('id'),
    source: read('source'),
    exact: read('exact'),
    prefix: read('prefix'),
    suffix: read('suffix'),
    start: read('start'),
    end: read('end'),
    code: read('code'),
    valence: read('valence'),
    explicit: read('explicit'),
    group: read('group'),
    informant: read('informant'),
    coder: read('coder'),
    status: read('status'),
    supersedes: read('supersedes'),
    contradicts: read('contradicts'),
    memo: read('memo'),
    translation: read('translation'),
  };
}
