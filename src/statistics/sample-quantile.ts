/**
 * Quantile of a sample by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, The American
 * Statistician 50, 361–365; R's default). `sorted` is ascending and not empty; `probability` lies in 0–1.
 */
export function sampleQuantile(sorted: readonly number[], probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below];
  if (low === undefined) throw new RangeError('a quantile needs a sample and a probability from 0 to 1');
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
