import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { RtfPage } from './rtf-page.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import type { SourceContent } from './transcript.ts';
import { wordReading } from './word-document.ts';

/** Bytes that are read, pictures and all. A day of talk without pictures takes less than a hundredth. */
const largestRtf = 64_000_000;

/** Groups whose text is no part of the document: tables of fonts and styles, pictures, what stands beside the running text. */
const silent = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'themedata'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'footnote', 'annotation', 'generator'],
  ...[
    'listtext',
    'pntext',
    'pntxta',
    'pntxtb',
    'xe',
    'tc',
    'bkmkstart',
    'bkmkend',
    'datafield',
    'fldinst',
    'private',
    'atnid',
    'atnauthor',
  ],
]);

/** What a group's text looks like, and how many characters stand for one `\u` in old programs. */
interface Format {
  silent: boolean;
  hidden: boolean;
  bold: boolean;
  fallback: number;
}

/** Whether the bytes begin as every rich text does. */
export function isRtf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf';
}

/** Reads rich text like a Word document: paragraphs as lines, places by paragraph. Headers, footers, notes and hidden text are no part. */
export function readRtfDocument(
  file: string,
  sha256: string,
  bytes: Uint8Array,
): { content: SourceContent | null; diagnostics: Diagnostic[] } {
  if (bytes.length > largestRtf) {
    return { content: null, diagnostics: [diagnostic('transcript/rtf-too-large', { file }, { megabytes: largestRtf / 1_000_000 })] };
  }
  const reader = new RtfReader();
  for (const token of rtfTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) {
    reader.read(token);
    if (reader.isOver) return { content: wordReading(file, sha256, reader.page.finish()), diagnostics: [] };
  }
  // The brace that closes the document is missing: so is what stood before it.
  return { content: null, diagnostics: [diagnostic('transcript/rtf-damaged', { file }, {})] };
}

class RtfReader {
  isOver = false;
  readonly page = new RtfPage();
  readonly #outer: Format[] = [];
  #format: Format = { silent: false, hidden: false, bold: false, fallback: 1 };
  /** Characters still to be passed over, because a `\u` before them said the same. */
  #passing = 0;

  read(token: RtfToken): void {
    if (token.kind === 'open' || token.kind === 'close') this.#group(token.kind);
    else if (token.kind === 'text') this.#text(token.text.replace(/[\r\n]/g, ''));
    else if (token.kind === 'byte') this.#byte(token.byte);
    else if (token.kind === 'symbol') this.#symbol(token.symbol);
    else this.#word(token.word, token.number);
  }

  #group(kind: 'open' | 'close'): void {
    this.#passing = 0;
    if (kind === 'open') {
      this.#outer.push(this.#format);
      this.#format = { ...this.#format };
      return;
    }
    this.#format = this.#outer.pop() ?? this.#format;
    this.isOver = this.#outer.length === 0;
  }

  #text(text: string): void {
    const passed = Math.min(this.#passing, text.length);
    this.#passing -= passed;
    if (this.#isShown()) this.page.addBytes(text.slice(passed), this.#format.bold);
  }

  #byte(byte: number): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (this.#isShown()) this.page.addBytes(String.fromCharCode(byte), this.#format.bold);
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#format.silent = true;
    else if (symbol === '\n' || symbol === '\r') this.#word('par', null);
    else if (symbol === '~') this.#character('\u00a0');
    else if (symbol === '_') this.#character('-');
    else if ('\\{}'.includes(symbol)) this.#character(symbol);
  }

  #word(word: string, number: number | null): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (silent.has(word)) this.#format.silent = true;
    else if (word === 'u') this.#unicode(number ?? 0);
    else if (word === 'uc') this.#format.fallback = Math.min(Math.max(number ?? 1, 0), 100);
    else if (word === 'b') this.#format.bold = number !== 0;
    else if (word === 'v' || word === 'deleted') this.#format.hidden = number !== 0;
    else if (word === 'plain') this.#format = { ...this.#format, bold: false, hidden: false };
    else if (word === 'ansicpg' && number !== null) this.page.encodeAs(number);
    else if (this.#isShown()) this.page.addWord(word, this.#format.bold);
  }

  #unicode(number: number): void {
    // A 16-bit number, written as a negative one from 32768 on.
    this.#character(String.fromCharCode(number & 0xffff));
    this.#passing = this.#format.fallback;
  }

  #character(character: string): void {
    if (this.#isShown()) this.page.addText(character, this.#format.bold);
  }

  #isShown(): boolean {
    return !this.#format.silent && !this.#format.hidden;
  }
}
