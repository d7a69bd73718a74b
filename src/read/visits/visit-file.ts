import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import type { CleaningEntry } from '../../result/result.ts';
import { declaredDelimiter } from '../csv/csv-delimiter.ts';
import { type CsvFault, type CsvScan, scanCsv } from '../csv/csv-scan.ts';
import type { Encoding } from '../decode-text.ts';
import type { StudyFolder } from '../study-folder.ts';
import { CsvTableRow } from '../table-row.ts';
import { encodingText } from '../table-source.ts';
import { readTextFile } from '../text-file.ts';
import { openWorkbook, workbookKind } from '../xlsx/open-workbook.ts';
import { readMonthContext } from './month-context.ts';
import { readSheetTables } from './sheet-tables.ts';
import { scoreVisitHeader } from './visit-columns.ts';
import { type VisitTable, type VisitTableInput, VisitTableReader } from './visit-table.ts';

/** One log file, counted. `tables` is null when the file cannot be used at all; then a diagnostic says why. */
export interface VisitFile {
  tables: readonly VisitTable[] | null;
  sha256: string;
  /** From the file's first line to the end of its last; of a workbook, the file. */
  location: Location;
  notes: readonly CleaningEntry[];
  diagnostics: Diagnostic[];
}

/** Reads one log: a workbook is recognized by its content, everything else is streamed as CSV. */
export async function readVisitFile(folder: StudyFolder, input: Omit<VisitTableInput, 'sheet'>): Promise<VisitFile> {
  const start = await firstBytes(folder, input.file);
  return workbookKind(start) === null ? readCsvLog(folder, input) : readWorkbookLog(folder, input);
}

async function readWorkbookLog(folder: StudyFolder, input: Omit<VisitTableInput, 'sheet'>): Promise<VisitFile> {
  const { file } = input;
  const { sheets, sha256, diagnostics } = await openWorkbook(file, folder.stream(file));
  if (!sheets) return { tables: null, sha256, location: { file }, notes: [], diagnostics };
  const read = readSheetTables(sheets, input);
  const problems = [...read.diagnostics, ...read.tables.flatMap((table) => table.diagnostics)];
  if (read.tables.length === 0 && problems.length === 0) problems.push(diagnostic('visitor-log/empty', { file }, {}));
  const usable = read.tables.length > 0 && read.tables.every(({ tally }) => tally !== null);
  return { tables: usable ? read.tables : null, sha256, location: { file }, notes: read.notes, diagnostics: problems };
}

async function readCsvLog(folder: StudyFolder, input: Omit<VisitTableInput, 'sheet'>): Promise<VisitFile> {
  const { file } = input;
  const first = await scanLog(folder, input);
  const isGuess = first.scan.fault?.kind === 'not-text' && first.scan.encoding === 'utf-8';
  // Only the end of a file tells that it was UTF-8: what is none is read again, as Excel writes "CSV".
  const { scan, table } = isGuess ? await scanLog(folder, input, 'windows-1252') : first;
  const diagnostics = [...table.diagnostics];
  if (scan.fault) diagnostics.push(...(await explainFault(folder, file, scan.fault)));
  else if (!scan.head) diagnostics.push(diagnostic('visitor-log/empty', { file, start: { line: 1, column: 1 } }, {}));
  const isUsable = table.tally !== null && !scan.fault;
  const note: CleaningEntry = { file, rule: 'encoding-assumed', count: Math.max(1, table.rows), lines: [], text: encodingText };
  return {
    tables: isUsable ? [table] : null,
    sha256: scan.sha256,
    location: wholeTable(file, scan),
    notes: isGuess && isUsable ? [note] : [],
    diagnostics,
  };
}

async function scanLog(
  folder: StudyFolder,
  input: Omit<VisitTableInput, 'sheet'>,
  encoding?: Encoding,
): Promise<{ scan: CsvScan; table: VisitTable }> {
  let reader: VisitTableReader | null = null;
  const scan = await scanCsv(folder.stream(input.file), {
    scoreHeader: (cells) => scoreVisitHeader(cells, input.spec),
    ...(encoding === undefined ? {} : { encoding }),
    onRow: (row, head) => {
      reader ??= startTable(input, head.above);
      reader.read(new CsvTableRow(input.file, row, head.delimiter));
    },
  });
  return { scan, table: (reader ?? startTable(input, [])).end() };
}

function startTable(input: Omit<VisitTableInput, 'sheet'>, above: readonly string[]): VisitTableReader {
  const titled = readMonthContext(above.filter((line) => !line.trim().startsWith('#') && declaredDelimiter(line) === null));
  const month = { month: titled.month ?? input.month.month, year: titled.year ?? input.month.year };
  return new VisitTableReader({ ...input, sheet: null, month, above });
}

async function explainFault(folder: StudyFolder, file: string, fault: CsvFault): Promise<Diagnostic[]> {
  if (fault.kind === 'unreadable') return [diagnostic('file/unreadable', { file }, { reason: fault.reason })];
  if (fault.kind === 'not-text') {
    // The bad byte is looked for by reading the file again: a stream has forgotten where it is.
    const { diagnostics } = readTextFile(file, await folder.read(file));
    return diagnostics.length > 0 ? diagnostics : [diagnostic('file/not-utf8', { file }, { byte: 1 })];
  }
  const start = { line: fault.line, column: fault.kind === 'quote-not-closed' ? fault.column : 1 };
  return [diagnostic('visitor-log/broken-table', { file, start }, { fault: fault.kind })];
}

function wholeTable(file: string, scan: CsvScan): Location {
  return { file, start: { line: 1, column: 1 }, end: { line: scan.lastLine, column: scan.lastColumn } };
}

/** Enough to tell a workbook from text; none when the system does not hand them out, which reading the file will report. */
async function firstBytes(folder: StudyFolder, file: string): Promise<Uint8Array> {
  try {
    for await (const chunk of folder.stream(file)) return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch {
    return new Uint8Array();
  }
  return new Uint8Array();
}
