import { completeDate, type DateReading, type MonthContext, type OrderSign, orderOf, readDate } from './visit-date.ts';
import { readTime, timeInDate } from './visit-time.ts';

/** A date cell, understood as far as that goes without the rest of its column. */
export interface DateSense {
  reading: DateReading;
  /** Equal for equal readings. */
  key: string;
  order: OrderSign | null;
  /** The cell left out the year, or all but the day. */
  completed: boolean;
  /** Minute of the day, where a time follows the day. */
  minute: number | null;
}

type Day = Omit<DateSense, 'minute'>;

/** Makes the reader of one table's dates. Days repeat from row to row, times do not: they are read apart. */
export function makeDateReader(month: MonthContext): (text: string) => DateSense | null {
  const days = new Map<string, Day | null>();
  const dayOf = (text: string): Day | null => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const day = readDay(text, month);
    if (days.size >= 4096) days.clear();
    days.set(text, day);
    return day;
  };
  let last: { text: string; sense: DateSense | null } = { text: '', sense: null };

  return (text) => {
    if (text === '') return null;
    if (text !== last.text) last = { text, sense: senseOf(text, dayOf) };
    return last.sense;
  };
}

function senseOf(text: string, dayOf: (text: string) => Day | null): DateSense | null {
  // `15/01/2024 9:23:45`, as forms write it.
  const space = text.length > 12 && text.length < 40 && /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4} \d/.test(text) ? text.indexOf(' ') : -1;
  const stamp = space === -1 ? null : readTime(text.slice(space + 1));
  const day = dayOf(stamp ? text.slice(0, space) : text);
  return day && { ...day, minute: stamp ? stamp.at : timeInDate(text) };
}

function readDay(text: string, month: MonthContext): Day | null {
  const whole = readDate(text);
  const reading = whole ?? completeDate(text, month);
  if (!reading) return null;
  const key = reading.kind === 'day' ? reading.date : `${reading.first}/${reading.second}/${reading.year}`;
  return { reading, key, order: orderOf(reading, month.month), completed: whole === null };
}
