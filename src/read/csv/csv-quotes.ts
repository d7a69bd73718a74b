/** A quotation mark that makes CSV unreadable; `offset` is in UTF-16 units. */
export interface QuoteProblem {
  kind: 'unterminated' | 'stray';
  offset: number;
}

/** The first quotation mark that does not belong where it stands (text with `\n` as newline), or null when all are in order. */
export function findQuoteProblem(text: string, delimiter: string): QuoteProblem | null {
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const closing = quoted ? closingQuote(text, at) : at;
    if (closing === -1) return { kind: 'unterminated', offset: at };
    const end = cellEnd(text, quoted ? closing + 1 : at, delimiter);
    if (quoted && end > closing + 1) return { kind: 'stray', offset: closing };
    const quote = quoted ? -1 : text.slice(at, end).indexOf('"');
    if (quote !== -1) return { kind: 'stray', offset: at + quote };
    at = end + 1;
  }
  return null;
}

function closingQuote(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== delimiter) end += 1;
  return end;
}
