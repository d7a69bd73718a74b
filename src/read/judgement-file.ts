import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { readCsvTable } from './csv/csv-table.ts';
import { type JudgementColumn, judgementColumns } from './judgements.ts';
import { readTableSource } from './table-source.ts';

/** What a person may write in a row of judgements.csv, as it stands there, with neutralized formulas restored. */
export interface DecisionCells {
  node: string;
  group: string;
  level: string;
  reason: string;
  evaluator: string;
  date: string;
}

/** A judgements file as it was found: its rows, decided or not, and how it is written. */
export interface JudgementFile {
  rows: readonly DecisionCells[];
  delimiter: ',' | ';';
  newline: '\n' | '\r\n';
}

/** Reads every row for the person who keeps the file. Null when the file is no such table; nothing of it may be lost by writing it again. */
export function readJudgementFile(file: string, bytes: Uint8Array): { found: JudgementFile | null; diagnostics: Diagnostic[] } {
  const { reading, diagnostics } = readTableSource(file, bytes);
  if (!reading) return { found: null, diagnostics };
  const { rows, diagnostics: problems } = readCsvTable<JudgementColumn>(reading, judgementColumns);
  const cells = (rows ?? []).map((row) => ({
    cells: {
      node: row.cell('node'),
      group: row.cell('group'),
      level: row.verbatim('level'),
      reason: row.verbatim('reason'),
      evaluator: row.verbatim('evaluator'),
      date: row.verbatim('date'),
    },
    line: row.place().start?.line ?? 1,
    place: row.place('node'),
  }));
  // Two rows for one place would leave one of them without a home.
  const repeated = cells.flatMap(({ cells: { node, group }, place }, index) => {
    const first = cells.findIndex((other) => other.cells.node === node && other.cells.group === group);
    return first === index ? [] : [diagnostic('judgements/decided-twice', place, { node, group, line: cells[first]?.line ?? 1 })];
  });
  const all = [...problems, ...repeated];
  if (!rows || all.length > 0) return { found: null, diagnostics: all };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const header = text.replace(/^\ufeff?\s*/, '').split(/\r|\n/, 1)[0] ?? '';
  const found: JudgementFile = {
    rows: cells.map((row) => row.cells),
    delimiter: header.split(';').length > header.split(',').length ? ';' : ',',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return { found, diagnostics: [] };
}
