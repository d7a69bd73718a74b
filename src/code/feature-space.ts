import type { PhraseFinder } from './phrases.ts';
import type { Word } from './words.ts';

/** A sparse vector: feature numbers and, beside each, its value. No number comes twice. */
export interface SparseVector {
  ids: number[];
  values: number[];
}

/** How much each kind of feature weighs; 0 leaves it out. */
export interface FeatureWeights {
  /** Stems, and forms that are not their own stem. */
  words: number;
  /** Two words in a row. */
  pairs: number;
  /** Three to five letters in a row, word boundaries included. */
  letters: number;
  /** Lists of words of one meaning. */
  concepts: number;
  /** Lists of words that speak for one code. */
  lexicon: number;
}

export interface FeatureSpaceOptions {
  weights: FeatureWeights;
  /** Forms that are no features of their own, such as function words. */
  ignored: ReadonlySet<string>;
  concepts: PhraseFinder;
  lexicon: PhraseFinder;
}

/** Turns the words of a passage into a vector. Learned from samples: what none of them holds is no feature. */
export interface FeatureSpace {
  /** Number of features; they count from 0. */
  size: number;
  vector(words: readonly Word[]): SparseVector;
  /** Features that a single word brings in by its stem and form. */
  featuresOf(word: Word): number[];
}

type Kind = keyof FeatureWeights;
type Features = ReadonlyMap<string, number>;

const shortest = 3;
const longest = 5;

/** Learns the features of samples and their inverse document frequencies. */
export function fitFeatureSpace(samples: readonly (readonly Word[])[], options: FeatureSpaceOptions): FeatureSpace {
  const collect = featureCollector(options);
  const counts = new Map<string, number>();
  for (const words of samples) {
    for (const features of collect(words).values()) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Array.from(counts, ([key, count]) => (count >= (isNumerous(key) ? 2 : 1) ? key : '')).filter((key) => key !== '');
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const rarities = keys.map((key) => (isList(key) ? 1 : Math.log((samples.length + 1) / ((counts.get(key) ?? 0) + 0.5))));
  const unseen = Math.log((samples.length + 1) / 0.75);
  const add = (kind: Kind, features: Features, vector: SparseVector): void => {
    const from = vector.ids.length;
    let squares = 0;
    for (const [key, value] of features) {
      const id = numbers.get(key);
      const weighed = value * (id !== undefined ? (rarities[id] ?? 0) : isList(key) ? 1 : unseen);
      squares += weighed * weighed;
      if (id === undefined) continue;
      vector.ids.push(id);
      vector.values.push(weighed);
    }
    const scale = options.weights[kind] / lengthOf(kind, squares);
    for (let at = from; at < vector.values.length; at += 1) vector.values[at] = (vector.values[at] ?? 0) * scale;
  };
  return {
    size: keys.length,
    vector(words) {
      const vector: SparseVector = { ids: [], values: [] };
      for (const [kind, features] of collect(words)) add(kind, features, vector);
      return vector;
    },
    featuresOf: (word) => [stemKey(word), formKey(word)].flatMap((key) => numbers.get(key) ?? []),
  };
}

/** Words and letters of a long passage count no more in all than those of a short one; lists may add up. */
function lengthOf(kind: Kind, squares: number): number {
  if (squares === 0 || kind === 'lexicon') return 1;
  return kind === 'concepts' ? Math.sqrt(Math.sqrt(squares)) : Math.sqrt(squares);
}

// Keys begin with a digit for their kind: 1 stems, 2 forms, 3 pairs, 4 letters, 5 concepts, 6 lexicon.
const stemKey = ({ stem }: Word): string => `1${stem}`;
const formKey = ({ form }: Word): string => `2${form}`;

/** Pairs and letters are many, and one that a single sample holds teaches nothing. */
function isNumerous(key: string): boolean {
  return key.startsWith('3') || key.startsWith('4');
}

function isList(key: string): boolean {
  return key.startsWith('5') || key.startsWith('6');
}

/** Collects the features of a passage by kind, each once. */
function featureCollector({ weights, ignored, concepts, lexicon }: FeatureSpaceOptions): (words: readonly Word[]) => Map<Kind, Features> {
  const lettersOf = letterReader();
  return (words) => {
    const telling = words.filter(({ form }) => !ignored.has(form));
    const found = new Map<Kind, Features>();
    if (weights.words > 0) found.set('words', wordFeatures(telling));
    if (weights.pairs > 0) found.set('pairs', pairFeatures(telling));
    if (weights.letters > 0) found.set('letters', new Map(telling.flatMap(({ form }) => lettersOf(form))));
    if (weights.concepts > 0) found.set('concepts', conceptFeatures(words, concepts));
    if (weights.lexicon > 0) found.set('lexicon', lexiconFeatures(words, lexicon));
    return found;
  };
}

function wordFeatures(words: readonly Word[]): Features {
  const features = new Map<string, number>();
  for (const word of words) {
    features.set(stemKey(word), 1);
    if (word.form !== word.stem) features.set(formKey(word), 0.7);
  }
  return features;
}

function pairFeatures(words: readonly Word[]): Features {
  return new Map(words.slice(1).map(({ form }, index) => [`3${words[index]?.form ?? ''} ${form}`, 1]));
}

/** The letters of a word, worked out once. */
function letterReader(): (form: string) => readonly (readonly [string, number])[] {
  const known = new Map<string, readonly (readonly [string, number])[]>();
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const framed = `_${form}_`;
    const letters: [string, number][] = [];
    for (let size = shortest; size <= longest; size += 1) {
      for (let at = 0; at + size <= framed.length; at += 1) letters.push([`4${framed.slice(at, at + size)}`, 1]);
    }
    known.set(form, letters);
    return letters;
  };
}

function conceptFeatures(words: readonly Word[], concepts: PhraseFinder): Features {
  const counts = new Map<number, number>();
  for (const { list } of concepts(words)) counts.set(list, (counts.get(list) ?? 0) + 1);
  return new Map(Array.from(counts, ([list, count]) => [`5${list}`, 1 + 0.5 * Math.log(count)]));
}

/** A phrase of several words says more than a single word. */
function lexiconFeatures(words: readonly Word[], lexicon: PhraseFinder): Features {
  const phrases = new Map<number, Set<string>>();
  for (const { list, phrase } of lexicon(words)) phrases.set(list, (phrases.get(list) ?? new Set<string>()).add(phrase));
  const valueOf = (found: ReadonlySet<string>) => Math.log([...found].reduce((sum, phrase) => sum + (phrase.includes(' ') ? 1.5 : 1), 1));
  return new Map(Array.from(phrases, ([list, found]) => [`6${list}`, valueOf(found)]));
}
