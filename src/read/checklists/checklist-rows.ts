import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CleaningEntry } from '../../result/result.ts';
import { type CsvRow, makeRow } from '../csv/csv-table.ts';
import { nearestName } from '../nearest-name.ts';
import type { TableRow } from '../table-row.ts';
import { frameRow } from '../visits/row-kinds.ts';
import { type ChecklistColumn, checklistColumns, detailColumns, knownHeaders, requiredColumns } from './checklist-columns.ts';
import { type ChecklistForm, headerReader, requiredOf } from './checklist-form.ts';
import { findTickColumns, type TickColumns, tickedStatus } from './tick-columns.ts';

/** One item of a checklist, whatever file it stands in. `details` are further facts, the heading above it among them. */
export interface ChecklistRow extends CsvRow<ChecklistColumn> {
  details: Readonly<Record<string, string>>;
}

export interface ChecklistTable {
  /** Null when the header leaves no table. */
  rows: ChecklistRow[] | null;
  isWhole: boolean;
  cleaning: CleaningEntry[];
  diagnostics: Diagnostic[];
}

interface Source {
  file: string;
  /** Null for a file that has no sheets. */
  sheet: string | null;
  /** Whether a row must have as many cells as the header, as in CSV, where a missing quotation mark moves the cells. */
  strict: boolean;
  form: ChecklistForm;
}

/** Rows above a header. */
const mostTitles = 50;

/** How well a row would do as the header of a checklist: the columns that must be there count most. */
export function scoreChecklistHeader(cells: readonly string[], form: ChecklistForm): number {
  const columns = new Set<string | null>(cells.map(headerReader(form)));
  if (findTickColumns(cells)) columns.add('status');
  const required = requiredColumns.filter((column) => columns.has(column)).length;
  return columns.has('title') || required >= 2 ? required * 100 + columns.size : 0;
}

/**
 * Reads the items of one table. Titles may stand above its header, headings between its items: they are kept with the items below.
 * Columns that are not known are left aside unless their header is nearly a known one; those that name persons are never kept.
 */
export function readChecklistRows(table: readonly TableRow[], source: Source): ChecklistTable {
  const scores = table.slice(0, mostTitles).map(({ cells }) => scoreChecklistHeader(cells, source.form));
  const at = Math.max(0, scores.indexOf(Math.max(0, ...scores)));
  const header = table[at];
  const lost: ChecklistTable = { rows: null, isWhole: false, cleaning: [], diagnostics: [] };
  if (!header) return { ...lost, diagnostics: [diagnostic('csv/empty', { file: source.file }, { columns: [...requiredColumns] })] };
  const written = header.cells.map(headerReader(source.form));
  const ticks = ticksOf(table, at, written);
  // The status that ticks give stands in a column of its own, behind the others.
  const names = ticks
    ? [...written.map((name, place) => (ticks.columns.has(place) ? 'tick' : (name ?? ''))), 'status']
    : written.map((name) => name ?? '');
  const diagnostics = checkHeader(header, names, requiredOf(source.form));
  if (diagnostics.length > 0) return { ...lost, diagnostics };
  const rows = table.slice(ticks?.body ?? at + 1);
  const body = readBody(
    ticks ? rows.map((row) => withStatus(row, header.cells.length, ticks.columns, source.strict)) : rows,
    names,
    source,
  );
  return { ...body, cleaning: [...headerNotes(header, names, source), ...body.cleaning] };
}

/**
 * The columns of ticks, and where the items begin: `Ada` and `Tidak Ada` stand in the header itself, or in a second row below its `Status`.
 * Null where the status is written out.
 */
function ticksOf(
  table: readonly TableRow[],
  at: number,
  written: readonly (string | null)[],
): { columns: TickColumns; body: number } | null {
  const below = findTickColumns(table[at + 1]?.cells ?? []);
  if (below && [...below.keys()].some((place) => written[place] === 'status')) return { columns: below, body: at + 2 };
  const own = written.includes('status') ? null : findTickColumns(table[at]?.cells ?? []);
  return own && { columns: own, body: at + 1 };
}

