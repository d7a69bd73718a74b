import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet.ts';

/** The form as CSV with a byte order mark. `;` is what a spreadsheet of an Indonesian system reads and writes. */
export function sheetCsv({ columns, example, rows }: Sheet, delimiter: ',' | ';'): string {
  return stringify([columns.map(({ header }) => header), [...example], ...rows.map((row) => [...row])], { bom: true, delimiter });
}
