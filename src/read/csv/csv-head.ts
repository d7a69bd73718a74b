import { type Delimiter, declaredDelimiter, delimiters } from './csv-delimiter.ts';
import { readRecord } from './csv-record.ts';

/** Where a table begins, and what separates its cells. */
export interface CsvHead {
  /** 1-based line of the header. */
  line: number;
  /** UTF-16 offset of that line. */
  offset: number;
  delimiter: Delimiter;
  /** The lines above: titles, which may name the month. */
  above: readonly string[];
}

/** How well a row of cells would do as the header; 0 when not at all. */
export type HeaderScore = (cells: readonly string[]) => number;

/** Records above a header; beyond them a table without a header is not searched for one. */
const mostRecords = 100;

/**
 * Finds the header in the beginning of a file (newlines are `\n`): the row that does best under any delimiter, of equal ones the
 * first. Above it may stand blank lines, titles, comment lines that begin with `#`, and the line `sep=;` that spreadsheets write.
 * Where no row does at all, the first that is none of these is taken, so that the missing columns can be named. Null when there is none.
 */
export function findHeader(text: string, scoreOf: HeaderScore): CsvHead | null {
  const declared = declaredDelimiter(text.slice(0, 10).split('\n', 1)[0] ?? '');
  const candidates = (declared ? [declared] : delimiters).flatMap((delimiter) =>
    recordsOf(text, delimiter).map((record) => ({ ...record, delimiter, score: scoreOf(record.cells) })),
  );
  const best = candidates.reduce<Candidate | null>((a, b) => (isBetter(b, a) ? b : a), null);
  const head = best ?? firstLine(candidates);
  if (!head) return null;
  const above = text.slice(0, head.offset).split('\n').slice(0, -1);
  return { line: head.line, offset: head.offset, delimiter: head.delimiter, above };
}

interface Candidate {
  cells: readonly string[];
  line: number;
  offset: number;
  delimiter: Delimiter;
  score: number;
}

function isBetter(one: Candidate, other: Candidate | null): boolean {
  if (!other) return one.score > 0;
  return one.score > other.score || (one.score === other.score && one.line < other.line);
}

/** The first line, cut by the delimiter that makes the most cells of it. */
function firstLine(candidates: readonly Candidate[]): Candidate | undefined {
  const line = Math.min(...candidates.map((candidate) => candidate.line));
  const first = candidates.filter((candidate) => candidate.line === line);
  return first.reduce<Candidate | undefined>((a, b) => (a && a.cells.length >= b.cells.length ? a : b), undefined);
}

function recordsOf(text: string, delimiter: string): { cells: readonly string[]; line: number; offset: number }[] {
  const records: { cells: readonly string[]; line: number; offset: number }[] = [];
  let line = 1;
  let at = 0;
  for (let attempts = 0; at < text.length && attempts < mostRecords; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const skipped = isNoData(text.slice(at, lineEnd));
    const record = skipped ? null : readRecord(text, at, delimiter);
    if (!skipped) attempts += 1;
    // A quotation mark that is open to the end of the text belongs to no header.
    const end = record?.end ?? lineEnd;
    if (record) records.push({ cells: record.cells, line, offset: at });
    line += text.slice(at, end).split('\n').length;
    at = end + 1;
  }
  return records;
}

function isNoData(line: string): boolean {
  return line.trim() === '' || /^#(?![,;\t|])/.test(line.trim()) || declaredDelimiter(line) !== null;
}
