import iconv from 'iconv-lite';
import type { LaidOutToken } from './word-layout.ts';
import { layOut } from './word-layout.ts';

/** Control words that stand for a character. */
const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
]);

/** Puts the text of a rich text document together, as a Word document's: paragraphs, line breaks, bold words, tables. */
export class RtfPage {
  readonly #tokens: LaidOutToken[] = [];
  #encoding = 'windows1252';
  #pending: { text: string; bold: boolean } = { text: '', bold: false };
  /** Bytes that are not yet decoded: a character may take two of them. */
  #bytes = '';
  #inParagraph = false;
  #inTable = false;
  #inRow = false;
  #inCell = false;

  /** The code page of what is no Unicode; one that is not known leaves Windows-1252. */
  encodeAs(codePage: number): void {
    const name = `cp${codePage}`;
    if (iconv.encodingExists(name)) this.#encoding = name;
  }

  /** Bytes as Latin-1. */
  addBytes(bytes: string, bold: boolean): void {
    this.#formatAs(bold);
    this.#bytes += bytes;
  }

  addText(text: string, bold: boolean): void {
    this.#formatAs(bold);
    this.#decode();
    this.#pending.text += text;
  }

  /** A control word that stands for a character or says how the text is divided; any other says nothing here. */
  addWord(word: string, bold: boolean): void {
    const character = characters.get(word);
    if (character !== undefined) this.addText(character, bold);
    else if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph();
    else if (word === 'line') {
      this.#flush();
      this.#openParagraph();
      this.#add('open', 'br');
    } else if (word === 'trowd') this.#openRow();
    else if (word === 'cell') this.#endCell();
    else if (word === 'row') this.#endRow();
  }

  finish(): ReturnType<typeof layOut> {
    this.#flush();
    if (this.#inParagraph) this.#endParagraph();
    this.#endTable();
    return layOut(this.#tokens);
  }

  #formatAs(bold: boolean): void {
    if (this.#pending.bold !== bold) this.#flush();
    this.#pending.bold = bold;
  }

  #decode(): void {
    if (this.#bytes === '') return;
    this.#pending.text += iconv.decode(Buffer.from(this.#bytes, 'latin1'), this.#encoding);
    this.#bytes = '';
  }

  #flush(): void {
    this.#decode();
    const { text, bold } = this.#pending;
    this.#pending = { text: '', bold };
    // Halves of a character that never met, and characters that no text holds.
    const clean = text.replace(/\p{Cs}/gu, '\ufffd').replace(/(?!\t)\p{Cc}/gu, '');
    if (clean === '') return;
    this.#openParagraph();
    if (bold) this.#add('open', 'strong');
    this.#tokens.push({ kind: 'text', name: '', attributes: '', text: clean });
    if (bold) this.#add('close', 'strong');
  }

  #openParagraph(): void {
    if (this.#inParagraph) return;
    // Text behind a row, without a row of its own, stands below the table.
    if (this.#inTable && !this.#inRow) this.#endTable();
    this.#openCell();
    this.#inParagraph = true;
    this.#add('open', 'p');
  }

  #endParagraph(): void {
    this.#flush();
    this.#openParagraph();
    this.#inParagraph = false;
    this.#add('close', 'p');
  }

  #openRow(): void {
    // Word repeats the properties of a row at its end.
    if (this.#inRow) return;
    this.#flush();
    if (this.#inParagraph) this.#endParagraph();
    if (!this.#inTable) this.#add('open', 'table');
    this.#add('open', 'tr');
    this.#inTable = true;
    this.#inRow = true;
  }

  #openCell(): void {
    if (!this.#inRow || this.#inCell) return;
    this.#inCell = true;
    this.#add('open', 'td');
  }

  #endCell(): void {
    this.#flush();
    if (!this.#inRow) {
      this.#endParagraph();
      return;
    }
    this.#openCell();
    if (this.#inParagraph) this.#endParagraph();
    this.#inCell = false;
    this.#add('close', 'td');
  }

  #endRow(): void {
    this.#flush();
    if (!this.#inRow) return;
    if (this.#inCell) this.#endCell();
    this.#inRow = false;
    this.#add('close', 'tr');
  }

  #endTable(): void {
    if (!this.#inTable) return;
    this.#endRow();
    this.#inTable = false;
    this.#add('close', 'table');
  }

  #add(kind: 'open' | 'close', name: string): void {
    this.#tokens.push({ kind, name, attributes: '', text: '' });
  }
}
