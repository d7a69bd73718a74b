import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { CsvError, Parser } from 'csv-parse';
import { type CsvHead, findHeader } from './csv-head.ts';

/** One record with the text that it was read from. `line` is its first line in the file. */
export interface CsvRow {
  cells: readonly string[];
  raw: string;
  line: number;
}

export type CsvFault =
  | { kind: 'not-utf8' }
  | { kind: 'unreadable'; reason: string }
  /** `line` is where the record begins that cannot be read. */
  | { kind: 'quote-not-closed' | 'row-too-long' | 'other'; line: number };

/** What is known once the whole file went by. `lastLine` and `lastColumn` are where the table ends, the column one past the last character. */
export interface CsvScan {
  sha256: string;
  head: CsvHead | null;
  lastLine: number;
  lastColumn: number;
  /** Why reading ended early; null when it did not. The hash is then of no use. */
  fault: CsvFault | null;
}

/** Characters looked at for the header; what stands before the header is not a table. */
const headLength = 65_536;
const longestRow = 100_000;

/**
 * Reads a CSV file record by record, holding one record at a time. `isHeader` recognizes the header among the first lines; without
 * one, the first line that is neither blank nor a comment is taken. `onRow` gets the header first. No bytes make it throw; what
 * is wrong comes back as `fault`.
 */
export async function scanCsv(
  bytes: AsyncIterable<Uint8Array | string>,
  isHeader: (cells: readonly string[]) => boolean,
  onRow: (row: CsvRow, head: CsvHead) => void,
): Promise<CsvScan> {
  const hash = createHash('sha256');
  const text = decodeText(bytes, (chunk) => hash.update(chunk));
  const scan: CsvScan = { sha256: '', head: null, lastLine: 1, lastColumn: 1, fault: null };
  let line = 1;
  let last = { raw: '', line };
  try {
    const start = await readStart(text);
    const head = findHeader(start, isHeader);
    if (!head) return { ...scan, sha256: hash.digest('hex') };
    line = head.line;
    const parser = new RecordParser(head.delimiter, ({ record, raw }) => {
      onRow({ cells: record, raw, line }, head);
      last = { raw, line };
      line += newlines(raw);
    });
    parser.resume();
    await pipeline(continueFrom(start.slice(head.offset), text), parser);
    return { ...scan, head, ...endOf(last), sha256: hash.digest('hex') };
  } catch (caught) {
    return { ...scan, fault: faultOf(caught, line) };
  }
}

interface Parsed {
  record: string[];
  raw: string;
}

class NotUtf8 extends Error {}
class ReadFailure extends Error {}

/** Hands over each record while parsing. Records that wait in the stream's buffer would be lost with an error, and its line with them. */
class RecordParser extends Parser {
  readonly #onRecord: (record: Parsed) => void;

  constructor(delimiter: string, onRecord: (record: Parsed) => void) {
    super({
      raw: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longestRow,
    });
    this.#onRecord = onRecord;
  }

  override push(record: Parsed | null): boolean {
    if (record === null) return super.push(null);
    try {
      this.#onRecord(record);
    } catch (caught) {
      this.destroy(caught instanceof Error ? caught : new Error(String(caught)));
    }
    return true;
  }
}

async function* decodeText(bytes: AsyncIterable<Uint8Array | string>, see: (chunk: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const chunk of catchFailures(bytes)) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    see(piece);
    yield decode(piece);
  }
  yield decode();
}

/** Tells failures of the disk from our own bugs. */
async function* catchFailures<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((cause: unknown) => {
        throw new ReadFailure(cause instanceof Error ? cause.message : String(cause));
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function readStart(text: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.length < headLength) {
    const next = await text.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

async function* continueFrom(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function faultOf(caught: unknown, line: number): CsvFault {
  if (caught instanceof NotUtf8) return { kind: 'not-utf8' };
  if (caught instanceof ReadFailure) return { kind: 'unreadable', reason: caught.message };
  if (!(caught instanceof CsvError)) throw caught;
  if (caught.code === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'quote-not-closed', line };
  return { kind: caught.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'other', line };
}

/** The parser gives a record with its newline, but of `\r\n` only the first half. */
function newlines(raw: string): number {
  let count = 0;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (unit === 10 || (unit === 13 && raw.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

function endOf(row: { raw: string; line: number }): { lastLine: number; lastColumn: number } {
  const text = row.raw.replace(/[\r\n]$/, '');
  const lastLine = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  return { lastLine: row.line + newlines(text), lastColumn: [...lastLine].length + 1 };
}
