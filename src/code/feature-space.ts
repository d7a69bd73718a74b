import type { Feature } from './feature-hash.ts';
import { featureNumbers } from './feature-numbers.ts';
import type { SparseVector } from './sparse-vector.ts';

/** Features of one kind, which are weighed together. `Passage`: what they are read from. */
export interface FeaturePart<Passage> {
  /** How much the part counts in a vector. */
  weight: number;
  /** A feature of fewer samples teaches nothing and is left out. */
  leastCount: number;
  /** Whether a feature counts more the fewer samples hold it. */
  isByRarity: boolean;
  /** What the values are divided by, given the sum of their squares. */
  lengthOf(squares: number): number;
  /** Calls `add` for every feature of a passage; a known feature that comes again changes nothing. */
  collect(passage: Passage, add: (feature: Feature, value: number) => void): void;
}

/** What is kept of a feature space. */
export interface LearnedSpace {
  /** The feature of each number. */
  features: Int32Array;
  /** What the value of each feature is multiplied by, and last, what that of an unknown one would be. */
  rarities: Float32Array;
}

/** Turns passages into vectors. */
export interface FeatureSpace<Passage> {
  /** Number of features; they count from 0. */
  size: number;
  /**
   * `further` values become features from number `size` on. The vector holds until this is called again: who keeps it makes a copy
   * (`vectorKeeper`).
   */
  vector(passage: Passage, further?: ArrayLike<number>): SparseVector;
  /** The number of a feature; −1 when it is unknown. */
  numberOf(feature: Feature): number;
}

/** Learns the features of samples and their inverse document frequencies, smoothed. What too few of them hold is no feature. */
export function learnFeatureSpace<Passage>(samples: readonly Passage[], parts: readonly FeaturePart<Passage>[]): LearnedSpace {
  const counts = new Map<Feature, { part: FeaturePart<Passage>; count: number; last: number }>();
  for (const [index, sample] of samples.entries()) {
    for (const part of parts) {
      part.collect(sample, (feature) => {
        const known = counts.get(feature);
        if (!known) counts.set(feature, { part, count: 1, last: index });
        else if (known.last !== index) {
          known.count += 1;
          known.last = index;
        }
      });
    }
  }
  const kept = [...counts].filter(([, { part, count }]) => count >= part.leastCount);
  const rarityOf = (count: number) => Math.log((samples.length + 1) / (count + 0.5));
  const rarities = kept.map(([, { part, count }]) => (part.isByRarity ? rarityOf(count) : 1));
  return { features: Int32Array.from(kept, ([feature]) => feature), rarities: Float32Array.from([...rarities, rarityOf(0.25)]) };
}

/** The space that was learned with the same parts. */
export function featureSpace<Passage>({ features, rarities }: LearnedSpace, parts: readonly FeaturePart<Passage>[]): FeatureSpace<Passage> {
  const size = features.length;
  const numberOf = featureNumbers(features);
  const unknown = rarities[size] ?? 0;
  // A mark per feature, the number of the passage, is far faster than a set per passage.
  const marks = new Int32Array(size);
  let passages = 0;
  let ids = new Int32Array(4096);
  let values = new Float64Array(4096);
  let count = 0;
  let squares = 0;
  const put = (id: number, value: number): void => {
    if (count === ids.length) [ids, values] = [twiceAsLong(ids, Int32Array), twiceAsLong(values, Float64Array)];
    ids[count] = id;
    values[count] = value;
    count += 1;
  };
  const add = (feature: Feature, value: number): void => {
    const id = numberOf(feature);
    if (id < 0) {
      squares += (value * unknown) ** 2;
      return;
    }
    if (marks[id] === passages) return;
    marks[id] = passages;
    const weighed = value * (rarities[id] ?? 0);
    squares += weighed * weighed;
    put(id, weighed);
  };
  return {
    size,
    numberOf,
    vector(passage, further = []) {
      passages += 1;
      count = 0;
      for (const part of parts) {
        const from = count;
        squares = 0;
        part.collect(passage, add);
        const scale = squares === 0 ? 1 : part.weight / part.lengthOf(squares);
        for (let at = from; at < count; at += 1) values[at] = (values[at] ?? 0) * scale;
      }
      for (let index = 0; index < further.length; index += 1) if (further[index]) put(size + index, further[index] ?? 0);
      return { ids: ids.subarray(0, count), values: values.subarray(0, count) };
    },
  };
}

function twiceAsLong<Numbers extends Int32Array | Float64Array>(numbers: Numbers, Kind: new (length: number) => Numbers): Numbers {
  const longer = new Kind(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
