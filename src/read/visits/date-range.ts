import { eachDay } from '../iso-day.ts';
import type { DateSense } from './date-sense.ts';
import { plainCell } from './visit-columns.ts';

/** From the first to the last day of a range, and what stands behind it in the same cell. */
export interface DateRange {
  dates: DateSense[];
  rest: string;
}

/** A cell of more characters is no date. */
const longestText = 120;

/** A holiday of more days than these is a slip of the pen. */
const longest = 45;

const range =
  /^(?:tgl\.?|tanggal)?\s*(?<from>\d{1,2}(?:[ ./-]*\p{L}{3,9})?(?:[ ./-]*\d{4})?|\d{4}-\d\d-\d\d)\s*(?:s\s?[/.]\s?d\.?|sd\.?|sampai(?: dengan)?|hingga|to|[-–—])\s*(?<to>\d{1,2}[ ./-]*\p{L}{3,9}(?:[ ./-]*\d{4})?|\d{4}-\d\d-\d\d|\d{1,2})(?!\d)\s*(?<rest>\D.*)?$/u;

/**
 * Reads `8 s/d 15 April 2024`, `29 Maret – 2 April` and their like: what the first day leaves out is that of the last. Null when it is no
 * range, is too long, runs backwards, or its days depend on the order of day and month.
 */
export function readDateRange(text: string, dateOf: (text: string) => DateSense | null): DateRange | null {
  if (text.length > longestText) return null;
  const { from = '', to = '', rest = '' } = range.exec(plainCell(text))?.groups ?? {};
  const last = to === '' ? null : dateOf(to);
  if (last?.reading.kind !== 'day') return null;
  const first = dateOf(/^\d{1,2}$/.test(from) ? to.replace(/^\d{1,2}/, from) : from) ?? dateOf(`${from} ${last.reading.date.slice(0, 4)}`);
  if (first?.reading.kind !== 'day') return null;
  const [start, end] = [first.reading.date, last.reading.date];
  if (Date.parse(end) - Date.parse(start) > longest * dayMilliseconds || start >= end) return null;
  return { dates: eachDay(start, end).map((date) => ({ ...last, reading: { kind: 'day', date }, key: date, order: null })), rest };
}

const dayMilliseconds = 86_400_000;
