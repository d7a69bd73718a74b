import type { Location, Position } from '../../result/location.ts';
import type { CsvRow } from './csv-scan.ts';

/**
 * The exact place of one cell, quotes included, found by reading its record again. A record that is too short gives its end.
 * Slow on purpose: it is asked only about cells that are wrong.
 */
export function cellLocation(file: string, row: Pick<CsvRow, 'raw' | 'line'>, index: number, delimiter: string): Location {
  const points = [...row.raw.replace(/[\r\n]+$/, '')];
  let at = 0;
  for (let cell = 0; cell < index && at < points.length; cell++) at = cellEnd(points, at, delimiter) + 1;
  const start = Math.min(at, points.length);
  return { file, start: positionOf(points, start, row.line), end: positionOf(points, cellEnd(points, start, delimiter), row.line) };
}

/** The whole first line of a record, for problems of the record itself. */
export function rowLocation(file: string, row: Pick<CsvRow, 'raw' | 'line'>): Location {
  const length = [...(row.raw.split(/[\r\n]/, 1)[0] ?? '')].length;
  return { file, start: { line: row.line, column: 1 }, end: { line: row.line, column: length + 1 } };
}

function cellEnd(points: readonly string[], start: number, delimiter: string): number {
  let at = start;
  let quoted = points[at] === '"';
  if (quoted) at++;
  for (; at < points.length; at++) {
    if (!quoted && points[at] === delimiter) return at;
    if (!quoted || points[at] !== '"') continue;
    // A doubled quote is a quote; any other ends the quoted part.
    if (points[at + 1] === '"') at++;
    else quoted = false;
  }
  return at;
}

function positionOf(points: readonly string[], index: number, firstLine: number): Position {
  let line = firstLine;
  let lineStart = 0;
  for (let at = 0; at < index; at++) {
    const isNewline = points[at] === '\n' || (points[at] === '\r' && points[at + 1] !== '\n');
    if (!isNewline) continue;
    line++;
    lineStart = at + 1;
  }
  return { line, column: index - lineStart + 1 };
}
