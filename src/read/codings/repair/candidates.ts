import { type Span, sliceSpan, toPoints, toUnits } from '../../reading-text.ts';
import type { Transcript, Turn } from '../../transcript/transcript.ts';
import { placesOf } from '../quote.ts';
import { nearMatches } from './near-matches.ts';
import { originalPart, type PlainWords, plainWords } from './plain-words.ts';

/** How the words found are those that were looked for. */
export type Likeness = 'same' | 'respelled' | 'reworded';

/** A passage that a quote may mean. */
export interface Candidate {
  span: Span;
  /** Characters between the plain words of the quote and of the passage; 0 unless reworded. */
  edits: number;
}

/** The best likeness at which a quote is found at all, with every place of that likeness. */
export interface Candidates {
  likeness: Likeness;
  places: Candidate[];
}

export interface QuoteSearch {
  /** Where the words stand within one turn for which `isEligible` holds; null when nowhere. */
  find(exact: string, isEligible: (turn: Turn) => boolean): Candidates | null;
}

/** Shorter quotes, in characters of their plain words, are too little to be known again in other words. */
const shortestReworded = 12;
/** Share of the characters that may differ in a reworded quote. */
const mostEdits = 0.25;
/** Share of the words that a turn must have for the costly comparison. */
const leastWords = 0.4;

/** Makes the search for the quotes of one source: the same words, else the same in other spelling and spaces, else nearly the same. `mask`: names as their placeholders. */
export function quoteSearch({ reading, turns }: Transcript, mask?: (text: string) => string): QuoteSearch {
  const plain = new Map<number, PlainWords & { words: ReadonlySet<string> }>();
  const plainOf = (turn: Turn) => {
    const known = plain.get(turn.index);
    if (known) return known;
    const made = plainWords(sliceSpan(reading, turn.span));
    const entry = { ...made, words: new Set(made.text.split(' ')) };
    plain.set(turn.index, entry);
    return entry;
  };
  const spanIn = (turn: Turn, part: { from: number; to: number }): Span => {
    const unit = toUnits(reading, turn.span.start);
    return { start: toPoints(reading, unit + part.from), end: toPoints(reading, unit + part.to) };
  };
  return {
    find(exact, isEligible) {
      const open = turns.filter(isEligible);
      const inOneTurn = (span: Span) => open.some((turn) => turn.span.start <= span.start && span.end <= turn.span.end);
      const same = placesOf(exact, reading).filter(inOneTurn);
      const masked =
        same.length === 0 && mask
          ? open.flatMap((turn) => maskedPlaces(exact, sliceSpan(reading, turn.span), mask).map((part) => spanIn(turn, part)))
          : [];
      if (same.length + masked.length > 0) return { likeness: 'same', places: [...same, ...masked].map((span) => ({ span, edits: 0 })) };
      const needle = plainWords(exact).text;
      if (needle === '') return null;
      const respelled = open.flatMap((turn) =>
        wholeWordPlaces(needle, plainOf(turn)).map((part) => spanIn(turn, withMarks(part, exact, sliceSpan(reading, turn.span)))),
      );
      if (respelled.length > 0) return { likeness: 'respelled', places: respelled.map((span) => ({ span, edits: 0 })) };
      if (needle.length < shortestReworded) return null;
      const places = open.flatMap((turn) => {
        const words = plainOf(turn);
        if (sharedWords(needle, words.words) < leastWords) return [];
        const found = nearMatches(needle, words.text, Math.floor(needle.length * mostEdits));
        return found.map((match) => ({
          span: spanIn(turn, withMarks(originalPart(words, match), exact, sliceSpan(reading, turn.span))),
          edits: match.edits,
        }));
      });
      return places.length === 0 ? null : { likeness: 'reworded', places };
    },
  };
}

/** Places of a quote that shows placeholders where the source has names. */
function maskedPlaces(exact: string, text: string, mask: (text: string) => string): { from: number; to: number }[] {
  if (!/\[[^\]]+\]/.test(exact) || !mask(text).includes(exact)) return [];
  const literal = exact.split(/\[[^\]]+\](?:\/\[[^\]]+\])*/).map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const places = Array.from(text.matchAll(new RegExp(literal.join('[\\s\\S]{1,80}?'), 'g')), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return places.filter(({ from, to }) => mask(text.slice(from, to)) === exact);
}

function wholeWordPlaces(needle: string, words: PlainWords): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  const padded = ` ${words.text} `;
  for (let at = padded.indexOf(` ${needle} `); at !== -1; at = padded.indexOf(` ${needle} `, at + 1))
    parts.push(originalPart(words, { start: at, end: at + needle.length }));
  return parts;
}

/** With the marks right before and after the words, where the quote had some there too. */
function withMarks({ from, to }: { from: number; to: number }, exact: string, text: string): { from: number; to: number } {
  const before = /^[\p{P}\p{S}]/u.test(exact) ? (/[\p{P}\p{S}]+$/u.exec(text.slice(0, from))?.[0].length ?? 0) : 0;
  const after = /[\p{P}\p{S}]$/u.test(exact) ? (/^[\p{P}\p{S}]+/u.exec(text.slice(to))?.[0].length ?? 0) : 0;
  return { from: from - before, to: to + after };
}

function sharedWords(needle: string, words: ReadonlySet<string>): number {
  const own = [...new Set(needle.split(' '))];
  return own.filter((word) => words.has(word)).length / own.length;
}
