/** A line that may begin a turn. Offsets are UTF-16 units of the whole text. */
export interface LabelledLine {
  /** As the file has it, without emphasis, time and spaces around it. */
  label: string;
  /** Where the label stands, and where the words after it begin. */
  labelStart: number;
  wordsStart: number;
}

const time = String.raw`(?:\[\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\]|\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)`;
const mark = String.raw`(?:\*\*|__|\*|_)`;
// Every run of spaces follows something that is none: a long blank line is looked through once.
const labelPattern = new RegExp(
  String.raw`^(?<lead>(?:${time}\s*)?(?:${mark}\s*)?(?:${time}\s*)?)(?<label>\p{L}[^:\n*]{0,79}?)(?<tail>${mark}?\s{0,3}:${mark}?)`,
  'u',
);

/**
 * The label of a line, if it looks like one: `Label:`, `**Label:**`, `[00:01:02] Label:`. An address (`https://…`) and a time
 * of day (`Pukul 17:30`) are none. Whether a label counts is decided over the whole text. `offset` is where the line begins.
 */
export function labelOf(line: string, offset: number): LabelledLine | null {
  const indent = /^[\s\p{Cf}]*/u.exec(line)?.[0].length ?? 0;
  const { lead, label, tail } = labelPattern.exec(line.slice(indent))?.groups ?? {};
  if (lead === undefined || label === undefined || tail === undefined) return null;
  const labelStart = indent + lead.length;
  const wordsStart = labelStart + label.length + tail.length;
  if (line.startsWith('//', wordsStart)) return null;
  if (/\d$/.test(label) && /^\d/.test(line.slice(wordsStart))) return null;
  return { label: label.trim(), labelStart: offset + labelStart, wordsStart: offset + wordsStart };
}

/** Two labels are the same when they differ only in spaces (of any width), invisible characters, composed letters or case. */
export function normalizeLabel(label: string): string {
  const plain = label
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  // One letter alone is a label only as a capital: `p:` is a slip of the pen, `P:` a speaker.
  return [...plain].length === 1 ? plain : plain.toLowerCase();
}
