/** Where a table begins, and what separates its cells. */
export interface CsvHead {
  /** 1-based line of the header. */
  line: number;
  /** UTF-16 offset of that line. */
  offset: number;
  delimiter: ',' | ';';
}

const delimiters = [',', ';'] as const;

/**
 * Finds the header in the beginning of a file. Above it may stand blank lines, a title, comment lines that begin with `#`, and
 * the line `sep=;` that spreadsheets write. Where no line `isHeader`, the first line that is none of these is taken, so that
 * the missing columns can be named. Null when there is no such line.
 */
export function findHeader(text: string, isHeader: (cells: readonly string[]) => boolean): CsvHead | null {
  const lines = dataLines(text);
  for (const { line, offset, content } of lines) {
    const delimiter = delimiters.find((candidate) => isHeader(splitPlainly(content, candidate)));
    if (delimiter) return { line, offset, delimiter };
  }
  const [first] = lines;
  if (!first) return null;
  const delimiter = splitPlainly(first.content, ';').length > splitPlainly(first.content, ',').length ? ';' : ',';
  return { line: first.line, offset: first.offset, delimiter };
}

/** Good enough for a header: a delimiter inside quotes is not expected in the name that is looked for. */
function splitPlainly(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function dataLines(text: string): { line: number; offset: number; content: string }[] {
  let offset = 0;
  return text
    .split(/(?<=\n|\r(?!\n))/)
    .map((whole, index) => {
      const entry = { line: index + 1, offset, content: whole.trim() };
      offset += whole.length;
      return entry;
    })
    .filter(({ content }) => content !== '' && !/^#(?![,;])/.test(content) && !/^"?sep=/i.test(content));
}
