import type { Exemplar } from '../read/codebook/exemplars.ts';
import type { FeatureSpace, SparseVector } from './feature-space.ts';
import type { Word } from './words.ts';

/** The exemplars of a code that are most like a passage, nearest first, at most `count`. */
export type NearestExemplars = (words: readonly Word[], code: string, count: number) => Exemplar[];

/** An exemplar is compared by so many of its features, the weightiest: the others hardly tell it apart from any other. */
const compared = 60;

/** Likeness is the inner product in a feature space whose samples are the exemplars, in their order. */
export function nearestExemplars(exemplars: readonly Exemplar[], space: FeatureSpace): NearestExemplars {
  const byCode = new Map<string, number[]>();
  for (const [index, { code }] of exemplars.entries()) {
    const members = byCode.get(code);
    if (members) members.push(index);
    else byCode.set(code, [index]);
  }
  const vectors = space.samples.map(weightiest);
  const passage = new Float64Array(space.size);
  return (words, code, count) => {
    const { ids, values } = space.vector(words);
    for (let at = 0; at < ids.length; at += 1) passage[ids[at] ?? 0] = values[at] ?? 0;
    const likeness = (byCode.get(code) ?? []).map((index) => ({ index, value: product(vectors[index], passage) }));
    for (const id of ids) passage[id] = 0;
    const best = likeness.sort((a, b) => b.value - a.value || a.index - b.index).slice(0, count);
    return best.flatMap(({ index }) => exemplars[index] ?? []);
  };
}

function weightiest({ ids, values }: SparseVector): SparseVector {
  const kept = Array.from(ids, (id, at) => ({ id, value: values[at] ?? 0 })).sort((a, b) => b.value - a.value || a.id - b.id);
  const first = kept.slice(0, compared);
  return { ids: Int32Array.from(first, ({ id }) => id), values: Float64Array.from(first, ({ value }) => value) };
}

function product(vector: SparseVector | undefined, dense: Float64Array): number {
  if (!vector) return 0;
  let sum = 0;
  for (let at = 0; at < vector.ids.length; at += 1) sum += (vector.values[at] ?? 0) * (dense[vector.ids[at] ?? 0] ?? 0);
  return sum;
}
