import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { mostUnpacked, readWorkbook, type Sheet } from './read-workbook.ts';

/** A file that begins as a spreadsheet: a zip archive, or the format of Excel before 2007 (also of encrypted workbooks). */
export function workbookKind(start: Uint8Array): 'zip' | 'old' | null {
  const begins = (...bytes: number[]) => bytes.every((byte, at) => start[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? 'old' : null;
}

export interface OpenedWorkbook {
  /** Null when the file cannot be used; then a diagnostic says why. */
  sheets: readonly Sheet[] | null;
  sha256: string;
  diagnostics: Diagnostic[];
}

/** Reads a workbook from a stream, no more of it than a workbook may have. */
export async function openWorkbook(file: string, stream: AsyncIterable<Uint8Array | string>): Promise<OpenedWorkbook> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += piece.length;
      if (length > mostUnpacked)
        return refused('', diagnostic('spreadsheet/too-large', { file }, { megabytes: mostUnpacked / 1024 / 1024 }));
      pieces.push(piece);
    }
  } catch (caught) {
    return refused('', diagnostic('file/unreadable', { file }, { reason: caught instanceof Error ? caught.message : String(caught) }));
  }
  return workbookOf(file, Buffer.concat(pieces));
}

/** The same of a file that is in memory. */
export function workbookOf(file: string, bytes: Uint8Array): OpenedWorkbook {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (workbookKind(bytes) === 'old') return refused(sha256, diagnostic('spreadsheet/old-format', { file }, {}));
  const { sheets, fault } = readWorkbook(bytes);
  if (sheets) return { sheets, sha256, diagnostics: [] };
  if (fault === 'too-large')
    return refused(sha256, diagnostic('spreadsheet/too-large', { file }, { megabytes: mostUnpacked / 1024 / 1024 }));
  return refused(sha256, diagnostic(fault === 'damaged' ? 'spreadsheet/damaged' : 'spreadsheet/not-a-workbook', { file }, {}));
}

function refused(sha256: string, problem: Diagnostic): OpenedWorkbook {
  return { sheets: null, sha256, diagnostics: [problem] };
}
