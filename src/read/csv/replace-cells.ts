import type { Location, Position } from '../../result/location.ts';

/** A cell by its place, quotation marks included, and what it is to hold instead. */
export interface CellEdit {
  place: Location;
  value: string;
}

/**
 * A table with some cells replaced and every other character as it was. The text has the newlines of its file; places are those that
 * the readers give. A cell in quotation marks stays in them, another gets them where its value needs some. Places without a line are left alone.
 */
export function replaceCells(text: string, edits: readonly CellEdit[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const offsetOf = ({ line, column }: Position): number => {
    const start = starts[line - 1] ?? text.length;
    return start + [...text.slice(start, starts[line] ?? text.length)].slice(0, column - 1).join('').length;
  };
  const spans = edits.flatMap(({ place: { start, end }, value }) =>
    start && end ? [{ from: offsetOf(start), to: offsetOf(end), value }] : [],
  );
  return spans
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, value }) => out.slice(0, from) + cellText(value, out.slice(from, to), newline) + out.slice(to), text);
}

function cellText(value: string, before: string, newline: string): string {
  const needsQuotes = before.startsWith('"') || /[",;\t|\r\n]/.test(value);
  const lines = value.replaceAll('\n', newline);
  return needsQuotes ? `"${lines.replaceAll('"', '""')}"` : lines;
}
