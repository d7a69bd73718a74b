import { type AgreementWeights, identityWeights } from './agreement-weights.ts';
import { meanAgreement, standardErrorOfMean } from './chance-corrected.ts';
import type { Coefficient } from './coefficient.ts';
import type { ReliabilityTable } from './reliability-table.ts';
import { countUnits, isPaired, pairAgreement, tallyUnits } from './unit-tally.ts';

/**
 * Share (0–1) of coder pairs that agree, averaged over the units that two coders or more rated (Gwet 2014). Any number of
 * coders, missing ratings allowed. Says nothing about chance, so it is also defined when all ratings stand in one category.
 */
export function percentAgreement(
  table: ReliabilityTable,
  weights: AgreementWeights = identityWeights(table.categories.length),
): Coefficient {
  const tallies = tallyUnits(table);
  const paired = tallies.filter(isPaired);
  if (paired.length === 0) return { status: 'undefined', reason: 'no-pairs' };
  const value = meanAgreement(tallies, weights);
  return {
    status: 'defined',
    value,
    get standardError() {
      const perPaired = countUnits(tallies) / countUnits(paired);
      const contributions = tallies.map((tally) => ({ value: perPaired * pairAgreement(tally, weights), units: tally.units }));
      return standardErrorOfMean(contributions, value);
    },
  };
}
