import { defaultLevel, type IntervalEstimate } from './interval-estimate.ts';
import { countParties, effectiveSampleSize, type Party } from './party.ts';
import { chiSquareQuantile } from './quantiles.ts';
import { scoreInterval } from './score-interval.ts';

/**
 * Share of persons in one of `categories` exclusive and exhaustive categories, with an interval that holds for all
 * categories at once: the score interval with critical value χ²(1 − α/k; 1), on the effective sample size, because one
 * row (a party) is one draw. Call it once for each category, with that category's parties as members. `n` is the
 * number of rows; null when there is nobody. When everybody came alone it is Goodman's interval as published.
 * Goodman (1965), On simultaneous confidence intervals for multinomial proportions, Technometrics 7, 247–254.
 */
export function goodman(parties: readonly Party[], categories: number, level = defaultLevel): IntervalEstimate | null {
  const { rows, share } = countParties(parties);
  if (share === null) return null;
  const criticalValue = chiSquareQuantile(1 - (1 - level) / categories, 1);
  const bounds = scoreInterval(share, effectiveSampleSize(parties), criticalValue);
  return { value: share, n: rows, ...bounds, level, method: 'goodman-clustered' };
}
