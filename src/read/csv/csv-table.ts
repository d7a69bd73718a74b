import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { nearestName } from '../nearest-name.ts';
import type { ReadingText } from '../reading-text.ts';
import type { TableRow } from '../table-row.ts';
import { readCsvRecords } from './csv-records.ts';

/** The columns that a table must have, and those that it may have. Their order in the file does not matter. */
export interface CsvColumns<Column extends string> {
  required: readonly Column[];
  optional?: readonly Column[];
}

export interface CsvRow<Column extends string> {
  /** The cell without spaces around it; '' when blank or when an optional column is not there. */
  cell(column: Column): string;
  /** The cell exactly as it stands, for quotes. */
  verbatim(column: Column): string;
  /** The cell's place in the file; without a column, the place of the row's first cell. */
  place(column?: Column): Location;
}

/** `rows` is null when the header or the quotation marks leave no table; `isWhole` says that no row had to be left out. */
export interface NamedTable<Column extends string> {
  rows: CsvRow<Column>[] | null;
  isWhole: boolean;
  diagnostics: Diagnostic[];
}

/** Reads a small CSV table (codings, judgements, the privacy key). */
export function readCsvTable<Column extends string>(reading: ReadingText, columns: CsvColumns<Column>): NamedTable<Column> {
  const { rows, problem } = readCsvRecords(reading);
  return rows ? nameColumns(reading.file, rows, columns) : { rows: null, isWhole: false, diagnostics: [problem] };
}

/** Names the cells of a table by its first row. Rows with more or fewer cells than that are reported and left out. */
export function nameColumns<Column extends string>(
  file: string,
  table: readonly TableRow[],
  columns: CsvColumns<Column>,
): NamedTable<Column> {
  const unreadable = (problems: Diagnostic[]) => ({ rows: null, isWhole: false, diagnostics: problems });
  const [header, ...body] = table;
  if (!header) return unreadable([diagnostic('csv/empty', { file }, { columns: columns.required })]);
  const names = header.cells.map((name) => name.trim());
  const diagnostics = checkHeader(names, columns, header);
  if (diagnostics.length > 0) return unreadable(diagnostics);
  const rows: CsvRow<Column>[] = [];
  for (const row of body) {
    if (row.cells.length === names.length) rows.push(makeRow(names, row));
    else diagnostics.push(diagnostic('csv/ragged-row', row.locate(), { found: row.cells.length, expected: names.length }));
  }
  return { rows, isWhole: diagnostics.length === 0, diagnostics };
}

function checkHeader(names: readonly string[], columns: CsvColumns<string>, header: TableRow): Diagnostic[] {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const unknown = names.filter((name) => !known.includes(name));
  const missing = columns.required.filter((column) => !names.includes(column));
  const problems = missing.map((column) => {
    const found = nearestName(column, unknown);
    return diagnostic('csv/missing-column', found === '' ? header.locate() : header.locate(names.indexOf(found)), { column, found });
  });
  names.forEach((name, index) => {
    if (!known.includes(name)) {
      const nearest = nearestName(name, known);
      // A misspelled column that is missing under its right name has just been reported there.
      if (!missing.some((column) => column === nearest))
        problems.push(diagnostic('csv/unknown-column', header.locate(index), { column: name, nearest, known }));
    } else if (names.indexOf(name) < index) problems.push(diagnostic('csv/duplicate-column', header.locate(index), { column: name }));
  });
  return problems;
}

/** One row by the names of its columns; the first of equal names counts. */
export function makeRow<Column extends string>(names: readonly string[], row: TableRow): CsvRow<Column> {
  const verbatim = (column: Column): string => row.cells[names.indexOf(column)] ?? '';
  return {
    verbatim,
    cell: (column) => verbatim(column).trim(),
    place: (column) => row.locate(column === undefined ? 0 : Math.max(0, names.indexOf(column))),
  };
}
