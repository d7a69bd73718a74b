import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CleaningEntry } from '../result/result.ts';
import { decodeText } from './decode-text.ts';
import { makeReadingText, type ReadingText } from './reading-text.ts';
import { readSource } from './source.ts';

/** A text file, and a line for the cleaning ledger when its encoding was assumed. */
export interface TableSource {
  reading: ReadingText | null;
  sha256: string;
  cleaning: CleaningEntry[];
  diagnostics: Diagnostic[];
}

/**
 * Decodes a table that people save from a spreadsheet program: UTF-8, UTF-16 with its byte order mark, or Windows-1252, which Excel calls
 * "CSV". A file that is partly UTF-8 is damaged and refused like one that is no text.
 */
export function readTableSource(file: string, bytes: Uint8Array): TableSource {
  const source = readSource(file, bytes);
  const decoded = source.reading ? null : decodeText(bytes);
  if (!decoded || hasUtf8Sequence(bytes, decoded.encoding)) return { ...source, cleaning: [] };
  const reading = makeReadingText({ file, sha256: source.sha256, text: decoded.text.replace(/\r\n?/g, '\n') });
  const note: CleaningEntry = { file, rule: 'encoding-assumed', count: reading.lineStarts.length, lines: [], text: encodingText };
  return { reading, sha256: source.sha256, cleaning: decoded.encoding === 'windows-1252' ? [note] : [], diagnostics: [] };
}

/** Whether a letter outside ASCII is written as UTF-8 anywhere: read as Windows-1252 it would be a nonsense such as `Ã©`. */
function hasUtf8Sequence(bytes: Uint8Array, encoding: string): boolean {
  const isTail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
  const begins = (byte: number, at: number) =>
    (byte >= 0xc2 && byte <= 0xdf && isTail(bytes[at + 1])) ||
    (byte >= 0xe0 && byte <= 0xf4 && isTail(bytes[at + 1]) && isTail(bytes[at + 2]));
  return encoding === 'windows-1252' && bytes.some(begins);
}

/** What the cleaning ledger says about a file that is no UTF-8. */
export const encodingText = {
  en: 'The file is no UTF-8 and is read as Windows-1252, which Excel calls "CSV".',
  id: 'Berkas ini bukan UTF-8 dan dibaca sebagai Windows-1252, yang di Excel bernama "CSV".',
};
