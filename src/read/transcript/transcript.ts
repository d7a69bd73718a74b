import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import type { ReadingText, Span } from '../reading-text.ts';
import type { StudySpec } from '../study/study-spec.ts';
import { fieldNotes } from './field-notes.ts';
import { labelledText } from './labelled-text.ts';

export type SourceSpec = StudySpec['sources'][number];

/** One speaker's words without a break, or one paragraph of field notes. */
export interface Turn {
  /** Counted from 0 in the order of the text. */
  index: number;
  /** The label as the file has it, or the observer's id ('' when the study names none). */
  speaker: string;
  /** `unknown`: the label is not mapped, which has been reported. */
  role: 'interviewer' | 'informant' | 'observer' | 'unknown';
  /** Informant id; null for everybody else. */
  informant: string | null;
  /** The words alone, without label, time and list mark. */
  span: Span;
  location: Location;
}

export interface Transcript {
  spec: SourceSpec;
  reading: ReadingText;
  turns: readonly Turn[];
}

/** A turn before it is numbered and placed. */
export type FoundTurn = Omit<Turn, 'index' | 'location'>;

/** One shape in which interviews or notes are written down. */
export interface TranscriptShape {
  /** Noun phrase; equals the file's name. */
  id: string;
  accepts(spec: SourceSpec): boolean;
  /** Turns in the order of the text; turns without words are left out. Never throws. */
  findTurns(reading: ReadingText, spec: SourceSpec): { turns: FoundTurn[]; diagnostics: Diagnostic[] };
}

const shapes: readonly TranscriptShape[] = [labelledText, fieldNotes];

/** Divides a source into turns, in the shape that fits it. */
export function readTranscript(reading: ReadingText, spec: SourceSpec): { transcript: Transcript; diagnostics: Diagnostic[] } {
  const shape = shapes.find((candidate) => candidate.accepts(spec));
  const { turns, diagnostics } = shape?.findTurns(reading, spec) ?? { turns: [], diagnostics: [] };
  const placed = turns.map((turn, index) => ({ ...turn, index, location: reading.locate(turn.span) }));
  return { transcript: { spec, reading, turns: placed }, diagnostics };
}
