import type { Bounds, Level } from '../../result/score.ts';
import { anchors } from '../anchors.ts';
import { type Block, type Figure, figureBlock, type Row, type Table, tableBlock } from '../blocks.ts';
import { departsFromScore, effectiveLevel, type Judged, type ReportContext } from '../context.ts';
import { capitalize } from '../format.ts';
import { type Inline, plain, plainText } from '../prose.ts';
import type { Numbering } from './numbering.ts';

/** A table of more rows may break across pages: kept whole, it would leave too much of the page before it empty. */
const mostRowsKeptWhole = 8;
/** And so may one whose fewer rows take more lines than this together. */
const mostLinesKeptWhole = 20;
/** Characters that fit beside each other across a printed table, about. */
const charactersAcross = 110;

/** As many columns as a telephone can show. */
const mostNarrowColumns = 3;

interface TableParts {
  caption: string;
  /** A leading `#` marks a column of numbers. */
  head: readonly string[];
  rows: Row[];
  source?: string;
  dense?: boolean;
  sides?: boolean;
  /** Per cent of the width, column by column. */
  widths?: readonly number[];
}

/** A table with its number, caption and source. */
export function captionedTable(context: ReportContext, numbering: Numbering, table: TableParts): Block {
  const number = numbering.table();
  const built: Table = {
    id: anchors.table(number),
    number: `${words[context.language].table} ${number}`,
    caption: table.caption,
    head: table.head.map((text) => (text.startsWith('#') ? { text: text.slice(1), numeric: true } : { text, numeric: false })),
    rows: table.rows,
    source: `${words[context.language].source}: ${table.source ?? words[context.language].computed}${footnote(context, table.rows)}`,
    dense: table.dense ?? false,
    sides: table.sides ?? false,
    widths: table.widths ?? null,
    long: table.rows.length > mostRowsKeptWhole || estimateLines(table) > mostLinesKeptWhole || table.sides === true,
    wide: table.head.length > mostNarrowColumns,
  };
  return tableBlock(built);
}

/** About how many lines the rows take in print, so that a table with much text in few rows may break over pages as a long one does. */
function estimateLines({ head, rows, widths }: Pick<TableParts, 'head' | 'rows' | 'widths'>): number {
  const share = (column: number) => (widths?.[column] ?? 100 / head.length) / 100;
  const lines = ({ cells }: Row) =>
    Math.max(...cells.map((cell, column) => Math.ceil(plainText(cell.content).length / (charactersAcross * share(column)))));
  return rows.reduce((sum, row) => sum + lines(row), 0);
}

export function captionedFigure(
  context: ReportContext,
  numbering: Numbering,
  figure: { svg: string; caption: string; source?: string },
): Block {
  const number = numbering.figure();
  const built: Figure = {
    id: anchors.figure(number),
    number: `${words[context.language].figure} ${number}`,
    svg: figure.svg,
    caption: figure.caption,
    source: `${words[context.language].source}: ${figure.source ?? words[context.language].computed}`,
  };
  return figureBlock(built);
}

/** A level with its mark, and the score behind it where one is given; none beside `not-assessed`, which says that no figure stands for it. */
export function levelInline(context: ReportContext, level: Level, score: number | null = null): Inline {
  const title = capitalize(context.level(level));
  return { ...plain(score === null || level === 'not-assessed' ? title : `${title} (${context.number(score)})`), level };
}

/** The level that holds for a node, with its score where `withScore`; a dagger, which the table explains, where it is not the score's. */
export function nodeLevel(context: ReportContext, node: Judged & { score: number | null }, withScore: boolean): Inline {
  const inline = levelInline(context, effectiveLevel(node), withScore ? node.score : null);
  return departsFromScore(node) ? { ...inline, text: inline.text.replace(/(?= \(|$)/, ` ${dagger}`) } : inline;
}

const dagger = '†';

function footnote(context: ReportContext, rows: readonly Row[]): string {
  // A dagger in somebody's words is none of ours.
  const isMarked = rows.some(({ cells }) => cells.some(({ content }) => content.some(({ level, text }) => level && text.includes(dagger))));
  return isMarked ? `. ${dagger} ${words[context.language].departs}` : '';
}

/** A score with one decimal, or a dash where there is none. */
export function scoreText(context: ReportContext, score: number | null): string {
  return score === null ? context.labels.none : context.number(score);
}

/** `42,5–88,4`; one figure where nothing is blank; a dash where nothing applies. */
export function boundsText(context: ReportContext, bounds: Bounds | null): string {
  if (bounds === null) return context.labels.none;
  const [worst, best] = [context.number(bounds.worst), context.number(bounds.best)];
  return worst === best ? worst : `${worst}–${best}`;
}

const words = {
  id: {
    table: 'Tabel',
    figure: 'Gambar',
    source: 'Sumber',
    computed: 'bukti studi, diolah program',
    departs: 'diputuskan evaluator, berbeda dari tingkat menurut skor',
  },
  en: {
    table: 'Table',
    figure: 'Figure',
    source: 'Source',
    computed: 'evidence of the study, processed by the program',
    departs: 'decided by an evaluator, other than the score gives',
  },
} as const;
