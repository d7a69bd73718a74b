import { scalarProduct } from '../scalar-product.ts';
import { sum } from '../sum.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import type { UndefinedCoefficient } from './coefficient.ts';
import type { ReliabilityTable } from './reliability-table.ts';

/** How units that were rated alike spread over the categories. */
export interface UnitTally {
  /** Coders per category, r_ik. */
  counts: readonly number[];
  /** Coders who rated the unit, r_i; at least 1. */
  coders: number;
  /** Number of such units. */
  units: number;
}

/** The table without its coders' identities; units that nobody rated are left out. */
export function tallyUnits({ categories, rows }: ReliabilityTable): UnitTally[] {
  return rows.flatMap(({ ratings, units }) => {
    const counts = categories.map(() => 0);
    let coders = 0;
    for (const rating of ratings) {
      if (rating === null) continue;
      counts[rating] = (counts[rating] ?? 0) + 1;
      coders += 1;
    }
    return coders === 0 || units === 0 ? [] : [{ counts, coders, units }];
  });
}

/** Whether two coders or more rated the unit. */
export function isPaired({ coders }: UnitTally): boolean {
  return coders >= 2;
}

/** Why no agreement beyond chance can be computed; null when it can. Only paired units are looked at. */
export function findObstacle(tallies: readonly UnitTally[]): UndefinedCoefficient | null {
  const paired = tallies.filter(isPaired);
  const [first] = paired;
  if (!first) return { status: 'undefined', reason: 'no-pairs' };
  const category = first.counts.findIndex((count) => count > 0);
  return paired.every(({ counts, coders }) => counts[category] === coders) ? { status: 'undefined', reason: 'no-variation' } : null;
}

/** Share of a paired unit's coder pairs that agree, p_a,i (Gwet 2014); 0 for a unit with one rating. */
export function pairAgreement(tally: UnitTally, weights: AgreementWeights): number {
  if (!isPaired(tally)) return 0;
  const { counts, coders } = tally;
  return sum(counts.map((count, k) => (count === 0 ? 0 : count * (scalarProduct(weights[k], counts) - 1)))) / (coders * (coders - 1));
}

/** Mean share of a unit's ratings in each category, π_k, over all rated units. */
export function categoryShares(tallies: readonly UnitTally[]): number[] {
  const n = countUnits(tallies);
  const categories = tallies[0]?.counts.length ?? 0;
  return Array.from(
    { length: categories },
    (_, k) => sum(tallies.map(({ counts, coders, units }) => (units * (counts[k] ?? 0)) / coders)) / n,
  );
}

/** Units behind the tallies, n. */
export function countUnits(tallies: readonly UnitTally[]): number {
  return sum(tallies.map(({ units }) => units));
}
