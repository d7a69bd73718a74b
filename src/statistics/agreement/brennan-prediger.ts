import { sum } from '../sum.ts';
import { type AgreementWeights, identityWeights } from './agreement-weights.ts';
import { chanceCorrected } from './chance-corrected.ts';
import type { Coefficient } from './coefficient.ts';
import type { ReliabilityTable } from './reliability-table.ts';
import { tallyUnits } from './unit-tally.ts';

/**
 * Brennan & Prediger (1981, Educational and Psychological Measurement 41, 687–699): chance picks every category of the
 * declared scale equally often, so unused categories count. Also known as Randolph's free-marginal kappa.
 */
export function brennanPrediger(
  table: ReliabilityTable,
  weights: AgreementWeights = identityWeights(table.categories.length),
): Coefficient {
  const expected = sum(weights.flat()) / table.categories.length ** 2;
  return chanceCorrected(tallyUnits(table), weights, (tallies) => ({ expected, byUnit: () => tallies.map(() => expected) }));
}
