import { codebookReader } from '../src/code/codebook-reader.ts';
import { featureSpace, learnFeatureSpace } from '../src/code/feature-space.ts';
import { trainLinear } from '../src/code/linear-model.ts';
import { trainNaiveBayes } from '../src/code/naive-bayes.ts';
import { phraseFinder } from '../src/code/phrases.ts';
import { vectorKeeper } from '../src/code/sparse-vector.ts';
import { conceptPart, letterPart, lexiconPart, pairPart, wordPart } from '../src/code/word-parts.ts';
import { wordReader } from '../src/code/words.ts';
import type { Codebook } from '../src/read/codebook/codebook.ts';
import type { Exemplar } from '../src/read/codebook/exemplars.ts';

/** Ranks the codes of a passage, best first. */
export type Ranker = (passage: string) => string[];

/** Methods that learn from exemplars, by name. */
export const methods: Readonly<Record<string, (codebook: Codebook, exemplars: readonly Exemplar[]) => Ranker>> = {
  'always none': (codebook) => () => ['none', ...codebook.codes.map(({ code }) => code)],
  'words of the definitions': (codebook) => lexiconRanker(codebook, (code) => definitionWords(codebook, code)),
  'lexicon alone': (codebook) => lexiconRanker(codebook, (code) => codebook.codes.find((entry) => entry.code === code)?.lexicon ?? []),
  'BM25, 20 nearest': bm25,
  'naive Bayes, words': (codebook, exemplars) =>
    trained(codebook, exemplars, { words: 1, letters: 0, pairs: 0, concepts: 0, lexicon: 0 }, 'bayes'),
  'logistic, words': (codebook, exemplars) =>
    trained(codebook, exemplars, { words: 1, letters: 0, pairs: 0, concepts: 0, lexicon: 0 }, 'linear'),
  'logistic, words and pairs': (codebook, exemplars) =>
    trained(codebook, exemplars, { words: 1, letters: 0, pairs: 0.5, concepts: 0, lexicon: 0 }, 'linear'),
  'logistic, letters': (codebook, exemplars) =>
    trained(codebook, exemplars, { words: 0, letters: 1, pairs: 0, concepts: 0, lexicon: 0 }, 'linear'),
  'logistic, words and letters': (codebook, exemplars) =>
    trained(codebook, exemplars, { words: 1, letters: 1, pairs: 0, concepts: 0, lexicon: 0 }, 'linear'),
  'logistic, concepts and lexicon': (codebook, exemplars) =>
    trained(codebook, exemplars, { words: 0, letters: 0, pairs: 0, concepts: 1, lexicon: 1 }, 'linear'),
  'naive Bayes, all features': (codebook, exemplars) => trained(codebook, exemplars, all, 'bayes'),
  'logistic, all features and letters': (codebook, exemplars) => trained(codebook, exemplars, { ...all, letters: 2 }, 'linear'),
  'logistic, all features': (codebook, exemplars) => trained(codebook, exemplars, all, 'linear'),
  'both, geometric mean 3 : 1': (codebook, exemplars) => trained(codebook, exemplars, all, 'both'),
};

const all = { words: 3, letters: 0, pairs: 1, concepts: 0.6, lexicon: 0.3 };

type Weights = typeof all;

function trained(codebook: Codebook, exemplars: readonly Exemplar[], weights: Weights, method: 'linear' | 'bayes' | 'both'): Ranker {
  const { read, concepts, lexicon } = codebookReader(codebook);
  const codes = [...codebook.codes.map(({ code }) => code), 'none'];
  const ignored = new Set(codebook.function_words.flatMap((word) => read(word).map(({ form }) => form)));
  const parts = [
    wordPart(weights.words, ignored),
    letterPart(weights.letters, ignored),
    pairPart(weights.pairs, ignored),
    conceptPart(weights.concepts, concepts),
    lexiconPart(weights.lexicon, lexicon),
  ].filter(({ weight }) => weight > 0);
  const samples = exemplars.map(({ text }) => read(text));
  const space = featureSpace(learnFeatureSpace(samples, parts), parts);
  const keep = vectorKeeper();
  const vectors = samples.map((words) => keep(space.vector(words)));
  const labels = exemplars.map(({ code }) => codes.indexOf(code));
  const size = { features: space.size, classes: codes.length };
  const linear = method === 'bayes' ? null : trainLinear(vectors, labels, { ...size, rounds: 8, decay: 0.003 });
  const bayes = method === 'linear' ? null : trainNaiveBayes(vectors, labels, size);
  const share = method === 'both' ? 0.25 : method === 'bayes' ? 1 : 0;
  return (passage) => {
    const vector = space.vector(read(passage));
    const own = linear?.probabilities(vector);
    const other = bayes?.probabilities(vector);
    return ranked(
      codes,
      codes.map((_, kind) => (own?.[kind] ?? 1) ** (1 - share) * Math.max(other?.[kind] ?? 1, 1e-300) ** share),
    );
  };
}

function ranked(codes: readonly string[], scores: readonly number[]): string[] {
  return codes
    .map((code, index) => ({ code, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ code }) => code);
}

function lexiconRanker(codebook: Codebook, phrasesOf: (code: string) => readonly string[]): Ranker {
  const read = wordReader(codebook);
  const codes = codebook.codes.map(({ code }) => code);
  const find = phraseFinder(codes.map(phrasesOf), read);
  return (passage) => {
    const counts = codes.map(() => 0);
    for (const { list } of find(read(passage))) counts[list] = (counts[list] ?? 0) + 1;
    // Nothing found: none. Otherwise it stays behind every code that was found.
    return ranked([...codes, 'none'], [...counts, 0.5]);
  };
}

function definitionWords(codebook: Codebook, wanted: string): string[] {
  const read = wordReader(codebook);
  const ignored = new Set(codebook.function_words);
  const definition = codebook.codes.find(({ code }) => code === wanted)?.definition;
  return [definition?.id ?? '', definition?.en ?? '']
    .flatMap((text) => read(text).map(({ form }) => form))
    .filter((form) => form.length > 3 && !ignored.has(form));
}

/** Okapi BM25 (k1 = 1.2, b = 0.75) over stems; the 20 nearest exemplars vote with their scores. */
function bm25(codebook: Codebook, exemplars: readonly Exemplar[]): Ranker {
  const read = wordReader(codebook);
  const codes = [...codebook.codes.map(({ code }) => code), 'none'];
  const documents = exemplars.map(({ text }) => read(text).map(({ stem }) => stem));
  const mean = documents.reduce((sum, stems) => sum + stems.length, 0) / documents.length;
  const holding = new Map<string, number>();
  for (const stems of documents) for (const stem of new Set(stems)) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log(1 + (documents.length - (holding.get(stem) ?? 0) + 0.5) / ((holding.get(stem) ?? 0) + 0.5));
  return (passage) => {
    const wanted = new Set(read(passage).map(({ stem }) => stem));
    const scores = documents.map((stems, index) => {
      let sum = 0;
      for (const stem of wanted) {
        const count = stems.filter((other) => other === stem).length;
        sum += (rarity(stem) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * stems.length) / mean));
      }
      return { index, sum };
    });
    const votes = codes.map(() => 0);
    for (const { index, sum } of scores.sort((a, b) => b.sum - a.sum || a.index - b.index).slice(0, 20)) {
      const kind = codes.indexOf(exemplars[index]?.code ?? '');
      votes[kind] = (votes[kind] ?? 0) + sum;
    }
    return ranked(codes, votes);
  };
}
