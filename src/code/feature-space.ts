import { type CollectedFeatures, type FeatureKind, type FeatureSources, featureCollector } from './feature-collector.ts';
import type { Word } from './words.ts';

/** A sparse vector: feature numbers and, beside each, its value. No number comes twice. */
export interface SparseVector {
  ids: Int32Array;
  values: Float64Array;
}

/** Turns the words of a passage into a vector. Learned from samples: what none of them holds is no feature. */
export interface FeatureSpace {
  /** Number of features; they count from 0. */
  size: number;
  /** The vectors of the samples. */
  samples(): readonly SparseVector[];
  /**
   * The words must come from the reader that read the samples. `further` values become features from number `size` on. The
   * vector holds until this is called again: who keeps it makes a copy (`vectorKeeper`).
   */
  vector(words: readonly Word[], further?: ArrayLike<number>): SparseVector;
  /** Features that a single word brings in by its stem and form. */
  featuresOf(word: Word): readonly number[];
}

/** A pair, or a run of letters, that a single sample holds teaches nothing. */
const leastCount: Readonly<Record<FeatureKind, number>> = { words: 1, pairs: 2, letters: 2, concepts: 1, lexicon: 1 };

/** Learns the features of samples and their inverse document frequencies. */
export function fitFeatureSpace(samples: readonly (readonly Word[])[], sources: FeatureSources): FeatureSpace {
  const collect = featureCollector(sources);
  const keep = vectorKeeper();
  const collected = samples.map((words) =>
    collect(words).map(({ kind, count, keys, values }) => {
      const kept = keep({ ids: keys.subarray(0, count), values: values.subarray(0, count) });
      return { kind, count, keys: kept.ids, values: kept.values };
    }),
  );
  const { numbers, rarities, size } = numberFeatures(collected, samples.length);
  const unseen = rarityOf(samples.length, 0.25);
  const known: (readonly number[])[] = [];
  const scratch = { ids: new Int32Array(4096), values: new Float64Array(4096) };
  /** Writes features to the scratch from place `from` on; gives the place after them. */
  const write = ({ kind, count, keys, values }: CollectedFeatures, from: number): number => {
    let to = from;
    let squares = 0;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] ?? 0;
      const id = numbers[key] ?? -1;
      const weighed = (values[at] ?? 0) * (isList(kind) ? 1 : id < 0 ? unseen : (rarities[key] ?? 0));
      squares += weighed * weighed;
      if (id < 0) continue;
      scratch.ids[to] = id;
      scratch.values[to] = weighed;
      to += 1;
    }
    const scale = sources.weights[kind] / lengthOf(kind, squares);
    for (let at = from; at < to; at += 1) scratch.values[at] = (scratch.values[at] ?? 0) * scale;
    return to;
  };
  const vectorOf = (features: readonly CollectedFeatures[], further: ArrayLike<number>): SparseVector => {
    const most = features.reduce((sum, { count }) => sum + count, further.length);
    if (most > scratch.ids.length) {
      scratch.ids = new Int32Array(2 * most);
      scratch.values = new Float64Array(2 * most);
    }
    let to = 0;
    for (const part of features) to = write(part, to);
    for (let index = 0; index < further.length; index += 1) {
      if (further[index] === 0) continue;
      scratch.ids[to] = size + index;
      scratch.values[to] = further[index] ?? 0;
      to += 1;
    }
    return { ids: scratch.ids.subarray(0, to), values: scratch.values.subarray(0, to) };
  };
  let vectors: readonly SparseVector[] | null = null;
  return {
    size,
    // Whoever has learned before needs none of them.
    samples: () => {
      vectors ??= collected.map((features) => keep(vectorOf(features, [])));
      return vectors;
    },
    vector: (words, further = []) => vectorOf(collect(words), further),
    featuresOf: (word) => {
      const before = known[word.id];
      if (before) return before;
      const own = collect([word])[0];
      const features = own ? Array.from(own.keys.subarray(0, own.count), (key) => numbers[key] ?? -1).filter((id) => id >= 0) : [];
      known[word.id] = features;
      return features;
    },
  };
}

/** Makes copies of vectors that hold for good. Many share one piece of memory: to ask for each piece anew would take longer than to learn. */
export function vectorKeeper(): (vector: SparseVector) => SparseVector {
  let room = { ids: new Int32Array(0), values: new Float64Array(0) };
  let used = 0;
  return ({ ids, values }) => {
    if (used + ids.length > room.ids.length) {
      const size = Math.max(2 ** 16, ids.length);
      room = { ids: new Int32Array(size), values: new Float64Array(size) };
      used = 0;
    }
    const kept = { ids: room.ids.subarray(used, used + ids.length), values: room.values.subarray(used, used + ids.length) };
    kept.ids.set(ids);
    kept.values.set(values);
    used += ids.length;
    return kept;
  };
}

/** Gives a number to every feature that enough samples hold, in the order of the samples; −1 to the others. */
function numberFeatures(
  collected: readonly (readonly CollectedFeatures[])[],
  samples: number,
): { numbers: Int32Array; rarities: Float64Array; size: number } {
  const counts: number[] = [];
  const kinds: FeatureKind[] = [];
  for (const { kind, keys } of collected.flat()) {
    for (const key of keys) {
      counts[key] = (counts[key] ?? 0) + 1;
      kinds[key] = kind;
    }
  }
  let size = 0;
  const numbers = Int32Array.from(counts, (count, key) => {
    if ((count ?? 0) < leastCount[kinds[key] ?? 'words']) return -1;
    size += 1;
    return size - 1;
  });
  return { numbers, rarities: Float64Array.from(counts, (count) => rarityOf(samples, count ?? 0)), size };
}

/** Inverse document frequency, smoothed. */
function rarityOf(samples: number, count: number): number {
  return Math.log((samples + 1) / (count + 0.5));
}

/** Words and letters of a long passage count no more in all than those of a short one; lists may add up. */
function lengthOf(kind: FeatureKind, squares: number): number {
  if (squares === 0 || kind === 'lexicon') return 1;
  return kind === 'concepts' ? Math.sqrt(Math.sqrt(squares)) : Math.sqrt(squares);
}

function isList(kind: FeatureKind): boolean {
  return kind === 'concepts' || kind === 'lexicon';
}
