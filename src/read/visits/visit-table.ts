import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CleaningEntry } from '../../result/result.ts';
import type { StudySpec } from '../study/study-spec.ts';
import type { TableRow } from '../table-row.ts';
import { isNumbering, isSecondHeader } from './header-rows.ts';
import { findVisitColumns, headerNames, type LogSpec, type VisitColumns } from './visit-columns.ts';
import type { MonthContext } from './visit-date.ts';
import { makeRowReader, type VisitRow } from './visit-row.ts';
import { emptyTally, tallyRow, type VisitTally } from './visit-tally.ts';

export interface VisitTableInput {
  file: string;
  /** Null for a file that has no sheets. */
  sheet: string | null;
  spec: LogSpec;
  groupOrder: readonly string[];
  purposes: StudySpec['visit_purposes'];
  hours: { from: number; to: number } | null;
  month: MonthContext;
  /** Lines above the header of a CSV file. */
  above?: readonly string[];
  /** Whether every row is kept with what it was read as; default: rows are counted and forgotten. */
  keepRows?: boolean;
}

/** The rows of one table below its header, each with what it was read as. They name persons: only a pseudonymised copy is made of them. */
export interface KeptTable {
  above: readonly string[];
  month: MonthContext;
  /** Of its columns, of a header in two rows both joined. */
  names: readonly string[];
  columns: VisitColumns;
  rows: { kind: VisitRow['kind']; cells: readonly string[] }[];
}

/** One table of a log, counted: a whole CSV file or one sheet. `tally` is null when its header cannot be used. */
export interface VisitTable {
  sheet: string | null;
  tally: VisitTally | null;
  hasNames: boolean;
  /** Rows below the header. */
  rows: number;
  notes: readonly CleaningEntry[];
  diagnostics: readonly Diagnostic[];
  /** Null unless rows were to be kept and the header can be used. */
  kept: KeptTable | null;
}

/** Counts the rows of one table, handed over from the header downwards. The header is read once its second row, if any, is there. */
export class VisitTableReader {
  readonly #input: VisitTableInput;
  readonly #tally = emptyTally();
  readonly #notes: CleaningEntry[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #header: TableRow | null = null;
  #columns: VisitColumns | null = null;
  #readRow: ((cells: readonly string[]) => VisitRow) | null = null;
  #isOpen = true;
  #rows = 0;
  #kept: KeptTable | null = null;

  constructor(input: VisitTableInput) {
    this.#input = input;
  }

  read(row: TableRow): void {
    if (!this.#header) {
      this.#header = row;
      return;
    }
    if (this.#isOpen) {
      const isSecond = isSecondHeader(this.#header.cells, row.cells, this.#input.spec);
      this.#readHeader(this.#header, isSecond ? row : null);
      if (isSecond) return;
    }
    this.#rows += 1;
    if (!this.#columns || !this.#readRow) return;
    const { spec } = this.#input;
    const read: VisitRow = this.#rows <= 2 && isNumbering(row.cells) ? { kind: 'repeated-header' } : this.#readRow(row.cells);
    tallyRow(this.#tally, read, row, this.#columns.date, spec);
    this.#kept?.rows.push({ kind: read.kind, cells: row.cells });
  }

  end(): VisitTable {
    if (this.#isOpen && this.#header) this.#readHeader(this.#header, null);
    return {
      sheet: this.#input.sheet,
      tally: this.#columns ? this.#tally : null,
      hasNames: this.#columns !== null && this.#columns.name !== null,
      rows: this.#rows,
      notes: this.#notes,
      diagnostics: this.#diagnostics,
      kept: this.#kept,
    };
  }

  #readHeader(top: TableRow, bottom: TableRow | null): void {
    this.#isOpen = false;
    const names = headerNames(top.cells, bottom?.cells ?? null);
    const found = findVisitColumns(top, names, this.#input.spec);
    this.#diagnostics.push(...found.diagnostics);
    this.#columns = found.columns;
    if (!found.columns) return;
    this.#readRow = makeRowReader({ ...this.#input, columns: found.columns });
    const { above = [], month, keepRows } = this.#input;
    if (keepRows) this.#kept = { above, month, names, columns: found.columns, rows: [] };
    const lines = [top.line];
    if (bottom) this.#note('two-row-header', 1, [...lines, bottom.line], texts.twoRows);
    if (found.recognized.length > 0) {
      const pairs = found.recognized.map(({ meaning, header }) => `${meaning}: ${header.replace(/\s+/g, ' ')}`).join('; ');
      this.#note('columns-recognized', found.recognized.length, lines, texts.recognized(pairs));
    }
  }

  #note(rule: CleaningEntry['rule'], count: number, lines: number[], text: CleaningEntry['text']): void {
    const { file, sheet } = this.#input;
    this.#notes.push({ file, ...(sheet === null ? {} : { sheet }), rule, count, lines, text });
  }
}

const texts = {
  twoRows: { en: 'The header takes two rows; both are read together.', id: 'Judul kolom terdiri atas dua baris; keduanya dibaca bersama.' },
  recognized: (pairs: string) => ({
    en: `Columns that study.yaml does not name, recognized by their headers (${pairs}).`,
    id: `Kolom yang tidak disebut di study.yaml, dikenali dari judulnya (${pairs}).`,
  }),
};
