import { mean, sampleVariance, sum } from 'simple-statistics';
import { garwood } from './garwood.ts';
import { defaultLevel, type IntervalEstimate } from './interval-estimate.ts';
import { studentQuantile } from './quantiles.ts';

/**
 * Mean persons per open day. `personsByOpenDay` holds one count for each open day, zeros included; null without a day.
 *
 * The interval is quasi-Poisson on the log scale: x̄ · exp(±t(n−1) · √(φ / (n·x̄))) with dispersion φ = max(1, s²/x̄),
 * because visits come in bursts and a Poisson interval would be far too narrow (McCullagh & Nelder 1989, Generalized
 * Linear Models, 2nd ed., on over-dispersion). φ never falls below 1: a short quiet run does not earn a narrower
 * interval than Poisson. Days are taken as independent; where one busy day makes the next busy, it is still too narrow.
 *
 * When nobody came at all, the log scale has no answer and Garwood's exact upper bound stands. One open day with
 * visitors shows no spread, so it has a value and no bounds (method `none`): a Poisson interval would claim a spread
 * that one day cannot show.
 */
export function openDayRate(personsByOpenDay: readonly number[], level = defaultLevel): IntervalEstimate | null {
  const counts = [...personsByOpenDay];
  const n = counts.length;
  if (n === 0) return null;
  const total = sum(counts);
  if (total === 0) return { value: 0, n, ...garwood(0, n, level), level, method: 'garwood' };
  const value = mean(counts);
  if (n === 1) return { value, n, lower: null, upper: null, level, method: 'none' };
  const dispersion = Math.max(1, sampleVariance(counts) / value);
  const factor = Math.exp(studentQuantile((1 + level) / 2, n - 1) * Math.sqrt(dispersion / total));
  return { value, n, lower: value / factor, upper: value * factor, level, method: 'quasi-poisson-log-t' };
}
