import { type Feature, featureOf, pairOf } from './feature-hash.ts';
import type { FeaturePart } from './feature-space.ts';
import { type ListValues, lexiconWeights, listCounts } from './list-features.ts';
import type { PhraseFinder } from './phrases.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];
type WordPart = FeaturePart<Words>;

/** Words and letters of a long passage count no more in all than those of a short one. */
const byLength: Pick<WordPart, 'isByRarity' | 'lengthOf'> = { isByRarity: true, lengthOf: Math.sqrt };

/** A form counts a little less than its stem, which it comes beside. */
const formValue = 0.7;

/** The features of a word by itself: its stem, and its form unless that is its own stem. */
export function featuresOfWord({ form, stem }: Word): Feature[] {
  return form === stem ? [featureOf(`stem ${stem}`)] : [featureOf(`stem ${stem}`), featureOf(`form ${form}`)];
}

/** Stems and forms, but for those of `ignored` forms. */
export function wordPart(weight: number, ignored: ReadonlySet<string>): WordPart {
  const features = byWord(featuresOfWord);
  return {
    ...byLength,
    weight,
    leastCount: 1,
    collect(words, add) {
      for (const word of words) {
        if (ignored.has(word.form)) continue;
        const [stem, form] = features(word);
        if (stem !== undefined) add(stem, 1);
        if (form !== undefined) add(form, formValue);
      }
    },
  };
}

/** Two words in a row, but for `ignored` forms between them. */
export function pairPart(weight: number, ignored: ReadonlySet<string>): WordPart {
  const featureOfWord = byWord(({ form, stem }) => featureOf(`${form} ${stem}`));
  return {
    ...byLength,
    weight,
    leastCount: 2,
    collect(words, add) {
      let before: Feature | null = null;
      for (const word of words) {
        if (ignored.has(word.form)) continue;
        const own = featureOfWord(word);
        if (before !== null) add(pairOf(before, own), 1);
        before = own;
      }
    },
  };
}

const [fewestLetters, mostLetters] = [3, 4];

/** Three to four letters in a row, word boundaries included. */
export function letterPart(weight: number, ignored: ReadonlySet<string>): WordPart {
  const features = byWord(({ form }) => lettersOf(`_${form}_`).map((letters) => featureOf(`letters ${letters}`)));
  return {
    ...byLength,
    weight,
    leastCount: 2,
    collect(words, add) {
      for (const word of words) if (!ignored.has(word.form)) for (const letters of features(word)) add(letters, 1);
    },
  };
}

function lettersOf(framed: string): string[] {
  const runs: string[] = [];
  for (let size = fewestLetters; size <= mostLetters; size += 1)
    for (let at = 0; at + size <= framed.length; at += 1) runs.push(framed.slice(at, at + size));
  return runs;
}

/** Lists of words of one meaning. */
export function conceptPart(weight: number, find: PhraseFinder): WordPart {
  const lengthOf = (squares: number) => Math.sqrt(Math.sqrt(squares));
  return { ...listPart('concept', (words) => listCounts(find(words))), weight, lengthOf };
}

/** Lists of words that speak for one code; what they say adds up. */
export function lexiconPart(weight: number, find: PhraseFinder): WordPart {
  return { ...listPart('lexicon', (words) => lexiconWeights(find(words))), weight, lengthOf: () => 1 };
}

function listPart(kind: string, valuesOf: (words: Words) => ListValues): Pick<WordPart, 'leastCount' | 'isByRarity' | 'collect'> {
  const features: Feature[] = [];
  return {
    leastCount: 1,
    isByRarity: false,
    collect(words, add) {
      for (const [list, value] of valuesOf(words)) {
        const feature = features[list] ?? featureOf(`${kind} ${list}`);
        features[list] = feature;
        add(feature, value);
      }
    },
  };
}

/** Works out something about a word once; all words must come from one reader. */
export function byWord<Found>(find: (word: Word) => Found): (word: Word) => Found {
  const known: Found[] = [];
  return (word) => {
    const before = known[word.id];
    if (before !== undefined) return before;
    const found = find(word);
    known[word.id] = found;
    return found;
  };
}
