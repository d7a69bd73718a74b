/** ISO days, both included. */
export interface Period {
  from: string;
  to: string;
}

/**
 * A period as people write it: `2022`, `2022-05`, `2022-05-31`, `2022-S1` (semester), `2022-Q3` or `2022-TW3` (quarter), or two of
 * these joined by `..`. Null when it is none of these or ends before it begins.
 */
export function parsePeriod(text: string): Period | null {
  const [first, last, ...rest] = text.trim().split('..');
  if (first === undefined || rest.length > 0) return null;
  const start = parseOne(first);
  const end = last === undefined ? start : parseOne(last);
  if (!start || !end || start.from > end.to) return null;
  return { from: start.from, to: end.to };
}

/** The days in both periods; null when they share none. */
export function intersectPeriods(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** The last day of a month as an ISO day. `month` is 1–12. */
function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function parseOne(text: string): Period | null {
  const part = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|S([12])|(?:Q|TW)([1-4])))?$/i.exec(text.trim());
  if (!part) return null;
  const [, yearText, monthText, dayText, semester, quarter] = part;
  const year = Number(yearText);
  if (semester) return months(year, Number(semester) * 6 - 5, 6);
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (!monthText) return months(year, 1, 12);
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (!dayText) return months(year, month, 1);
  const day = `${yearText}-${monthText}-${dayText}`;
  return dayText >= '01' && day <= lastDayOfMonth(year, month) ? { from: day, to: day } : null;
}

function months(year: number, first: number, count: number): Period {
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: lastDayOfMonth(year, first + count - 1) };
}
