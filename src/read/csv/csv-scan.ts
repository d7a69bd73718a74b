import { createHash } from 'node:crypto';
import { type Encoding, sniffEncoding, type TextPieces, textPieces } from '../decode-text.ts';
import { type CsvHead, findHeader, type HeaderScore } from './csv-head.ts';
import { openQuote, readRecord } from './csv-record.ts';

/** One record with the text that it was read from, newlines as `\n`. `line` is its first line in the file. */
export interface CsvRow {
  cells: readonly string[];
  raw: string;
  line: number;
}

export type CsvFault =
  /** The bytes are no text of the encoding that they were read in. */
  | { kind: 'not-text' }
  | { kind: 'unreadable'; reason: string }
  /** `line` is where the record begins. */
  | { kind: 'row-too-long'; line: number }
  /** Where the quotation mark stands that is never closed. */
  | { kind: 'quote-not-closed'; line: number; column: number };

/** What is known once the whole file went by. `lastLine` and `lastColumn` are where the table ends, the column one past the last character. */
export interface CsvScan {
  sha256: string;
  encoding: Encoding;
  head: CsvHead | null;
  lastLine: number;
  lastColumn: number;
  /** Why reading ended early; null when it did not. The hash is then of no use. */
  fault: CsvFault | null;
}

export interface CsvScanOptions {
  scoreHeader: HeaderScore;
  /** Instead of what the beginning of the file speaks for. */
  encoding?: Encoding;
  /** Gets the header first. */
  onRow: (row: CsvRow, head: CsvHead) => void;
}

/** Characters looked at for the header; what stands before the header is not a table. */
const headLength = 65_536;
const longestRow = 100_000;
/** Bytes that must be there before the encoding is decided. */
const sniffLength = 512;

/**
 * Reads a CSV file record by record, holding one piece of the file at a time. Without a row that does as a header, the first line that
 * is neither blank nor a comment is taken. No bytes make it throw; what is wrong comes back as `fault`.
 */
export async function scanCsv(bytes: AsyncIterable<Uint8Array | string>, options: CsvScanOptions): Promise<CsvScan> {
  const hash = createHash('sha256');
  const scan: CsvScan = { sha256: '', encoding: options.encoding ?? 'utf-8', head: null, lastLine: 1, lastColumn: 1, fault: null };
  const splitter = new RecordSplitter(options);
  try {
    for await (const piece of decodePieces(bytes, scan, options.encoding, (chunk) => hash.update(chunk))) splitter.push(piece);
    splitter.end();
  } catch (caught) {
    if (!(caught instanceof ScanFault)) throw caught;
    return { ...scan, fault: caught.fault };
  }
  return { ...scan, head: splitter.head, ...splitter.lastPlace(), sha256: hash.digest('hex') };
}

class ScanFault extends Error {
  readonly fault: CsvFault;

  constructor(fault: CsvFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Finds the header, then hands over record by record. Keeps what is not yet a whole record. */
class RecordSplitter {
  head: CsvHead | null = null;
  readonly #options: CsvScanOptions;
  #rest = '';
  #line = 1;
  #last = { raw: '', line: 1 };

  constructor(options: CsvScanOptions) {
    this.#options = options;
  }

  push(piece: string): void {
    this.#rest += piece;
    if (this.head || this.#rest.length >= headLength) this.#split(false);
  }

  end(): void {
    this.#split(true);
  }

  lastPlace(): { lastLine: number; lastColumn: number } {
    const { raw, line } = this.#last;
    const lastLine = raw.slice(raw.lastIndexOf('\n') + 1);
    return { lastLine: line + countNewlines(raw), lastColumn: [...lastLine].length + 1 };
  }

  #split(isEnd: boolean): void {
    const head = this.head ?? this.#findHead();
    if (!head) return;
    const text = this.#rest;
    const { delimiter } = head;
    let at = 0;
    while (at < text.length) {
      const record = readRecord(text, at, delimiter);
      const isWhole = record !== null && (isEnd || record.end < text.length);
      if ((isWhole ? record.end : text.length) - at > longestRow) throw new ScanFault({ kind: 'row-too-long', line: this.#line });
      if (!isWhole) break;
      this.#hand(record.cells, text.slice(at, record.end), head);
      at = record.end + 1;
    }
    this.#rest = text.slice(at);
    if (isEnd && this.#rest !== '') throw new ScanFault({ kind: 'quote-not-closed', ...this.#openQuote(delimiter) });
  }

  #openQuote(delimiter: string): { line: number; column: number } {
    const before = this.#rest.slice(0, openQuote(this.#rest, 0, delimiter) ?? 0).split('\n');
    return { line: this.#line + before.length - 1, column: [...(before.at(-1) ?? '')].length + 1 };
  }

  #findHead(): CsvHead | null {
    this.head = findHeader(this.#rest, this.#options.scoreHeader);
    if (!this.head) return null;
    this.#rest = this.#rest.slice(this.head.offset);
    this.#line = this.head.line;
    return this.head;
  }

  #hand(cells: readonly string[], raw: string, head: CsvHead): void {
    const row = { cells, raw, line: this.#line };
    this.#options.onRow(row, head);
    this.#last = row;
    this.#line += 1 + countNewlines(raw);
  }
}

/** The text of a file, newlines as `\n`. Writes into `scan` which encoding it is read in. */
async function* decodePieces(
  bytes: AsyncIterable<Uint8Array | string>,
  scan: CsvScan,
  encoding: Encoding | undefined,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<string> {
  let decoder: TextPieces | null = null;
  let start: Uint8Array = new Uint8Array();
  let heldReturn = '';
  const decode = (piece: Uint8Array, isEnd: boolean): string => {
    decoder ??= startDecoder(scan, encoding, piece);
    const text = heldReturn + textOrFault(decoder.decode(piece)) + (isEnd ? textOrFault(decoder.end()) : '');
    // Half of a newline: the other half may begin the next piece.
    heldReturn = text.endsWith('\r') && !isEnd ? '\r' : '';
    return unifyNewlines(heldReturn === '' ? text : text.slice(0, -1));
  };
  for await (const chunk of catchFailures(bytes)) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    see(piece);
    if (decoder) yield decode(piece, false);
    else start = Buffer.concat([start, piece]);
    if (!decoder && start.length >= sniffLength) yield decode(start, false);
  }
  yield decode(decoder ? new Uint8Array() : start, true);
}

function startDecoder(scan: CsvScan, encoding: Encoding | undefined, start: Uint8Array): TextPieces {
  scan.encoding = encoding ?? sniffEncoding(start);
  return textPieces(scan.encoding);
}

function textOrFault(text: string | null): string {
  if (text === null) throw new ScanFault({ kind: 'not-text' });
  return text;
}

function unifyNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Tells failures of the disk from our own bugs. */
async function* catchFailures<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((cause: unknown) => {
        throw new ScanFault({ kind: 'unreadable', reason: cause instanceof Error ? cause.message : String(cause) });
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function countNewlines(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) count += 1;
  return count;
}
