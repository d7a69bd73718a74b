import { withCues } from './cue-features.ts';
import type { SparseVector } from './feature-space.ts';

/** Multinomial logistic regression: probabilities of classes, which count from 0. */
export interface LinearModel {
  /** One probability per class; they sum to 1. */
  probabilities(vector: SparseVector): number[];
  /** For every feature its log odds in every class, and after them the intercepts. */
  weights: Float64Array;
  /** Log odds that one unit of a feature adds to a class. */
  weight(feature: number, kind: number): number;
}

export interface LinearTraining {
  features: number;
  classes: number;
  /** How often every sample is gone through. */
  rounds: number;
  /** Strength of the pull of every weight towards 0 (L2). */
  decay: number;
}

const step = 0.3;
/** A class that a sample leaves nearly untouched is not updated: it saves most of the work, and moves nothing. */
const negligible = 0.004;

/**
 * Trains by stochastic gradient descent with AdaGrad steps (Duchi, Hazan & Singer 2011), in an order that a fixed
 * generator draws: the same samples in the same order always give the same weights.
 */
export function trainLinear(vectors: readonly SparseVector[], labels: readonly number[], training: LinearTraining): LinearModel {
  const { features, classes, rounds, decay } = training;
  const weights = new Float64Array((features + 1) * classes);
  const squares = new Float64Array(weights.length).fill(0.01);
  // The last feature is always 1, and so its weights are the intercepts.
  const samples = vectors.map((vector) => withCues(vector, features, [1]));
  const shuffle = shuffler(20_180_101);
  const order = samples.map((_, index) => index);
  // The mean over the later rounds hardly depends on the order of the samples (Polyak & Juditsky 1992).
  const settling = Math.floor(rounds / 2);
  const average = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    for (const index of order) {
      const sample = samples[index];
      if (sample) update(sample, labels[index] ?? 0, { weights, squares, classes, decay });
    }
    if (round < settling) continue;
    for (let place = 0; place < weights.length; place += 1)
      average[place] = (average[place] ?? 0) + (weights[place] ?? 0) / (rounds - settling);
  }
  return linearModel(average, features, classes);
}

/** A model with given weights: those of feature 0 for every class, then those of feature 1, …, and last the intercepts. */
export function linearModel(weights: Float64Array, features: number, classes: number): LinearModel {
  return {
    weights,
    probabilities: (vector) => Array.from(softmax(scoresOf(vector, weights, classes, features * classes))),
    weight: (feature, kind) => weights[feature * classes + kind] ?? 0,
  };
}

interface State {
  weights: Float64Array;
  squares: Float64Array;
  classes: number;
  decay: number;
}

function update(sample: SparseVector, label: number, { weights, squares, classes, decay }: State): void {
  const { ids, values } = sample;
  const errors = softmax(scoresOf(sample, weights, classes));
  errors[label] = (errors[label] ?? 0) - 1;
  for (let kind = 0; kind < classes; kind += 1) {
    const error = errors[kind] ?? 0;
    if (Math.abs(error) < negligible) continue;
    for (let at = 0; at < ids.length; at += 1) {
      const place = (ids[at] ?? 0) * classes + kind;
      const weight = weights[place] ?? 0;
      const gradient = error * (values[at] ?? 0) + decay * weight;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = weight - (step * gradient) / Math.sqrt(square);
    }
  }
}

/** `bias`: place of the intercepts, where the vector does not hold them as a feature. */
function scoresOf({ ids, values }: SparseVector, weights: Float64Array, classes: number, bias?: number): Float64Array {
  const scores = bias === undefined ? new Float64Array(classes) : weights.slice(bias, bias + classes);
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let kind = 0; kind < classes; kind += 1) scores[kind] = (scores[kind] ?? 0) + value * (weights[from + kind] ?? 0);
  }
  return scores;
}

function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < scores.length; kind += 1) most = Math.max(most, scores[kind] ?? 0);
  let sum = 0;
  for (let kind = 0; kind < scores.length; kind += 1) {
    const power = Math.exp((scores[kind] ?? 0) - most);
    scores[kind] = power;
    sum += power;
  }
  for (let kind = 0; kind < scores.length; kind += 1) scores[kind] = (scores[kind] ?? 0) / sum;
  return scores;
}

/** Fisher–Yates with a linear congruential generator (constants of ANSI C). */
function shuffler(seed: number): (order: number[]) => void {
  let state = seed;
  return (order) => {
    for (let last = order.length - 1; last > 0; last -= 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      // The low bits of such a generator hardly vary.
      const other = (state >>> 8) % (last + 1);
      const kept = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = kept;
    }
  };
}
