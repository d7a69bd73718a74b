import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Position } from '../result/location.ts';
import { makeReadingText, type ReadingText } from './reading-text.ts';

/** Decodes a text file: UTF-8, with or without a byte order mark; every kind of newline becomes `\n`. Null when it is not UTF-8. */
export function readSource(file: string, bytes: Uint8Array): { reading: ReadingText | null; sha256: string; diagnostics: Diagnostic[] } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const decoded = decodeUtf8(bytes);
  if (decoded === null) {
    const { byte, start } = firstBadByte(bytes);
    return { reading: null, sha256, diagnostics: [diagnostic('file/not-utf8', { file, start }, { byte })] };
  }
  return { reading: makeReadingText({ file, sha256, text: unifyNewlines(decoded) }), sha256, diagnostics: [] };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unifyNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The first replacement character of a lenient decoding that the file does not itself hold. `byte` counts from 1. */
function firstBadByte(bytes: Uint8Array): { byte: number; start: Position } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    from = at;
    if (!isReplacementCharacter(bytes, offset)) break;
  }
  const before = unifyNewlines(text.slice(0, from).replace(/^\ufeff/, ''));
  const lines = before.split('\n');
  return { byte: offset + 1, start: { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 } };
}

function isReplacementCharacter(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}
