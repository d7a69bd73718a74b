import { type LinearModel, linearModel } from './linear-model.ts';
import type { SparseVector } from './sparse-vector.ts';

/** Weight that every feature has in every class before anything is seen. */
const smoothing = 0.05;

/**
 * Multinomial naive Bayes over weighted features, which is a linear model too. Every class is taken to be equally likely
 * beforehand: how often it comes among the samples is no field fact. Its probabilities are far too sure of themselves; they rank.
 * What the vectors hold beyond the first `features` is left out: cues may be below 0, which it knows nothing of.
 */
export function trainNaiveBayes(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  { features, classes }: { features: number; classes: number },
): LinearModel {
  const weights = new Float64Array((features + 1) * classes);
  weights.fill(smoothing, 0, features * classes);
  const sums = new Float64Array(classes).fill(smoothing * features);
  for (const [index, { ids, values }] of vectors.entries()) {
    const label = labels[index] ?? 0;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (id >= features) continue;
      const place = id * classes + label;
      weights[place] = (weights[place] ?? 0) + (values[at] ?? 0);
      sums[label] = (sums[label] ?? 0) + (values[at] ?? 0);
    }
  }
  for (let place = 0; place < features * classes; place += 1)
    weights[place] = Math.log((weights[place] ?? 1) / (sums[place % classes] ?? 1));
  return linearModel(Float32Array.from(weights), features, classes);
}
