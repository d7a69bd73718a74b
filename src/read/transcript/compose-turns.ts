import type { Location } from '../../result/location.ts';
import { countWhile, type FileMap, makeReadingText, type ReadingText, toPoints, toUnits } from '../reading-text.ts';
import { normalizeLabel } from './speaker-label.ts';
import { speakerProblems } from './speaker-problems.ts';
import { type Speaker, speakersOf, unnamedSpeaker } from './speakers.ts';
import type { Dropped, FoundTurn, ShapeReading, SourceContent, SourceSpec } from './transcript.ts';
import type { Stretch } from './word-document.ts';

/** Words of one speaker, as far as they stand on one line of the file. Offsets are UTF-16 units of the source's own text. */
export interface Utterance {
  /** Null where the file names nobody. */
  label: string | null;
  labelAt: number;
  /** As a person reads them: without tags, entities and the spaces around. */
  words: string;
  wordsAt: Stretch;
  /** Seconds from the beginning of the recording; null where the file tells none. */
  first: number | null;
  last: number | null;
}

/**
 * Puts a reading text together from the cues of a machine's transcript: a line `Label: words` for every turn. Consecutive
 * utterances of one speaker become one turn, joined by a space, with the time of the first and of the last.
 */
export function composeTurns(
  content: SourceContent,
  spec: SourceSpec,
  utterances: readonly Utterance[],
  dropped: readonly Dropped[],
): ShapeReading {
  const { reading: source } = content;
  const spoken = utterances.filter(({ words }) => words !== '');
  const speakers = speakersOf(spec, spoken.map(labelOf));
  const kept = spoken.filter((utterance) => !speakers.excludes(labelOf(utterance)));
  const who: Who = (utterance) => (spec.kind === 'observation' ? observer : speakers.of(labelOf(utterance)));
  const written = writeRuns(source, runsOf(kept, who, spec), who);
  const turns = written.turns.map((turn) => (spec.kind === 'observation' ? { ...turn, speaker: spec.observer ?? '' } : turn));
  const mentions = kept.map((utterance) => ({ label: labelOf(utterance), place: placeOf(source, labelPlace(utterance)) }));
  const excluded = spoken
    .filter((utterance) => !kept.includes(utterance))
    .map(({ wordsAt }): Dropped => ({ reason: 'not-a-speaker', location: placeOf(source, wordsAt) }));
  const diagnostics = spec.kind === 'observation' ? [] : speakerProblems({ file: source.file, spec, speakers, mentions, turns });
  return { reading: written.reading, turns, dropped: [...dropped, ...excluded], diagnostics };
}

/** Where a stretch of the source's own text stands in the file. */
export function placeOf(source: ReadingText, { start, end }: Stretch): Location {
  return source.locate({ start: toPoints(source, start), end: toPoints(source, end) });
}

function labelOf({ label }: Utterance): string {
  return label ?? unnamedSpeaker;
}

function labelPlace({ label, labelAt, wordsAt }: Utterance): Stretch {
  return label === null ? wordsAt : { start: labelAt, end: labelAt + label.length };
}

const observer: Speaker = { role: 'observer', informant: null };

type Who = (utterance: Utterance) => Speaker;

/** Cues of notes are not joined: one person speaks all of them. */
function runsOf(utterances: readonly Utterance[], who: Who, spec: SourceSpec): Utterance[][] {
  const runs: Utterance[][] = [];
  const keyOf = (utterance: Utterance) => who(utterance).informant ?? `: ${normalizeLabel(labelOf(utterance))}`;
  for (const utterance of utterances) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && spec.kind === 'interview' && keyOf(before) === keyOf(utterance)) run.push(utterance);
    else runs.push([utterance]);
  }
  return runs;
}

/** Where a part of the reading text comes from. */
interface Piece {
  at: number;
  length: number;
  from: Stretch;
}

function writeRuns(source: ReadingText, runs: readonly Utterance[][], who: Who): { reading: ReadingText; turns: FoundTurn[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (text: string, from?: Stretch): void => {
    if (from) pieces.push({ at: length, length: text.length, from });
    parts.push(text);
    length += text.length;
  };
  const places: Stretch[] = [];
  for (const run of runs) {
    const [first] = run;
    if (first && first.label !== null) {
      write(first.label, labelPlace(first));
      write(': ');
    }
    const start = length;
    for (const utterance of run) {
      if (length > start) write(' ');
      write(utterance.words, utterance.wordsAt);
    }
    places.push({ start, end: length });
    write('\n');
  }
  const reading = makeReadingText({ file: source.file, sha256: source.sha256, text: parts.join('') }, pieceMap(source, pieces));
  return { reading, turns: runs.flatMap((run, index) => turnOf(reading, run, places[index], who) ?? []) };
}

function turnOf(reading: ReadingText, run: readonly Utterance[], place: Stretch | undefined, who: Who): FoundTurn | null {
  const [head] = run;
  if (!head || !place) return null;
  const first = run.find((utterance) => utterance.first !== null)?.first ?? null;
  const last = run.at(-1)?.last ?? null;
  const span = { start: toPoints(reading, place.start), end: toPoints(reading, place.end) };
  return { speaker: labelOf(head), ...who(head), span, ...(first === null ? {} : { time: { first, last } }) };
}

/** Back to the file: character by character where a piece was taken over as it stood, otherwise to the whole piece. */
function pieceMap(source: ReadingText, pieces: readonly Piece[]): FileMap {
  return (reading) => (span) => {
    const [start, end] = [toUnits(reading, span.start), toUnits(reading, span.end)];
    const first = pieces[countWhile(pieces, (piece) => piece.at + piece.length <= start)] ?? pieces.at(-1);
    const last = pieces[Math.max(0, countWhile(pieces, (piece) => piece.at < end) - 1)];
    if (!first || !last) return placeOf(source, { start: 0, end: 0 });
    const isWhole = ({ length, from }: Piece) => length !== from.end - from.start;
    const from = isWhole(first) ? first.from.start : first.from.start + Math.max(0, start - first.at);
    const to = isWhole(last) ? last.from.end : last.from.start + Math.min(last.length, end - last.at);
    return placeOf(source, { start: from, end: Math.max(from, to) });
  };
}
