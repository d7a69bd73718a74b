import { sliceSpan } from '../reading-text.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';

/** At most this many code points of the turn before and of the turn after are shown. */
const longest = 300;

/** What a reader needs around a passage. A part is left out where there is none. */
export interface Surroundings {
  before?: string;
  after?: string;
  question?: string;
}

/**
 * The turns around a turn, cut at a word's boundary, and the question that it answers: the nearest interviewer's turn
 * before it. Words of an informant who withdrew consent are never shown.
 */
export function surroundingsOf(turn: Turn, { turns, reading }: Transcript, withdrawn: readonly string[]): Surroundings {
  const words = (other: Turn | undefined): string | null => {
    if (!other || (other.informant !== null && withdrawn.includes(other.informant))) return null;
    return sliceSpan(reading, other.span);
  };
  const before = words(turns[turn.index - 1]);
  const after = words(turns[turn.index + 1]);
  const question = words(turns.slice(0, turn.index).findLast(({ role }) => role === 'interviewer'));
  return {
    ...(before === null ? {} : { before: keepEnd(before) }),
    ...(after === null ? {} : { after: keepBeginning(after) }),
    ...(question === null ? {} : { question: keepEnd(question) }),
  };
}

/** The beginning of a text, with `…` where something was cut off; at most 300 code points in all. */
export function keepBeginning(text: string): string {
  const points = [...text];
  if (points.length <= longest) return text;
  const kept = points.slice(0, longest - 1).join('');
  const isWhole = /\s/.test(points[longest - 1] ?? '');
  return `${(isWhole ? kept : kept.replace(/(?<=\s)\S*$/, '')).trimEnd()}…`;
}

/** The end of a text, with `…` where something was cut off; at most 300 code points in all. */
export function keepEnd(text: string): string {
  const points = [...text];
  if (points.length <= longest) return text;
  const kept = points.slice(1 - longest).join('');
  const isWhole = /\s/.test(points[points.length - longest] ?? '');
  return `…${(isWhole ? kept : kept.replace(/^\S*(?=\s)/, '')).trimStart()}`;
}
