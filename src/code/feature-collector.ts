import { type ListValues, lexiconWeights, listCounts } from './list-features.ts';
import type { PhraseFinder } from './phrases.ts';
import type { Word } from './words.ts';

/** How much each kind of feature weighs; 0 leaves it out. */
export interface FeatureWeights {
  /** Stems, and forms that are not their own stem. */
  words: number;
  /** Three to five letters in a row, word boundaries included. */
  letters: number;
  /** Two words in a row. */
  pairs: number;
  /** Lists of words of one meaning. */
  concepts: number;
  /** Lists of words that speak for one code. */
  lexicon: number;
}
export type FeatureKind = keyof FeatureWeights;

export interface FeatureSources {
  weights: FeatureWeights;
  /** Forms that are no features of their own, such as function words. */
  ignored: ReadonlySet<string>;
  concepts: PhraseFinder;
  lexicon: PhraseFinder;
}

/** A passage's features of one kind. Features count from 0 in the order in which they are first met; each comes once. */
export interface CollectedFeatures {
  kind: FeatureKind;
  /** Only the first `count` entries of `keys` and `values` count. */
  count: number;
  keys: Int32Array;
  values: Float64Array;
}

/** Its answer holds until it is called again: the lists are used anew, because making them anew would take most of the time. */
export type FeatureCollector = (words: readonly Word[]) => readonly CollectedFeatures[];

const shortest = 3;
const longest = 4;

/** What a word brings in by itself, worked out once. */
interface WordFeatures {
  isIgnored: boolean;
  stem: number;
  /** Null where the form is its own stem. */
  form: number | null;
  letters: readonly number[];
}

/** Makes the collector of one feature space: all words that it is given must come from the same reader. */
export function featureCollector(sources: FeatureSources): FeatureCollector {
  const { weights, concepts, lexicon } = sources;
  const { of: numberOf, next } = numbering();
  const featuresOf = wordFeatures(sources, numberOf);
  const add = uniqueAdder();
  const pairOf = pairNumbering(next);
  const [own, letters, pairs] = [emptyList('words'), emptyList('letters'), emptyList('pairs')];
  const [meanings, cues] = [emptyList('concepts'), emptyList('lexicon')];
  const found = [own, letters, pairs, meanings, cues];
  const addList = listAdder(numberOf);
  return (words) => {
    for (const part of found) part.count = 0;
    const passage = add.begin();
    let before: Word | null = null;
    for (const word of words) {
      const features = featuresOf(word);
      if (features.isIgnored) continue;
      if (weights.words > 0) {
        add.once(own, features.stem, 1, passage);
        if (features.form !== null) add.once(own, features.form, 0.7, passage);
      }
      for (const letter of features.letters) add.once(letters, letter, 1, passage);
      if (weights.pairs > 0 && before) add.once(pairs, pairOf(before, word), 1, passage);
      before = word;
    }
    if (weights.concepts > 0) addList(meanings, listCounts(concepts(words)));
    if (weights.lexicon > 0) addList(cues, lexiconWeights(lexicon(words)));
    return found;
  };
}

function wordFeatures({ weights, ignored }: FeatureSources, numberOf: (text: string) => number): (word: Word) => WordFeatures {
  const known: WordFeatures[] = [];
  return (word) => {
    const before = known[word.id];
    if (before) return before;
    const { form, stem } = word;
    const features = {
      isIgnored: ignored.has(form),
      stem: numberOf(`stem ${stem}`),
      form: form === stem ? null : numberOf(`form ${form}`),
      letters: weights.letters > 0 ? lettersOf(form).map((letters) => numberOf(`letters ${letters}`)) : [],
    };
    known[word.id] = features;
    return features;
  };
}

function lettersOf(form: string): string[] {
  const framed = `_${form}_`;
  const letters: string[] = [];
  for (let size = shortest; size <= longest; size += 1) {
    for (let at = 0; at + size <= framed.length; at += 1) letters.push(framed.slice(at, at + size));
  }
  return letters;
}

function listAdder(numberOf: (text: string) => number): (into: CollectedFeatures, lists: ListValues) => void {
  const numbers = new Map<FeatureKind, number[]>();
  return (into, lists) => {
    const known = numbers.get(into.kind) ?? [];
    numbers.set(into.kind, known);
    for (const [list, value] of lists) {
      const number = known[list] ?? numberOf(`${into.kind} ${list}`);
      known[list] = number;
      append(into, number, value);
    }
  };
}

function emptyList(kind: FeatureKind): CollectedFeatures {
  return { kind, count: 0, keys: new Int32Array(1024), values: new Float64Array(1024) };
}

function append(into: CollectedFeatures, key: number, value: number): void {
  if (into.count === into.keys.length) grow(into);
  into.keys[into.count] = key;
  into.values[into.count] = value;
  into.count += 1;
}

/** Twice as long, with the same beginning. */
function grow(list: CollectedFeatures): void {
  const [keys, values] = [new Int32Array(2 * list.keys.length), new Float64Array(2 * list.keys.length)];
  keys.set(list.keys);
  values.set(list.values);
  list.keys = keys;
  list.values = values;
}

/** Words are told apart by number, which spares the making of a text for every pair. */
function pairNumbering(next: () => number): (before: Word, word: Word) => number {
  const known: Map<number, number>[] = [];
  return (before, word) => {
    const following = known[before.id] ?? new Map<number, number>();
    known[before.id] = following;
    const number = following.get(word.id) ?? next();
    following.set(word.id, number);
    return number;
  };
}

/** Numbers texts in the order in which they come; `next` gives a number to something else. */
function numbering(): { of: (text: string) => number; next: () => number } {
  const known = new Map<string, number>();
  let count = 0;
  const next = () => {
    count += 1;
    return count - 1;
  };
  const of = (text: string) => {
    const number = known.get(text) ?? next();
    known.set(text, number);
    return number;
  };
  return { of, next };
}

/** Adds a feature to a passage unless the passage has it. A mark per feature, the number of the passage, is far faster than a set per passage. */
function uniqueAdder(): { begin(): number; once(into: CollectedFeatures, key: number, value: number, passage: number): void } {
  const marks: number[] = [];
  let passages = 0;
  return {
    begin: () => {
      passages += 1;
      return passages;
    },
    once(into, key, value, passage) {
      if (marks[key] === passage) return;
      marks[key] = passage;
      append(into, key, value);
    },
  };
}