/** A row of CSV that is too short or too long stays so, and is told; sheets leave blank cells at the end of a row out. A merged heading repeats its text in all columns, also in those of the ticks. */
function withStatus(row: TableRow, width: number, ticks: TickColumns, strict: boolean): TableRow {
  if (strict ? row.cells.length !== width : row.cells.length > width) return row;
  const padding = Array.from({ length: width - row.cells.length }, () => '');
  const isHeading = new Set(row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')).size === 1;
  const [first = 0] = ticks.keys();
  const under = [...ticks.keys()].map((at) => (row.cells[at] ?? '').trim());
  const isMerged =
    new Set(under).size === 1 && under[0] !== '' && row.cells.filter((cell) => cell.trim() === under[0]).length > under.length;
  return {
    cells: [...row.cells, ...padding, isHeading || isMerged ? '' : tickedStatus(row.cells, ticks)],
    line: row.line,
    locate: (column) => row.locate(column === width ? first : column),
  };
}

function checkHeader(header: TableRow, names: readonly string[], required: readonly ChecklistColumn[]): Diagnostic[] {
  const unknown = header.cells.map((cell) => cell.trim()).filter((cell, at) => cell !== '' && names[at] === '');
  const missing = required.filter((column) => !names.includes(column));
  const problems = missing.map((column) => {
    const found = nearestName(column, unknown);
    const place = found === '' ? header.locate() : header.locate(header.cells.findIndex((cell) => cell.trim() === found));
    // What study.yaml can say instead of the file.
    if (found === '' && column === 'id') return diagnostic('checklist/no-ids', place, {});
    if (found === '' && column === 'codes') return diagnostic('checklist/no-codes', place, {});
    return diagnostic('csv/missing-column', place, { column, found });
  });
  names.forEach((name, at) => {
    const written = (header.cells[at] ?? '').trim();
    const nearest = name === '' && written !== '' ? nearestName(written, knownHeaders) : '';
    // A misspelled column that is missing under its right name has just been reported there.
    if (nearest !== '' && !missing.some((column) => column === nearest))
      problems.push(diagnostic('csv/unknown-column', header.locate(at), { column: written, nearest, known: [...checklistColumns] }));
    const isRepeated = name !== '' && name !== 'personal' && name !== 'tick' && names.indexOf(name) < at;
    if (isRepeated) problems.push(diagnostic('csv/duplicate-column', header.locate(at), { column: written }));
  });
  return problems;
}

function readBody(body: readonly TableRow[], names: readonly string[], source: Source): ChecklistTable {
  const read: ChecklistTable & { rows: ChecklistRow[] } = { rows: [], isWhole: true, cleaning: [], diagnostics: [] };
  const skipped: Record<'group-heading' | 'signature-row', number[]> = { 'group-heading': [], 'signature-row': [] };
  let heading: string | null = null;
  for (const row of body) {
    if (skipped['signature-row'].length > 0 || isSignature(row, names)) skipped['signature-row'].push(row.line);
    else if (headingOf(row, names) !== null) {
      heading = headingOf(row, names);
      skipped['group-heading'].push(row.line);
    } else if (source.strict && row.cells.length !== names.length) {
      read.isWhole = false;
      read.diagnostics.push(diagnostic('csv/ragged-row', row.locate(), { found: row.cells.length, expected: names.length }));
    } else if (row.cells.some((cell) => cell.trim() !== '')) {
      read.rows.push({ ...makeRow<ChecklistColumn>(names, row), details: detailsOf(row, names, heading) });
    }
  }
  for (const rule of ['group-heading', 'signature-row'] as const) {
    const lines = skipped[rule];
    if (lines.length > 0) read.cleaning.push(note(source, rule, lines, texts[rule]));
  }
  return read;
}

/**
 * A heading over the items below it: one text alone in the first column, or the same text all over the row, as a merged range has it. Where
 * the first column counts the rows, it may hold a letter or a Roman number, or nothing: `A | REGULASI`.
 */
function headingOf({ cells }: TableRow, names: readonly string[]): string | null {
  const isCounted = names[0] === '' && /^(?:[A-Z]|[IVXL]+)?[.)]?$/.test((cells[0] ?? '').trim());
  const titles = isCounted ? [...new Set(cells.slice(1).map((cell) => cell.trim()))].filter((cell) => cell !== '') : [];
  if (titles.length === 1 && (cells[names.indexOf('title')] ?? '').trim() === titles[0]) return titles[0] ?? null;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [text] = filled;
  if (text === undefined || filled.some((cell) => cell !== text)) return null;
  const isFirst = (cells[0] ?? '').trim() === text;
  const isTitle = names[0] === 'title' && !/^(?:[A-Z]|[IVX]+)[.)]\s/.test(text);
  return filled.length > 1 || (isFirst && !isTitle) ? text : null;
}

function isSignature({ cells }: TableRow, names: readonly string[]): boolean {
  const status = cells[names.indexOf('status')] ?? '';
  return status.trim() === '' && frameRow(cells, false) === 'signature-row';
}

function detailsOf({ cells }: TableRow, names: readonly string[], heading: string | null): Record<string, string> {
  const details = detailColumns.flatMap((column) => {
    const value = (cells[names.indexOf(column)] ?? '').trim();
    return value === '' ? [] : [[column, value] as const];
  });
  return Object.fromEntries([...(heading === null ? [] : [['heading', heading] as const]), ...details]);
}

function headerNotes(header: TableRow, names: readonly string[], source: Source): CleaningEntry[] {
  const written = (which: (name: string, cell: string) => boolean) =>
    header.cells.map((cell) => cell.trim().replace(/\s+/g, ' ')).filter((cell, at) => cell !== '' && which(names[at] ?? '', cell));
  const personal = written((name) => name === 'personal');
  const ignored = written((name) => name === '');
  const named = (rule: CleaningEntry['rule'], headers: readonly string[], text: (list: string) => CleaningEntry['text']) =>
    headers.length === 0 ? [] : [{ ...note(source, rule, [header.line], text(headers.join('; '))), count: headers.length }];
  return [...named('personal-column-left-out', personal, texts.personal), ...named('column-left-out', ignored, texts.ignored)];
}

function note({ file, sheet }: Source, rule: CleaningEntry['rule'], lines: readonly number[], text: CleaningEntry['text']): CleaningEntry {
  return { file, ...(sheet === null ? {} : { sheet }), rule, count: lines.length, lines: lines.slice(0, 20), text };
}

const texts = {
  'group-heading': {
    en: 'Headings between the items; kept with the items below them.',
    id: 'Judul kelompok di antara butir; disimpan bersama butir di bawahnya.',
  },
  'signature-row': {
    en: 'Rows of the block of signatures; not read.',
    id: 'Baris kolom tanda tangan; tidak dibaca.',
  },
  personal: (list: string) => ({
    en: `Columns that name or picture persons (${list}); nothing of them is kept.`,
    id: `Kolom yang menyebut atau menggambarkan orang (${list}); tidak ada isinya yang disimpan.`,
  }),
  ignored: (list: string) => ({
    en: `Columns that the program does not know (${list}); not read.`,
    id: `Kolom yang tidak dikenal program (${list}); tidak dibaca.`,
  }),
};
