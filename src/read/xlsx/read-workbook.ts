import { readZipDirectory, readZipEntry, type ZipEntry } from '../zip-directory.ts';
import { fillMerged } from './fill-merged.ts';
import { readSheetRows, type SheetRow } from './sheet-rows.ts';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.ts';

/** One sheet, merged ranges filled. `filled` has the rows that got a cell from a range above them. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: readonly SheetRow[];
  filled: readonly number[];
}

export type WorkbookFault = 'not-a-workbook' | 'damaged' | 'too-large';

/** What the parts of a workbook may take unpacked, in bytes (64 MiB): read from the archive's directory before anything is unpacked. */
export const mostUnpacked = 64 * 1024 * 1024;
const mostCells = 3_000_000;

/** Reads the sheets of an .xlsx file in their order. No bytes make it throw, unpack without end or take memory without bound. */
export function readWorkbook(bytes: Uint8Array): { sheets: readonly Sheet[]; fault: null } | { sheets: null; fault: WorkbookFault } {
  const entries = readZipDirectory(bytes);
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) return { sheets: null, fault: entries ? 'not-a-workbook' : 'damaged' };
  const wanted = new Map(
    entries
      .filter(({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) && !/^xl\/(?:drawings|charts|theme|media)\//.test(name))
      .map((entry) => [entry.name, entry] as const),
  );
  if ([...wanted.values()].reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return { sheets: null, fault: 'too-large' };
  const open = (part: string) => openPart(bytes, wanted.get(part));
  const parts = readWorkbookParts(open);
  return parts ? readSheets(parts, open) : { sheets: null, fault: 'damaged' };
}

function readSheets(parts: WorkbookParts, open: (part: string) => string | null): ReturnType<typeof readWorkbook> {
  const sheets: Sheet[] = [];
  let left = mostCells;
  for (const { name, hidden, part } of parts.sheets) {
    // Sheets that hold only a chart are no worksheets.
    if (!part.includes('worksheets/')) continue;
    const xml = open(part);
    const contents = xml === null ? 'damaged' : readSheetRows(xml, parts, left);
    if (contents === 'damaged' || contents === 'too-large') return { sheets: null, fault: contents };
    left -= contents.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    sheets.push({ name, hidden, rows: contents.rows, filled: fillMerged(contents) });
  }
  return { sheets, fault: null };
}

function openPart(bytes: Uint8Array, entry: ZipEntry | undefined): string | null {
  const unpacked = entry ? readZipEntry(bytes, entry) : null;
  return unpacked && new TextDecoder().decode(unpacked);
}
