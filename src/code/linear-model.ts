import type { SparseVector } from './sparse-vector.ts';

/** Multinomial logistic regression: probabilities of classes, which count from 0. */
export interface LinearModel {
  /** One probability per class; they sum to 1. */
  probabilities(vector: SparseVector): number[];
  /** For every feature its log odds in every class, and after them the intercepts. */
  weights: Float32Array;
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
  const state = { weights, squares, classes, decay, bias: features * classes, errors: new Float64Array(classes) };
  const shuffle = shuffler(20_180_101);
  const order = vectors.map((_, index) => index);
  // The mean over the later rounds hardly depends on the order of the samples (Polyak & Juditsky 1992).
  const settling = Math.floor(rounds / 2);
  const average = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    for (const index of order) {
      const vector = vectors[index];
      if (vector) update(vector, labels[index] ?? 0, state);
    }
    if (round < settling) continue;
    for (let place = 0; place < weights.length; place += 1)
      average[place] = (average[place] ?? 0) + (weights[place] ?? 0) / (rounds - settling);
  }
  return linearModel(Float32Array.from(average), features, classes);
}

/** A model with given weights: those of feature 0 for every class, then those of feature 1, …, and last the intercepts. */
export function linearModel(weights: Float32Array, features: number, classes: number): LinearModel {
  return {
    weights,
    probabilities: (vector) => {
      const scores = new Float64Array(classes);
      addScores(vector, { weights, classes, bias: features * classes }, scores);
      return Array.from(softmax(scores));
    },
    weight: (feature, kind) => weights[feature * classes + kind] ?? 0,
  };
}

interface Weights {
  weights: Float32Array | Float64Array;
  classes: number;
  /** Place of the intercepts. */
  bias: number;
}

interface State extends Weights {
  weights: Float64Array;
  squares: Float64Array;
  decay: number;
  /** One number per class, written anew for every sample. */
  errors: Float64Array;
}

function update({ ids, values }: SparseVector, label: number, state: State): void {
  const { classes, bias, errors } = state;
  errors.fill(0);
  addScores({ ids, values }, state, errors);
  softmax(errors);
  errors[label] = (errors[label] ?? 0) - 1;
  for (let kind = 0; kind < classes; kind += 1) {
    const error = errors[kind] ?? 0;
    if (Math.abs(error) < negligible) continue;
    for (let at = 0; at < ids.length; at += 1) descend((ids[at] ?? 0) * classes + kind, error * (values[at] ?? 0), state);
    descend(bias + kind, error, state);
  }
}

function descend(place: number, slope: number, { weights, squares, decay }: State): void {
  const weight = weights[place] ?? 0;
  const gradient = slope + decay * weight;
  const square = (squares[place] ?? 0) + gradient * gradient;
  squares[place] = square;
  weights[place] = weight - (step * gradient) / Math.sqrt(square);
}

function addScores({ ids, values }: SparseVector, { weights, classes, bias }: Weights, scores: Float64Array): void {
  for (let kind = 0; kind < classes; kind += 1) scores[kind] = (scores[kind] ?? 0) + (weights[bias + kind] ?? 0);
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let kind = 0; kind < classes; kind += 1) scores[kind] = (scores[kind] ?? 0) + value * (weights[from + kind] ?? 0);
  }
}

/** In place. */
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
