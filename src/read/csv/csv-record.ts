/** One record and where the text goes on after it. */
export interface CsvRecord {
  cells: string[];
  /** UTF-16 offset of the newline that ends the record, or the length of the text. */
  end: number;
}

/**
 * Reads the record that begins at an offset (RFC 4180; newlines are `\n`). A quotation mark opens a quoted cell only as its first
 * character; text between a closing quotation mark and the next delimiter is taken as it stands. Null when a quoted cell is still
 * open at the end of the text.
 */
export function readRecord(text: string, start: number, delimiter: string): CsvRecord | null {
  const record = readRecordOrQuote(text, start, delimiter);
  return typeof record === 'number' ? null : record;
}

/** Where the quotation mark stands that opens a cell which is never closed; null when the record is whole. */
export function openQuote(text: string, start: number, delimiter: string): number | null {
  const record = readRecordOrQuote(text, start, delimiter);
  return typeof record === 'number' ? record : null;
}

function readRecordOrQuote(text: string, start: number, delimiter: string): CsvRecord | number {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  const line = text.slice(start, lineEnd);
  if (!line.includes('"')) return { cells: line.split(delimiter), end: lineEnd };
  return readQuotedRecord(text, start, delimiter);
}

function readQuotedRecord(text: string, start: number, delimiter: string): CsvRecord | number {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let value = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (!quoted) return at;
      value = quoted.value;
      at = quoted.end;
    }
    const end = plainEnd(text, at, delimiter);
    cells.push(value + text.slice(at, end));
    if (end >= text.length || text[end] === '\n') return { cells, end };
    at = end + 1;
  }
}

/** The text between two quotation marks, and where it goes on behind the second; null when there is no second. */
function readQuoted(text: string, opening: number): { value: string; end: number } | null {
  let closing = text.indexOf('"', opening + 1);
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  if (closing === -1) return null;
  return { value: text.slice(opening + 1, closing).replaceAll('""', '"'), end: closing + 1 };
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== delimiter) end += 1;
  return end;
}
