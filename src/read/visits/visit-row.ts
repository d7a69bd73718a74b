import { isExampleRow } from '../example-row.ts';
import type { StudySpec } from '../study/study-spec.ts';
import { readDateRange } from './date-range.ts';
import { type DateSense, makeDateReader } from './date-sense.ts';
import { type GroupReading, makeGroupReader, noGroups } from './group-values.ts';
import { readMonthContext } from './month-context.ts';
import { namesIn } from './names-in-cell.ts';
import { namesSeveral, readPersons, sizeInWords, speaksOfParty } from './party-size.ts';
import { personNumber } from './person-number.ts';
import { frameRow, isDitto, isFormula, isRemarkRow, isTryOut, type Mark, markOf } from './row-kinds.ts';
import { makeTimeChecks } from './time-checks.ts';
import { type LogSpec, plainCell, type VisitColumns } from './visit-columns.ts';
import type { MonthContext } from './visit-date.ts';
import type { VisitFlag } from './visit-flags.ts';
import { recognizeColumns } from './visit-headers.ts';
import { makePurposeReader } from './visit-purpose.ts';

export type FaultRule = 'bad-date' | 'unknown-group' | 'bad-persons';

/** Rows that say nothing about a day. */
export type SkippedRow = 'blank-row' | 'repeated-header' | 'title-row' | 'remark-row' | 'example-row' | 'total-row' | 'signature-row';

/** What a row of a visitor log says. `column` is the cell that is wrong. */
export type VisitRow =
  | { kind: SkippedRow }
  | { kind: 'fault'; rule: FaultRule; column: number; date: DateSense | null }
  | { kind: 'mark'; mark: Mark; dates: readonly DateSense[] }
  | Visit;

export interface Visit {
  kind: 'visit';
  date: DateSense;
  groups: GroupReading;
  size: number;
  purpose: string | null;
  purposeNumber: number;
  /** A number for each name of the row; none for a party, whose members are not named. */
  people: readonly number[];
  /** Minute of the day at which the visitor came; null when the log does not say. */
  minute: number | null;
  flags: readonly VisitFlag[];
}

export interface RowReaderInput {
  spec: LogSpec;
  columns: VisitColumns;
  /** The study's order of target groups. */
  groupOrder: readonly string[];
  /** Those that the study declares. */
  purposes: StudySpec['visit_purposes'];
  month: MonthContext;
  /** Opening hours in minutes since midnight; null when the study gives none. */
  hours: { from: number; to: number } | null;
}

/**
 * Makes the reader of one table's rows, which are handed to it from top to bottom: a blank date and a ditto mark mean what stands
 * above, and what follows "Mengetahui" without a date is signatures.
 */
export function makeRowReader(input: RowReaderInput): (cells: readonly string[]) => VisitRow {
  const { spec, columns } = input;
  let dateOf = makeDateReader(input.month);
  const readVisit = makeVisitReader(input);
  const ditto = makeDittoFiller(columns);
  const dateHeader = spec.columns.date === undefined ? null : plainCell(spec.columns.date);
  const others = [columns.group, ...columns.persons, columns.purpose, columns.name].filter((index) => index !== null);
  let above: DateSense | null = null;
  let inSignatures = false;
  const skip = (cells: readonly string[]): SkippedRow | null => {
    const isFilled = others.filter((index) => !isBlank(cellAt(cells, index))).length > 1;
    const frame = inSignatures ? 'signature-row' : frameRow(cells, isFilled);
    if (frame === 'signature-row') inSignatures = true;
    // Titles between the months of one table: what they say holds from there on.
    if (frame === 'title-row') dateOf = makeDateReader(contextBelow(cells, input.month));
    return frame;
  };

  return (cells) => {
    const dateText = cellAt(cells, columns.date);
    const own = dateOf(dateText);
    if (own) inSignatures = false;
    if (isRemarkRow(cells, columns.date)) return { kind: 'remark-row' };
    const holiday = own ? null : markedRange(cells, columns, dateOf);
    if (holiday) {
      inSignatures = false;
      above = null;
      return holiday;
    }
    const blank = others.every((index) => isBlank(cellAt(cells, index)));
    // A date that was written ahead, with nobody beside it, is no visit.
    if (blank && (own ? others.length > 0 : isBlank(dateText))) {
      if (own) above = own;
      const alone = own ? markAmong(cells, columns.date) : null;
      if (own && alone) return { kind: 'mark', mark: alone, dates: [own] };
      return { kind: own || cells.every(isBlank) ? 'blank-row' : (skip(cells) ?? 'blank-row') };
    }
    if (!own) {
      if (isHeaderAgain(dateText, dateHeader)) return { kind: 'repeated-header' };
      if (isExampleRow(dateText)) return { kind: 'example-row' };
      const skipped = skip(cells);
      if (skipped) return { kind: skipped };
    }
    const filled = own ? null : fillDown(dateText, above);
    const date = own ?? filled;
    if (!date) {
      above = null;
      return { kind: 'fault', rule: 'bad-date', column: columns.date, date };
    }
    above = date;
    const mark = markOfRow(cells, columns);
    if (mark) return filled ? { kind: 'fault', rule: 'bad-date', column: columns.date, date: null } : { kind: 'mark', mark, dates: [date] };
    const whole = ditto(cells);
    return readVisit(whole, whole !== cells, date, filled ? (isBlank(dateText) ? 'date-filled-down' : 'ditto') : null);
  };
}

