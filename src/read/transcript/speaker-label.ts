import { clockPattern, parseClock } from './clock-time.ts';

/** A line that may begin a turn. Offsets are UTF-16 units of the whole text. */
export interface LabelledLine {
  /** As the file has it, without emphasis, time and spaces around it. */
  label: string;
  /** Where the label stands, and where the words after it begin. */
  labelStart: number;
  wordsStart: number;
  /** Seconds from the beginning of the recording, where the line tells a time. */
  first: number | null;
}

const bare = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?`;
const enclosed = String.raw`[[({#]${clockPattern}[\])}#]`;
const mark = String.raw`(?:\*\*|__|\*|_)`;
const leadPattern = String.raw`(?:(?:${enclosed}|${bare})\s{0,3})?(?:${mark}\s{0,3})?(?:(?:${enclosed}|${bare})\s{0,3})?`;
const tailPattern = String.raw`${mark}?\s{0,3}(?:${enclosed}\s{0,3})?:${mark}?(?:\s{0,3}${enclosed})?`;
// Every run of spaces follows something that is none: a long blank line is looked through once.
const labelPattern = new RegExp(
  String.raw`^(?<lead>${leadPattern})(?<label>\p{L}[^:\n*]{0,79}?|\[\p{L}[^:\n*\]]{0,77}\](?:,? ?[\p{L}(][^:\n*]{0,40}?)?)(?<tail>${tailPattern})`,
  'u',
);
const clock = new RegExp(clockPattern);

/**
 * The label of a line, if it looks like one: `Label:`, `**Label:**`, `[00:01:02] Label:`, `Label (01:02):`, `Label: [01:02]`, and
 * `[Informan 1]:`, a placeholder for a name, also with what stood behind the name: `[Informan 1] (Dinas)`, `[Informan 1], S.Kom`.
 * An address (`https://…`) and a time of day (`Pukul 17:30`) are none. Whether a label counts is decided over the whole
 * text. `offset` is where the line begins.
 */
export function labelOf(line: string, offset: number): LabelledLine | null {
  const indent = /^[\s\p{Cf}]*/u.exec(line)?.[0].length ?? 0;
  const { lead, label, tail } = labelPattern.exec(line.slice(indent))?.groups ?? {};
  if (lead === undefined || label === undefined || tail === undefined) return null;
  const labelStart = indent + lead.length;
  const wordsStart = labelStart + label.length + tail.length;
  if (line.startsWith('//', wordsStart)) return null;
  if (/\d$/.test(label) && /^\d/.test(line.slice(wordsStart))) return null;
  const time = clock.exec(lead)?.[0] ?? clock.exec(tail)?.[0];
  const first = time === undefined ? null : parseClock(time);
  return { label: label.trim(), labelStart: offset + labelStart, wordsStart: offset + wordsStart, first };
}

/** Whether the words between brackets stand for a name, as in `[Informan 1]: …` of a pseudonymised interview. */
export function isPlaceholder(words: string): boolean {
  return /^\p{L}+(?:-\p{L}+)? \d+(?:\/|$)/u.test(words);
}

/**
 * Two labels are the same when they differ only in spaces (of any width), invisible characters, composed letters, case, or the brackets
 * around them: `[Informan 1]` stands for a name, and cues give the label without.
 */
export function normalizeLabel(label: string): string {
  const plain = label
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[([^[\]]+)\]$/, '$1');
  // One letter alone is a label only as a capital: `p:` is a slip of the pen, `P:` a speaker.
  return [...plain].length === 1 ? plain : plain.toLowerCase();
}
