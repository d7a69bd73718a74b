import type { Period } from '../period.ts';
import type { CalendarDay } from './calendar.ts';

/** Open days in a row on which a log has nothing at all, not even NIHIL: more than it may have. `days` are those open days. */
export interface LogGap {
  from: string;
  to: string;
  days: readonly string[];
}

/**
 * The gaps of one log: more than `limit` open days in a row without a row of any kind. Closed days neither break nor lengthen a gap; a
 * row on a closed day shows that the log was kept.
 */
export function findGaps(calendar: readonly CalendarDay[], covers: Period, recorded: ReadonlySet<string>, limit: number): LogGap[] {
  const gaps: LogGap[] = [];
  let run: string[] = [];
  const close = () => {
    const [from, to] = [run.at(0), run.at(-1)];
    if (from !== undefined && to !== undefined && run.length > limit) gaps.push({ from, to, days: run });
    run = [];
  };
  for (const { date, open } of calendar) {
    if (date < covers.from || date > covers.to) continue;
    if (recorded.has(date)) close();
    else if (open) run.push(date);
  }
  close();
  return gaps;
}
