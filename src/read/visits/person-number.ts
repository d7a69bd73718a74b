const honorific = new Set(
  'bapak bpk pak ibu bu sdr sdri saudara saudari tn tuan ny nyonya nn nona kak mas mbak mba mbah bang kang teh cak ning gus om tante dik dek adik h hj haji hajah kh dr drg drs dra ir prof ns'.split(
    ' ',
  ),
);

/**
 * A number that stands for one person: equal for the same name however it is written (case, accents, titles, degrees after a comma,
 * punctuation). It serves to count distinct persons in memory; nobody can read the name from it. Null when no name is left. Two
 * persons of one name count once. Among 100,000 names the chance that any two share a number is below one in a million.
 */
export function personNumber(name: string): number | null {
  // Most names are plain letters and spaces: the same words, found without looking up what every letter is.
  const plain = /^[A-Za-z0-9 .]+$/.test(name) ? name.toLowerCase() : wordsOf(name);
  const start = behindHonorifics(plain);
  return start === plain.length ? null : hash53(plain, start);
}

/** The words of a name with one space between them. */
function wordsOf(name: string): string {
  const words = (name.split(',', 1)[0] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}

/** Where the first word begins that is no title; the length when there is none. */
function behindHonorifics(words: string): number {
  let at = 0;
  while (at < words.length) {
    while (isGap(words.charCodeAt(at))) at += 1;
    if (at === words.length) break;
    let end = at;
    while (end < words.length && !isGap(words.charCodeAt(end))) end += 1;
    if (end - at > 8 || !honorific.has(words.slice(at, end))) return at;
    at = end;
  }
  return at;
}

function isGap(unit: number): boolean {
  return unit === 32 || unit === 46;
}

/** Two 32-bit multiplicative hashes (after cyrb53, public domain) joined to 53 bits, so that a plain number holds it: of the words from `start` on. */
function hash53(words: string, start: number): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  let end = words.length;
  while (isGap(words.charCodeAt(end - 1))) end -= 1;
  for (let at = start; at < end; at++) {
    let unit = words.charCodeAt(at);
    // However many spaces and dots stand between two words, they are one space.
    if (isGap(unit) && isGap(words.charCodeAt(at + 1))) continue;
    if (isGap(unit)) unit = 32;
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
