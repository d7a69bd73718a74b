/** Chooses among ways of saying the same thing. */
export type Vary = <T>(slot: string, variants: readonly [T, ...T[]]) => T;

/**
 * Neighboring sections must not open alike. Each kind of sentence goes through its variants in turn, each from its own
 * starting point, so that no two kinds move in step. Depends only on the order of calls: the same result reads the same.
 */
export function createVariation(): Vary {
  const uses = new Map<string, number>();
  return (slot, variants) => {
    const used = uses.get(slot) ?? startOf(slot);
    uses.set(slot, used + 1);
    return variants[used % variants.length] ?? variants[0];
  };
}

function startOf(slot: string): number {
  return [...slot].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
}
