const dayMilliseconds = 86_400_000;

/** The ISO day of a Gregorian date (`month` 1–12), or null when the calendar has no such day. Years 1–9999. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Every ISO day from `from` to `to`, both included; empty when either is no day of the calendar. Counted in UTC, so no day is lost or doubled. */
export function eachDay(from: string, to: string): string[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => new Date((first + index) * dayMilliseconds).toISOString().slice(0, 10));
}

/** 0 = Sunday … 6 = Saturday, of an ISO day that exists. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function dayNumber(date: string): number | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || isoDay(year, month, day) !== date) return null;
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMilliseconds);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
