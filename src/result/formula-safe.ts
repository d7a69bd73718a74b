/** What a spreadsheet takes for a formula at the beginning of a cell (OWASP, CSV injection), also in full-width characters. */
const begins = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const risky = new RegExp(`^'*${begins}`);
const neutralized = new RegExp(`^'+${begins}`);

/**
 * A text as it is written into a cell: with an apostrophe before what a spreadsheet would run. Quotes come from strangers:
 * `=HYPERLINK(…)` in an interview must stay a text. `restoreFormula` takes it off again, from every text the same that went in: one that
 * begins with apostrophes before such a character gets one more.
 */
export function neutralizeFormula(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text that a cell was written from. */
export function restoreFormula(cell: string): string {
  return neutralized.test(cell) ? cell.slice(1) : cell;
}
