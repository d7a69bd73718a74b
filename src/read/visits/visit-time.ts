/** Minutes since midnight, 0–1440. `until` is there where a cell gives a span. */
export interface TimeReading {
  at: number;
  until: number | null;
}

const zone = '(?:z|wib|wita|wit|(?:gmt|utc)?\\s*[+-]\\d{1,2}(?::?\\d{2})?)?';
const clock = new RegExp(
  `^(?:(?:pukul|jam|pkl)\\.?\\s*)?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:([ap])\\.?\\s?m\\.?)?\\s*${zone}$`,
);
const wholeHour = new RegExp(`^(?:pukul|jam|pkl)\\.?\\s*(\\d{1,2})()\\s*(?:([ap])\\.?\\s?m\\.?)?\\s*${zone}$`);
const longest = 60;

/**
 * Reads a time of day: `09.15`, `9:23:45 AM`, `08.00 WIB`, `pukul 9`, `24:00`, and spans such as `08.00- 15.30 WIB`. The zone is
 * dropped: the time stays as it was on the wall. Null when it is none; `8.5` could be three different times and is none.
 */
export function readTime(text: string): TimeReading | null {
  if (text.length > longest) return null;
  const words = text.replace(/\s+/g, ' ').trim().replace(/^'/, '').toLowerCase();
  const at = minuteOf(words);
  if (at !== null) return { at, until: null };
  const [first, last, ...more] = words.split(/\s*(?:-|–|—|s\.?\/?d\.?|sampai)\s*/);
  if (first === undefined || last === undefined || more.length > 0) return null;
  const [from, until] = [minuteOf(first), minuteOf(last)];
  return from === null || until === null ? null : { at: from, until };
}

/** The minute of a time that follows a day, such as in `15/01/2024 9:23:45`; null when there is none. */
export function timeInDate(text: string): number | null {
  if (text.length > longest + 40) return null;
  const tail =
    /(?:\d|\d{4}-\d{2}-\d{2}t|,)\s+((?:(?:pukul|jam|pkl)\.?\s*)?\d{1,2}[.:]\d{2}.*)$/i.exec(text) ?? /\dT(\d{2}:\d{2}.*)$/.exec(text);
  return tail ? (readTime(tail[1] ?? '')?.at ?? null) : null;
}

function minuteOf(words: string): number | null {
  const parts = clock.exec(words) ?? wholeHour.exec(words);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] || 0)];
  const half = parts[3];
  if (minute > 59 || hour > 24 || (half !== undefined && hour > 12) || (hour === 24 && minute > 0)) return null;
  // An afternoon hour with PM behind it all the same is written by some forms.
  if (half === undefined || hour > 12) return hour * 60 + minute;
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}
