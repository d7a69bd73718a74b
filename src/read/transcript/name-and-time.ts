import { parseClock } from './clock-time.ts';
import type { SourceLine } from './source-lines.ts';
import { mayBeDisplayName } from './speakers.ts';

/** A line that holds a name and, two or more spaces after it, a time; the name is null where it is left out. */
export interface NameAndTime {
  label: string | null;
  labelAt: number;
  first: number;
}

const time = /(?:\d{1,3}:)?\d{1,2}:\d{2}$/;
const longestName = 80;

/** Reads `Name  0:04` as Otter and Teams write it; null for any other line. `Jam mulai:  10:30` is none: no name ends with a colon. */
export function nameAndTime(line: SourceLine): NameAndTime | null {
  const written = line.text.trimEnd();
  if (written.length > 2 * longestName) return null;
  const found = time.exec(written)?.[0];
  const first = found === undefined ? null : parseClock(found);
  if (found === undefined || first === null) return null;
  const before = written.slice(0, -found.length);
  const label = before.trim();
  if (label === '') return { label: null, labelAt: line.start, first };
  if (!/\s{2}$/.test(before) || label.length > longestName || /[:;]$/.test(label) || !mayBeDisplayName(label)) return null;
  return { label, labelAt: line.start + (before.length - before.trimStart().length), first };
}
