import type { ReadingText, Span } from '../../reading-text.ts';
import { differences } from '../quote.ts';
import type { Candidate } from './candidates.ts';

/** A quote of the same source whose place before and after is beyond doubt. In code points. */
export interface Anchor {
  from: number;
  to: number;
}

export interface SoughtQuote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood; null when the row never said. */
  start: number | null;
}

/** A second-best place must differ by so many more characters, or by this share of the quote, for the best to be the one. */
const clearEdits = { least: 3, share: 0.1 };

/**
 * The one place that a quote means; null when several are as likely. A quote alone decides first; then the words around it, then the fewest
 * changed characters, then its place between other quotes of the source. How near a place is to the old one says nothing by itself:
 * what was inserted above moves everything.
 */
export function choosePlace(
  quote: SoughtQuote,
  places: readonly Candidate[],
  reading: ReadingText,
  anchors: readonly Anchor[],
): Span | null {
  const steps = [
    (left: readonly Candidate[]) => withinSurroundings(quote, left, reading),
    (left: readonly Candidate[]) => withFewestEdits(quote, left),
    (left: readonly Candidate[]) => betweenAnchors(quote, left, anchors),
  ];
  let left = places;
  for (const step of steps) {
    const [only] = left;
    if (left.length === 1 && only) return only.span;
    const kept = step(left);
    if (kept.length > 0) left = kept;
  }
  const [only] = left;
  return left.length === 1 && only ? only.span : null;
}

function withinSurroundings({ exact, prefix, suffix }: SoughtQuote, places: readonly Candidate[], reading: ReadingText): Candidate[] {
  if (prefix.trim() === '' && suffix.trim() === '') return [];
  return places.filter(({ span }) => differences({ exact, prefix, suffix, span }, reading).length === 0);
}

function withFewestEdits({ exact }: SoughtQuote, places: readonly Candidate[]): Candidate[] {
  const least = Math.min(...places.map(({ edits }) => edits));
  const margin = Math.max(clearEdits.least, clearEdits.share * [...exact].length);
  return places.filter(({ edits }) => edits < least + margin);
}

/** Places that keep the order of the quotes; of several those that moved exactly as far as a neighbour. */
function betweenAnchors({ start }: SoughtQuote, places: readonly Candidate[], anchors: readonly Anchor[]): Candidate[] {
  if (start === null) return [];
  const before = anchors.filter(({ from }) => from <= start).reduce<Anchor | null>((a, b) => (a && a.from >= b.from ? a : b), null);
  const after = anchors.filter(({ from }) => from >= start).reduce<Anchor | null>((a, b) => (a && a.from <= b.from ? a : b), null);
  const inOrder = places.filter(({ span }) => (!before || span.start >= before.to) && (!after || span.start <= after.to));
  if (before && after && inOrder.length === 1) return inOrder;
  const shifts = [before, after].flatMap((anchor) => (anchor ? [anchor.to - anchor.from] : []));
  return inOrder.filter(({ span }) => shifts.includes(span.start - start));
}
