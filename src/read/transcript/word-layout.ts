import { type MarkupToken, tokenizeMarkup } from './markup.ts';
import type { Stretch, WordParts } from './word-document.ts';

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'table', 'tr', 'td', 'th']);
const note = /(?:href="#|id=")(?:footnote|endnote)-/;

/** A tag (`p`, `br`, `strong`, `table`, `tr`, `td`) or text of a document. */
export type LaidOutToken = Pick<MarkupToken, 'kind' | 'name' | 'attributes' | 'text'>;

/** Puts the text of a Word document together from its HTML. */
export function layOutWord(markup: string): { text: string; word: WordParts } {
  return layOut(tokenizeMarkup(markup));
}

/** Puts the text of a document together, one paragraph a line, and keeps where paragraphs and cells stand. */
export function layOut(tokens: Iterable<LaidOutToken>): { text: string; word: WordParts } {
  const page = new WordPage();
  for (const token of tokens) {
    // The notes stand at the end of the document.
    if (token.name === 'li' && note.test(token.attributes)) break;
    page.add(token);
  }
  return page.finish();
}

interface OpenTable {
  start: number;
  rows: Stretch[][];
  cellStart: number;
}

class WordPage {
  readonly #pieces: string[] = [];
  #length = 0;
  readonly #paragraphs: (Stretch & { bold: Stretch | null })[] = [];
  readonly #tables: (Stretch & { rows: Stretch[][] })[] = [];
  readonly #open: OpenTable[] = [];
  #paragraph: { start: number; bold: Stretch | null; boldIsOver: boolean } | null = null;
  #boldDepth = 0;
  #isReference = false;

  add(token: LaidOutToken): void {
    const { kind, name } = token;
    if (kind === 'text') this.#addText(token.text);
    else if (name === 'br') this.#append('\n');
    else if (name === 'strong') this.#boldDepth += kind === 'open' ? 1 : -1;
    else if (name === 'a') this.#isReference = kind === 'open' && note.test(token.attributes);
    else if (blocks.has(name)) this.#addBlock(kind, name);
  }

  finish(): { text: string; word: WordParts } {
    this.#closeParagraph();
    return { text: this.#pieces.join(''), word: { paragraphs: this.#paragraphs, tables: this.#tables } };
  }

  #addBlock(kind: MarkupToken['kind'], name: string): void {
    this.#closeParagraph();
    const table = this.#open.at(-1);
    if (name === 'table' && kind === 'open') this.#open.push({ start: this.#length, rows: [], cellStart: 0 });
    else if (name === 'table' && table) {
      this.#tables.push({ start: table.start, end: this.#length, rows: table.rows });
      this.#open.pop();
    } else if (name === 'tr' && kind === 'open') table?.rows.push([]);
    else if (name === 'td' || name === 'th') this.#addCell(kind, table);
    else if (kind === 'open' && name !== 'tr' && name !== 'ul' && name !== 'ol' && name !== 'li') this.#openParagraph();
  }

  #addCell(kind: MarkupToken['kind'], table: OpenTable | undefined): void {
    if (!table) return;
    if (kind === 'open') table.cellStart = this.#length;
    else table.rows.at(-1)?.push({ start: table.cellStart, end: Math.max(table.cellStart, this.#length - 1) });
  }

  #addText(text: string): void {
    if (this.#isReference) return;
    this.#paragraph ?? this.#openParagraph();
    const paragraph = this.#paragraph;
    const start = this.#length;
    this.#append(text);
    if (!paragraph || paragraph.boldIsOver || text.trim() === '') return;
    if (this.#boldDepth > 0) paragraph.bold = { start: paragraph.bold?.start ?? start, end: this.#length };
    else paragraph.boldIsOver = true;
  }

  #openParagraph(): void {
    this.#paragraph = { start: this.#length, bold: null, boldIsOver: false };
  }

  #closeParagraph(): void {
    if (!this.#paragraph) return;
    const { start, bold } = this.#paragraph;
    this.#paragraphs.push({ start, end: this.#length, bold });
    this.#paragraph = null;
    this.#append('\n');
  }

  #append(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
