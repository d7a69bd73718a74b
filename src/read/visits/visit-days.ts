import type { VisitCell } from '../evidence.ts';
import type { Period } from '../period.ts';
import { type FoundCells, type FoundRows, joinCells, joinRows, noRows } from './found-rows.ts';
import type { Mark } from './row-kinds.ts';
import { type DateOrder, resolveDate } from './visit-date.ts';
import type { VisitFlag } from './visit-flags.ts';
import type { DateTally, VisitTally } from './visit-tally.ts';

/** What one table says about one day. */
export interface DayVisits {
  /** Rows with visits, marks not among them. */
  visits: FoundRows;
  cells: readonly VisitCell[];
  marks: ReadonlySet<Mark>;
  people: readonly { groups: readonly string[]; numbers: ReadonlyMap<number, unknown> }[];
}

type DatedCells = FoundCells & { date: string };

/**
 * A table's dates put on the calendar. Every row that was read is in exactly one of `days`, `outsidePeriod`, `outsideCoverage`,
 * `afterCoverage` and `badDate`.
 */
export interface VisitDays {
  days: ReadonlyMap<string, DayVisits>;
  /** Within the log's coverage, but not in the period that is evaluated. */
  outsidePeriod: FoundRows | null;
  /** Before the first day that the log covers. */
  outsideCoverage: DatedCells | null;
  /** After the last: dates of the future among them. */
  afterCoverage: DatedCells | null;
  badDate: FoundCells | null;
  /** Among the rows of `days`. */
  flags: ReadonlyMap<VisitFlag, FoundRows>;
  /** Every day of the coverage with a row of any kind, also outside the period. */
  recorded: ReadonlySet<string>;
}

/** `order` null (undecided) keeps the dates that need no order. `covers` is the log's coverage, `period` what is evaluated of it. */
export function placeVisits(tally: VisitTally, order: DateOrder | null, covers: Period, period: Period): VisitDays {
  const days = new Map<string, DateTally[]>();
  const recorded = new Set([...tally.faultDates.values()].flatMap((reading) => resolveDate(reading, order ?? 'iso') ?? []));
  const outsidePeriod: FoundRows[] = [];
  const outside: Record<'before' | 'after', DatedCells[]> = { before: [], after: [] };
  const unreadable = tally.faults.get('bad-date');
  const badDates: FoundCells[] = unreadable ? [unreadable] : [];
  for (const entry of tally.dates.values()) {
    const date = resolveDate(entry.reading, order ?? 'iso');
    if (date === null && order === null) continue;
    if (date === null) badDates.push(entry.found);
    else if (date < covers.from) outside.before.push({ ...entry.found, date });
    else if (date > covers.to) outside.after.push({ ...entry.found, date });
    else {
      recorded.add(date);
      if (period.from <= date && date <= period.to) days.set(date, [...(days.get(date) ?? []), entry]);
      else outsidePeriod.push(entry.found);
    }
  }
  return {
    days: new Map([...days].map(([date, entries]) => [date, joinDay(entries)] as const)),
    outsidePeriod: joinRows(outsidePeriod),
    outsideCoverage: joinDated(outside.before),
    afterCoverage: joinDated(outside.after),
    badDate: joinCells(badDates),
    flags: joinFlags([...days.values()].flat()),
    recorded,
  };
}

/** One day can be written in several ways: 5/1/2024 and 5 Januari 2024. */
function joinDay(entries: readonly DateTally[]): DayVisits {
  return {
    visits: joinRows(entries.map((entry) => entry.visits)) ?? noRows(),
    cells: entries.flatMap((entry) => [...entry.cells.values()]),
    marks: new Set(entries.flatMap((entry) => [...entry.marks])),
    people: entries.flatMap((entry) => [...entry.people.values()].map(({ groups, submissions }) => ({ groups, numbers: submissions }))),
  };
}

function joinFlags(entries: readonly DateTally[]): ReadonlyMap<VisitFlag, FoundRows> {
  const flags = new Set(entries.flatMap((entry) => [...entry.flags.keys()]));
  return new Map([...flags].map((flag) => [flag, joinRows(entries.flatMap((entry) => entry.flags.get(flag) ?? [])) ?? noRows()] as const));
}

function joinDated(parts: readonly DatedCells[]): DatedCells | null {
  const joined = joinCells(parts);
  return joined && { ...joined, date: parts.find((part) => part.location === joined.location)?.date ?? '' };
}
