import type { Exemplar } from '../read/codebook/exemplars.ts';
import type { FeatureSpace, SparseVector } from './feature-space.ts';

/** The exemplars of a code that are most like the vector of a passage, nearest first, at most two. */
export type NearestExemplars = (vector: SparseVector, code: string) => Exemplar[];

/** An exemplar is compared by so many of its features, the weightiest: the others hardly tell it apart from any other. */
const compared = 30;

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
  return ({ ids, values }, code) => {
    for (let at = 0; at < ids.length; at += 1) passage[ids[at] ?? 0] = values[at] ?? 0;
    let [first, second] = [nobody, nobody];
    for (const index of byCode.get(code) ?? []) {
      const like = { index, likeness: product(vectors[index], passage) };
      if (like.likeness > first.likeness) [first, second] = [like, first];
      else if (like.likeness > second.likeness) second = like;
    }
    for (const id of ids) passage[id] = 0;
    return [first, second].flatMap(({ index }) => exemplars[index] ?? []);
  };
}

/** Farther from every passage than any exemplar. */
const nobody = { index: -1, likeness: Number.NEGATIVE_INFINITY };

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
