import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Position } from '../result/location.ts';
import { decodeText, type Encoding, type TextFault } from './decode-text.ts';
import { makeReadingText, type ReadingText } from './reading-text.ts';
import { readSource } from './source.ts';

/** A text file that people save from any program; `reading` is null, with the reason, when its bytes are no text. */
export type TextFile = { sha256: string } & (
  | { reading: ReadingText; encoding: Encoding; diagnostics: [] }
  | { reading: null; diagnostics: Diagnostic[] }
);

/** Decodes a transcript or a table in any of the encodings that are read; every kind of newline becomes `\n`. */
export function readTextFile(file: string, bytes: Uint8Array): TextFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const decoded = decodeText(bytes);
  if (decoded.text === null) return { reading: null, sha256, diagnostics: explainNoText(file, bytes, decoded.fault) };
  const reading = makeReadingText({ file, sha256, text: unifyNewlines(decoded.text) });
  return { reading, sha256, encoding: decoded.encoding, diagnostics: [] };
}

function explainNoText(file: string, bytes: Uint8Array, fault: TextFault): Diagnostic[] {
  if (fault.kind === 'not-utf8') return readSource(file, bytes).diagnostics;
  if (fault.kind === 'undecodable') return [diagnostic('file/undecodable', { file }, { encoding: fault.encoding })];
  const point = fault.text.charCodeAt(fault.unit).toString(16).toUpperCase().padStart(4, '0');
  const start = positionOf(unifyNewlines(fault.text.slice(0, fault.unit)));
  return [diagnostic('file/control-character', { file, start }, { character: `U+${point}` })];
}

/** Line and column behind a text. */
function positionOf(before: string): Position {
  const lines = before.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

function unifyNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
