import { type CastingContext, stringify } from 'csv-stringify/sync';
import type { Agreement } from '../result/agreement.ts';
import { neutralizeFormula } from '../result/formula-safe.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import type { Columns } from './columns.ts';
import { disagreementColumns } from './disagreement-columns.ts';
import { evidenceColumns } from './evidence-columns.ts';
import { scoreColumns, scoreRows } from './score-columns.ts';

/**
 * One row for every node of the score tree and every scope, in the order of the report; the columns are described in
 * `score-columns.ts`. Titles are in `language`. Numbers have a decimal point and at most six decimals.
 */
export function scoresCsv(result: Result, language: Language): string {
  return toCsv(scoreColumns(language), scoreRows(result));
}

/** The evidence register, one row for each piece, sorted by id; the columns are described in `evidence-columns.ts`. */
export function evidenceCsv(result: Result): string {
  return toCsv(evidenceColumns(result.study), result.evidence);
}

/** The disagreements of coders, one row each with the lines of all coders; the columns are described in `disagreement-columns.ts`. */
export function disagreementsCsv(agreement: Pick<Agreement, 'coders' | 'disagreements'>): string {
  const rows = agreement.disagreements.map((disagreement, index) => ({ ...disagreement, number: index + 1 }));
  return toCsv(disagreementColumns(agreement), rows);
}

/** RFC 4180 with a byte order mark, without which Excel reads UTF-8 as the system's old code page. */
function toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row) ?? ''));
  return stringify(cells, {
    bom: true,
    header: true,
    columns: Object.keys(columns),
    cast: { string: inert, boolean: (value) => (value ? 'yes' : 'no') },
  });
}

/** Numbers are no texts, so −1 stays a number. */
function inert(text: string, { header }: CastingContext): string {
  return header ? text : neutralizeFormula(text);
}
