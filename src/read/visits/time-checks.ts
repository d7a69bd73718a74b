import type { VisitColumns } from './visit-columns.ts';
import type { VisitFlag } from './visit-flags.ts';
import { readTime, type TimeReading } from './visit-time.ts';

/** Minute at which a visitor came, or null. What is odd about the times is added to `flags`. */
export type TimeChecks = (cells: readonly string[], inDate: number | null, flags: VisitFlag[]) => number | null;

/** Makes the reader of one table's times. `hours` are the opening hours, null when the study gives none. */
export function makeTimeChecks({ time, checkOut }: VisitColumns, hours: { from: number; to: number } | null): TimeChecks {
  const known = new Map<string, TimeReading | null>();
  const timeOf = (text: string): TimeReading | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readTime(text);
    if (known.size >= 4096) known.clear();
    known.set(text, reading);
    return reading;
  };
  const isOutside = (minute: number) => hours !== null && (minute < hours.from || minute > hours.to);

  return (cells, inDate, flags) => {
    const [inText, outText] = [textAt(cells, time), textAt(cells, checkOut)];
    const came = inText === '' ? null : timeOf(inText);
    const left = outText === '' ? null : timeOf(outText);
    if ((inText !== '' && !came) || (outText !== '' && !left)) flags.push('unreadable-time');
    const at = came?.at ?? inDate;
    const until = left?.at ?? came?.until ?? null;
    if (at !== null && isOutside(at)) flags.push('out-of-hours');
    if (at !== null && until !== null && until < at) flags.push('check-out-before-check-in');
    return at;
  };
}

function textAt(cells: readonly string[], column: number | null): string {
  const text = column === null ? '' : (cells[column] ?? '');
  return /^[-–—\s]*$/.test(text) ? '' : text;
}
