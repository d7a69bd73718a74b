import type { CodingCells } from './suggest-codings.ts';

/**
 * Existing rows, untouched and in their order, and after them the suggestions that are new: those for which no existing
 * row, whoever wrote it and whatever its status, gives the same code to the same words or to an overlapping span. A
 * rejected suggestion therefore never comes back.
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
  const added = suggestions.filter((row) => !ids.has(row.id) && !(byCode.get(keyOf(row)) ?? []).some((other) => isSamePassage(row, other)));
  return { rows: [...existing, ...added], added: added.length };
}

function keyOf({ source, code }: CodingCells): string {
  return JSON.stringify([source, code]);
}

function isSamePassage(a: CodingCells, b: CodingCells): boolean {
  return a.exact === b.exact || (Number(a.start) < Number(b.end) && Number(b.start) < Number(a.end));
}
