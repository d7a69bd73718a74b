import iconv from 'iconv-lite';

/** The encodings that are read. Windows-1252 is what Excel on Western and Indonesian systems calls "CSV". */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decodes a text piece by piece. Both give null as soon as the bytes are no text of this encoding. */
export interface TextPieces {
  decode(piece: Uint8Array): string | null;
  /** What an unfinished character at the end leaves. */
  end(): string | null;
}

/** Why bytes are no text. `unit` is the UTF-16 offset of a control character in what could be decoded, byte order mark left out. */
export type TextFault =
  /** Partly UTF-8: a damaged file, which any other encoding would read as nonsense. */
  { kind: 'not-utf8' } | { kind: 'undecodable'; encoding: Encoding } | { kind: 'control-character'; text: string; unit: number };

/** Characters that no text holds: control characters but tab, newlines and form feed. */
const noText = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

/**
 * Decodes a whole file: by its byte order mark or the zeros of UTF-16 without one; otherwise as UTF-8 if all of it is UTF-8; otherwise
 * as Windows-1252. Refused are control characters, which no encoding of text has, and files that are partly UTF-8.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding; fault: null } | { text: null; fault: TextFault } {
  const sniffed = sniffEncoding(bytes);
  const marked = hasByteOrderMark(bytes);
  const unicode = decodeUnicode(sniffed, bytes) ?? (marked ? null : decodeUnicode('utf-8', bytes));
  if (unicode !== null) return checked(unicode, sniffed);
  if (sniffed !== 'utf-8' && marked) return { text: null, fault: { kind: 'undecodable', encoding: sniffed } };
  if (marked || hasUtf8Sequence(bytes)) return { text: null, fault: { kind: 'not-utf8' } };
  return checked(decodeWindows(bytes), 'windows-1252');
}

function checked(text: string, encoding: Encoding): ReturnType<typeof decodeText> {
  const unit = text.search(noText);
  return unit === -1 ? { text, encoding, fault: null } : { text: null, fault: { kind: 'control-character', text, unit } };
}

/**
 * The encoding that the beginning of a file speaks for: a byte order mark, or the zeros of UTF-16 without one. `utf-8` is a guess
 * that only decoding can confirm.
 */
export function sniffEncoding(start: Uint8Array): Exclude<Encoding, 'windows-1252'> {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = start.subarray(0, 512);
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => at % 2 === parity && byte === 0).length);
  // Of text in Latin letters nearly every second byte is zero. A single zero is a control character in a text of another encoding.
  const enough = Math.max(2, head.length * 0.3);
  if ((zeros[1] ?? 0) >= enough && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) >= enough && zeros[1] === 0 ? 'utf-16be' : 'utf-8';
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** A decoder for one file, read from its beginning. A byte order mark is no part of the text. */
export function textPieces(encoding: Encoding): TextPieces {
  return encoding === 'windows-1252' ? windowsPieces() : unicodePieces(encoding);
}

function unicodePieces(encoding: Encoding): TextPieces {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const attempt = (decode: () => string): string | null => {
    try {
      return decode();
    } catch {
      return null;
    }
  };
  return {
    decode: (piece) => attempt(() => decoder.decode(piece, { stream: true })),
    end: () => attempt(() => decoder.decode()),
  };
}

function windowsPieces(): TextPieces {
  // A sequence of UTF-8 may lie on the border of two pieces: the last bytes of one are looked at again with the next.
  let before = new Uint8Array();
  return {
    decode(piece) {
      const seen = Buffer.concat([before, piece]);
      before = new Uint8Array(seen.subarray(-2));
      const text = decodeWindows(piece);
      return noText.test(text) || hasUtf8Sequence(seen) ? null : text;
    },
    end: () => '',
  };
}

function decodeUnicode(encoding: Exclude<Encoding, 'windows-1252'>, bytes: Uint8Array): string | null {
  const pieces = unicodePieces(encoding);
  const [body, rest] = [pieces.decode(bytes), pieces.end()];
  return body === null || rest === null ? null : body + rest;
}

/**
 * Node's own decoder of Windows-1252 reads it as Latin-1: curly quotes would become control characters. Five bytes are undefined: kept as
 * the control characters that they are in Unicode, they are found and refused.
 */
function decodeWindows(bytes: Uint8Array): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'win1252');
  return text.replace(/\ufffd/g, (_, at: number) => String.fromCharCode(bytes[at] ?? 0));
}

/** Whether a letter outside ASCII is written as UTF-8 anywhere. In Windows-1252 that would be a nonsense such as `Ã©`. */
function hasUtf8Sequence(bytes: Uint8Array): boolean {
  const isTail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
  return bytes.some((byte, at) => {
    if (byte >= 0xc2 && byte <= 0xdf) return isTail(bytes[at + 1]);
    return byte >= 0xe0 && byte <= 0xf4 && isTail(bytes[at + 1]) && isTail(bytes[at + 2]);
  });
}
