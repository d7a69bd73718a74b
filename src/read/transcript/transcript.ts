import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import type { Encoding } from '../decode-text.ts';
import type { ReadingText, Span } from '../reading-text.ts';
import type { StudySpec } from '../study/study-spec.ts';
import type { WordParts } from './word-document.ts';

export type SourceSpec = StudySpec['sources'][number];

/** One speaker's words without a break, or one paragraph of field notes. */
export interface Turn {
  /** Counted from 0 in the order of the text. */
  index: number;
  /** The label as the file has it, `?` where the file names nobody, or the observer's id ('' when the study names none). */
  speaker: string;
  /** `unknown`: the label is not mapped, which has been reported. */
  role: 'interviewer' | 'informant' | 'observer' | 'unknown';
  /** Informant id; null for everybody else. */
  informant: string | null;
  /** The words alone, without label, time and list mark. */
  span: Span;
  /** Seconds from the beginning of the recording; left out where the file tells none. `last` is null where it tells the beginning only. */
  time?: { first: number; last: number | null };
  location: Location;
}

/** Why something that a file holds is in no turn. */
export type DropReason = 'header' | 'software' | 'note' | 'not-a-speaker' | 'no-words' | 'outside-cue' | 'outside-table';

/** Words of the file that are in no turn. */
export interface Dropped {
  reason: DropReason;
  location: Location;
}

export interface Transcript {
  spec: SourceSpec;
  reading: ReadingText;
  turns: readonly Turn[];
  /** Id of the shape that was recognised. */
  shape: string;
  /** How the bytes were read; `word` for a Word document, `rtf` for rich text. */
  encoding: Encoding | 'word' | 'rtf';
  dropped: readonly Dropped[];
}

/** A turn before it is numbered and placed. */
export type FoundTurn = Omit<Turn, 'index' | 'location'>;

/** A source before its shape is known: what it says, and for a Word document how that is laid out. */
export interface SourceContent {
  reading: ReadingText;
  word: WordParts | null;
}

/**
 * What shows that a source is of a shape. `mark`: something that no other shape has; `layout`: lines that repeat a pattern;
 * `fallback`: nothing but that no other shape fits. `at` is the UTF-16 offset of the first place that shows it.
 */
export interface Sign {
  strength: 'mark' | 'layout' | 'fallback';
  at: number;
}

/** What a shape makes of a source. `reading` is the source's own text, or one put together from its cues. */
export interface ShapeReading {
  reading: ReadingText;
  /** In the order of the text; turns without words are left out. */
  turns: FoundTurn[];
  dropped: Dropped[];
  diagnostics: Diagnostic[];
}

/** One shape in which interviews or notes are written down. Neither function throws, whatever the source holds. */
export interface TranscriptShape {
  /** Noun phrase; equals the file's name. */
  id: string;
  /** As people call it, the same in every language. */
  name: string;
  /** Null when the source is not of this shape. */
  recognize(content: SourceContent, spec: SourceSpec): Sign | null;
  read(content: SourceContent, spec: SourceSpec): ShapeReading;
}
