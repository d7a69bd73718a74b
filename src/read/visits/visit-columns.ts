import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { rowLocation } from '../csv/csv-cell.ts';
import type { CsvRow } from '../csv/csv-scan.ts';
import { nearestName } from '../nearest-name.ts';
import type { StudySpec } from '../study/study-spec.ts';

export type LogSpec = StudySpec['visitor_logs'][number];

/** Where each mapped column stands, counted from 0; null when the study does not map it. */
export interface VisitColumns {
  date: number;
  group: number | null;
  persons: number | null;
  purpose: number | null;
  name: number | null;
}

/** A cell without what spreadsheets and typists add: spaces of any kind around and doubled, a leading apostrophe, capitals. */
export function plainCell(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim().replace(/^'/, '').toLowerCase();
}

/** Finds the mapped columns in the header. Each one that is not there is an error with the nearest header; columns that nobody mapped are not looked at. */
export function findVisitColumns(
  file: string,
  header: CsvRow,
  columns: LogSpec['columns'],
): { columns: VisitColumns | null; diagnostics: Diagnostic[] } {
  const names = header.cells.map(plainCell);
  const diagnostics: Diagnostic[] = [];
  const find = (column: string | undefined): number | null => {
    if (column === undefined) return null;
    const index = names.indexOf(plainCell(column));
    if (index !== -1) return index;
    const known = header.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    diagnostics.push(diagnostic('visitor-log/missing-column', rowLocation(file, header), { column, nearest: nearestName(column, known) }));
    return null;
  };
  const date = find(columns.date);
  const others = {
    group: find(columns.group),
    persons: find(columns.persons),
    purpose: find(columns.purpose),
    name: find(columns.name),
  };
  // Nothing is done with times; a mapped column that is missing is a mistake all the same.
  find(columns.time);
  return { columns: date === null || diagnostics.length > 0 ? null : { date, ...others }, diagnostics };
}
