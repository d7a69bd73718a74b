import { normalProbability } from './normal-probability.ts';
import { normalQuantile } from './quantiles.ts';
import { sampleQuantile } from './sample-quantile.ts';

/**
 * Bias-corrected and accelerated bootstrap interval (Efron 1987, JASA 82, 171–185). `replicates` ascend; those equal to the
 * estimate count half below it. Null when all lie on one side of it, because the bias is then infinite.
 */
export function bcaInterval(
  replicates: readonly number[],
  estimate: number,
  acceleration: number,
  level: number,
): { lower: number; upper: number } | null {
  const below = replicates.filter((value) => value < estimate).length + replicates.filter((value) => value === estimate).length / 2;
  const share = below / replicates.length;
  if (share <= 0 || share >= 1) return null;
  const bias = normalQuantile(share);
  const bound = (probability: number) => {
    const shifted = bias + normalQuantile(probability);
    return sampleQuantile(replicates, normalProbability(bias + shifted / (1 - acceleration * shifted)));
  };
  return { lower: bound((1 - level) / 2), upper: bound((1 + level) / 2) };
}