/** `8 s/d 15 April LIBUR`: several days in one row, which says that the place was closed or nobody came. Null for every other row. */
function markedRange(cells: readonly string[], columns: VisitColumns, dateOf: (text: string) => DateSense | null): VisitRow | null {
  const range = readDateRange(cellAt(cells, columns.date), dateOf);
  const mark = range && (markOf(range.rest) ?? markOfRow(cells, columns) ?? markAmong(cells, columns.date));
  return range && mark && { kind: 'mark', mark, dates: range.dates };
}

/** A header that is repeated on every printed page. `dateHeader` is the study's name of the date column, null when it was recognized. */
function isHeaderAgain(dateText: string, dateHeader: string | null): boolean {
  return dateHeader === null ? recognizeColumns([dateText], new Set()).has('date') : plainCell(dateText) === dateHeader;
}

function contextBelow(cells: readonly string[], before: MonthContext): MonthContext {
  const { month, year } = readMonthContext(cells);
  return month === null && year === null ? before : { month, year: year ?? before.year };
}

function fillDown(dateText: string, above: DateSense | null): DateSense | null {
  return isBlank(dateText) || isDitto(dateText) ? above : null;
}

function makeVisitReader({ spec, columns, groupOrder, purposes, hours }: RowReaderInput) {
  const groupsOf = remember(makeGroupReader(spec.groups, groupOrder));
  const personsOf = remember(readPersons);
  const purposeOf = remember(makePurposeReader(purposes));
  const checkTimes = makeTimeChecks(columns, hours);
  const staff = new Set(spec.staff.names.map(personNumber).filter((number) => number !== null));

  return (cells: readonly string[], copied: boolean, date: DateSense, dateFlag: VisitFlag | null): VisitRow => {
    const flags: VisitFlag[] = dateFlag ? [dateFlag] : [];
    if (copied && dateFlag !== 'ditto') flags.push('ditto');
    if (date.completed) flags.push('date-completed');
    const groups = columns.group === null ? noGroups : groupsOf(cellAt(cells, columns.group));
    if (groups === 'unknown') return { kind: 'fault', rule: 'unknown-group', column: columns.group ?? 0, date };
    if (groups === 'blank') flags.push('group-blank');
    else if (groups.by !== 'value') flags.push(groups.by === 'list' ? 'group-list' : 'group-spelling');
    const [name, purpose] = [cellAt(cells, columns.name), cellAt(cells, columns.purpose)];
    const named = isFormula(name) ? { names: [name], unnamed: 0 } : namesIn(name);
    const size = sizeOf(cells, columns, { personsOf, named: named.names.length + named.unnamed }, flags);
    if ('fault' in size) return { kind: 'fault', rule: 'bad-persons', column: size.fault, date };
    // Names that are more than the persons who came would be counted for nobody.
    const people = size.isParty ? [] : numbersOf(named.names).slice(0, size.size);
    if ((people.length > 0 && people.every((person) => staff.has(person))) || isTryOut(name, purpose)) flags.push('staff-or-test');
    if (isFormula(name) || isFormula(purpose)) flags.push('formula-as-text');
    const minute = checkTimes(cells, date.minute, flags);
    const word = purposeOf(purpose);
    return {
      kind: 'visit',
      date,
      groups: groups === 'blank' ? noGroups : groups,
      size: size.size,
      purpose: word.id,
      purposeNumber: word.number,
      people,
      minute,
      flags,
    };
  };
}

