import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrap, resample } from './bootstrap.ts';
import { jackknife } from './jackknife.ts';
import { sampleQuantile } from './sample-quantile.ts';

/** Mean of some numbers, taken as often as the weights say. */
function meanOf(values: readonly number[]) {
  return (weights: readonly number[]) => {
    const [total, count] = values.reduce(
      ([sum, n], value, index) => [sum + value * (weights[index] ?? 0), n + (weights[index] ?? 0)],
      [0, 0],
    );
    return count === 0 ? null : total / count;
  };
}

/** Mites on 150 apple leaves (Bliss & Fisher 1953): leaves by number of mites. */
const mites = [70, 38, 17, 10, 9, 3, 2, 1].flatMap((leaves, number) => Array.from({ length: leaves }, () => number));

describe('sampleQuantile', () => {
  test('type 7 on the means of all 27 resamples of 0, 3 and 9: .65 and 7.7', () => {
    const values = [0, 3, 9];
    const means = values.flatMap((a) => values.flatMap((b) => values.map((c) => (a + b + c) / 3))).sort((a, b) => a - b);
    expect(sampleQuantile(means, 0.025)).toBeCloseTo(0.65, 12);
    expect(sampleQuantile(means, 0.975)).toBeCloseTo(7.7, 12);
  });

  test('ends at the least and the greatest; needs a sample', () => {
    expect([sampleQuantile([1, 5], 0), sampleQuantile([1, 5], 0.5), sampleQuantile([1, 5], 1)]).toEqual([1, 3, 5]);
    expect(() => sampleQuantile([], 0.5)).toThrow(RangeError);
  });
});

describe('jackknife', () => {
  test('of a mean: its usual standard error', () => {
    // Deviations −4, −1, 5: s² = 42 / 2 = 21, and √(21 / 3) = √7.
    expect(jackknife(3, meanOf([0, 3, 9]))?.standardError).toBeCloseTo(Math.sqrt(7), 12);
  });

  test('acceleration of the mean number of mites, as R computes it', () => {
    expect(jackknife(mites.length, meanOf(mites))?.acceleration).toBeCloseTo(0.0208077368, 9);
  });

  test('a single item, or a statistic that needs every item, gives none', () => {
    expect(jackknife(1, meanOf([4]))).toBeNull();
    expect(jackknife(3, (weights) => (weights.includes(0) ? null : 1))).toBeNull();
  });

  test('where nothing varies there is no error and no acceleration', () => {
    expect(jackknife(4, () => 0.5)).toEqual({ standardError: 0, acceleration: 0 });
  });
});

describe('bootstrap', () => {
  test('the mean of 0, 3 and 9: exact standard deviation and quantiles of its 27 resamples, up to sampling', () => {
    const estimate = bootstrap(3, meanOf([0, 3, 9]), { replicates: 20000, seed: 7 });
    expect(estimate.value).toBe(4);
    expect(Math.abs((estimate.standardError ?? 0) - 2.1602468995)).toBeLessThan(0.05);
    // 1 of 27 resamples is all 0 (3.7 %), so the 2.5 % quantile of many resamples is 0; and likewise 9.
    expect(estimate.percentile).toEqual({ lower: 0, upper: 9 });
    expect(estimate.jackknifeError).toBeCloseTo(Math.sqrt(7), 12);
  });

  test('the bias-corrected interval of a skewed sample lies to the right of the percentile interval', () => {
    const { percentile, bca } = bootstrap(mites.length, meanOf(mites), { replicates: 4000, seed: 11 });
    expect(bca?.lower).toBeGreaterThan(percentile?.lower ?? Number.NaN);
    expect(bca?.upper).toBeGreaterThan(percentile?.upper ?? Number.NaN);
    // Mean 1.147, s/√n = .1231, a = .0208: Φ⁻¹ shifts of about z² a = .08 standard errors at either end.
    expect(bca?.lower).toBeCloseTo(1.147 + 0.1231 * (-1.96 + 0.08 + 0.06), 1);
  });

  test('the seed alone decides: the same again, another with another', () => {
    const run = (seed: number) => bootstrap(mites.length, meanOf(mites), { replicates: 200, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(2).percentile).not.toEqual(run(1).percentile);
  });

  test('resamples in which the statistic is undefined are left out and counted', () => {
    // Undefined without item 0, which (2/3)³ = 8/27 of the resamples lack.
    const estimate = bootstrap(3, (weights) => (weights[0] === 0 ? null : (weights[0] ?? null)), { replicates: 9000, seed: 3 });
    expect(Math.abs(estimate.undefinedReplicates / 9000 - 8 / 27)).toBeLessThan(0.02);
    expect(estimate.percentile?.lower).toBe(1);
    expect(estimate.bca).toBeNull();
  });

  test('no interval from one item, without a value, or when most resamples are undefined', () => {
    const empty = { standardError: null, percentile: null, bca: null };
    expect(bootstrap(1, meanOf([4]), { replicates: 100, seed: 1 })).toMatchObject({ ...empty, value: 4, replicates: 0 });
    expect(bootstrap(5, () => null, { replicates: 100, seed: 1 })).toMatchObject({ ...empty, value: null });
    const fragile = bootstrap(5, (weights) => (weights.every((weight) => weight === 1) ? 1 : null), { replicates: 100, seed: 1 });
    expect(fragile).toMatchObject({ ...empty, value: 1, replicates: 100 });
  });

  test('every resample draws as many items as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (items, seed) => {
        for (const weights of resample(items, 5, seed)) {
          expect(weights).toHaveLength(items);
          expect(weights.reduce((total, weight) => total + weight, 0)).toBe(items);
        }
      }),
    );
  });
});
