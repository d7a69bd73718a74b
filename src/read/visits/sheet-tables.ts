import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CleaningEntry } from '../../result/result.ts';
import { nearestName } from '../nearest-name.ts';
import { sheetRow } from '../table-row.ts';
import type { Sheet } from '../xlsx/read-workbook.ts';
import { isSecondHeader } from './header-rows.ts';
import { readMonthContext } from './month-context.ts';
import { type LogSpec, scoreVisitHeader } from './visit-columns.ts';
import { type VisitTable, type VisitTableInput, VisitTableReader } from './visit-table.ts';

/** Rows of a sheet that are searched for its header. */
const mostRows = 100;
/** Sheets that repeat what other sheets hold: their rows would count twice. */
const summaries = /rekap|ringkas|grafik|chart|pivot|summary|total|\bref(?:erensi)?\b|daftar pilihan/i;

/**
 * Reads the sheets of a workbook that are the log: those that the study names, otherwise every visible one that has a header of a log and
 * is no summary of others. Each sheet is a table of its own; its name and the titles above may give the month.
 */
export function readSheetTables(
  sheets: readonly Sheet[],
  input: Omit<VisitTableInput, 'sheet'>,
): { tables: VisitTable[]; notes: CleaningEntry[]; diagnostics: Diagnostic[] } {
  const { file, spec } = input;
  const missing = unknownSheets(sheets, spec, file);
  if (missing.length > 0) return { tables: [], notes: [], diagnostics: missing };
  const wanted = sheets.filter((sheet) => (spec.sheets ? spec.sheets.includes(sheet.name) : !sheet.hidden && !summaries.test(sheet.name)));
  const headed = wanted.map((sheet) => ({ sheet, header: headerRow(sheet, spec) }));
  const found = headed.filter(({ header }) => header.score > 0);
  // Without any header the first sheet with a row is read all the same: its columns can then be named as missing.
  const used = found.length > 0 ? found : headed.filter(({ sheet }) => sheet.rows.length > 0).slice(0, 1);
  const names = new Set(used.map(({ sheet }) => sheet.name));
  return {
    tables: used.map(({ sheet, header }) => readSheet(sheet, header.index, input)),
    notes: sheets.filter(({ name, rows }) => rows.length > 0 && !names.has(name)).map(({ name }) => leftOut(file, name)),
    diagnostics: [],
  };
}

function unknownSheets(sheets: readonly Sheet[], spec: LogSpec, file: string): Diagnostic[] {
  const known = sheets.map(({ name }) => name);
  return (spec.sheets ?? [])
    .filter((sheet) => !known.includes(sheet))
    .map((sheet) => diagnostic('spreadsheet/no-such-sheet', { file }, { sheet, nearest: nearestName(sheet, known), known }));
}

function headerRow(sheet: Sheet, spec: LogSpec): { index: number; score: number } {
  let best = { index: 0, score: 0 };
  sheet.rows.slice(0, mostRows).forEach(({ cells }, index) => {
    const score = scoreVisitHeader(cells, spec);
    if (score > best.score) best = { index, score };
  });
  // Merged cells repeat the first row of a header in its second, which then names as many columns.
  const [above, found] = [sheet.rows[best.index - 1], sheet.rows[best.index]];
  const isSecond = above && found && scoreVisitHeader(above.cells, spec) > 0 && isSecondHeader(above.cells, found.cells, spec);
  return isSecond ? { ...best, index: best.index - 1 } : best;
}

function readSheet(sheet: Sheet, header: number, input: Omit<VisitTableInput, 'sheet'>): VisitTable {
  const titles = sheet.rows.slice(0, header).map(({ cells }) => [...new Set(cells)].join(' '));
  const named = readMonthContext([sheet.name]);
  const titled = readMonthContext(titles);
  const month = { month: named.month ?? titled.month ?? input.month.month, year: named.year ?? titled.year ?? input.month.year };
  const reader = new VisitTableReader({ ...input, sheet: sheet.name, month });
  for (const row of sheet.rows.slice(header)) reader.read(sheetRow(input.file, sheet.name, row));
  const table = reader.end();
  const headerLine = Math.max(
    sheet.rows[header]?.line ?? 0,
    ...table.notes.filter(({ rule }) => rule === 'two-row-header').flatMap(({ lines }) => lines),
  );
  const filled = sheet.filled.filter((line) => line > headerLine);
  if (filled.length === 0) return table;
  const note = {
    file: input.file,
    sheet: sheet.name,
    rule: 'merged-cells-filled' as const,
    count: filled.length,
    lines: filled.slice(0, 20),
    text: texts.merged,
  };
  return { ...table, notes: [...table.notes, note] };
}

function leftOut(file: string, sheet: string): CleaningEntry {
  return { file, sheet, rule: 'sheet-left-out', count: 1, lines: [], text: texts.leftOut };
}

const texts = {
  merged: {
    en: 'Rows beside a merged cell; its text counts for each of them.',
    id: 'Baris di samping sel gabungan; isi sel itu berlaku untuk setiap baris.',
  },
  leftOut: {
    en: 'This sheet is not read: it is hidden, a summary of others, without a header of a log, or not named in study.yaml.',
    id: 'Lembar ini tidak dibaca: tersembunyi, rekapitulasi lembar lain, tanpa judul kolom buku tamu, atau tidak disebut di study.yaml.',
  },
};
