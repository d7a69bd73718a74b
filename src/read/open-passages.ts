import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { readCsvRecords } from './csv/csv-records.ts';
import { nearestName } from './nearest-name.ts';
import type { ReadingText } from './reading-text.ts';
import type { TableRow } from './table-row.ts';

/** An open answer, or any other passage. */
export interface OpenPassage {
  /** The cell `id`, or else the number of the row, counted from 1 below the header. */
  id: string;
  text: string;
  question: string | null;
}

export interface PassageColumns {
  answer: string;
  /** Null when the table holds no questions. */
  question: string | null;
}

/**
 * Reads a table of open answers, a row for each answer; blank rows are none. Null when the header lacks a column that was asked for, or a
 * row has more cells than the header, so that a cell was cut in two. Blank answers and ids that stand twice are kept and reported.
 */
export function readOpenPassages(
  reading: ReadingText,
  columns: PassageColumns,
): { passages: OpenPassage[] | null; names: string[]; diagnostics: Diagnostic[] } {
  const { rows, problem } = readCsvRecords(reading);
  if (!rows) return { passages: null, names: [], diagnostics: [problem] };
  const wanted = [columns.answer, ...(columns.question === null ? [] : [columns.question])];
  const [header, ...body] = rows;
  if (!header) return { passages: null, names: [], diagnostics: [diagnostic('csv/empty', { file: reading.file }, { columns: wanted })] };
  const names = header.cells.map((name) => name.trim());
  const problems = [...missingColumns(wanted, names, header), ...brokenRows(body, names.length)];
  if (problems.length > 0) return { passages: null, names, diagnostics: problems };
  const [id, answer, question] = [names.indexOf('id'), names.indexOf(columns.answer), names.indexOf(columns.question ?? '')];
  const passages = body.map(({ cells }, index) => ({
    id: cells[id]?.trim() || String(index + 1),
    text: cells[answer] ?? '',
    question: (columns.question === null ? '' : cells[question]?.trim()) || null,
  }));
  return { passages, names, diagnostics: [...repeatedIds(passages, body, id), ...blankAnswers(passages, body, answer)] };
}

function missingColumns(wanted: readonly string[], names: readonly string[], header: TableRow): Diagnostic[] {
  return wanted
    .filter((column) => !names.includes(column))
    .map((column) => {
      const found = nearestName(column, names);
      return diagnostic('csv/missing-column', found === '' ? header.locate() : header.locate(names.indexOf(found)), { column, found });
    });
}

/** Rows may end early, as spreadsheets write them; cells beyond the header come from a separator that should stand in quotation marks. */
function brokenRows(rows: readonly TableRow[], expected: number): Diagnostic[] {
  return rows
    .filter(({ cells }) => cells.slice(expected).some((cell) => cell.trim() !== ''))
    .map((row) => diagnostic('csv/ragged-row', row.locate(), { found: row.cells.length, expected }));
}

function repeatedIds(passages: readonly OpenPassage[], rows: readonly TableRow[], column: number): Diagnostic[] {
  const first = new Map<string, TableRow>();
  return passages.flatMap(({ id }, index) => {
    const row = rows[index];
    const before = first.get(id);
    if (!row) return [];
    if (!before) first.set(id, row);
    return before ? [diagnostic('passages/duplicate-id', row.locate(Math.max(0, column)), { id, line: before.line })] : [];
  });
}

function blankAnswers(passages: readonly OpenPassage[], rows: readonly TableRow[], column: number): Diagnostic[] {
  return passages.flatMap(({ id, text }, index) =>
    text.trim() === '' ? [diagnostic('passages/blank', rows[index]?.locate(column) ?? { file: '' }, { id })] : [],
  );
}
