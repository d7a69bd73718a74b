import { toPoints } from '../reading-text.ts';
import { placeOf } from './compose-turns.ts';
import { speakerProblems } from './speaker-problems.ts';
import { type Speakers, unnamedSpeaker } from './speakers.ts';
import type { Dropped, FoundTurn, ShapeReading, SourceContent, SourceSpec } from './transcript.ts';
import type { Stretch } from './word-document.ts';

/** Words of one speaker in a source whose reading text is its own text. Offsets are UTF-16 units. */
export interface Block {
  /** Null where the source names nobody. */
  label: string | null;
  labelAt: number;
  /** With or without spaces around the words. */
  wordsAt: Stretch;
  /** Seconds from the beginning of the recording. */
  first: number | null;
  last: number | null;
}

/** Makes a turn of every block that holds words; what a block's label leaves unclear is reported. */
export function ownTextTurns(
  { reading }: SourceContent,
  spec: SourceSpec,
  { blocks, speakers, dropped }: { blocks: readonly Block[]; speakers: Speakers; dropped: readonly Dropped[] },
): ShapeReading {
  const mentions = blocks.map(({ label, labelAt, wordsAt }) => {
    const place = label === null ? wordsAt : { start: labelAt, end: labelAt + label.length };
    return { label: label ?? unnamedSpeaker, place: placeOf(reading, place) };
  });
  const read = blocks.map(({ label, wordsAt, first, last }, index): { turn: FoundTurn | null; dropped: Dropped[] } => {
    const words = reading.text.slice(wordsAt.start, wordsAt.end);
    const start = wordsAt.start + (words.length - words.trimStart().length);
    const end = wordsAt.start + words.trimEnd().length;
    const name = label ?? unnamedSpeaker;
    const location = mentions[index]?.place ?? { file: reading.file };
    if (words.trim() === '') return { turn: null, dropped: [{ reason: 'no-words', location }] };
    if (speakers.excludes(name)) return { turn: null, dropped: [{ reason: 'not-a-speaker', location }] };
    const time = first === null ? {} : { time: { first, last } };
    const span = { start: toPoints(reading, start), end: toPoints(reading, end) };
    return { turn: { speaker: name, ...speakers.of(name), span, ...time }, dropped: [] };
  });
  const turns = read.flatMap(({ turn }) => turn ?? []);
  const named = mentions.filter(({ label }) => !speakers.excludes(label));
  const diagnostics = speakerProblems({ file: reading.file, spec, speakers, mentions: named, turns });
  return { reading, turns, dropped: [...dropped, ...read.flatMap((entry) => entry.dropped)], diagnostics };
}
