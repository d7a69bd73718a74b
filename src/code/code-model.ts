import { type Codebook, noCode } from '../read/codebook/codebook.ts';
import { fitFeatureSpace } from './feature-space.ts';
import { trainLinear } from './linear-model.ts';
import { trainNaiveBayes } from './naive-bayes.ts';
import type { PhraseFinder } from './phrases.ts';
import type { Word, WordReader } from './words.ts';

/** What a passage speaks to. */
export interface CodeModel {
  /** The codes of the codebook and, last, `none`. */
  codes: readonly string[];
  /** A score from 0 to 1 for each of `codes`; they sum to 1. The words of the question may raise what it asks about. */
  scores(words: readonly Word[], question: readonly Word[] | null): number[];
  /** Indexes of the words that carried a code most, strongest first, at most three. */
  carriers(words: readonly Word[], code: string): number[];
}

/** Share of naive Bayes in the geometric mean with logistic regression. */
const bayesShare = 0.3;
/** How much of a question's log odds goes over to its answer. */
const questionShare = 0.25;

/** Learns codes from the exemplars: logistic regression and naive Bayes over words, letters, concepts and the lexicon. */
export function fitCodeModel(codebook: Codebook, readWords: WordReader, finders: { concepts: PhraseFinder; lexicon: PhraseFinder }): CodeModel {
  const codes = [...codebook.codes.map(({ code }) => code), noCode];
  const samples = codebook.passages.map(({ text }) => readWords(text));
  const ignored = new Set(codebook.function_words.flatMap((word) => readWords(word).map(({ form }) => form)));
  const weights = { words: 1.5, pairs: 0, letters: 1, concepts: 1, lexicon: 0.3 };
  const space = fitFeatureSpace(samples, { weights, ignored, ...finders });
  const vectors = samples.map((words) => space.vector(words));
  const labels = codebook.passages.map(({ code }) => codes.indexOf(code));
  const size = { features: space.size, classes: codes.length };
  const linear = trainLinear(vectors, labels, { ...size, rounds: 12, decay: 0.003 });
  const bayes = trainNaiveBayes(vectors, labels, size);
  const alone = (words: readonly Word[]): number[] => {
    const vector = space.vector(words);
    const other = bayes.probabilities(vector);
    return normalize(linear.probabilities(vector).map((chance, kind) => chance ** (1 - bayesShare) * Math.max(other[kind] ?? 0, 1e-12) ** bayesShare));
  };
  return {
    codes,
    scores(words, question) {
      const scores = alone(words);
      return question && question.length > 0 ? normalize(raise(scores, alone(question))) : scores;
    },
    carriers(words, code) {
      const kind = codes.indexOf(code);
      const weigh = (word: Word) => space.featuresOf(word).reduce((sum, feature) => sum + linear.weight(feature, kind), 0);
      const weighed = words.map((word, index) => ({ index, form: word.form, weight: ignored.has(word.form) ? 0 : weigh(word) }));
      const distinct = weighed.filter(({ form }, index) => weighed.findIndex((other) => other.form === form) === index);
      return distinct.filter(({ weight }) => weight > 0.2).sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, 3).map(({ index }) => index);
    },
  };
}

/** Raises, and never lowers, what the question is about. That a question by itself belongs nowhere says nothing. */
function raise(scores: readonly number[], asked: readonly number[]): number[] {
  const codes = asked.length - 1;
  const total = asked.slice(0, codes).reduce((sum, score) => sum + score, 0);
  return scores.map((score, kind) => {
    if (kind === codes || total === 0) return score;
    return score * Math.max(1, ((asked[kind] ?? 0) / total) * codes) ** questionShare;
  });
}

function normalize(scores: readonly number[]): number[] {
  const sum = scores.reduce((total, score) => total + score, 0);
  return scores.map((score) => score / sum);
}
