import { sum } from '../sum.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import type { Coefficient } from './coefficient.ts';
import { countUnits, findObstacle, isPaired, pairAgreement, type UnitTally } from './unit-tally.ts';

/** The agreement that chance would give: over all units (p_e), and what one unit contributes to it (p_e,i, with mean p_e). */
export interface ChanceAgreement {
  expected: number;
  /** By position in the list of tallies. A function, because resampling needs no standard error. */
  byUnit: () => readonly number[];
}

/**
 * (p_a − p_e) / (1 − p_e) with the linearised standard error of Gwet (2008, BJMSP 61, 29–48; 2014), units taken as drawn from
 * an infinite population: with u_i the contribution of a unit, Var = Σ (u_i − coefficient)² / (n (n − 1)). The standard error
 * is null for a single unit.
 */
export function chanceCorrected(
  tallies: readonly UnitTally[],
  weights: AgreementWeights,
  chanceOf: (tallies: readonly UnitTally[]) => ChanceAgreement,
): Coefficient {
  const obstacle = findObstacle(tallies);
  if (obstacle) return obstacle;
  const { expected, byUnit } = chanceOf(tallies);
  const agreement = meanAgreement(tallies, weights);
  const value = (agreement - expected) / (1 - expected);
  return {
    status: 'defined',
    value,
    get standardError() {
      const perPaired = countUnits(tallies) / countUnits(tallies.filter(isPaired));
      const units = byUnit();
      const contributions = tallies.map((tally, index) => {
        const observed = isPaired(tally) ? perPaired * (pairAgreement(tally, weights) - expected) : 0;
        const chance = 2 * (1 - value) * ((units[index] ?? expected) - expected);
        return { value: (observed - chance) / (1 - expected), units: tally.units };
      });
      return standardErrorOfMean(contributions, value);
    },
  };
}

/** p_a: mean over paired units of the share of coder pairs that agree. There must be a paired unit. */
export function meanAgreement(tallies: readonly UnitTally[], weights: AgreementWeights): number {
  const paired = tallies.filter(isPaired);
  return sum(paired.map((tally) => tally.units * pairAgreement(tally, weights))) / countUnits(paired);
}

/** Standard error of a mean of unit contributions around `center`; null for fewer than two units. */
export function standardErrorOfMean(contributions: readonly { value: number; units: number }[], center: number): number | null {
  const n = sum(contributions.map(({ units }) => units));
  if (n < 2) return null;
  return Math.sqrt(sum(contributions.map(({ value, units }) => units * (value - center) ** 2)) / (n * (n - 1)));
}
