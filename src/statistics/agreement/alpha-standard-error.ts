import { scalarProduct } from '../scalar-product.ts';
import { sum } from '../sum.ts';
import { standardErrorOfMean } from './chance-corrected.ts';
import { countUnits, type UnitTally } from './unit-tally.ts';

/**
 * Linearised standard error of Krippendorff's alpha for squared differences that do not depend on the ratings (Gwet 2014;
 * Gwet 2015, "Standard error of Krippendorff's alpha coefficient"). All tallies are of units with two ratings or more.
 * Null for a single unit.
 */
export function alphaStandardError(tallies: readonly UnitTally[], differences: readonly (readonly number[])[]): number | null {
  const largest = Math.max(...differences.flat());
  const weights = differences.map((row) => row.map((difference) => 1 - difference / largest));
  const n = countUnits(tallies);
  const meanCoders = sum(tallies.map(({ coders, units }) => coders * units)) / n;
  const shares = weights.map((_, k) => sum(tallies.map(({ counts, units }) => (units * (counts[k] ?? 0)) / (n * meanCoders))));
  const likely = weights.map((row) => scalarProduct(row, shares));
  const expected = scalarProduct(likely, shares);

  const agreements = tallies.map(({ counts, coders, units }) => {
    const pairs = sum(counts.map((count, k) => (count === 0 ? 0 : count * (scalarProduct(weights[k], counts) - 1))));
    return { units, value: pairs / (meanCoders * (coders - 1)) };
  });
  const observed = sum(agreements.map(({ value, units }) => value * units)) / n;
  const value = (observed - expected) / (1 - expected);
  const contributions = tallies.map(({ counts, coders, units }, index) => {
    const excess = (coders - meanCoders) / meanCoders;
    const agreement = (agreements[index]?.value ?? 0) - observed * excess;
    const chance = scalarProduct(likely, counts) / meanCoders - expected * excess;
    return { units, value: (agreement - expected - 2 * (1 - value) * (chance - expected)) / (1 - expected) };
  });
  // Gwet's estimate leaves out alpha's small-sample correction, which vanishes with the number of ratings.
  return standardErrorOfMean(contributions, value);
}
