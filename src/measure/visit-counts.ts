import { sum } from 'simple-statistics';
import type { LogDay, VisitCell, VisitLog } from '../read/evidence.ts';
import type { Estimate } from '../result/evidence.ts';
import { openDayRate } from '../statistics/open-day-rate.ts';

/** Rows of the log, and the persons that they stand for. */
export interface VisitCount {
  visits: number;
  persons: number;
}

/** One open day that the log covers. A day without rows has zeros: it was open and nobody came. */
export interface DayCount extends VisitCount {
  date: string;
}

/** One calendar month that the log covers; `perOpenDay` is null when the whole month was closed. */
export interface MonthCount extends VisitCount {
  /** `2022-05` */
  month: string;
  openDays: number;
  /** Open by the calendar, in a gap of the log; not among `openDays`. */
  missingDays: number;
  zeroDays: number;
  perOpenDay: Estimate | null;
}

/** Open days by date, with what was counted for a target group, or for everybody (null). Closed days, and days that are missing from the log, are neither exposure nor zeros. */
export function dailyCounts(log: VisitLog, group: string | null): DayCount[] {
  return openDaysOf(log).map((day) => ({ date: day.date, ...countCells(cellsOf(day.cells, group)) }));
}

/** The same by month, also for months without an open day. */
export function monthlyCounts(log: VisitLog, group: string | null): MonthCount[] {
  const months = [...new Set(log.days.map((day) => monthOf(day.date)))].sort();
  const days = dailyCounts(log, group);
  return months.map((month) => {
    const own = days.filter((day) => monthOf(day.date) === month);
    return {
      month,
      openDays: own.length,
      missingDays: log.days.filter((day) => monthOf(day.date) === month && day.record === 'missing').length,
      zeroDays: own.filter((day) => day.persons === 0).length,
      visits: sum(own.map((day) => day.visits)),
      persons: sum(own.map((day) => day.persons)),
      perOpenDay: openDayRate(own.map((day) => day.persons)),
    };
  });
}

/** Everything counted on open days. Rows on closed days never count. */
export function openCells(log: VisitLog): VisitCell[] {
  return openDaysOf(log).flatMap((day) => day.cells);
}

/** The cells whose visitors belong to a target group; null keeps all. */
export function cellsOf(cells: readonly VisitCell[], group: string | null): VisitCell[] {
  return cells.filter((cell) => group === null || cell.groups.includes(group));
}

export function countCells(cells: readonly VisitCell[]): VisitCount {
  return { visits: sum(cells.map((cell) => cell.rows)), persons: sum(cells.map((cell) => cell.rows * cell.size)) };
}

/** Whether a day tells how many came: open, and not missing from the log. */
export function isCounted(day: LogDay): boolean {
  return day.open && day.record !== 'missing';
}

function openDaysOf(log: VisitLog): LogDay[] {
  return log.days.filter(isCounted).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function monthOf(date: string): string {
  return date.slice(0, 7);
}
