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

/**
 * Reads a date cell: ISO, y/m/d, d/m/y or m/d/y with `/`, `-` or `.`, and dates with Indonesian or English month names,
 * with or without the day's name before and a time after (the time is dropped, the day stays as written). Two-digit
 * years are of this century. Null when it is no date in any order.
 */
export function readDate(text: string): DateReading | null {
  if (text.length > longestDate) return null;
  const words = text.trim().replace(/^'/, '').toLowerCase().replace(dayName, '').replace(timeOfDay, '').trim();
  return readYearFirst(words) ?? readNumeric(words) ?? readWords(words);
}

/** The ISO day that a reading means in a column of this order; null when it means none. */
export function resolveDate(reading: DateReading, order: DateOrder): string | null {
  if (reading.kind === 'day') return reading.date;
  if (order === 'iso') return null;
  return order === 'day-first' ? isoDay(reading.year, reading.second, reading.first) : isoDay(reading.year, reading.first, reading.second);
}

/** The one order in which a reading is a day; `either` when both give different days; null when the order does not matter. */
export function orderOf(reading: DateReading): 'day-first' | 'month-first' | 'either' | null {
  if (reading.kind === 'day') return null;
  const dayFirst = resolveDate(reading, 'day-first');
  const monthFirst = resolveDate(reading, 'month-first');
  if (dayFirst === monthFirst) return null;
  if (monthFirst === null) return 'day-first';
  return dayFirst === null ? 'month-first' : 'either';
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

function dayReading(year: number, month: number | undefined, day: number): DateReading | null {
  const date = month === undefined ? null : isoDay(year, month, day);
  return date === null ? null : { kind: 'day', date };
}

function wholeYear(digits: string | undefined): number {
  const year = Number(digits);
  return digits?.length === 2 ? 2000 + year : year;
}
