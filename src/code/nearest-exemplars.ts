import type { Exemplar } from '../read/codebook/exemplars.ts';
import type { LearnedVectors } from './learned-coder.ts';
import type { SparseVector } from './sparse-vector.ts';

/** The exemplars of a code that are most like the vector of a passage, nearest first, at most two. */
export type NearestExemplars = (vector: SparseVector, code: string) => Exemplar[];

/** An exemplar is compared by so many of its features, the weightiest: the others hardly tell it apart from any other. */
const compared = 30;

/** What is compared of the vectors of exemplars. */
export function weightiestFeatures(vectors: readonly SparseVector[]): LearnedVectors {
  const kept = vectors.map(({ ids, values }) => {
    const all = Array.from(ids, (id, at) => ({ id, value: values[at] ?? 0 }));
    return all.sort((a, b) => b.value - a.value || a.id - b.id).slice(0, compared);
  });
  const starts = new Int32Array(vectors.length + 1);
  for (const [index, { length }] of kept.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  const entries = kept.flat();
  return { starts, ids: Int32Array.from(entries, ({ id }) => id), values: Float32Array.from(entries, ({ value }) => value) };
}

/** Likeness is the inner product. `vectors`: those of the exemplars, in their order. */
export function nearestExemplars(exemplars: readonly Exemplar[], vectors: LearnedVectors): NearestExemplars {
  const members = new Map(exemplars.map(({ code }): [string, number[]] => [code, []]));
  for (const [index, { code }] of exemplars.entries()) members.get(code)?.push(index);
  const indexes = new Map<string, FeatureIndex>();
  const indexOf = (code: string, own: readonly number[]): FeatureIndex => {
    const index = indexes.get(code) ?? featureIndex(own, vectors);
    indexes.set(code, index);
    return index;
  };
  return (vector, code) => {
    const own = members.get(code) ?? [];
    const likenesses = likenessesOf(vector, indexOf(code, own), own.length);
    let [first, second] = [-1, -1];
    for (let place = 0; place < own.length; place += 1) {
      const likeness = likenesses[place] ?? 0;
      if (first < 0 || likeness > (likenesses[first] ?? 0)) [first, second] = [place, first];
      else if (second < 0 || likeness > (likenesses[second] ?? 0)) second = place;
    }
    return [first, second].flatMap((place) => exemplars[own[place] ?? -1] ?? []);
  };
}

/** For each feature the exemplars that hold it, by their place among those of the code, and their values: a passage shares few features with any of them. */
type FeatureIndex = ReadonlyMap<number, { places: number[]; values: number[] }>;

function featureIndex(own: readonly number[], { starts, ids, values }: LearnedVectors): FeatureIndex {
  const index = new Map<number, { places: number[]; values: number[] }>();
  for (const [place, member] of own.entries()) {
    for (let at = starts[member] ?? 0; at < (starts[member + 1] ?? 0); at += 1) {
      const holders = index.get(ids[at] ?? -1) ?? { places: [], values: [] };
      index.set(ids[at] ?? -1, holders);
      holders.places.push(place);
      holders.values.push(values[at] ?? 0);
    }
  }
  return index;
}

function likenessesOf({ ids, values }: SparseVector, index: FeatureIndex, count: number): Float64Array {
  const likenesses = new Float64Array(count);
  for (let at = 0; at < ids.length; at += 1) {
    const holders = index.get(ids[at] ?? -1);
    if (!holders) continue;
    for (let holder = 0; holder < holders.places.length; holder += 1) {
      const place = holders.places[holder] ?? 0;
      likenesses[place] = (likenesses[place] ?? 0) + (values[at] ?? 0) * (holders.values[holder] ?? 0);
    }
  }
  return likenesses;
}
