import { type Span, sliceSpan, toPoints, toUnits } from '../read/reading-text.ts';
import type { Transcript, Turn } from '../read/transcript/transcript.ts';
import { sentencesOf, type TextRange } from './sentences.ts';

/** One to a few sentences of one informant's turn, or of one paragraph of notes. */
export interface Segment {
  /** Code points in the source's reading text. */
  span: Span;
  /** The reading text at the span, to the letter. */
  text: string;
  turn: Turn;
  /** The interviewer's turn just before, which is context and never evidence; null when there is none. */
  question: string | null;
}

/** A segment takes in further sentences until it holds this many words. */
const enough = 12;
/** … but never grows beyond this many by a further sentence. */
const most = 60;
/** What is shorter says too little by itself and stays with its neighbor. */
const least = 4;

/** Passages that can be coded. Interviewers' words and those of speakers whom nobody mapped are left out. */
export function segmentsOf({ turns, reading }: Pick<Transcript, 'turns' | 'reading'>): Segment[] {
  return turns.flatMap((turn) => {
    if (turn.role !== 'informant' && turn.role !== 'observer') return [];
    const text = sliceSpan(reading, turn.span);
    const from = toUnits(reading, turn.span.start);
    const before = turns[turn.index - 1];
    const question = before?.role === 'interviewer' ? sliceSpan(reading, before.span) : null;
    return passagesOf(text).map(({ start, end }) => ({
      span: { start: toPoints(reading, from + start), end: toPoints(reading, from + end) },
      text: text.slice(start, end),
      turn,
      question,
    }));
  });
}

/** Divides the words of one turn into passages of one to a few sentences; depends on nothing but these words. */
export function passagesOf(text: string): TextRange[] {
  const passages: (TextRange & { words: number })[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = countWords(text.slice(sentence.start, sentence.end));
    const open = passages.at(-1);
    const isShort = open !== undefined && (open.words < enough || words < least);
    if (open && isShort && open.words + words <= most && !/\n\s*\n/.test(text.slice(open.end, sentence.start))) {
      open.end = sentence.end;
      open.words += words;
    } else passages.push({ ...sentence, words });
  }
  return passages.map(({ start, end }) => ({ start, end }));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
