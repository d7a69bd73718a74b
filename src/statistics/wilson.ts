import { defaultLevel, type IntervalEstimate } from './interval-estimate.ts';
import { countParties, effectiveSampleSize, type Party } from './party.ts';
import { normalQuantile } from './quantiles.ts';
import { scoreInterval } from './score-interval.ts';

/**
 * Share of `count` in `n` independent draws, with Wilson's score interval; null when `n` is 0.
 * Wilson (1927), JASA 22, 209–212; recommended by Newcombe (1998), Statistics in Medicine 17, 857–872.
 */
export function wilson(count: number, n: number, level = defaultLevel): IntervalEstimate | null {
  if (n === 0) return null;
  const share = count / n;
  return { value: share, n, ...scoreInterval(share, n, criticalValue(level)), level, method: 'wilson' };
}

/**
 * Share of persons who belong to the member parties, with Wilson's interval on the effective sample size, because one
 * row (a party) is one draw. `n` is the number of rows; null when there is nobody.
 * See `effectiveSampleSize`; so used in surveys: Franco, Little, Louis & Slud (2019), JSSAM 7, 334–364.
 */
export function wilsonClustered(parties: readonly Party[], level = defaultLevel): IntervalEstimate | null {
  const { rows, share } = countParties(parties);
  if (share === null) return null;
  const bounds = scoreInterval(share, effectiveSampleSize(parties), criticalValue(level));
  return { value: share, n: rows, ...bounds, level, method: 'wilson-clustered' };
}

function criticalValue(level: number): number {
  return normalQuantile((1 + level) / 2) ** 2;
}
