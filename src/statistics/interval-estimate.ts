/**
 * An estimate with its confidence interval. `n` counts the independent draws that it rests on; the bounds are null when
 * the data cannot give any (method `none`); `level` is the confidence level, such as 0.95.
 */
export interface IntervalEstimate {
  value: number;
  n: number;
  lower: number | null;
  upper: number | null;
  level: number;
  method: 'quasi-poisson-log-t' | 'garwood' | 'wilson' | 'wilson-clustered' | 'goodman-clustered' | 'none';
}

/** The confidence level of every interval, unless a caller says otherwise. */
export const defaultLevel = 0.95;
