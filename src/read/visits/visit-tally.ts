import { cellLocation } from '../csv/csv-cell.ts';
import type { CsvRow } from '../csv/csv-scan.ts';
import type { VisitCell } from '../evidence.ts';
import { countRow, type FoundCells, type FoundRows, noRows, shownCell } from './found-rows.ts';
import { type DateReading, orderOf } from './visit-date.ts';
import type { FaultRule, Mark, VisitRow } from './visit-row.ts';

type Tallied = { -readonly [Key in keyof VisitCell]: VisitCell[Key] };

/** All rows of a log that give the same date, before it is known which day that is. */
export interface DateTally {
  reading: DateReading;
  /** Visits and marks, with the date's cell in the first of them. */
  found: FoundCells;
  visits: FoundRows;
  /** By groups, purpose and size. */
  cells: Map<string, Tallied>;
  marks: Set<Mark>;
  /** Numbers of the persons named, by the joined ids of their groups. */
  people: Map<string, { groups: readonly string[]; numbers: Set<number> }>;
  sizeAssumed: FoundRows;
  groupBlank: FoundRows;
}

/**
 * One log, counted. Its size grows with days, groups, purposes, sizes and persons, not with rows. `orders` holds, for each order of
 * day and month, the dates that are possible in that order only; `either` those that differ between the two.
 */
export interface VisitTally {
  dates: Map<string, DateTally>;
  orders: Map<'day-first' | 'month-first' | 'either', FoundCells>;
  faults: Map<FaultRule, FoundCells>;
  blank: FoundRows;
  repeatedHeader: FoundRows;
}

export function emptyTally(): VisitTally {
  return { dates: new Map(), orders: new Map(), faults: new Map(), blank: noRows(), repeatedHeader: noRows() };
}

/** Counts one row. `place` tells where the row stands, and which of its columns holds the date. */
export function tallyRow(tally: VisitTally, row: VisitRow, place: RowPlace): void {
  const { line } = place.row;
  if (row.kind === 'blank') countRow(tally.blank, line);
  else if (row.kind === 'repeated-header') countRow(tally.repeatedHeader, line);
  else tallyDatedRow(tally, row, place);
}

export interface RowPlace {
  file: string;
  row: CsvRow;
  delimiter: string;
  dateColumn: number;
}

function tallyDatedRow(tally: VisitTally, row: Exclude<VisitRow, { kind: 'blank' | 'repeated-header' }>, place: RowPlace): void {
  const order = row.reading && orderOf(row.reading);
  if (order) countCell(tally.orders, order, place, place.dateColumn);
  if (row.kind === 'fault') {
    countCell(tally.faults, row.rule, place, row.column);
    return;
  }
  const date = dateTally(tally, row.reading, place);
  countRow(date.found, place.row.line);
  if (row.kind === 'mark') date.marks.add(row.mark);
  else tallyVisit(date, row, place.row.line);
}

function tallyVisit(date: DateTally, visit: Extract<VisitRow, { kind: 'visit' }>, line: number): void {
  countRow(date.visits, line);
  if (visit.sizeAssumed) countRow(date.sizeAssumed, line);
  if (visit.groupBlank) countRow(date.groupBlank, line);
  const groupKey = visit.groups.join('|');
  const key = `${groupKey}/${visit.size}/${visit.purpose ?? ''}`;
  const cell = date.cells.get(key);
  if (cell) cell.rows++;
  else date.cells.set(key, { groups: visit.groups, purpose: visit.purpose, size: visit.size, rows: 1 });
  if (visit.person === null) return;
  const people = date.people.get(groupKey);
  if (people) people.numbers.add(visit.person);
  else date.people.set(groupKey, { groups: visit.groups, numbers: new Set([visit.person]) });
}

function dateTally(tally: VisitTally, reading: DateReading, place: RowPlace): DateTally {
  const key = reading.kind === 'day' ? reading.date : `${reading.first}/${reading.second}/${reading.year}`;
  const known = tally.dates.get(key);
  if (known) return known;
  const created: DateTally = {
    reading,
    found: showCell(place, place.dateColumn),
    visits: noRows(),
    cells: new Map(),
    marks: new Set(),
    people: new Map(),
    sizeAssumed: noRows(),
    groupBlank: noRows(),
  };
  tally.dates.set(key, created);
  return created;
}

function countCell<K>(found: Map<K, FoundCells>, key: K, place: RowPlace, column: number): void {
  const entry = found.get(key) ?? showCell(place, column);
  countRow(entry, place.row.line);
  found.set(key, entry);
}

function showCell({ file, row, delimiter }: RowPlace, column: number): FoundCells {
  return { ...noRows(), text: shownCell(row.cells[column] ?? ''), location: cellLocation(file, row, column, delimiter) };
}
