import { type Inline, type Piece, toInlines } from './prose.ts';

/** One quoted passage: its words, its register link, and in a report of another language its translation. */
export interface QuoteSegment {
  text: string;
  lang: string | null;
  reference: Inline;
  translation: string | null;
}

export interface Quote {
  segments: QuoteSegment[];
  /** Who said or wrote it, in what, when. */
  cite: string;
}

export interface Cell {
  content: readonly Inline[];
  /** Heads its row. */
  header: boolean;
  numeric: boolean;
}

export interface Row {
  /** Anchor that links elsewhere point to. */
  id: string | null;
  cells: Cell[];
  /** Sums up the others. */
  total: boolean;
}

export interface Table {
  id: string;
  number: string;
  caption: string;
  head: { text: string; numeric: boolean }[];
  rows: Row[];
  source: string;
  /** Set in small type over the full width: registers and arithmetic. */
  dense: boolean;
  /** Longer than a page may hold: only such a table breaks across pages. */
  long: boolean;
  /** A number, then two sides of equal width: contradictions. */
  sides: boolean;
  /** Share of the width that each column gets, in percent; null leaves it to the browser. */
  widths: readonly number[] | null;
  /** Too wide for a narrow screen: it gets a container that scrolls. */
  wide: boolean;
}

export interface Figure {
  id: string;
  number: string;
  /** An SVG made by this program; its texts are already escaped. */
  svg: string;
  caption: string;
  source: string;
}

/** Exactly one field is set: templates ask only which one is there. */
export interface Block {
  paragraph: { inlines: readonly Inline[]; style: 'body' | 'lead' | 'note' | 'verdict' | 'caution' | 'boxed' } | null;
  quote: Quote | null;
  table: Table | null;
  figure: Figure | null;
  list: { items: (readonly Inline[])[] } | null;
  facts: { term: string; inlines: readonly Inline[] }[] | null;
}

const empty: Block = { paragraph: null, quote: null, table: null, figure: null, list: null, facts: null };

type Style = NonNullable<Block['paragraph']>['style'];

export function paragraph(content: Piece, style: Style = 'body'): Block {
  return { ...empty, paragraph: { inlines: toInlines(content), style } };
}

export function quoteBlock(quote: Quote): Block {
  return { ...empty, quote };
}

export function tableBlock(table: Table): Block {
  return { ...empty, table };
}

export function figureBlock(figure: Figure): Block {
  return { ...empty, figure };
}

export function listBlock(items: readonly Piece[]): Block {
  return { ...empty, list: { items: items.map(toInlines) } };
}

export function factsBlock(facts: readonly { term: string; content: Piece }[]): Block {
  return { ...empty, facts: facts.map(({ term, content }) => ({ term, inlines: toInlines(content) })) };
}

export function cell(content: Piece): Cell {
  return { content: toInlines(content), header: false, numeric: false };
}

export function rowHeader(content: Piece): Cell {
  return { ...cell(content), header: true };
}

export function numberCell(content: Piece): Cell {
  return { ...cell(content), numeric: true };
}

export function row(cells: Cell[], id: string | null = null): Row {
  return { id, cells, total: false };
}

export function totalRow(cells: Cell[]): Row {
  return { id: null, cells, total: true };
}

/** A chapter, an appendix or a part of one. `level` is that of its heading: 2 for chapters. */
export interface Section {
  id: string;
  number: string;
  title: string;
  level: 2 | 3;
  blocks: Block[];
  sections: Section[];
}
