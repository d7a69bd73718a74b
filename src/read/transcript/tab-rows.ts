import { linesOf, type SourceLine, trimmedPart } from './source-lines.ts';
import type { SourceContent } from './transcript.ts';
import type { Stretch } from './word-document.ts';

/** A cell between tabs. */
export interface TabCell {
  words: string;
  wordsAt: Stretch;
}

/** Tab-separated rows; null when the first row does not name all the columns. Column names are compared in lower case. */
export function readTabRows<Column extends string>(
  { reading, word }: SourceContent,
  columns: readonly Column[],
): { start: number; rows: Record<Column, TabCell>[]; unfit: SourceLine[] } | null {
  if (word) return null;
  const [head, ...lines] = linesOf(reading).filter(({ text }) => text.replace(/\ufeff/g, '').trim() !== '');
  if (!head?.text.includes('\t')) return null;
  const names = head.text.split('\t').map((name) =>
    name
      .replace(/\ufeff/g, '')
      .trim()
      .toLowerCase(),
  );
  if (!columns.every((column) => names.includes(column))) return null;
  const rows: Record<Column, TabCell>[] = [];
  const unfit: SourceLine[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const row = Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)]]));
    if (isWhole(row, columns)) rows.push(row);
    else unfit.push(line);
  }
  return { start: head.start, rows, unfit };
}

function isWhole<Column extends string>(
  row: Record<string, TabCell | undefined>,
  columns: readonly Column[],
): row is Record<Column, TabCell> {
  return columns.every((column) => row[column] !== undefined);
}

function cellsOf(line: SourceLine): TabCell[] {
  let from = 0;
  return line.text.split('\t').map((cell) => {
    const part = trimmedPart(line, from, from + cell.length);
    from += cell.length + 1;
    return part;
  });
}
