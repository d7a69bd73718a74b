/** One paragraph of a form, as it is read. */
export type FormBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; emphasis?: 'italic' | 'bold' }
  | { kind: 'list'; items: readonly string[]; marker: 'number' | 'bullet' | 'box' }
  /** Two columns: what is asked, and room to write. */
  | { kind: 'fields'; labels: readonly string[] }
  /** Ruled lines to write on; left out of Markdown. */
  | { kind: 'lines'; count: number }
  | FormTable;

/** With its caption above and its source below, as Indonesian reports have them. */
export interface FormTable {
  kind: 'table';
  /** The label before the number: `Tabel`. */
  label: string;
  caption: string;
  source: string;
  header: readonly string[];
  /** Shares of the width, in percent. */
  widths: readonly number[];
  /** In this many columns from the left, a blank cell continues the one above. */
  merged: number;
  /** A cell is its paragraphs; a blank one has none. */
  rows: readonly (readonly (readonly string[])[])[];
}

/** A form that is printed or filled in: made once, written as Word and as Markdown. */
export interface FormDocument {
  title: string;
  subtitle: string;
  language: 'id' | 'en';
  landscape: boolean;
  blocks: readonly FormBlock[];
}
