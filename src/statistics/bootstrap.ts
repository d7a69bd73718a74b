import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { bcaInterval } from './bca-interval.ts';
import { defaultLevel } from './interval-estimate.ts';
import { jackknife, type WeightedStatistic } from './jackknife.ts';
import { sampleQuantile } from './sample-quantile.ts';
import { sum } from './sum.ts';

export interface BootstrapSettings {
  /** Number of resamples; 2000 or more for an interval that is printed. */
  replicates: number;
  /** The same whole number gives the same resamples on every machine. */
  seed: number;
  /** Confidence level; default 0.95. */
  level?: number;
}

export interface BootstrapOptions extends BootstrapSettings {
  /** Gives the resamples of so many items, for statistics that share them. Default: `resample` with the settings. */
  draw?: (items: number) => readonly (readonly number[])[];
}

export interface Bounds {
  lower: number;
  upper: number;
}

/** What resampling says about an estimate. A part is null where the data cannot give it. */
export interface BootstrapEstimate {
  /** The statistic of the data themselves. */
  value: number | null;
  /** Standard deviation of the replicates. */
  standardError: number | null;
  percentile: Bounds | null;
  /** Bias-corrected and accelerated. */
  bca: Bounds | null;
  jackknifeError: number | null;
  /** Resamples drawn. */
  replicates: number;
  /** Resamples in which the statistic is undefined. They are left out of everything above. */
  undefinedReplicates: number;
}

/**
 * Nonparametric bootstrap over independent items, units or whole clusters, that recomputes the statistic from each resample
 * (Efron & Tibshirani 1993, ch. 13 and 14). Without two items, without a value, or when the statistic is undefined in more than
 * half of the resamples, there is no interval. Algorithms that resample only pairs of ratings (KALPHA) are not used: they give
 * about half of the standard error.
 */
export function bootstrap(items: number, statistic: WeightedStatistic, options: BootstrapOptions): BootstrapEstimate {
  const { replicates, seed, level = defaultLevel, draw = (count) => resample(count, replicates, seed) } = options;
  const value = statistic(Array.from({ length: items }, () => 1));
  const none = { value, standardError: null, percentile: null, bca: null, jackknifeError: null, replicates: 0, undefinedReplicates: 0 };
  if (items < 2 || value === null) return none;

  const drawn = draw(items).map((sample) => statistic(sample));
  const defined = drawn.filter((replicate) => replicate !== null).sort((a, b) => a - b);
  const counts = { replicates, undefinedReplicates: replicates - defined.length };
  const leaveOneOut = jackknife(items, statistic);
  const jackknifeError = leaveOneOut?.standardError ?? null;
  if (defined.length < 2 || defined.length * 2 < replicates) return { ...none, ...counts, jackknifeError };
  return {
    value,
    standardError: standardDeviation(defined),
    percentile: { lower: sampleQuantile(defined, (1 - level) / 2), upper: sampleQuantile(defined, (1 + level) / 2) },
    bca: leaveOneOut && bcaInterval(defined, value, leaveOneOut.acceleration, level),
    jackknifeError,
    ...counts,
  };
}

/** How often each item was drawn, one list a resample; each list sums to the number of items. */
export function resample(items: number, replicates: number, seed: number): number[][] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: replicates }, () => {
    const weights = Array.from({ length: items }, () => 0);
    for (let draw = 0; draw < items; draw += 1) {
      const item = uniformInt(random, 0, items - 1);
      weights[item] = (weights[item] ?? 0) + 1;
    }
    return weights;
  });
}

function standardDeviation(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
