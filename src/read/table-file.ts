import { createHash } from 'node:crypto';
import { restoreFormula } from '../result/formula-safe.ts';
import type { CleaningEntry } from '../result/result.ts';
import { type CsvColumns, type NamedTable, nameColumns, readCsvTable } from './csv/csv-table.ts';
import { sheetRow } from './table-row.ts';
import { readTableSource } from './table-source.ts';
import { workbookKind, workbookOf } from './xlsx/open-workbook.ts';
import type { Sheet } from './xlsx/read-workbook.ts';

/** A small table with named columns as its file holds it, and what the cleaning ledger says about the file. */
export type TableFile<Column extends string> = NamedTable<Column> & { sha256: string; cleaning: CleaningEntry[] };

/**
 * Reads a table that the program or a person keeps (codings, judgements): a workbook by its content, CSV otherwise, with the same columns
 * and the same rules. Of a workbook every visible sheet counts that names one of the columns in its first row.
 */
export function readTableFile<Column extends string>(file: string, bytes: Uint8Array, columns: CsvColumns<Column>): TableFile<Column> {
  if (workbookKind(bytes) !== null) return readWorkbookTable(file, bytes, columns);
  const { reading, ...source } = readTableSource(file, bytes);
  return { ...source, ...(reading ? readCsvTable(reading, columns) : { rows: null, isWhole: false }) };
}

function readWorkbookTable<Column extends string>(file: string, bytes: Uint8Array, columns: CsvColumns<Column>): TableFile<Column> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { sheets, diagnostics } = workbookOf(file, bytes);
  if (!sheets) return { rows: null, isWhole: false, diagnostics, sha256, cleaning: [] };
  const filled = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }));
  const known: readonly string[] = [...columns.required, ...(columns.optional ?? [])];
  const headed = filled.filter(({ hidden, rows }) => !hidden && rows[0]?.cells.some((cell) => known.includes(cell.trim())));
  // Without any header the first sheet is read all the same: its columns can then be named as missing.
  const used = headed.length > 0 ? headed : filled.slice(0, 1);
  const tables = used.map((sheet) => readSheet(file, sheet, columns));
  const leftOut = filled.filter((sheet) => sheet.rows.length > 0 && !used.includes(sheet));
  return {
    rows: tables.every(({ rows }) => rows !== null) ? tables.flatMap(({ rows }) => rows ?? []) : null,
    isWhole: tables.every(({ isWhole }) => isWhole),
    diagnostics: tables.flatMap((table) => table.diagnostics),
    sha256,
    cleaning: leftOut.map(({ name }) => ({ file, sheet: name, rule: 'sheet-left-out', count: 1, lines: [], text: leftOutText })),
  };
}

/** Cells of a sheet may be missing at the end of a row, and blank ones may stand beyond the header. */
function readSheet<Column extends string>(file: string, { name, rows }: Sheet, columns: CsvColumns<Column>): NamedTable<Column> {
  const width = lastFilled(rows[0]?.cells ?? []);
  const table = rows.map(({ cells, line }) => {
    const length = Math.max(width, lastFilled(cells));
    return sheetRow(file, name, { cells: Array.from({ length }, (_, at) => restoreFormula(cells[at] ?? '')), line });
  });
  return nameColumns(file, table, columns);
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

const leftOutText = {
  en: 'This sheet is not read: it is hidden, or its first row names none of the columns.',
  id: 'Lembar ini tidak dibaca: tersembunyi, atau baris pertamanya tidak memuat judul kolom yang dikenal.',
};
