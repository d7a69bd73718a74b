import type { CleaningEntry } from '../../result/result.ts';
import type { Transcript } from './transcript.ts';

/** What reading a transcript assumed, for the ledger that a report prints: an encoding that nothing in the file states. */
export function transcriptCleaning({ reading, encoding }: Transcript): CleaningEntry[] {
  if (encoding !== 'windows-1252') return [];
  return [{ file: reading.file, rule: 'encoding-assumed', count: 1, lines: [], text: assumed }];
}

const assumed = {
  id: 'Berkas ini bukan UTF-8; dibaca sebagai Windows-1252.',
  en: 'This file is not UTF-8; it was read as Windows-1252.',
};
