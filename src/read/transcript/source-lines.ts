import type { ReadingText } from '../reading-text.ts';

/** A line of a source's own text, with its offset in UTF-16 units. */
export interface SourceLine {
  text: string;
  start: number;
}

/** Every line without its newline. */
export function linesOf({ text, lineStarts }: Pick<ReadingText, 'text' | 'lineStarts'>): SourceLine[] {
  return lineStarts.map((start, index) => {
    const next = lineStarts[index + 1];
    return { text: text.slice(start, next === undefined ? text.length : next - 1), start };
  });
}

/** A part of a line without the spaces around it, and where it stands. */
export function trimmedPart(line: SourceLine, from = 0, to = line.text.length): { words: string; wordsAt: { start: number; end: number } } {
  const part = line.text.slice(from, to);
  const words = part.trim();
  const start = line.start + from + (part.length - part.trimStart().length);
  return { words, wordsAt: { start, end: start + words.length } };
}

/** The first line that is not blank. */
export function firstLine(reading: Pick<ReadingText, 'text' | 'lineStarts'>): SourceLine | null {
  const text = /^[\s\ufeff]*/.exec(reading.text)?.[0] ?? '';
  if (text.length === reading.text.length) return null;
  const index = reading.lineStarts.findLastIndex((start) => start <= text.length);
  const start = reading.lineStarts[index] ?? 0;
  const end = reading.text.indexOf('\n', start);
  return { text: reading.text.slice(start, end === -1 ? reading.text.length : end), start };
}
