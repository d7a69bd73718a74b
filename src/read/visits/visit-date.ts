import { isoDay } from '../iso-day.ts';

export type DateOrder = 'day-first' | 'month-first' | 'iso';

/** What a date cell says before the order of its column is known. */
export type DateReading =
  /** One meaning only: ISO, year first, or the month in words. */
  | { kind: 'day'; date: string }
  /** Two numbers and a year, such as 5/1/2024: a day in at least one of the two orders. */
  | { kind: 'numeric'; first: number; second: number; year: number };

const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agust', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];
const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const dayName =
  /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[\s,/.]+/;
const timeOfDay =
  /(?:t|[\s,]+)(?:(?:pukul|jam)\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]\d{1,9})?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|wib|wita|wit|(?:gmt|utc)?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?)$/;
const longestDate = 80;

/** Day numbers of spreadsheets (1900 system) from 2000-01-01 to 2049-12-31. */
const serials = { first: 36_526, last: 54_788, ofUnixEpoch: 25_569 } as const;

/** The number of a month, 1–12, by its Indonesian or English name or a usual short form in lower case. */
export function monthOfName(name: string): number | null {
  return monthByName.get(name) ?? null;
}

/**
 * Reads a date cell: the day number of a spreadsheet, ISO, y/m/d, d/m/y or m/d/y with `/`, `-` or `.`, and dates with Indonesian or English month names,
 * with or without the day's name before and a time after (the time is dropped, the day stays as written). Two-digit
 * years are of this century. Null when it is no date in any order.
 */
export function readDate(text: string): DateReading | null {
  if (text.length > longestDate) return null;
  const words = dateWords(text);
  return readYearFirst(words) ?? readNumeric(words) ?? readWords(words) ?? readSerial(words);
}

/** A date that leaves out the year, or all but the day, completed by where it stands. Null when that does not make a day of it. */
export function completeDate(text: string, { month, year }: MonthContext): DateReading | null {
  if (text.length > longestDate || year === null) return null;
  const words = dateWords(text);
  const day = /^(?:tgl\.?\s*)?(\d{1,2})$/.exec(words);
  if (day) return dayReading(year, month ?? undefined, Number(day[1]));
  const named = /^(\d{1,2})[\s./-]*([a-z]{3,9})\.?$/.exec(words);
  if (named) return dayReading(year, monthByName.get(named[2] ?? ''), Number(named[1]));
  const numeric = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(words);
  if (!numeric) return null;
  const reading = { kind: 'numeric', first: Number(numeric[1]), second: Number(numeric[2]), year } as const;
  return (resolveDate(reading, 'day-first') ?? resolveDate(reading, 'month-first')) ? reading : null;
}

/** The month and year that a sheet, a title above a table or the days that a log covers give to its dates; null where they give none. */
export interface MonthContext {
  month: number | null;
  year: number | null;
}

/** The ISO day that a reading means in a column of this order; null when it means none. */
export function resolveDate(reading: DateReading, order: DateOrder): string | null {
  if (reading.kind === 'day') return reading.date;
  if (order === 'iso') return null;
  return order === 'day-first' ? isoDay(reading.year, reading.second, reading.first) : isoDay(reading.year, reading.first, reading.second);
}

/** What a reading says about the order of its column. */
export type OrderSign =
  /** A day in this order only. */
  | 'day-first'
  | 'month-first'
  /** Two different days, of which this order's alone is in the month that the reading stands under. */
  | 'day-first-by-month'
  | 'month-first-by-month'
  /** Two different days. */
  | 'either';

/** `month` is that of the sheet or title, null when there is none. Null when the order does not matter. */
export function orderOf(reading: DateReading, month: number | null = null): OrderSign | null {
  if (reading.kind === 'day') return null;
  const dayFirst = resolveDate(reading, 'day-first');
  const monthFirst = resolveDate(reading, 'month-first');
  if (dayFirst === monthFirst) return null;
  if (monthFirst === null) return 'day-first';
  if (dayFirst === null) return 'month-first';
  if (month === null || (reading.first === month) === (reading.second === month)) return 'either';
  return reading.second === month ? 'day-first-by-month' : 'month-first-by-month';
}

function dateWords(text: string): string {
  return text.trim().replace(/^'/, '').toLowerCase().replace(dayName, '').replace(timeOfDay, '').trim();
}

function readYearFirst(words: string): DateReading | null {
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
  return parts ? dayReading(Number(parts[1]), Number(parts[3]), Number(parts[4])) : null;
}

function readNumeric(words: string): DateReading | null {
  const parts = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(words);
  if (!parts) return null;
  const reading = { kind: 'numeric', first: Number(parts[1]), second: Number(parts[3]), year: wholeYear(parts[4]) } as const;
  return (resolveDate(reading, 'day-first') ?? resolveDate(reading, 'month-first')) ? reading : null;
}

function readWords(words: string): DateReading | null {
  const dayFirst = /^(\d{1,2})[\s./-]*([a-z]{3,9})[\s.,/-]*(\d{4}|\d{2})$/.exec(words);
  if (dayFirst) return dayReading(wholeYear(dayFirst[3]), monthByName.get(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3,9})[\s.]+(\d{1,2})[\s,]+(\d{4}|\d{2})$/.exec(words);
  return monthFirst ? dayReading(wholeYear(monthFirst[3]), monthByName.get(monthFirst[1] ?? ''), Number(monthFirst[2])) : null;
}

function readSerial(words: string): DateReading | null {
  const parts = /^(\d{5})(?:[.,]\d+)?$/.exec(words);
  const serial = Number(parts?.[1]);
  if (!parts || serial < serials.first || serial > serials.last) return null;
  return { kind: 'day', date: new Date((serial - serials.ofUnixEpoch) * 86_400_000).toISOString().slice(0, 10) };
}

function dayReading(year: number, month: number | undefined, day: number): DateReading | null {
  const date = month === undefined ? null : isoDay(year, month, day);
  return date === null ? null : { kind: 'day', date };
}

function wholeYear(digits: string | undefined): number {
  const year = Number(digits);
  return digits?.length === 2 ? 2000 + year : year;
}
