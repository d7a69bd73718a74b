import type { Location } from '../result/location.ts';
import { cellLocation, rowLocation } from './csv/csv-cell.ts';
import type { CsvRow } from './csv/csv-scan.ts';
import { columnName } from './xlsx/sheet-rows.ts';

/** A row of a table as it stands in its file. */
export interface TableRow {
  cells: readonly string[];
  /** Its line, or its row in the sheet. */
  line: number;
  /** The place of one cell, or of the whole row. Slow: it is asked about rows that must be shown. */
  locate(column?: number): Location;
}

export class CsvTableRow implements TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly #file: string;
  readonly #row: CsvRow;
  readonly #delimiter: string;

  constructor(file: string, row: CsvRow, delimiter: string) {
    this.cells = row.cells;
    this.line = row.line;
    this.#file = file;
    this.#row = row;
    this.#delimiter = delimiter;
  }

  locate(column?: number): Location {
    return column === undefined ? rowLocation(this.#file, this.#row) : cellLocation(this.#file, this.#row, column, this.#delimiter);
  }
}

export function sheetRow(file: string, sheet: string, row: { cells: readonly string[]; line: number }): TableRow {
  return { ...row, locate: (column = 0) => ({ file, sheet, cell: `${columnName(column)}${row.line}` }) };
}
