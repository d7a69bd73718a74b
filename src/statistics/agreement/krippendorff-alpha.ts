import { sum } from '../sum.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { alphaStandardError } from './alpha-standard-error.ts';
import type { Coefficient } from './coefficient.ts';
import type { Category, ReliabilityTable } from './reliability-table.ts';
import { findObstacle, isPaired, tallyUnits, type UnitTally } from './unit-tally.ts';

/** How far two categories differ. `ordinal` is Krippendorff's metric, which follows from the ratings; not Gwet's ordinal weights. */
export type DifferenceMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Squared difference of two categories. `totals` counts the paired ratings of each category. */
type Difference = (c: number, k: number, totals: readonly number[]) => number;

/**
 * Krippendorff's alpha (2011, "Computing Krippendorff's alpha-reliability"; 2018, Content Analysis, 4th ed., ch. 12): any
 * number of coders, missing ratings allowed. A unit with fewer than two ratings enters neither the observed nor the expected
 * disagreement. The standard error is the linearised one, and null under the ordinal metric, which changes with the ratings:
 * there, and wherever units come in clusters, use the bootstrap or the jackknife.
 * Instead of a metric, weights may say how much categories agree.
 * Throws a `RangeError` when `interval` or `ratio` meets a category that is not a number.
 */
export function krippendorffAlpha(table: ReliabilityTable, metric: DifferenceMetric | AgreementWeights): Coefficient {
  const paired = tallyUnits(table).filter(isPaired);
  const obstacle = findObstacle(paired);
  if (obstacle) return obstacle;
  const totals = table.categories.map((_, c) => sum(paired.map(({ counts, units }) => units * (counts[c] ?? 0))));
  const differences = differenceTable(table.categories, totals, metric);
  const observed = sum(paired.map((tally) => (tally.units * disagreement(tally.counts, differences)) / (tally.coders - 1)));
  const expected = disagreement(totals, differences) / (sum(totals) - 1);
  return {
    status: 'defined',
    value: 1 - observed / expected,
    get standardError() {
      return metric === 'ordinal' ? null : alphaStandardError(paired, differences);
    },
  };
}

/** Sum over all ordered pairs of ratings of their squared difference. Ratings of one category differ by nothing. */
function disagreement(counts: UnitTally['counts'], differences: readonly (readonly number[])[]): number {
  let total = 0;
  for (const [c, row] of differences.entries()) {
    const count = counts[c] ?? 0;
    if (count === 0) continue;
    for (const [k, difference] of row.entries()) total += count * (counts[k] ?? 0) * difference;
  }
  return total;
}

function differenceTable(
  categories: readonly Category[],
  totals: readonly number[],
  metric: DifferenceMetric | AgreementWeights,
): number[][] {
  if (typeof metric !== 'string') return metric.map((row) => row.map((weight) => 1 - weight));
  const difference = differenceOf(categories, metric);
  return categories.map((_, c) => categories.map((__, k) => (c === k ? 0 : difference(c, k, totals))));
}

function differenceOf(categories: readonly Category[], metric: DifferenceMetric): Difference {
  if (metric === 'nominal') return () => 1;
  if (metric === 'ordinal') return ordinalDifference;
  const values = categories.map((category) => {
    if (typeof category === 'number') return category;
    throw new RangeError(`the metric "${metric}" needs numbers as categories, not ${JSON.stringify(category)}`);
  });
  const at = (index: number) => values[index] ?? 0;
  if (metric === 'interval') return (c, k) => (at(c) - at(k)) ** 2;
  return (c, k) => ((at(c) - at(k)) / (at(c) + at(k))) ** 2;
}

/** Ratings from one category up to the other, those of the two ends counted half. */
function ordinalDifference(c: number, k: number, totals: readonly number[]): number {
  const between = totals.slice(Math.min(c, k), Math.max(c, k) + 1);
  return (sum(between) - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2;
}
