import { createHash } from 'node:crypto';
import { noCode } from '../read/codebook/codebook.ts';
import type { CodingColumn } from '../read/codings/coding-row.ts';
import { frameReasons, suggestingCoder } from '../read/codings/coding-words.ts';
import { type Span, sliceSpan } from '../read/reading-text.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import type { Informant } from '../result/evidence.ts';
import type { Language } from '../result/text.ts';
import type { PassageCoder, PassageCoding } from './passage-coder.ts';
import { reasonText } from './reason-text.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A row of a codings file, cell by cell. */
export type CodingCells = Record<CodingColumn, string>;

export interface SuggestInput {
  transcripts: readonly Transcript[];
  informants: readonly Informant[];
  coder: PassageCoder;
  /** The best code of a passage is suggested from the first of these scores on, a further one from the second. */
  scores: { first: number; further: number };
  /** Of the reasons. */
  language: Language;
  /** What stands in quotes for declared names; left out: nothing is masked. */
  mask?: ((text: string) => string) | undefined;
}

export interface Suggestions {
  /** In the order of the transcripts and of their text. */
  rows: CodingCells[];
  /** Passages that were looked at, and those that belong nowhere. */
  segments: number;
  withoutCode: number;
}

/**
 * Suggests codings for every passage of a study, each with status `suggested`. Words of informants who withdrew consent
 * are left out. The order of transcripts and turns has no influence on what is suggested for a passage.
 */
export function suggestCodings(input: SuggestInput): Suggestions {
  const withdrawn = new Set(input.informants.filter(({ consent }) => consent === 'withdrawn').map(({ id }) => id));
  const suggestions: Suggestions = { rows: [], segments: 0, withoutCode: 0 };
  for (const transcript of input.transcripts) {
    const seen = new Map<string, number>();
    for (const segment of segmentsOf(transcript)) {
      if (segment.turn.informant !== null && withdrawn.has(segment.turn.informant)) continue;
      const occurrence = seen.get(segment.text) ?? 0;
      seen.set(segment.text, occurrence + 1);
      const rows = rowsOf(segment, occurrence, transcript, input);
      suggestions.segments += 1;
      if (rows.length === 0) suggestions.withoutCode += 1;
      suggestions.rows.push(...rows);
    }
  }
  return suggestions;
}

function rowsOf(segment: Segment, occurrence: number, { reading }: Transcript, input: SuggestInput): CodingCells[] {
  const coding = input.coder.code(segment.text, segment.question);
  return strongCodes(coding, input.scores).map((code, rank) => ({
    id: idOf(reading.file, segment.text, occurrence, code),
    source: reading.file,
    exact: input.mask?.(segment.text) ?? segment.text,
    ...surroundings(segment.span, reading, input.mask),
    start: String(segment.span.start),
    end: String(segment.span.end),
    code,
    valence: rank === 0 ? coding.valence : input.coder.valence(segment.text, code),
    explicit: coding.explicit ? 'yes' : 'no',
    group: coding.group ?? groupOfInformant(segment, input.informants),
    informant: segment.turn.informant ?? '',
    coder: suggestingCoder,
    status: 'suggested',
    supersedes: '',
    contradicts: '',
    memo: frameReasons(memoOf(coding, rank, code, input.language)),
    translation: '',
  }));
}

function strongCodes({ codes }: PassageCoding, { first, further }: SuggestInput['scores']): string[] {
  const [best] = codes;
  if (!best || best.code === noCode || best.score < first) return [];
  return codes.filter(({ code, score }, rank) => rank === 0 || (code !== noCode && score >= further)).map(({ code }) => code);
}

/** Stable while the passage stands in its source, wherever it moves to. */
function idOf(source: string, text: string, occurrence: number, code: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([source, text, occurrence, code]))
    .digest('hex');
  return `S-${hash.slice(0, 12)}`;
}

const contextLength = 32;

function surroundings(span: Span, reading: Transcript['reading'], mask: SuggestInput['mask']): { prefix: string; suffix: string } {
  const before = sliceSpan(reading, { start: Math.max(0, span.start - contextLength), end: span.start });
  const after = sliceSpan(reading, { start: span.end, end: Math.min(reading.length, span.end + contextLength) });
  // A name could be cut in two at the edge, and then no mask would find it.
  return mask ? { prefix: '', suffix: '' } : { prefix: oneLine(before), suffix: oneLine(after) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function groupOfInformant({ turn }: Segment, informants: readonly Informant[]): string {
  return informants.find(({ id }) => id === turn.informant)?.group ?? '';
}

function memoOf({ codes, reasons }: PassageCoding, rank: number, code: string, language: Language): string {
  const score = codes.find((other) => other.code === code)?.score ?? 0;
  const shown = `${language === 'id' ? 'skor' : 'score'} ${score.toFixed(2).replace('.', language === 'id' ? ',' : '.')}`;
  return rank === 0 ? `${shown}; ${reasonText(reasons, language)}` : shown;
}
