import iconv from 'iconv-lite';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { type Encoding, textPieces } from '../decode-text.ts';
import { readSource } from '../source.ts';

/** The text of a file with every newline as `\n`, or why it is none. */
export type DecodedTranscript = { text: string; encoding: Encoding; diagnostics: [] } | { text: null; diagnostics: Diagnostic[] };

/**
 * Decodes a transcript, more strictly than a table: by its byte order mark; otherwise as UTF-8 if all of it is UTF-8; otherwise as
 * Windows-1252. Refused are control characters, which no encoding of text has, and files that are partly UTF-8: those are damaged.
 */
export function decodeTranscript(file: string, bytes: Uint8Array): DecodedTranscript {
  const encoding = encodingOf(bytes);
  if (encoding === null) return { text: null, diagnostics: readSource(file, bytes).diagnostics };
  const decoded = decodeAs(encoding, bytes);
  if (decoded === null) return { text: null, diagnostics: [diagnostic('transcript/undecodable', { file }, { encoding })] };
  const text = decoded.replace(/\r\n?/g, '\n');
  const problem = controlCharacter(file, text);
  return problem ? { text: null, diagnostics: [problem] } : { text, encoding, diagnostics: [] };
}

/** Null for a file that is partly UTF-8. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (decodeAs('utf-8', bytes) !== null) return 'utf-8';
  const claimsUtf8 = first === 0xef && second === 0xbb && third === 0xbf;
  return claimsUtf8 || hasUtf8Sequence(bytes) ? null : 'windows-1252';
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  if (encoding === 'windows-1252') {
    // Five bytes are undefined: kept as the control characters that they are in Unicode, they are found and refused.
    return iconv.decode(Buffer.from(bytes), 'win1252').replace(/\ufffd/g, (_, at: number) => String.fromCharCode(bytes[at] ?? 0));
  }
  const pieces = textPieces(encoding);
  const [body, rest] = [pieces.decode(bytes), pieces.end()];
  return body === null || rest === null ? null : body + rest;
}

/** Whether a letter outside ASCII is written as UTF-8 anywhere. In Windows-1252 that would be a nonsense such as `Ã©`. */
function hasUtf8Sequence(bytes: Uint8Array): boolean {
  const isTail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
  return bytes.some((byte, at) => {
    if (byte >= 0xc2 && byte <= 0xdf) return isTail(bytes[at + 1]);
    return byte >= 0xe0 && byte <= 0xf4 && isTail(bytes[at + 1]) && isTail(bytes[at + 2]);
  });
}

function controlCharacter(file: string, text: string): Diagnostic | null {
  const at = text.search(/(?![\t\n\v\f\u0085])\p{Cc}/u);
  if (at === -1) return null;
  const lines = text.slice(0, at).split('\n');
  const start = { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
  const point = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return diagnostic('transcript/control-character', { file, start }, { character: `U+${point}` });
}