function numbersOf(names: readonly string[]): number[] {
  return [...new Set(names.map(personNumber).filter((number) => number !== null))];
}

/** The number of persons of a row: from its own columns, otherwise from a name or a purpose that speaks of a party, otherwise from its names. */
function sizeOf(
  cells: readonly string[],
  columns: VisitColumns,
  { personsOf, named }: { personsOf: typeof readPersons; named: number },
  flags: VisitFlag[],
): { size: number; isParty: boolean } | { fault: number } {
  let sum = 0;
  for (const column of columns.persons) {
    const persons = personsOf(cellAt(cells, column));
    if (persons === null) return { fault: column };
    if (persons.fromText) flags.push('group-size-from-text');
    sum += persons.size;
  }
  const inName = namesSeveral(cellAt(cells, columns.name)) ? columns.name : null;
  const partyColumn =
    inName ?? [columns.name, columns.purpose].find((column) => column !== null && speaksOfParty(cellAt(cells, column))) ?? null;
  const isParty = partyColumn !== null && partyColumn === columns.name;
  if (sum > 0) return sum > 9999 ? { fault: columns.persons[0] ?? 0 } : { size: sum, isParty };
  if (partyColumn === null && named > 1) {
    flags.push('group-size-from-names');
    return { size: named, isParty };
  }
  if (partyColumn === null) {
    if (columns.persons.length > 0) flags.push('group-size-assumed');
    return { size: 1, isParty };
  }
  const size = sizeInWords(plainCell(cellAt(cells, partyColumn)));
  if (size === null) return { fault: partyColumn };
  flags.push('group-size-from-text');
  return { size, isParty };
}

/** Puts the cell above in place of a ditto mark. Only what a visit is read from is looked at. */
function makeDittoFiller({ group, persons, purpose, name }: VisitColumns) {
  const looked = [group, ...persons, purpose, name].filter((index) => index !== null);
  let above: readonly string[] = [];
  return (cells: readonly string[]): readonly string[] => {
    let filled: string[] | null = null;
    for (const column of looked) {
      if (!isDitto(cells[column] ?? '')) continue;
      filled ??= [...cells];
      filled[column] = above[column] ?? '';
    }
    above = filled ?? cells;
    return above;
  };
}

/** '' for a column that is not mapped and for a cell that a short row lacks. */
function cellAt(cells: readonly string[], index: number | null): string {
  return index === null ? '' : (cells[index] ?? '');
}

/** A visitor's own words ("libur semester") are no mark: outside the name's cell it counts only in a row that names nobody. */
function markOfRow(cells: readonly string[], columns: VisitColumns): Mark | null {
  const name = cellAt(cells, columns.name);
  if (!isBlank(name)) return markOf(name);
  return markOf(cellAt(cells, columns.purpose)) ?? markOf(cellAt(cells, columns.group));
}

/** A mark in a column that serves for nothing, such as a remark: it stands there alone beside the date. */
function markAmong(cells: readonly string[], dateColumn: number): Mark | null {
  for (const [at, cell] of cells.entries()) {
    const mark = at === dateColumn ? null : markOf(cell);
    if (mark) return mark;
  }
  return null;
}

function isBlank(cell: string): boolean {
  return cell === '' || /^[-–—\s]*$/.test(cell);
}

/** Remembers a bounded number of results: logs repeat the same cells, but nothing keeps them from not doing so. */
function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= 8192) known.clear();
    known.set(text, result);
    return result;
  };
}
