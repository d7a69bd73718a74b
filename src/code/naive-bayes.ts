import type { SparseVector } from './feature-space.ts';

/** Multinomial naive Bayes over weighted features. */
export interface NaiveBayes {
  /** One probability per class; they sum to 1. Far too sure of themselves, as always with naive Bayes: use them to rank. */
  probabilities(vector: SparseVector): number[];
}

/** Weight that every feature has in every class before anything is seen. */
const smoothing = 0.05;

/** Every class is taken to be equally likely beforehand: how often it comes among the samples is no field fact. */
export function trainNaiveBayes(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  { features, classes }: { features: number; classes: number },
): NaiveBayes {
  const logs = new Float64Array(features * classes).fill(smoothing);
  const sums = new Float64Array(classes).fill(smoothing * features);
  for (const [index, { ids, values }] of vectors.entries()) {
    const label = labels[index] ?? 0;
    for (let at = 0; at < ids.length; at += 1) {
      const place = (ids[at] ?? 0) * classes + label;
      logs[place] = (logs[place] ?? 0) + (values[at] ?? 0);
      sums[label] = (sums[label] ?? 0) + (values[at] ?? 0);
    }
  }
  for (let place = 0; place < logs.length; place += 1) logs[place] = Math.log((logs[place] ?? 1) / (sums[place % classes] ?? 1));
  return { probabilities: (vector) => normalize(logLikelihoods(vector, logs, classes)) };
}

function logLikelihoods({ ids, values }: SparseVector, logs: Float64Array, classes: number): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * classes;
    for (let kind = 0; kind < classes; kind += 1) scores[kind] = (scores[kind] ?? 0) + (values[at] ?? 0) * (logs[from + kind] ?? 0);
  }
  return scores;
}

function normalize(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
