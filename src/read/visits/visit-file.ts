import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { type CsvFault, type CsvScan, scanCsv } from '../csv/csv-scan.ts';
import { readSource } from '../source.ts';
import type { StudyFolder } from '../study-folder.ts';
import { findVisitColumns, type LogSpec, plainCell, type VisitColumns } from './visit-columns.ts';
import { makeRowReader, type VisitRow } from './visit-row.ts';
import { emptyTally, tallyRow, type VisitTally } from './visit-tally.ts';

/** One log file, counted. `tally` is null when the file cannot be used at all; then a diagnostic says why. */
export interface VisitFile {
  tally: VisitTally | null;
  sha256: string;
  /** From the file's first line to the end of its last. */
  location: Location;
  hasNames: boolean;
  diagnostics: Diagnostic[];
}

/** Streams one log. `file` is its name in the folder; `groupOrder` the ids of the study's target groups. */
export async function readVisitFile(folder: StudyFolder, file: string, spec: LogSpec, groupOrder: readonly string[]): Promise<VisitFile> {
  const tally = emptyTally();
  const diagnostics: Diagnostic[] = [];
  const table: { columns: VisitColumns | null; readRow: ((cells: readonly string[]) => VisitRow) | null } = {
    columns: null,
    readRow: null,
  };
  const dateHeader = plainCell(spec.columns.date);

  const scan = await scanCsv(
    folder.stream(file),
    (cells) => cells.some((cell) => plainCell(cell) === dateHeader),
    (row, head) => {
      if (row.line === head.line) {
        const found = findVisitColumns(file, row, spec.columns);
        diagnostics.push(...found.diagnostics);
        table.columns = found.columns;
        table.readRow = found.columns && makeRowReader(spec, found.columns, groupOrder);
      } else if (table.columns && table.readRow) {
        tallyRow(tally, table.readRow(row.cells), { file, row, delimiter: head.delimiter, dateColumn: table.columns.date });
      }
    },
  );
  if (scan.fault) diagnostics.push(...(await explainFault(folder, file, scan.fault)));
  else if (!scan.head) diagnostics.push(diagnostic('visitor-log/empty', { file, start: { line: 1, column: 1 } }, {}));
  return {
    tally: table.columns && !scan.fault ? tally : null,
    sha256: scan.sha256,
    location: wholeTable(file, scan),
    hasNames: spec.columns.name !== undefined,
    diagnostics,
  };
}

async function explainFault(folder: StudyFolder, file: string, fault: CsvFault): Promise<Diagnostic[]> {
  if (fault.kind === 'unreadable') return [diagnostic('file/unreadable', { file }, { reason: fault.reason })];
  // The bad byte is looked for by reading the file again: a stream has forgotten where it is.
  if (fault.kind === 'not-utf8') return readSource(file, await folder.read(file)).diagnostics;
  return [diagnostic('visitor-log/broken-table', { file, start: { line: fault.line, column: 1 } }, { fault: fault.kind })];
}

function wholeTable(file: string, scan: CsvScan): Location {
  return { file, start: { line: 1, column: 1 }, end: { line: scan.lastLine, column: scan.lastColumn } };
}
