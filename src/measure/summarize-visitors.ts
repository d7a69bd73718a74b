import type { LogDay, VisitCell, VisitLog } from '../read/evidence.ts';
import type { VisitDay, Visitors } from '../result/visitors.ts';
import { openDayRate } from '../statistics/open-day-rate.ts';
import { wilson } from '../statistics/wilson.ts';
import { cellsOf, countCells, type DayCount, dailyCounts, monthlyCounts, openCells } from './visit-counts.ts';
import { type TargetGroups, visitorShares } from './visitor-shares.ts';

/**
 * The visitor section of a result. Rows on closed days are counted nowhere, so that days, months and totals add up;
 * reading lists them in the cleaning ledger. `period` is the study's, or the part of it that is evaluated: without any day the figures are of all of it.
 */
export function summarizeVisitors(log: VisitLog, groups: TargetGroups, period: { from: string; to: string }): Visitors {
  const cells = openCells(log);
  const days = dailyCounts(log, null);
  const openDays = log.days.filter((day) => day.open);
  const recorded = openDays.filter((day) => day.record === 'rows' || day.record === 'zero').length;
  const zeroDays = days.filter((day) => day.persons === 0).length;
  return {
    logs: log.logs.map(({ id, file, origin, rows }) => ({ id, file, origin, rows })),
    from: log.days.reduce((first, { date }) => (date < first ? date : first), log.days[0]?.date ?? period.from),
    to: log.days.reduce((last, { date }) => (date > last ? date : last), log.days[0]?.date ?? period.to),
    openDays: days.length,
    missingDays: openDays.length - days.length,
    recordedShare: openDays.length === 0 ? null : recorded / openDays.length,
    closedDays: log.days.length - openDays.length,
    zeroDays,
    ...countCells(cells),
    distinctPersons: log.distinctPersons ? (log.distinctPersons.get('') ?? 0) : null,
    perOpenDay: openDayRate(days.map((day) => day.persons)),
    zeroDayShare: wilson(zeroDays, days.length),
    daysByPersons: countDaysByPersons(days),
    ...summarizeGroups(cells, groups),
    purposes: summarizePurposes(cells, log.purposes),
    months: monthlyCounts(log, null),
    days: log.days.map(summarizeDay).sort((a, b) => compareText(a.date, b.date)),
  };
}

function summarizeGroups(
  cells: readonly VisitCell[],
  groups: TargetGroups,
): Pick<Visitors, 'groups' | 'ungroupedPersons' | 'groupsOverlap'> {
  const { byGroup } = visitorShares(cells, groups);
  return {
    groups: groups.ids.map((group) => ({ group, ...countCells(cellsOf(cells, group)), share: byGroup.get(group) ?? null })),
    ungroupedPersons: countCells(cells.filter((cell) => cell.groups.length === 0)).persons,
    groupsOverlap: groups.overlap,
  };
}

/** Stated purposes, most persons first; rows without one are left out. */
function summarizePurposes(cells: readonly VisitCell[], titles: VisitLog['purposes']): Visitors['purposes'] {
  const persons = new Map<string, number>();
  for (const { purpose, size, rows } of cells) {
    if (purpose !== null) persons.set(purpose, (persons.get(purpose) ?? 0) + size * rows);
  }
  return [...persons]
    .map(([purpose, count]) => ({ purpose, title: titles.get(purpose) ?? { id: purpose, en: purpose }, persons: count }))
    .sort((a, b) => b.persons - a.persons || compareText(a.purpose, b.purpose));
}

function countDaysByPersons(days: readonly DayCount[]): Visitors['daysByPersons'] {
  return {
    none: days.filter(({ persons }) => persons === 0).length,
    oneToFive: days.filter(({ persons }) => persons >= 1 && persons <= 5).length,
    moreThanFive: days.filter(({ persons }) => persons > 5).length,
  };
}

function summarizeDay({ date, open, closedBecause, record, cells }: LogDay): VisitDay {
  return { date, open, closedBecause, record, ...countCells(open ? cells : []) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
