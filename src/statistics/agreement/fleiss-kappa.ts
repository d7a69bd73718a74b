import { scalarProduct } from '../scalar-product.ts';
import { sum } from '../sum.ts';
import { type AgreementWeights, identityWeights } from './agreement-weights.ts';
import { chanceCorrected } from './chance-corrected.ts';
import type { Coefficient } from './coefficient.ts';
import type { ReliabilityTable } from './reliability-table.ts';
import { categoryShares, countUnits, tallyUnits, type UnitTally } from './unit-tally.ts';

/**
 * Fleiss' kappa (1971, Psychological Bulletin 76, 378–382) in Gwet's form (2014) that allows weights and missing ratings.
 * With two coders it is Scott's pi, not Cohen's kappa. `nullStandardError` (Fleiss, Nee & Landis 1979) is there for
 * unweighted ratings where every coder rated every unit.
 */
export function fleissKappa(table: ReliabilityTable, weights?: AgreementWeights): Coefficient {
  const used = weights ?? identityWeights(table.categories.length);
  const tallies = tallyUnits(table);
  const kappa = chanceCorrected(tallies, used, (rated) => {
    const shares = categoryShares(rated);
    const likely = used.map((row) => scalarProduct(row, shares));
    return {
      expected: scalarProduct(likely, shares),
      byUnit: () => rated.map(({ counts, coders }) => scalarProduct(likely, counts) / coders),
    };
  });
  const nullStandardError = weights ? null : nullError(tallies);
  return kappa.status === 'undefined' || nullStandardError === null ? kappa : { ...kappa, nullStandardError };
}

function nullError(tallies: readonly UnitTally[]): number | null {
  const coders = tallies[0]?.coders ?? 0;
  if (tallies.some((tally) => tally.coders !== coders)) return null;
  const shares = categoryShares(tallies);
  const spread = sum(shares.map((p) => p * (1 - p)));
  const skew = sum(shares.map((p) => p * (1 - p) * (1 - 2 * p)));
  return Math.sqrt((2 * (spread ** 2 - skew)) / (countUnits(tallies) * coders * (coders - 1) * spread ** 2));
}
