import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { ReadingText } from '../reading-text.ts';
import { clockPattern, parseClock } from './clock-time.ts';
import { placeOf } from './compose-turns.ts';
import { linesOf, type SourceLine } from './source-lines.ts';
import type { Dropped } from './transcript.ts';

/** One cue: its times in seconds, null where they cannot be read, and its lines. */
export interface Cue {
  first: number | null;
  last: number | null;
  lines: SourceLine[];
}

const timing = new RegExp(String.raw`^\s{0,9}(?<first>${clockPattern})\s{1,9}-->\s{1,9}(?<last>${clockPattern})(?:\s.*)?$`);
const block = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Whether a line tells the times of a cue. */
export function isTiming(line: string): boolean {
  return timing.test(line);
}

/** The times of a cue in seconds from such a line; null where they cannot be read. */
export function timesOf(line: string): Pick<Cue, 'first' | 'last'> {
  const { first, last } = timing.exec(line)?.groups ?? {};
  return { first: parseClock(first ?? ''), last: parseClock(last ?? '') };
}

/** Divides subtitles (`.srt`, `.vtt`) into cues. Notes, styles and lines outside cues come back as dropped; the head is skipped. */
export function findCues(reading: ReadingText): { cues: Cue[]; dropped: Dropped[]; diagnostics: Diagnostic[] } {
  const cues: Cue[] = [];
  const dropped: Dropped[] = [];
  const diagnostics: Diagnostic[] = [];
  const drop = (reason: Dropped['reason'], line: SourceLine) =>
    dropped.push({ reason, location: placeOf(reading, { start: line.start, end: line.start + line.text.length }) });
  let part: 'head' | 'between' | 'cue' | 'note' = 'head';
  const lines = linesOf(reading);
  for (const [index, line] of lines.entries()) {
    if (line.text.includes('-->')) {
      const { cue, problem } = openCue(reading, line);
      if (part === 'cue') dropIndex(cues.at(-1));
      cues.push(cue);
      diagnostics.push(...problem);
      part = 'cue';
    } else if (line.text.trim() === '') part = part === 'head' && cues.length === 0 && index === 0 ? 'head' : 'between';
    else if (part === 'cue') cues.at(-1)?.lines.push(line);
    else if (part === 'note') drop('note', line);
    else if (part === 'between' && block.test(line.text)) {
      part = 'note';
      drop('note', line);
    } else if (part === 'between' && !lines[index + 1]?.text.includes('-->')) drop('outside-cue', line);
  }
  return { cues, dropped, diagnostics };
}

function openCue(reading: ReadingText, line: SourceLine): { cue: Cue; problem: Diagnostic[] } {
  const cue = { ...timesOf(line.text), lines: [] };
  if (cue.first !== null && cue.last !== null) return { cue, problem: [] };
  const place = placeOf(reading, { start: line.start, end: line.start + line.text.length });
  return { cue, problem: [diagnostic('transcript/unreadable-time', place, { found: line.text.trim().slice(0, 60) })] };
}

/** Where the blank line between two cues is missing, the number of the second one looks like words of the first. */
function dropIndex(cue: Cue | undefined): void {
  if (cue && /^\s*\d+\s*$/.test(cue.lines.at(-1)?.text ?? '')) cue.lines.pop();
}
