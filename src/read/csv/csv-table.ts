import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { nearestName } from '../nearest-name.ts';
import { type ReadingText, toPoints } from '../reading-text.ts';
import { cellLocation } from './csv-cell.ts';
import { findQuoteProblem } from './csv-quotes.ts';

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

// The types of csv-parse do not know what its option `raw` does to a record.
const recordsSchema = z.array(z.object({ record: z.array(z.string()), raw: z.string() }));
type CsvRecord = z.infer<typeof recordsSchema>[number];

/** Reads a small table (codings, checklists, judgements). `rows` is null when the header or the quotation marks leave no table. */
export function readCsvTable<Column extends string>(
  reading: ReadingText,
  columns: CsvColumns<Column>,
): { rows: CsvRow<Column>[] | null; diagnostics: Diagnostic[] } {
  const delimiter = detectDelimiter(reading.text);
  const parsed = parseRecords(reading, delimiter);
  if ('problem' in parsed) return { rows: null, diagnostics: [parsed.problem] };
  const [header, ...body] = withLines(parsed.records).filter((entry) => !isBlank(entry));
  if (!header) return { rows: null, diagnostics: [diagnostic('csv/empty', { file: reading.file }, { columns: columns.required })] };
  const placeIn = (entry: CsvRecord & { line: number }) => (index: number) => cellLocation(reading.file, entry, index, delimiter);
  const names = header.record.map((name) => name.trim());
  const diagnostics = checkHeader(names, columns, placeIn(header));
  if (diagnostics.length > 0) return { rows: null, diagnostics };
  const rows: CsvRow<Column>[] = [];
  for (const entry of body) {
    if (entry.record.length === names.length) rows.push(makeRow(names, entry.record, placeIn(entry)));
    else diagnostics.push(diagnostic('csv/ragged-row', placeIn(entry)(0), { found: entry.record.length, expected: names.length }));
  }
  return { rows, diagnostics };
}

/** `;` when the first line holds more of them, outside quotation marks, than commas; otherwise `,`. */
function detectDelimiter(text: string): ',' | ';' {
  const line = /^\s*(.*)/.exec(text)?.[1] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

function parseRecords(reading: ReadingText, delimiter: string): { records: CsvRecord[] } | { problem: Diagnostic } {
  try {
    const options = { raw: true, relax_column_count: true, record_delimiter: ['\n'], delimiter };
    return { records: recordsSchema.parse(parse(reading.text, options)) };
  } catch (error) {
    return { problem: syntaxProblem(reading, delimiter, error) };
  }
}

function syntaxProblem(reading: ReadingText, delimiter: string, error: unknown): Diagnostic {
  const quote = findQuoteProblem(reading.text, delimiter);
  if (!quote) {
    const problem = error instanceof CsvError ? error.code : String(error);
    return diagnostic('csv/unreadable', { file: reading.file }, { problem });
  }
  const start = toPoints(reading, quote.offset);
  const place = reading.locate({ start, end: start + 1 });
  return quote.kind === 'unterminated' ? diagnostic('csv/unterminated-quote', place, {}) : diagnostic('csv/stray-quote', place, {});
}

/** Each record with the line on which it begins. */
function withLines(records: readonly CsvRecord[]): (CsvRecord & { line: number })[] {
  let line = 1;
  return records.map(({ record, raw }) => {
    const entry = { record, raw, line };
    line += raw.split('\n').length - 1;
    return entry;
  });
}

function isBlank({ record }: CsvRecord): boolean {
  return record.every((cell) => cell.trim() === '');
}

function checkHeader(names: readonly string[], columns: CsvColumns<string>, place: (index: number) => Location): Diagnostic[] {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const unknown = names.filter((name) => !known.includes(name));
  const missing = columns.required.filter((column) => !names.includes(column));
  const problems = missing.map((column) => {
    const found = nearestName(column, unknown);
    return diagnostic('csv/missing-column', place(found === '' ? 0 : names.indexOf(found)), { column, found });
  });
  names.forEach((name, index) => {
    if (!known.includes(name)) {
      const nearest = nearestName(name, known);
      // A misspelled column that is missing under its right name has just been reported there.
      if (!missing.some((column) => column === nearest))
        problems.push(diagnostic('csv/unknown-column', place(index), { column: name, nearest, known }));
    } else if (names.indexOf(name) < index) problems.push(diagnostic('csv/duplicate-column', place(index), { column: name }));
  });
  return problems;
}

function makeRow<Column extends string>(
  names: readonly string[],
  record: readonly string[],
  place: (index: number) => Location,
): CsvRow<Column> {
  const verbatim = (column: Column): string => record[names.indexOf(column)] ?? '';
  return {
    verbatim,
    cell: (column) => verbatim(column).trim(),
    place: (column) => place(column === undefined ? 0 : Math.max(0, names.indexOf(column))),
  };
}
