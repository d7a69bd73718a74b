import type { MergedRange, SheetContents } from './sheet-rows.ts';

const mostFilled = 200_000;

/**
 * Writes the text of every merged range into all its cells, which is what a reader of the sheet sees: the file holds it only in the
 * first one. Numbers are not repeated downwards: 25 persons beside three names are 25, not 75. Only cells within the table's width and
 * rows that are there are filled. Gives how many rows were changed below the first of a range.
 */
export function fillMerged({ rows, merged }: SheetContents): number[] {
  const byLine = new Map(rows.map((row) => [row.line, row.cells] as const));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const changed = new Set<number>();
  let filled = 0;
  for (const range of merged) {
    const value = byLine.get(range.top)?.[range.left] ?? '';
    if (value === '') continue;
    const bottom = /^\d+([.,]\d+)?$/.test(value) ? range.top : Math.min(range.bottom, rows.at(-1)?.line ?? 0);
    for (let line = range.top; line <= bottom && filled < mostFilled; line += 1) {
      const cells = byLine.get(line);
      if (cells) filled += fillRow(cells, range, Math.min(range.right, width - 1), value);
      if (cells && line > range.top) changed.add(line);
    }
  }
  return [...changed].sort((a, b) => a - b);
}

function fillRow(cells: string[], { left }: MergedRange, right: number, value: string): number {
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    if ((cells[column] ?? '') !== '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = value;
    filled += 1;
  }
  return filled;
}
