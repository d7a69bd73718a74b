import { sum } from './sum.ts';

/**
 * A statistic of a sample in which item `i` is taken `weights[i]` times; null where it is undefined. With all weights 1 it is
 * the statistic of the data. An item is whatever was drawn independently: a unit, or a whole cluster of units.
 */
export type WeightedStatistic = (weights: readonly number[]) => number | null;

export interface Jackknife {
  /** √((n − 1)/n · Σ (θ_i − θ̄)²), θ_i without item i. */
  standardError: number;
  /** Acceleration of the BCa interval, Σ (θ̄ − θ_i)³ / (6 (Σ (θ̄ − θ_i)²)^{3/2}); 0 where nothing varies. */
  acceleration: number;
}

/**
 * Delete-one jackknife (Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 11 and 14.3). Null for fewer than two
 * items, and where the statistic is undefined without one of them.
 */
export function jackknife(items: number, statistic: WeightedStatistic): Jackknife | null {
  if (items < 2) return null;
  const values: number[] = [];
  for (let left = 0; left < items; left += 1) {
    const value = statistic(Array.from({ length: items }, (_, item) => (item === left ? 0 : 1)));
    if (value === null) return null;
    values.push(value);
  }
  const mean = sum(values) / items;
  const squares = sum(values.map((value) => (mean - value) ** 2));
  const cubes = sum(values.map((value) => (mean - value) ** 3));
  return {
    standardError: Math.sqrt(((items - 1) / items) * squares),
    acceleration: squares === 0 ? 0 : cubes / (6 * squares ** 1.5),
  };
}
