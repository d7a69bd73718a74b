/** A piece of rich text: a group's brace, a control word with its number, a byte in hexadecimal, or plain characters (bytes as Latin-1). */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; number: number | null }
  | { kind: 'byte'; byte: number }
  | { kind: 'symbol'; symbol: string }
  | { kind: 'text'; text: string };

const pattern = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/giy;

/** Divides rich text into its pieces; binary data (`\bin`) is left out. A lone backslash at the end is left out too. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    // Several texts may be read at once: the place is kept here.
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return;
    at += match[0].length;
    const [, word, digits, hex, symbol, brace, text] = match;
    const number = digits === undefined ? null : Number(digits);
    if (word === 'bin') at += Math.max(0, number ?? 0);
    else if (word !== undefined) yield { kind: 'word', word, number };
    else if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) };
    else if (symbol !== undefined) yield { kind: 'symbol', symbol };
    else if (brace !== undefined) yield brace === '{' ? { kind: 'open' } : { kind: 'close' };
    else if (text !== undefined) yield { kind: 'text', text };
  }
}
