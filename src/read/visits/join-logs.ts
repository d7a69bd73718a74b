import type { Location } from '../../result/location.ts';
import type { Language } from '../../result/text.ts';
import type { LogDay, VisitCell, VisitLog } from '../evidence.ts';
import type { Period } from '../period.ts';
import type { CalendarDay } from './calendar.ts';
import { joinRows } from './found-rows.ts';
import { findGaps, type LogGap } from './log-gaps.ts';
import type { Mark } from './row-kinds.ts';
import type { DayVisits } from './visit-days.ts';
import type { PlacedLog, PlacedTable } from './visit-findings.ts';
import { visitReference } from './visit-reference.ts';

/** A log that has been read, before it is known on which of its days the place was closed. */
export interface ReadLog extends Omit<PlacedLog, 'tables' | 'gaps'> {
  id: string;
  location: Location;
  hasNames: boolean;
  tables: readonly Omit<PlacedTable, 'onClosedDays'>[];
}

export interface JoinContext {
  /** Every day of the study's period, so that a gap is the same however little of it is evaluated. */
  calendar: readonly CalendarDay[];
  /** What is evaluated of it. */
  period: Period;
  groupIds: readonly string[];
  purposes: VisitLog['purposes'];
  language: Language;
}

const closedWords: Record<Exclude<Mark, 'nobody'>, Record<Language, string>> = {
  closed: { id: 'libur menurut buku tamu', en: 'closed according to the visitor log' },
  'joint-leave': { id: 'cuti bersama menurut buku tamu', en: 'joint leave according to the visitor log' },
};

/**
 * Joins the logs of a study day by day. Every evaluated day that at least one log covers is there: open when the calendar says so, unless
 * a row of a log says otherwise (NIHIL opens it; LIBUR and CUTI BERSAMA close it; NIHIL is stronger). Visits on a closed day stay in its
 * cells, and the day stays closed: they count neither in `rows` nor among the distinct persons.
 */
export function joinLogs(logs: readonly ReadLog[], context: JoinContext): { log: VisitLog; logs: PlacedLog[] } {
  const withGaps = logs.map((log) => ({ ...log, gaps: gapsOf(log, context.calendar) }));
  const inPeriod = context.calendar.filter(({ date }) => context.period.from <= date && date <= context.period.to);
  const days = inPeriod.filter(({ date }) => logs.some((log) => covers(log, date))).map((day) => joinDay(day, withGaps, context.language));
  const openDays = new Set(days.filter((day) => day.open).map((day) => day.date));
  const missing = new Set(days.filter((day) => day.record === 'missing').map((day) => day.date));
  const counted = logs.map((log) => ({ log, facts: factsOf(log, openDays) }));
  return {
    log: {
      logs: counted.map(({ log, facts }) => ({ id: log.id, file: log.file, origin: log.spec.origin, rows: facts.rows })),
      days,
      distinctPersons: logs.some((log) => log.hasNames) ? countPersons(logs, openDays, context.groupIds) : null,
      purposes: context.purposes,
      refs: counted.map(({ facts }) => visitReference(facts)),
    },
    logs: withGaps.map((log) => ({
      ...log,
      tables: log.tables.map((table) => ({ ...table, onClosedDays: visitsOnClosedDays(table, openDays) })),
      gaps: log.gaps.filter(({ days: open }) => open.some((date) => missing.has(date))),
    })),
  };
}

function gapsOf(log: ReadLog, calendar: readonly CalendarDay[]): LogGap[] {
  // Dates that nobody can read are no gap; that has been reported.
  if (log.decision.order === null) return [];
  const recorded = new Set(log.tables.flatMap(({ placed }) => [...placed.recorded]));
  return findGaps(calendar, log.covers, recorded, log.spec.gap_days);
}

function covers(log: ReadLog, date: string): boolean {
  return log.covers.from <= date && date <= log.covers.to;
}

function joinDay(day: CalendarDay, logs: readonly (ReadLog & { gaps: readonly LogGap[] })[], language: Language): LogDay {
  const visits = logs.flatMap((log) => log.tables.flatMap(({ placed }) => placed.days.get(day.date) ?? []));
  const marks = new Set(visits.flatMap((entry) => [...entry.marks]));
  const cells = joinCells(visits.flatMap((entry) => entry.cells));
  const rows = cells.length > 0 ? 'rows' : null;
  if (marks.has('nobody')) return { date: day.date, open: true, closedBecause: null, record: rows ?? 'zero', cells };
  const mark = (['joint-leave', 'closed'] as const).find((candidate) => marks.has(candidate));
  if (mark) return { date: day.date, open: false, closedBecause: closedWords[mark][language], record: rows ?? 'none', cells };
  const covering = logs.filter((log) => covers(log, day.date));
  const isMissing = day.open && covering.every(({ gaps }) => gaps.some(({ from, to }) => from <= day.date && day.date <= to));
  // Somebody came, but no row of the day can be counted: nobody knows how many.
  const isUnread = day.open && visits.length === 0 && logs.some(({ tables }) => tables.some(({ placed }) => placed.recorded.has(day.date)));
  return { ...day, record: rows ?? (isMissing || isUnread ? 'missing' : 'none'), cells };
}

/** Equal cells of several logs become one; sorted, so that the order of rows and files does not show. */
function joinCells(cells: readonly VisitCell[]): VisitCell[] {
  const joined = new Map<string, VisitCell>();
  for (const cell of cells) {
    const key = `${cell.groups.join('|')}/${cell.purpose ?? ''}/${String(cell.size).padStart(4, '0')}`;
    joined.set(key, { ...cell, rows: cell.rows + (joined.get(key)?.rows ?? 0) });
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, cell]) => cell);
}

function factsOf(log: ReadLog, openDays: ReadonlySet<string>) {
  const visited = log.tables.flatMap(daysWithVisits).filter(([date]) => openDays.has(date));
  const dates = visited.map(([date]) => date).sort();
  const cells = visited.flatMap(([, day]) => day.cells);
  return {
    id: log.id,
    location: log.location,
    origin: log.spec.origin,
    rows: cells.reduce((sum, cell) => sum + cell.rows, 0),
    persons: cells.reduce((sum, cell) => sum + cell.rows * cell.size, 0),
    firstDay: dates.at(0) ?? null,
    lastDay: dates.at(-1) ?? null,
  };
}

function daysWithVisits({ placed }: Pick<PlacedTable, 'placed'>): [string, DayVisits][] {
  return [...placed.days].filter(([, day]) => day.cells.length > 0);
}

function visitsOnClosedDays(table: Pick<PlacedTable, 'placed'>, openDays: ReadonlySet<string>) {
  return joinRows(
    daysWithVisits(table)
      .filter(([date]) => !openDays.has(date))
      .map(([, day]) => day.visits),
  );
}

function countPersons(logs: readonly ReadLog[], openDays: ReadonlySet<string>, groupIds: readonly string[]): ReadonlyMap<string, number> {
  const scopes = new Map(['', ...groupIds].map((scope) => [scope, new Set<number>()] as const));
  for (const { placed } of logs.flatMap((log) => log.tables)) {
    for (const [date, day] of placed.days) {
      if (!openDays.has(date)) continue;
      for (const { groups, numbers } of day.people) {
        for (const scope of ['', ...groups]) for (const number of numbers.keys()) scopes.get(scope)?.add(number);
      }
    }
  }
  return new Map([...scopes].map(([scope, numbers]) => [scope, numbers.size] as const));
}
