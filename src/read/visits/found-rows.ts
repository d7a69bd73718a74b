import type { Location } from '../../result/location.ts';

/** Rows of one kind: how many, and where the first of them stand. */
export interface FoundRows {
  count: number;
  /** First lines of the first rows, ascending; no more than `mostLines`, so that a bad file fills no report. */
  lines: number[];
}

/** Rows with a cell that must be shown: the first of them, as it stands in the file. */
export interface FoundCells extends FoundRows {
  text: string;
  location: Location;
}

const mostLines = 20;
const longestText = 60;

export function noRows(): FoundRows {
  return { count: 0, lines: [] };
}

/** Counts a row that stands below all rows counted before. */
export function countRow(found: FoundRows, line: number): void {
  found.count++;
  if (found.lines.length < mostLines) found.lines.push(line);
}

/** Both together; null when there are none. The lines stay ascending. */
export function joinRows(parts: readonly FoundRows[]): FoundRows | null {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  if (count === 0) return null;
  const lines = parts.flatMap((part) => part.lines).sort((a, b) => a - b);
  return { count, lines: lines.slice(0, mostLines) };
}

/** Both together, showing the cell that stands first; null when there are none. */
export function joinCells(parts: readonly FoundCells[]): FoundCells | null {
  const rows = joinRows(parts);
  const [first] = [...parts].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  return rows && first ? { ...rows, text: first.text, location: first.location } : null;
}

/** A cell as a message shows it: on one line and not endless. */
export function shownCell(cell: string): string {
  const text = [...cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return text.length > longestText ? `${text.slice(0, longestText - 1).join('')}…` : text.join('');
}
