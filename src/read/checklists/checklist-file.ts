import { createHash } from 'node:crypto';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { restoreFormula } from '../../result/formula-safe.ts';
import { findHeader } from '../csv/csv-head.ts';
import { readCsvRecords } from '../csv/csv-records.ts';
import type { ReadingText } from '../reading-text.ts';
import { sheetRow } from '../table-row.ts';
import { readTableSource } from '../table-source.ts';
import { workbookKind, workbookOf } from '../xlsx/open-workbook.ts';
import type { Sheet } from '../xlsx/read-workbook.ts';
import { type ChecklistForm, completeRows, unknownHeadings } from './checklist-form.ts';
import { type ChecklistTable, readChecklistRows, scoreChecklistHeader } from './checklist-rows.ts';
import { readChecklistYaml } from './checklist-yaml.ts';

/** Reads a checklist: a workbook by its content, YAML by the ending of its name, CSV otherwise. `form`: what `study.yaml` says of its shape. */
export function readChecklistFile(file: string, bytes: Uint8Array, form: ChecklistForm): ChecklistTable & { sha256: string } {
  const table = readTable(file, bytes, form);
  const unknown = table.rows ? unknownHeadings(table.rows, form) : [];
  return {
    ...table,
    rows: table.rows && completeRows(table.rows, form),
    diagnostics: [...table.diagnostics, ...unknown.map((heading) => diagnostic('checklist/unknown-heading', { file }, heading))],
  };
}

function readTable(file: string, bytes: Uint8Array, form: ChecklistForm): ChecklistTable & { sha256: string } {
  if (workbookKind(bytes) !== null) return readWorkbookChecklist(file, bytes, form);
  const { reading, sha256, cleaning, diagnostics } = readTableSource(file, bytes);
  if (!reading) return { rows: null, isWhole: false, cleaning, diagnostics, sha256 };
  const table = /\.ya?ml$/i.test(file) ? readChecklistYaml(reading) : readChecklistCsv(reading, form);
  return { ...table, sha256, cleaning: [...cleaning, ...table.cleaning], diagnostics: [...diagnostics, ...table.diagnostics] };
}

/** Reads a checklist that is a CSV table in any delimiter. */
export function readChecklistCsv(reading: ReadingText, form: ChecklistForm = {}): ChecklistTable {
  const head = findHeader(reading.text, (cells) => scoreChecklistHeader(cells, form));
  const { rows, problem } = readCsvRecords(reading, head?.delimiter);
  if (!rows) return { rows: null, isWhole: false, cleaning: [], diagnostics: [problem] };
  return readChecklistRows(rows, { file: reading.file, sheet: null, strict: true, form });
}

function readWorkbookChecklist(file: string, bytes: Uint8Array, form: ChecklistForm): ChecklistTable & { sha256: string } {
  const { sheets, diagnostics } = workbookOf(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!sheets) return { rows: null, isWhole: false, cleaning: [], diagnostics, sha256 };
  const headed = sheets.filter((sheet) => !sheet.hidden && sheet.rows.some(({ cells }) => scoreChecklistHeader(cells, form) > 0));
  // Without any header the first sheet is read all the same: its columns can then be named as missing.
  const tables = (headed.length > 0 ? headed : sheets.slice(0, 1)).map((sheet) => readSheet(file, sheet, form));
  return {
    rows: tables.every(({ rows }) => rows !== null) ? tables.flatMap(({ rows }) => rows ?? []) : null,
    isWhole: tables.every(({ isWhole }) => isWhole),
    cleaning: tables.flatMap(({ cleaning }) => cleaning),
    diagnostics: tables.flatMap((table) => table.diagnostics),
    sha256,
  };
}

function readSheet(file: string, sheet: Sheet, form: ChecklistForm): ChecklistTable {
  const rows = sheet.rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) => sheetRow(file, sheet.name, { cells: cells.map(restoreFormula), line }));
  return readChecklistRows(rows, { file, sheet: sheet.name, strict: false, form });
}
