import type { VisitCell } from '../evidence.ts';
import type { TableRow } from '../table-row.ts';
import type { DateSense } from './date-sense.ts';
import { countRow, type FoundCells, type FoundRows, noRows, shownCell } from './found-rows.ts';
import type { Mark } from './row-kinds.ts';
import type { LogSpec } from './visit-columns.ts';
import type { DateReading, OrderSign } from './visit-date.ts';
import type { VisitFlag } from './visit-flags.ts';
import type { FaultRule, SkippedRow, Visit, VisitRow } from './visit-row.ts';

type Tallied = { -readonly [Key in keyof VisitCell]: VisitCell[Key] };

/** Persons of one set of groups on one day: for each number the submissions, by minute or by what the row says. */
interface DayPeople {
  groups: readonly string[];
  submissions: Map<number, number | number[]>;
}

/** All rows of a table that give the same date, before it is known which day that is. */
export interface DateTally {
  reading: DateReading;
  /** Visits and marks, with the date's cell in the first of them. */
  found: FoundCells;
  visits: FoundRows;
  /** By groups, purpose and size. */
  cells: Map<number, Tallied>;
  marks: Set<Mark>;
  people: Map<number, DayPeople>;
  flags: Map<VisitFlag, FoundRows>;
}

/**
 * One table of a log, counted. Its size grows with days, groups, purposes, sizes and persons, not with rows. `orders` holds the
 * dates by what they say about the order of day and month.
 */
export interface VisitTally {
  dates: Map<string, DateTally>;
  orders: Map<OrderSign, FoundCells>;
  faults: Map<FaultRule, FoundCells>;
  /** Dates of rows that are left out for another reason: on these days the log was kept. */
  faultDates: Map<string, DateReading>;
  skipped: Map<SkippedRow, FoundRows>;
}

export function emptyTally(): VisitTally {
  return { dates: new Map(), orders: new Map(), faults: new Map(), faultDates: new Map(), skipped: new Map() };
}

/** Counts one row. `dateColumn` is the column that holds the date. */
export function tallyRow(tally: VisitTally, row: VisitRow, place: TableRow, dateColumn: number, spec: LogSpec): void {
  if (row.kind === 'fault') {
    if (row.date?.order) countCell(tally.orders, row.date.order, place, dateColumn);
    if (row.date) tally.faultDates.set(row.date.key, row.date.reading);
    countCell(tally.faults, row.rule, place, row.column);
  } else if (row.kind === 'visit') tallyVisit(tallyDate(tally, row.date, place, dateColumn), row, place.line, spec);
  else if (row.kind === 'mark') tallyMark(tally, row, place, dateColumn);
  else count(tally.skipped, row.kind, place.line);
}

function tallyMark(tally: VisitTally, row: Extract<VisitRow, { kind: 'mark' }>, place: TableRow, dateColumn: number): void {
  for (const [index, sense] of row.dates.entries()) {
    const date = tallyDate(tally, sense, place, dateColumn);
    date.marks.add(row.mark);
    // One row, however many days it closes.
    if (index === 0) count(date.flags, row.mark === 'nobody' ? 'marked-zero' : 'marked-closed', place.line);
  }
}

function tallyDate(tally: VisitTally, sense: DateSense, place: TableRow, dateColumn: number): DateTally {
  if (sense.order) countCell(tally.orders, sense.order, place, dateColumn);
  const date = dateTally(tally, sense, place, dateColumn);
  countRow(date.found, place.line);
  return date;
}

function tallyVisit(date: DateTally, visit: Visit, line: number, spec: LogSpec): void {
  for (const flag of visit.flags) count(date.flags, flag, line);
  if (spec.staff.rows === 'leave-out' && visit.flags.includes('staff-or-test')) return;
  const key = (visit.groups.number * 65_536 + visit.purposeNumber) * 16_384 + visit.size;
  if (isRepeated(date, visit, key, spec)) {
    count(date.flags, 'double-submission', line);
    if (spec.double_submissions.rows === 'leave-out') return;
  }
  countRow(date.visits, line);
  const cell = date.cells.get(key);
  if (cell) cell.rows += 1;
  else date.cells.set(key, { groups: visit.groups.ids, purpose: visit.purpose, size: visit.size, rows: 1 });
}

/** Whether all persons of a row have submitted the same before; never when it names nobody. Remembers the submission. */
function isRepeated(date: DateTally, visit: Visit, key: number, spec: LogSpec): boolean {
  let repeated = visit.people.length > 0;
  for (const person of visit.people) repeated = hasSubmitted(date, visit, person, key, spec) && repeated;
  return repeated;
}

function hasSubmitted(date: DateTally, visit: Visit, person: number, key: number, spec: LogSpec): boolean {
  const submission = spec.double_submissions.same === 'day' ? 0 : visit.minute === null ? -key : visit.minute + 1;
  let repeated = false;
  for (const { submissions } of date.people.values()) repeated ||= holds(submissions.get(person), submission);
  const people = date.people.get(visit.groups.number) ?? { groups: visit.groups.ids, submissions: new Map<number, number | number[]>() };
  date.people.set(visit.groups.number, people);
  const before = people.submissions.get(person);
  // One number for nearly all: a list for each person of a long log would take three times the memory.
  if (before === undefined) people.submissions.set(person, submission);
  else if (!holds(before, submission))
    people.submissions.set(person, typeof before === 'number' ? [before, submission] : [...before, submission]);
  return repeated;
}

/** So many minutes apart two submissions of one person are still one: whoever sees no answer sends the form once more. */
const patience = 3;

function holds(submissions: number | number[] | undefined, submission: number): boolean {
  if (typeof submissions === 'number') return isSame(submissions, submission);
  return submissions?.some((before) => isSame(before, submission)) ?? false;
}

/** Minutes are counted from 1; everything else is 0 and below. */
function isSame(before: number, submission: number): boolean {
  return before === submission || (before > 0 && submission > 0 && Math.abs(before - submission) <= patience);
}

function dateTally(tally: VisitTally, { key, reading }: DateSense, place: TableRow, dateColumn: number): DateTally {
  const known = tally.dates.get(key);
  if (known) return known;
  const created: DateTally = {
    reading,
    found: showCell(place, dateColumn),
    visits: noRows(),
    cells: new Map(),
    marks: new Set(),
    people: new Map(),
    flags: new Map(),
  };
  tally.dates.set(key, created);
  return created;
}

function count<K>(found: Map<K, FoundRows>, key: K, line: number): void {
  const entry = found.get(key);
  if (entry) countRow(entry, line);
  else found.set(key, { count: 1, lines: [line] });
}

function countCell<K>(found: Map<K, FoundCells>, key: K, place: TableRow, column: number): void {
  const entry = found.get(key) ?? showCell(place, column);
  countRow(entry, place.line);
  found.set(key, entry);
}

function showCell(place: TableRow, column: number): FoundCells {
  return { ...noRows(), text: shownCell(place.cells[column] ?? ''), location: place.locate(column) };
}
