import { dateText, plainText } from './cell-text.ts';
import { attributeOf, scanXml } from './scan-xml.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** A row of a sheet: its number as the program shows it, and the texts of its cells from column A on, '' where there is none. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** Cells that are shown as one. Both ends included; rows from 1, columns from 0. */
export interface MergedRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface SheetContents {
  rows: SheetRow[];
  merged: MergedRange[];
}

/** Columns that a sheet can have (A to XFD). */
const mostColumns = 16_384;

/**
 * Reads the rows of a sheet that hold cells, numbers and dates as text, a formula as its last result. Null when the part is damaged
 * or has more than `mostCells` cells, the empty ones to the left counted.
 */
export function readSheetRows(xml: string, parts: WorkbookParts, mostCells: number): SheetContents | 'damaged' | 'too-large' {
  const contents: SheetContents = { rows: [], merged: [] };
  const cell = new CellReader(parts);
  let row: SheetRow = { line: 0, cells: [] };
  let cells = 0;
  const isWhole = scanXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = { line: numberOr(attributeOf(attributes, 'r'), row.line + 1), cells: [] };
        contents.rows.push(row);
      } else if (name === 'c') cell.begin(attributes, row.cells.length);
      else if (name === 'mergeCell') contents.merged.push(...rangeOf(attributeOf(attributes, 'ref') ?? ''));
      else cell.open(name);
    },
    text: (text) => cell.text(text),
    close(name) {
      if (name !== 'c') return cell.close(name);
      if (cell.column >= mostColumns || cells > mostCells) return;
      cells += Math.max(0, cell.column + 1 - row.cells.length);
      if (cells <= mostCells) setCell(row.cells, cell.column, cell.value());
    },
  });
  if (cells > mostCells) return 'too-large';
  return isWhole ? contents : 'damaged';
}

/** `B3` → column 1, row 3; null when it is no address. */
function cellAddress(address: string): { column: number; row: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!parts) return null;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(parts[2]) };
}

/** Column 0 → `A`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Collects the parts of one cell. */
class CellReader {
  column = 0;
  readonly #parts: WorkbookParts;
  #type = 'n';
  #style = 0;
  #text = '';
  #collects = false;
  #inPhonetic = false;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  begin(attributes: string, next: number): void {
    this.column = cellAddress(attributeOf(attributes, 'r') ?? '')?.column ?? next;
    this.#type = attributeOf(attributes, 't') ?? 'n';
    this.#style = numberOr(attributeOf(attributes, 's'), 0);
    this.#text = '';
    this.#collects = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#inPhonetic = true;
    this.#collects = name === 'v' || (name === 't' && !this.#inPhonetic);
  }

  text(text: string): void {
    if (this.#collects) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#inPhonetic = false;
    this.#collects = false;
  }

  value(): string {
    const text = this.#text;
    if (this.#type === 's') return this.#parts.strings[Number(text)] ?? '';
    if (this.#type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (this.#type === 'd') return text.replace('T', ' ').replace(/(?: 00:00:00)?(?:\.0+)?Z?$/, '');
    if (this.#type !== 'n' || text === '') return plainText(text);
    const number = Number(text);
    const date = this.#parts.dateStyles[this.#style] ? dateText(number, this.#parts.dateSystem) : null;
    // As the program shows it: 0.1 + 0.2 is stored with all its digits.
    return date ?? (Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text);
  }
}

function setCell(cells: string[], column: number, value: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function rangeOf(ref: string): MergedRange[] {
  const [from, to] = ref.split(':').map(cellAddress);
  return from && to ? [{ top: from.row, bottom: to.row, left: from.column, right: to.column }] : [];
}

function numberOr(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : otherwise;
}
