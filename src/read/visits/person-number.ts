const honorific = new Set('bapak bpk pak ibu bu sdr sdri saudara saudari kak mas mbak h hj dr drs dra ir prof'.split(' '));

/**
 * A number that stands for one person: equal for the same name however it is written (case, accents, titles, degrees after a comma,
 * punctuation). It serves to count distinct persons in memory; nobody can read the name from it. Null when no name is left. Two
 * persons of one name count once. Among 100,000 names the chance that any two share a number is below one in a million.
 */
export function personNumber(name: string): number | null {
  // Most names are plain letters and spaces: the same words, found without looking up what every letter is.
  if (/^[A-Za-z0-9 .]+$/.test(name)) return numberOfWords(name.toLowerCase().split(/[ .]+/));
  const words =
    (name.split(',', 1)[0] ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return numberOfWords(words);
}

function numberOfWords(all: readonly string[]): number | null {
  const words = all.filter((word) => word !== '');
  const first = words.findIndex((word) => !honorific.has(word));
  return first === -1 ? null : hash53(words.slice(first).join(' '));
}

/** Two 32-bit multiplicative hashes (after cyrb53, public domain) joined to 53 bits, so that a plain number holds it. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
