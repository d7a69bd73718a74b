import type { Location } from '../../result/location.ts';
import type { Language } from '../../result/text.ts';
import type { LogDay, VisitCell, VisitLog } from '../evidence.ts';
import type { CalendarDay } from './calendar.ts';
import { joinRows } from './found-rows.ts';
import type { DayVisits } from './visit-days.ts';
import type { PlacedLog } from './visit-findings.ts';
import { visitReference } from './visit-reference.ts';
import type { Mark } from './visit-row.ts';

/** A log that has been read, before it is known on which of its days the place was closed. */
export interface ReadLog extends Omit<PlacedLog, 'onClosedDays'> {
  id: string;
  location: Location;
  hasNames: boolean;
}

const closedWords: Record<Exclude<Mark, 'nobody'>, Record<Language, string>> = {
  closed: { id: 'libur menurut buku tamu', en: 'closed according to the visitor log' },
  'joint-leave': { id: 'cuti bersama menurut buku tamu', en: 'joint leave according to the visitor log' },
};

/**
 * Joins the logs of a study day by day. Every day that at least one log covers is there: open when the calendar says so, unless a row
 * of a log says otherwise (NIHIL opens it; LIBUR and CUTI BERSAMA close it; NIHIL is stronger). Visits on a closed day stay in its
 * cells, and the day stays closed: they count neither in `rows` nor among the distinct persons.
 */
export function joinLogs(
  logs: readonly ReadLog[],
  calendar: readonly CalendarDay[],
  groupIds: readonly string[],
  language: Language,
): { log: VisitLog; logs: (ReadLog & PlacedLog)[] } {
  const covered = calendar.filter(({ date }) => logs.some(({ covers }) => covers.from <= date && date <= covers.to));
  const days = covered.map((day) => joinDay(day, logs, language));
  const openDays = new Set(days.filter((day) => day.open).map((day) => day.date));
  const hasNames = logs.some((log) => log.hasNames);
  const counted = logs.map((log) => ({ log, facts: factsOf(log, openDays) }));
  return {
    log: {
      logs: counted.map(({ log, facts }) => ({ id: log.id, file: log.file, origin: log.spec.origin, rows: facts.rows })),
      days,
      distinctPersons: hasNames ? countPersons(logs, openDays, groupIds) : null,
      refs: counted.map(({ facts }) => visitReference(facts)),
    },
    logs: logs.map((log) => ({ ...log, onClosedDays: visitsOnClosedDays(log, openDays) })),
  };
}

function joinDay(day: CalendarDay, logs: readonly ReadLog[], language: Language): LogDay {
  const visits = logs.flatMap((log) => log.placed.days.get(day.date) ?? []);
  const marks = new Set(visits.flatMap((entry) => [...entry.marks]));
  const cells = joinCells(visits.flatMap((entry) => entry.cells));
  if (marks.has('nobody')) return { date: day.date, open: true, closedBecause: null, cells };
  const mark = (['joint-leave', 'closed'] as const).find((candidate) => marks.has(candidate));
  if (mark) return { date: day.date, open: false, closedBecause: closedWords[mark][language], cells };
  return { ...day, cells };
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
  const visited = daysWithVisits(log).filter(([date]) => openDays.has(date));
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

function daysWithVisits(log: ReadLog): [string, DayVisits][] {
  return [...log.placed.days].filter(([, day]) => day.cells.length > 0);
}

function visitsOnClosedDays(log: ReadLog, openDays: ReadonlySet<string>) {
  return joinRows(
    daysWithVisits(log)
      .filter(([date]) => !openDays.has(date))
      .map(([, day]) => day.visits),
  );
}

function countPersons(logs: readonly ReadLog[], openDays: ReadonlySet<string>, groupIds: readonly string[]): ReadonlyMap<string, number> {
  const scopes = new Map(['', ...groupIds].map((scope) => [scope, new Set<number>()] as const));
  for (const log of logs) {
    for (const [date, day] of log.placed.days) {
      if (!openDays.has(date)) continue;
      for (const { groups, numbers } of day.people) {
        for (const scope of ['', ...groups]) for (const number of numbers) scopes.get(scope)?.add(number);
      }
    }
  }
  return new Map([...scopes].map(([scope, numbers]) => [scope, numbers.size] as const));
}
