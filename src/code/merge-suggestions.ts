import type { CodingCells } from './suggest-codings.ts';

/**
 * Existing rows, untouched and in their order, and after them the suggestions that are new: those for which no existing
 * row, whoever wrote it and whatever its status, gives the same code to the same words or to an overlapping span. A
 * rejected suggestion therefore never comes back. A row whose source was edited since claims no span, and one that is a suggestion for
 * the same words elsewhere in the source does not stand for this one.
 */
export function mergeSuggestions(
  existing: readonly CodingCells[],
  suggestions: readonly CodingCells[],
): { rows: CodingCells[]; added: number } {
  const byCode = new Map<string, CodingCells[]>();
  for (const row of existing) {
    const key = keyOf(row);
    byCode.set(key, [...(byCode.get(key) ?? []), row]);
  }
  const ids = new Set(existing.map(({ id }) => id));
  const suggested = new Set(suggestions.map(({ id }) => id));
  const isThere = (row: CodingCells, other: CodingCells) =>
    (row.exact === other.exact && !suggested.has(other.id)) || shareWords(row, other);
  const added = suggestions.filter((row) => !ids.has(row.id) && !(byCode.get(keyOf(row)) ?? []).some((other) => isThere(row, other)));
  return { rows: [...existing, ...added], added: added.length };
}

function keyOf({ source, code }: CodingCells): string {
  return JSON.stringify([source, code]);
}

/** Whether two spans overlap and both rows quote the same words there: offsets alone mean nothing once a source was edited. */
function shareWords(a: CodingCells, b: CodingCells): boolean {
  const [from, to] = [Math.max(Number(a.start), Number(b.start)), Math.min(Number(a.end), Number(b.end))];
  const wordsOf = ({ exact, start }: CodingCells) =>
    Array.from(exact)
      .slice(from - Number(start), to - Number(start))
      .join('');
  return from < to && wordsOf(a) === wordsOf(b);
}
