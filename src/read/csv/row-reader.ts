import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { nearestName } from '../nearest-name.ts';
import { parsePeriod } from '../period.ts';
import { readDate, resolveDate } from '../visits/visit-date.ts';
import type { CsvRow } from './csv-table.ts';

/** Reads the cells of one row into values. What does not fit is reported at its cell and read as null. */
export interface RowReader<Column extends string> {
  /** The cell exactly as it stands. */
  verbatim(column: Column): string;
  /** Null when blank, which is no problem. */
  optional(column: Column): string | null;
  /** Null when blank, which is reported. */
  required(column: Column): string | null;
  /** Entries between `;`, without blanks and repetitions. */
  list(column: Column): string[];
  /** One of the words of a table, in any case; `''` as a word allows a blank cell. A refusal names the `shown` words, by default all. */
  oneOf<Value>(column: Column, words: ReadonlyMap<string, Value>, shown?: readonly string[]): Value | null;
  /** A whole number from 0; what is none, or blank, is reported. */
  position(column: Column): number | null;
  /**
   * `2022`, `2022-05` or `2022-05-31` as its first or last day, or as written; null when blank. `day` allows whole days only. A day may
   * also be written as spreadsheets and letters do it: `31/05/2022` (the day first), `31 Mei 2022`; it is given as `2022-05-31`.
   */
  date(column: Column, end: 'from' | 'to' | 'as-written', form?: 'day' | 'any'): string | null;
  /** A name that must be among the known ones; anything goes while `known` is null. */
  known(column: Column, name: string, known: readonly string[] | null, makeProblem: (place: Location, nearest: string) => Diagnostic): void;
  report(problem: Diagnostic): void;
  place(column?: Column): Location;
  /** Everything reported so far. */
  problems: readonly Diagnostic[];
}

export function rowReader<Column extends string>(row: CsvRow<Column>): RowReader<Column> {
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic): null => {
    problems.push(problem);
    return null;
  };
  return {
    problems,
    place: row.place,
    verbatim: row.verbatim,
    report,
    optional: (column) => row.cell(column) || null,
    required: (column) => row.cell(column) || report(diagnostic('csv/blank-cell', row.place(column), { column })),
    list: (column) => splitList(row.cell(column)),
    oneOf(column, words, shown) {
      const found = row.cell(column);
      const value = words.get(found.toLowerCase().replace(/\s+/g, ' '));
      if (value !== undefined) return value;
      if (found === '') return report(diagnostic('csv/blank-cell', row.place(column), { column }));
      const known = [...words.keys()];
      const args = { column, found, options: shown ?? known, nearest: nearestName(found, known) };
      return report(diagnostic('csv/not-one-of', row.place(column), args));
    },
    position(column) {
      const found = row.cell(column);
      if (/^\d{1,9}$/.test(found)) return Number(found);
      return report(diagnostic('csv/not-a-position', row.place(column), { column, found }));
    },
    date(column, end, form = 'any') {
      const found = row.cell(column);
      if (found === '') return null;
      const day = dayInWords(found);
      if (day !== null) return day;
      const period = isDateForm(found, form) ? parsePeriod(found) : null;
      if (!period) return report(diagnostic('csv/not-a-date', row.place(column), { column, found, form }));
      return end === 'as-written' ? found : period[end];
    },
    known(column, name, known, makeProblem) {
      if (known && !known.includes(name)) report(makeProblem(row.place(column), nearestName(name, known)));
    },
  };
}

function splitList(cell: string): string[] {
  const entries = cell.split(';').map((entry) => entry.trim());
  return [...new Set(entries)].filter((entry) => entry !== '');
}

/** Null for years, months and ISO days, which the forms of a period cover. */
function dayInWords(text: string): string | null {
  if (/^\d{4}(-\d{1,2}(-\d{1,2})?)?$/.test(text)) return null;
  const reading = readDate(text);
  return reading && resolveDate(reading, 'day-first');
}

function isDateForm(text: string, form: 'day' | 'any'): boolean {
  return form === 'day' ? /^\d{4}-\d{2}-\d{2}$/.test(text) : /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
}

/** Codes by their own names: the word table of a cell that is written as the program stores it. */
export function wordsOf<Word extends string>(words: readonly Word[]): ReadonlyMap<string, Word> {
  return new Map(words.map((word) => [word, word]));
}
