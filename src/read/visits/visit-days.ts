import type { VisitCell } from '../evidence.ts';
import type { Period } from '../period.ts';
import { type FoundCells, type FoundRows, joinCells, joinRows, noRows } from './found-rows.ts';
import { type DateOrder, resolveDate } from './visit-date.ts';
import type { Mark } from './visit-row.ts';
import type { DateTally, VisitTally } from './visit-tally.ts';

/** What one log says about one day. */
export interface DayVisits {
  /** Rows with visits, marks not among them. */
  visits: FoundRows;
  cells: readonly VisitCell[];
  marks: ReadonlySet<Mark>;
  people: readonly { groups: readonly string[]; numbers: ReadonlySet<number> }[];
}

/** A log's dates put on the calendar. Every row that was read is in exactly one of `days`, `outsidePeriod`, `outsideCoverage` and `badDate`. */
export interface VisitDays {
  days: ReadonlyMap<string, DayVisits>;
  /** Within the log's coverage, but not in the period that is evaluated. */
  outsidePeriod: FoundRows | null;
  outsideCoverage: (FoundCells & { date: string }) | null;
  badDate: FoundCells | null;
  /** Among the rows of `days`. */
  sizeAssumed: FoundRows | null;
  groupBlank: FoundRows | null;
}

/** `order` null (undecided) keeps the dates that need no order. `covers` is the log's coverage, `period` what is evaluated of it. */
export function placeVisits(tally: VisitTally, order: DateOrder | null, covers: Period, period: Period): VisitDays {
  const days = new Map<string, DateTally[]>();
  const outsidePeriod: FoundRows[] = [];
  const outsideCoverage: (FoundCells & { date: string })[] = [];
  const unreadable = tally.faults.get('bad-date');
  const badDates: FoundCells[] = unreadable ? [unreadable] : [];
  for (const entry of tally.dates.values()) {
    const date = resolveDate(entry.reading, order ?? 'iso');
    if (date === null && order === null) continue;
    if (date === null) badDates.push(entry.found);
    else if (!within(date, covers)) outsideCoverage.push({ ...entry.found, date });
    else if (!within(date, period)) outsidePeriod.push(entry.found);
    else days.set(date, [...(days.get(date) ?? []), entry]);
  }
  const kept = [...days.values()].flat();
  const outside = joinCells(outsideCoverage);
  return {
    days: new Map([...days].map(([date, entries]) => [date, joinDay(entries)] as const)),
    outsidePeriod: joinRows(outsidePeriod),
    outsideCoverage: outside && { ...outside, date: outsideCoverage.find((entry) => entry.location === outside.location)?.date ?? '' },
    badDate: joinCells(badDates),
    sizeAssumed: joinRows(kept.map((entry) => entry.sizeAssumed)),
    groupBlank: joinRows(kept.map((entry) => entry.groupBlank)),
  };
}

/** One day can be written in several ways: 5/1/2024 and 5 Januari 2024. */
function joinDay(entries: readonly DateTally[]): DayVisits {
  return {
    visits: joinRows(entries.map((entry) => entry.visits)) ?? noRows(),
    cells: entries.flatMap((entry) => [...entry.cells.values()]),
    marks: new Set(entries.flatMap((entry) => [...entry.marks])),
    people: entries.flatMap((entry) => [...entry.people.values()]),
  };
}

function within(date: string, period: Period): boolean {
  return period.from <= date && date <= period.to;
}
