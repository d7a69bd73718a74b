import { sum } from '../sum.ts';
import { type AgreementWeights, identityWeights } from './agreement-weights.ts';
import { chanceCorrected } from './chance-corrected.ts';
import type { Coefficient } from './coefficient.ts';
import type { ReliabilityTable } from './reliability-table.ts';
import { categoryShares, tallyUnits } from './unit-tally.ts';

/**
 * Gwet's AC1; with other than identity weights his AC2 (Gwet 2008, BJMSP 61, 29–48; 2014). Any number of coders, missing
 * ratings allowed. Depends on the declared scale, unused categories included. Where all paired ratings stand in one category
 * the formula gives 1; here it is undefined.
 */
export function gwetAc(table: ReliabilityTable, weights: AgreementWeights = identityWeights(table.categories.length)): Coefficient {
  const categories = table.categories.length;
  const factor = sum(weights.flat()) / (categories * (categories - 1));
  return chanceCorrected(tallyUnits(table), weights, (tallies) => {
    const shares = categoryShares(tallies);
    return {
      expected: factor * sum(shares.map((share) => share * (1 - share))),
      byUnit: () => tallies.map(({ counts, coders }) => (factor * sum(counts.map((count, k) => count * (1 - (shares[k] ?? 0))))) / coders),
    };
  });
}
