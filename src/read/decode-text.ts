import iconv from 'iconv-lite';

/** The encodings that are read. Windows-1252 is what Excel on Western and Indonesian systems calls "CSV". */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decodes a text piece by piece. Both give null as soon as the bytes are no text of this encoding. */
export interface TextPieces {
  decode(piece: Uint8Array): string | null;
  /** What an unfinished character at the end leaves. */
  end(): string | null;
}

/** Characters that no text holds: control characters but tab, newlines and form feed, and what Windows-1252 leaves undefined. */
const notText = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/u;

/** Decodes a whole file: by its byte order mark; otherwise UTF-8 or, where the bytes are none, Windows-1252. Null when it is no text. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  for (const encoding of [sniffEncoding(bytes), 'windows-1252'] as const) {
    const pieces = textPieces(encoding);
    const body = pieces.decode(bytes);
    const rest = body === null ? null : pieces.end();
    if (body !== null && rest !== null) return { text: body + rest, encoding };
  }
  return null;
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
  const enough = Math.max(1, head.length / 5);
  if ((zeros[1] ?? 0) >= enough && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) >= enough && zeros[1] === 0 ? 'utf-16be' : 'utf-8';
}

/** A decoder for one file, read from its beginning. A byte order mark is no part of the text. */
export function textPieces(encoding: Encoding): TextPieces {
  // Node's own decoder of Windows-1252 reads it as Latin-1: curly quotes would become control characters.
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
  const decoder = iconv.getDecoder('win1252');
  const check = (text: string): string | null => (notText.test(text) ? null : text);
  return {
    decode: (piece) => check(decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))),
    end: () => check(decoder.end() ?? ''),
  };
}
