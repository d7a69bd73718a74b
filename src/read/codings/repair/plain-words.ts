/** A text reduced to its words: lower case, one space between them, nothing else. */
export interface PlainWords {
  text: string;
  /** UTF-16 offset in the original of every character of `text`. */
  offsets: readonly number[];
}

/** What is left of a text when capitals, punctuation, spaces and line breaks do not count. */
export function plainWords(original: string): PlainWords {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: word, index } of original.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (text !== '') {
      text += ' ';
      offsets.push(index - 1);
    }
    const lower = word.toLowerCase();
    // A few capitals have no single small letter; they are kept, so that offsets stay true.
    text += lower.length === word.length ? lower : word;
    for (let at = 0; at < word.length; at++) offsets.push(index + at);
  }
  return { text, offsets };
}

/** The original's part (UTF-16 units, end exclusive) behind a part of its plain words, widened to whole words. */
export function originalPart({ text, offsets }: PlainWords, part: { start: number; end: number }): { from: number; to: number } {
  let { start, end } = part;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  while (start > 0 && text[start - 1] !== ' ') start--;
  while (end < text.length && text[end] !== ' ') end++;
  return { from: offsets[start] ?? 0, to: (offsets[end - 1] ?? -1) + 1 };
}
