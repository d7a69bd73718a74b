/** What may separate cells. In a tie the first counts. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What the line `sep=;` that spreadsheets write says; null when a line is none. */
export function declaredDelimiter(line: string): Delimiter | null {
  const written = /^"?sep=(.)"?\s*$/i.exec(line.replace(/[\r\n]+$/, ''))?.[1];
  return delimiters.find((known) => known === written) ?? null;
}
