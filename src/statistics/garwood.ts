import { chiSquareQuantile } from './quantiles.ts';

/**
 * Exact interval of a Poisson rate: `count` events in `exposure` units (days).
 * Lower χ²(α/2; 2x) / 2t, 0 when x is 0; upper χ²(1−α/2; 2x+2) / 2t.
 * Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437–442.
 */
export function garwood(count: number, exposure: number, level: number): { lower: number; upper: number } {
  const tail = (1 - level) / 2;
  const lower = count === 0 ? 0 : chiSquareQuantile(tail, 2 * count);
  const upper = chiSquareQuantile(1 - tail, 2 * count + 2);
  return { lower: lower / (2 * exposure), upper: upper / (2 * exposure) };
}
