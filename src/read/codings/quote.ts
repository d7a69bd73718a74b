import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { positionAt, type ReadingText, type Span, sliceSpan, toPoints } from '../reading-text.ts';

/** A W3C text quote selector with its text position selector, as a codings row has them. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  span: Span;
}

/** Where the cells of the row stand, for diagnostics. */
type PlaceOf = (column: 'exact' | 'start' | 'prefix' | 'suffix') => Location;

/** Checks a quote against its source, word for word; a name may stand in it as the placeholder that `mask` gives it. A quote that stands elsewhere is reported with its place, never moved. */
export function checkQuote(quote: Quote, reading: ReadingText, place: PlaceOf, mask?: (text: string) => string): Diagnostic[] {
  const { exact, span } = quote;
  const source = reading.file;
  const isPassage = span.start < span.end && span.end <= reading.length;
  if (isPassage && sliceSpan(reading, span) === exact) return surroundings(quote, reading, place);
  if (isPassage && mask?.(sliceSpan(reading, span)) === exact) return [];
  const found = findQuote(quote, reading, place);
  if ('start' in found) {
    return [diagnostic('codings/quote-moved', place('start'), { source, line: positionAt(reading, found.start).line, ...found })];
  }
  const isElsewhere = found.code === 'codings/quote-ambiguous' || found.code === 'codings/quote-spaced-otherwise';
  if (!isPassage && !isElsewhere)
    return [diagnostic('codings/span-outside-text', place('start'), { ...span, length: reading.length, source })];
  return [found];
}

/** The only place where the words stand, or why there is none. Where they stand several times, prefix and suffix decide. */
export function findQuote(quote: Omit<Quote, 'span'>, reading: ReadingText, place: PlaceOf): Span | Diagnostic {
  const { exact } = quote;
  const source = reading.file;
  const found = placesOf(exact, reading);
  const fitting = found.length > 1 ? found.filter((span) => fitsContext({ ...quote, span }, reading)) : found;
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  if (found.length > 1) {
    const lines = [...new Set(found.map((other) => String(positionAt(reading, other.start).line)))];
    return diagnostic('codings/quote-ambiguous', place('start'), { source, lines });
  }
  const spaced = findSpacedOtherwise(exact, reading);
  if (spaced !== null)
    return diagnostic('codings/quote-spaced-otherwise', place('exact'), { source, line: positionAt(reading, spaced).line });
  return diagnostic('codings/quote-not-found', place('exact'), { source });
}

/** Spans at which a text stands; overlapping ones included. */
export function placesOf(exact: string, reading: ReadingText): Span[] {
  const found: Span[] = [];
  const length = [...exact].length;
  for (let at = reading.text.indexOf(exact); at !== -1; at = reading.text.indexOf(exact, at + 1)) {
    const start = toPoints(reading, at);
    found.push({ start, end: start + length });
  }
  return found;
}

function findSpacedOtherwise(exact: string, reading: ReadingText): number | null {
  const words = exact.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+'));
  const at = pattern.exec(reading.text)?.index;
  return at === undefined ? null : toPoints(reading, at);
}

function fitsContext(quote: Quote, reading: ReadingText): boolean {
  return differences(quote, reading).length === 0;
}

function surroundings(quote: Quote, reading: ReadingText, place: PlaceOf): Diagnostic[] {
  return differences(quote, reading).map(({ column, actual }) =>
    diagnostic('codings/surroundings-differ', place(column), { column, source: reading.file, actual }),
  );
}

/** Prefix and suffix that are not what stands around the quote. Spaces do not matter: spreadsheets trim them. */
export function differences({ prefix, suffix, span }: Quote, reading: ReadingText): { column: 'prefix' | 'suffix'; actual: string }[] {
  const before = (length: number) => sliceSpan(reading, { start: Math.max(0, span.start - length), end: span.start });
  const after = (length: number) => sliceSpan(reading, { start: span.end, end: span.end + length });
  const [prefixLength, suffixLength] = [[...prefix].length, [...suffix].length];
  // Looked at with room to spare, for the spaces that the comparison drops.
  const hasPrefix = withoutSpaces(before(2 * prefixLength + 16)).endsWith(withoutSpaces(prefix));
  const hasSuffix = withoutSpaces(after(2 * suffixLength + 16)).startsWith(withoutSpaces(suffix));
  return [
    ...(hasPrefix ? [] : [{ column: 'prefix' as const, actual: before(prefixLength) }]),
    ...(hasSuffix ? [] : [{ column: 'suffix' as const, actual: after(suffixLength) }]),
  ];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
