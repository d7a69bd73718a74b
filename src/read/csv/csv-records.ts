import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { restoreFormula } from '../../result/formula-safe.ts';
import { type ReadingText, toPoints } from '../reading-text.ts';
import { CsvTableRow, type TableRow } from '../table-row.ts';
import { type Delimiter, declaredDelimiter, delimiters } from './csv-delimiter.ts';
import { findQuoteProblem } from './csv-quotes.ts';

// The types of csv-parse do not know what its option `raw` does to a record.
const recordsSchema = z.array(z.object({ record: z.array(z.string()), raw: z.string() }));

/**
 * The records of a small table, blank ones and the line `sep=;` left out. Texts that were kept from running as a formula are as they
 * were before. Null when its quotation marks are not in order.
 */
export function readCsvRecords(
  reading: ReadingText,
  delimiter: Delimiter = detectDelimiter(reading.text),
): { rows: TableRow[]; problem: null } | { rows: null; problem: Diagnostic } {
  const parsed = parseRecords(reading, delimiter);
  if ('problem' in parsed) return { rows: null, problem: parsed.problem };
  const rows: TableRow[] = [];
  let line = 1;
  for (const { record, raw } of parsed.records) {
    const isSepLine = line === 1 && declaredDelimiter(raw) !== null;
    const isBlank = record.every((cell) => cell.trim() === '');
    if (!isSepLine && !isBlank) rows.push(new CsvTableRow(reading.file, { cells: record.map(restoreFormula), raw, line }, delimiter));
    line += raw.split('\n').length - 1;
  }
  return { rows, problem: null };
}

/** What the line `sep=;` says; otherwise what the first line holds most of outside quotation marks. */
function detectDelimiter(text: string): Delimiter {
  const line = /^\s*(.*)/.exec(text)?.[1] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter) => bare.split(delimiter).length;
  return declaredDelimiter(line) ?? delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function parseRecords(reading: ReadingText, delimiter: string): { records: z.infer<typeof recordsSchema> } | { problem: Diagnostic } {
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
