import { type ReadingText, type Span, sliceSpan } from '../../reading-text.ts';
import type { Transcript, Turn } from '../../transcript/transcript.ts';
import { differences, findQuote, placesOf } from '../quote.ts';
import { type Likeness, type QuoteSearch, quoteSearch } from './candidates.ts';
import { type Anchor, choosePlace, type SoughtQuote } from './choose-place.ts';

/** A quote with who is said to speak it, and where it stood. */
export interface RowQuote extends SoughtQuote {
  /** End of its place; null when the row never said. */
  end: number | null;
  /** Informant that the row names; null when it names none. */
  informant: string | null;
}

/** `surroundings`: the quote stands at its place, but prefix or suffix are no longer what stands around it. */
export type Outcome =
  | { kind: 'stands' }
  | { kind: 'found'; likeness: Likeness | 'surroundings'; span: Span }
  | { kind: 'ambiguous'; places: Span[] }
  /** `elsewhere`: the words stand, but where they are no evidence of this informant. */
  | { kind: 'lost'; elsewhere: Span | null };

/** Finds the quotes of one source again, in their order. Quotes that are found without a doubt help with the others. */
export function findAgain(quotes: readonly RowQuote[], transcript: Transcript, mask?: (text: string) => string): Outcome[] {
  const search = quoteSearch(transcript, mask);
  const context = { transcript, search, mask };
  const alone = quotes.map((quote) => findOne(quote, context, []));
  const anchors = quotes.flatMap((quote, index) => anchorOf(quote, alone[index], transcript.reading));
  return quotes.map((quote, index) => {
    const outcome = alone[index];
    return outcome && outcome.kind !== 'ambiguous' ? outcome : findOne(quote, context, anchors);
  });
}

interface Context {
  transcript: Transcript;
  search: QuoteSearch;
  mask: ((text: string) => string) | undefined;
}

function findOne(quote: RowQuote, { transcript, search, mask }: Context, anchors: readonly Anchor[]): Outcome {
  const { reading, turns } = transcript;
  const isEligible = (turn: Turn) => speaks(turn, quote.informant);
  const place = presentPlace(quote, reading, mask);
  const isEvidence =
    place !== null && turns.some((turn) => isEligible(turn) && turn.span.start <= place.start && place.end <= turn.span.end);
  const isSame = place !== null && sliceSpan(reading, place) === quote.exact;
  const misfits = place !== null && isSame ? differences({ ...quote, span: place }, reading) : [];
  if (place && isEvidence && misfits.length === 0) return { kind: 'stands' };

  const found = search.find(quote.exact, isEligible);
  if (place && isEvidence) {
    // The same words stood elsewhere too: those with the right surroundings are the ones.
    const fitting = found?.places.filter(({ span }) => differences({ ...quote, span }, reading).length === 0) ?? [];
    const [only] = fitting;
    const isThere = found?.likeness === 'same' && fitting.length === 1 && only;
    return isThere ? { kind: 'found', likeness: 'same', span: only.span } : { kind: 'found', likeness: 'surroundings', span: place };
  }
  if (!found) {
    // A quote that stands in the wrong place is for the coder to answer, not for a search.
    if (place) return { kind: 'stands' };
    return { kind: 'lost', elsewhere: placesOf(quote.exact, reading)[0] ?? null };
  }
  const span = choosePlace(quote, found.places, reading, anchors);
  return span
    ? { kind: 'found', likeness: found.likeness, span }
    : { kind: 'ambiguous', places: found.places.map((candidate) => candidate.span) };
}

/** Where the row's own words stand as the row says; null when they do not. */
function presentPlace(quote: RowQuote, reading: ReadingText, mask: Context['mask']): Span | null {
  const { start, end, exact } = quote;
  if (start === null || end === null) {
    const found = findQuote(quote, reading, () => ({ file: reading.file }));
    return 'start' in found ? found : null;
  }
  if (start >= end || end > reading.length) return null;
  const words = sliceSpan(reading, { start, end });
  return words === exact || mask?.(words) === exact ? { start, end } : null;
}

function speaks(turn: Turn, informant: string | null): boolean {
  if (turn.role === 'interviewer') return false;
  return informant === null || turn.role !== 'informant' || turn.informant === informant;
}

function anchorOf({ start, exact }: RowQuote, outcome: Outcome | undefined, reading: ReadingText): Anchor[] {
  if (start === null || !outcome) return [];
  if (outcome.kind === 'found') return [{ from: start, to: outcome.span.start }];
  // At its place, but one of several such places: it may have come there by chance.
  return outcome.kind === 'stands' && placesOf(exact, reading).length === 1 ? [{ from: start, to: start }] : [];
}
