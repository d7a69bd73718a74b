import { stringify } from 'csv-stringify/sync';
import { neutralizeFormula } from '../result/formula-safe.ts';

/** A table of a copy, with formulas made harmless. */
export function copyCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(neutralizeFormula));
  return stringify(cells, { bom: true, record_delimiter: '\n', quoted_match: /[\r\n]/ });
}
