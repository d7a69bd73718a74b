import type { Location, Position } from '../result/location.ts';

/** Code points in a reading text, counted from 0, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What a person reads in a source: decoded, newlines as `\n`. All spans refer to it. `locate` leads back to the file as
 * the person holds it; every file format supplies its own (text files: `textFileMap`).
 */
export interface ReadingText {
  /** Relative to the study folder. */
  file: string;
  /** Of the file's bytes, 64 hexadecimal digits. */
  sha256: string;
  text: string;
  /** Code points in `text`. */
  length: number;
  /** UTF-16 offset of every line's first character, ascending; the first is 0. */
  lineStarts: readonly number[];
  /** UTF-16 offset of every character that takes two units, ascending. Empty in nearly all texts, and then both counts are one. */
  wide: readonly number[];
  locate: (span: Span) => Location;
}

/** Makes the map from spans of a reading text to places in its file. */
export type FileMap = (reading: Omit<ReadingText, 'locate'>) => ReadingText['locate'];

/** A reading text with its tables. Files whose reading text is not the file itself bring their own `map`. */
export function makeReadingText(facts: Pick<ReadingText, 'file' | 'sha256' | 'text'>, map: FileMap = textFileMap): ReadingText {
  const wide = wideOffsets(facts.text);
  const tables = { ...facts, length: facts.text.length - wide.length, lineStarts: lineOffsets(facts.text), wide };
  return { ...tables, locate: map(tables) };
}

/** For files whose reading text is the file: the line and column of both ends. */
const textFileMap: FileMap = (reading) => (span) => ({
  file: reading.file,
  start: positionAt(reading, span.start),
  end: positionAt(reading, span.end),
});

/** The text between two code points; what lies outside the text is cut off. */
export function sliceSpan(reading: Pick<ReadingText, 'text' | 'wide'>, span: Span): string {
  return reading.text.slice(toUnits(reading, span.start), toUnits(reading, span.end));
}

/** Code point → UTF-16 offset. Logarithmic in the number of wide characters. */
export function toUnits(reading: Pick<ReadingText, 'wide'>, point: number): number {
  // The i-th wide character stands at code point wide[i] − i.
  return point + countWhile(reading.wide, (offset, index) => offset - index < point);
}

/** UTF-16 offset → code point; an offset inside a wide character gives that character. */
export function toPoints(reading: Pick<ReadingText, 'wide'>, unit: number): number {
  return unit - countWhile(reading.wide, (offset) => offset < unit);
}

/** Line and column of a code point; beyond the text, those of its end. */
export function positionAt(reading: Pick<ReadingText, 'lineStarts' | 'wide' | 'length'>, point: number): Position {
  const unit = toUnits(reading, Math.min(Math.max(point, 0), reading.length));
  const line = countWhile(reading.lineStarts, (start) => start <= unit);
  const start = reading.lineStarts[line - 1] ?? 0;
  return { line, column: toPoints(reading, unit) - toPoints(reading, start) + 1 };
}

/** How many leading entries of an ascending list fulfil a condition that holds for a beginning of it. */
export function countWhile<Entry>(sorted: readonly Entry[], holds: (value: Entry, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = sorted[middle];
    if (entry !== undefined && holds(entry, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineOffsets(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function wideOffsets(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (match) => match.index);
}
