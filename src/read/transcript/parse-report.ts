import type { Location } from '../../result/location.ts';
import { sliceSpan } from '../reading-text.ts';
import { normalizeLabel } from './speaker-label.ts';
import type { Dropped, Transcript, Turn } from './transcript.ts';

/** A silence longer than this many seconds is reported as a gap. */
export const longestSilence = 60;

/** Where a file tells only when turns begin, a turn is taken to last at most one second a word. */
const secondsPerWord = 1;

/** What one speaker says in a transcript, over all spellings of the label that differ in case and spaces only. */
export interface SpeakerCount {
  /** As the file has it first. */
  label: string;
  role: Turn['role'];
  informant: string | null;
  turns: number;
  words: number;
}

/** Seconds from the beginning of the recording between which nobody speaks; `location` is the turn after. */
export interface Gap {
  from: number;
  to: number;
  location: Location;
}

/** What reading made of one source, so that a person can see whether it was read rightly. */
export interface ParseReport {
  file: string;
  shape: string;
  encoding: Transcript['encoding'];
  turns: number;
  words: number;
  /** In the order in which they first speak. */
  speakers: SpeakerCount[];
  /** Seconds from the beginning of the recording: when the first turn begins and the last known time; null when the file tells no time. */
  first: number | null;
  last: number | null;
  gaps: Gap[];
  dropped: readonly Dropped[];
}

/** Counts what a transcript holds: turns and words by speaker, times, gaps, and what is in no turn. */
export function reportParse({ reading, turns, shape, encoding, dropped }: Transcript): ParseReport {
  const counted = turns.map((turn) => ({ ...turn, words: countWords(sliceSpan(reading, turn.span)) }));
  const times = counted.flatMap(({ time }) => (time ? [time.first, time.last ?? time.first] : []));
  return {
    file: reading.file,
    shape,
    encoding,
    turns: turns.length,
    words: counted.reduce((sum, { words }) => sum + words, 0),
    speakers: speakersOf(counted),
    first: times.length === 0 ? null : times.reduce((least, time) => Math.min(least, time)),
    last: times.length === 0 ? null : times.reduce((most, time) => Math.max(most, time)),
    gaps: gapsOf(counted),
    dropped,
  };
}

type CountedTurn = Turn & { words: number };

function speakersOf(turns: readonly CountedTurn[]): SpeakerCount[] {
  const speakers = new Map<string, SpeakerCount>();
  for (const { speaker, role, informant, words } of turns) {
    const key = normalizeLabel(speaker);
    const known = speakers.get(key) ?? { label: speaker, role, informant, turns: 0, words: 0 };
    speakers.set(key, { ...known, turns: known.turns + 1, words: known.words + words });
  }
  return [...speakers.values()];
}

function gapsOf(turns: readonly CountedTurn[]): Gap[] {
  const gaps: Gap[] = [];
  let end: number | null = null;
  for (const { time, words, location } of turns) {
    if (!time) {
      // Nobody knows how long this turn takes.
      end = null;
      continue;
    }
    if (end !== null && time.first - end > longestSilence) gaps.push({ from: end, to: time.first, location });
    end = Math.max(end ?? 0, time.last ?? time.first + words * secondsPerWord);
  }
  return gaps;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
