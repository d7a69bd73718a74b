import { scalarProduct } from '../scalar-product.ts';
import { sum } from '../sum.ts';
import { type AgreementWeights, identityWeights } from './agreement-weights.ts';
import type { Coefficient } from './coefficient.ts';
import type { ReliabilityTable } from './reliability-table.ts';

/**
 * Cohen's kappa of two coders (1960; weighted: 1968) over the units that both rated. Standard errors, for an interval and
 * under chance alone: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323–327. Throws a `RangeError` unless the
 * table has two coders.
 */
export function cohenKappa(table: ReliabilityTable, weights: AgreementWeights = identityWeights(table.categories.length)): Coefficient {
  const { shares, n } = jointShares(table);
  if (n === 0) return { status: 'undefined', reason: 'no-pairs' };
  const first = shares.map(sum);
  const second = first.map((_, l) => sum(shares.map((row) => row[l] ?? 0)));
  // How much each category of one coder agrees, on average, with the ratings of the other.
  const withSecond = weights.map((row) => scalarProduct(row, second));
  const withFirst = first.map((_, l) => sum(first.map((share, k) => share * (weights[k]?.[l] ?? 0))));
  const observed = sumCells(shares, (share, k, l) => share * (weights[k]?.[l] ?? 0));
  const expected = scalarProduct(withSecond, first);
  if (first.some((share) => share === 1) && second.some((share) => share === 1) && observed === 1) {
    return { status: 'undefined', reason: 'no-variation' };
  }
  const value = (observed - expected) / (1 - expected);
  const meanWeight = (k: number, l: number) => (withSecond[k] ?? 0) + (withFirst[l] ?? 0);
  // Rounding can leave a tiny negative variance where there is none.
  const errorOf = (variance: number) => Math.sqrt(Math.max(0, variance) / n) / (1 - expected);
  return {
    status: 'defined',
    value,
    get standardError() {
      const spread = sumCells(shares, (share, k, l) => share * ((weights[k]?.[l] ?? 0) - meanWeight(k, l) * (1 - value)) ** 2);
      return errorOf(spread - (value - expected * (1 - value)) ** 2);
    },
    get nullStandardError() {
      const spread = sumCells(shares, (_, k, l) => (first[k] ?? 0) * (second[l] ?? 0) * ((weights[k]?.[l] ?? 0) - meanWeight(k, l)) ** 2);
      return errorOf(spread - expected ** 2);
    },
  };
}

function jointShares({ categories, rows }: ReliabilityTable): { shares: number[][]; n: number } {
  const counts = categories.map(() => categories.map(() => 0));
  let n = 0;
  for (const { ratings, units } of rows) {
    if (ratings.length !== 2) throw new RangeError(`Cohen's kappa compares two coders, not ${ratings.length}`);
    const [first, second] = ratings;
    const row = counts[first ?? -1];
    if (!row || second === null || second === undefined) continue;
    row[second] = (row[second] ?? 0) + units;
    n += units;
  }
  return { shares: counts.map((row) => row.map((count) => count / n)), n };
}

function sumCells(shares: readonly (readonly number[])[], term: (share: number, k: number, l: number) => number): number {
  return sum(shares.flatMap((row, k) => row.map((share, l) => term(share, k, l))));
}
