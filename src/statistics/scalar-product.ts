/** Sum of the products of two lists, entry by entry; an entry that `a` lacks counts as 0. */
export function scalarProduct(a: readonly number[] | undefined, b: readonly number[]): number {
  return b.reduce((total, value, index) => total + value * (a?.[index] ?? 0), 0);
}
