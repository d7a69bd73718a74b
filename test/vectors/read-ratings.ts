import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type ReliabilityTable, reliabilityTable } from '../../src/statistics/agreement/reliability-table.ts';

/** A CSV file of this folder, cell by cell. */
export function readVector(file: string): string[][] {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { skip_empty_lines: true });
}

/** Numeric ratings, units in rows, coders in columns, `NA` = missing. The categories are those that occur, ascending. */
export function readRatings(file: string, headerLines: 0 | 1): ReliabilityTable {
  const units = readVector(file)
    .slice(headerLines)
    .map((cells) => cells.map((cell) => (cell === 'NA' ? null : Number(cell))));
  const used = [...new Set(units.flat())].filter((rating) => rating !== null).sort((a, b) => a - b);
  return reliabilityTable(used, units);
}
