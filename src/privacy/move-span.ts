import { type Span, sliceSpan, toPoints } from '../read/reading-text.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import type { PseudonymizedText } from './pseudonymize-text.ts';

type Pseudonymize = (text: string) => PseudonymizedText;

/**
 * Where a passage stands in the pseudonymised copy of its source: in the same turn, every replaced name counted as a whole. Null when the
 * turn reads otherwise than expected and the passage cannot be found in it beyond doubt.
 */
export function moveSpan(span: Span, from: Transcript, to: Transcript, pseudonymize: Pseudonymize): Span | null {
  const index = from.turns.findIndex((turn) => turn.span.start <= span.start && span.end <= turn.span.end);
  const [before, after] = [from.turns[index], to.turns[index]];
  if (!before || !after || from.turns.length !== to.turns.length) return null;
  const old = sliceSpan(from.reading, before.span);
  const made = sliceSpan(to.reading, after.span);
  const lead = sliceSpan(from.reading, { start: before.span.start, end: span.start }).length;
  const exact = sliceSpan(from.reading, span);
  const done = pseudonymize(old);
  const moved =
    done.text === made ? moveUnits({ start: lead, end: lead + exact.length }, done.edits) : search(made, pseudonymize(exact).text);
  return moved && unitsToSpan(moved, made, after.span.start);
}

/** What a replaced stretch overlaps belongs to it. */
function moveUnits(units: Span, edits: PseudonymizedText['edits']): Span {
  let { start, end } = units;
  let shift = 0;
  for (const edit of edits) {
    const change = edit.text.length - (edit.end - edit.start);
    if (edit.end <= units.start) start += change;
    else if (edit.start < units.start) start = edit.start + shift;
    if (edit.end <= units.end) end += change;
    else if (edit.start < units.end) end = edit.start + shift + edit.text.length;
    shift += change;
  }
  return { start, end };
}

function search(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start === -1 || words === '' || text.indexOf(words, start + 1) !== -1 ? null : { start, end: start + words.length };
}

function unitsToSpan({ start, end }: Span, text: string, from: number): Span {
  const wide = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (match) => match.index);
  return { start: from + toPoints({ wide }, start), end: from + toPoints({ wide }, end) };
}
