import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CleaningEntry } from '../result/result.ts';
import type { ReadingText } from './reading-text.ts';
import { readTextFile } from './text-file.ts';

/** A text file, and a line for the cleaning ledger when its encoding was assumed. */
export interface TableSource {
  reading: ReadingText | null;
  sha256: string;
  cleaning: CleaningEntry[];
  diagnostics: Diagnostic[];
}

/** Decodes a table that people save from a spreadsheet program. */
export function readTableSource(file: string, bytes: Uint8Array): TableSource {
  const source = readTextFile(file, bytes);
  if (!source.reading) return { ...source, cleaning: [] };
  const { reading, sha256, encoding } = source;
  const note: CleaningEntry = { file, rule: 'encoding-assumed', count: reading.lineStarts.length, lines: [], text: encodingText };
  return { reading, sha256, cleaning: encoding === 'windows-1252' ? [note] : [], diagnostics: [] };
}

/** What the cleaning ledger says about a file that is no UTF-8. */
export const encodingText = {
  en: 'The file is no UTF-8 and is read as Windows-1252, which Excel calls "CSV".',
  id: 'Berkas ini bukan UTF-8 dan dibaca sebagai Windows-1252, yang di Excel bernama "CSV".',
};
