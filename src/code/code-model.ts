import { type Codebook, noCode } from '../read/codebook/codebook.ts';
import { type FeatureSpace, fitFeatureSpace, type SparseVector } from './feature-space.ts';
import { shareShifts, shiftIntercepts } from './field-shares.ts';
import { linearModel, trainLinear } from './linear-model.ts';
import { trainNaiveBayes } from './naive-bayes.ts';
import type { PhraseFinder } from './phrases.ts';
import type { Word, WordReader } from './words.ts';

/** What a passage speaks to. */
export interface CodeModel {
  /** The codes of the codebook and, last, `none`. */
  codes: readonly string[];
  /** Its samples are the exemplars, in their order. */
  space: FeatureSpace;
  /**
   * A score from 0 to 1 for each of `codes`, which sum to 1; the words of the question may raise what it asks about. And the
   * vector of the passage, which holds until this is called again.
   */
  read(words: readonly Word[], question: readonly Word[] | null): { scores: number[]; vector: SparseVector };
  /** What logistic regression learned: may be given back as `learned`. */
  weights: Float64Array;
  /** Indexes of the words that carried a code most, strongest first, at most three. */
  carriers(words: readonly Word[], code: string): number[];
}

/** A word that adds less to the log odds of a code did not carry it. */
const leastWeight = 0.2;
/** Share of naive Bayes in the geometric mean with logistic regression. */
const bayesShare = 0.25;
/** How many passages belong nowhere: as in the tuning half, which looks like field data. */
const fieldShareOfNone = 0.2;
/** How much of a question's log odds goes over to its answer. */
const questionShare = 0.25;

/**
 * Learns codes from the exemplars, whose words stand in `samples`: logistic regression and naive Bayes over words, pairs of words, concepts and
 * the lexicon. `learned`: what logistic regression has learned from the same codebook before; null = it learns now.
 */
export function fitCodeModel(
  codebook: Codebook,
  samples: readonly (readonly Word[])[],
  readWords: WordReader,
  finders: { concepts: PhraseFinder; lexicon: PhraseFinder },
  learned: Float64Array | null,
): CodeModel {
  const codes = [...codebook.codes.map(({ code }) => code), noCode];
  const ignored = new Set(codebook.function_words.flatMap((word) => readWords(word).map(({ form }) => form)));
  const weights = { words: 3, pairs: 1, letters: 0, concepts: 0.6, lexicon: 0.3 };
  const space = fitFeatureSpace(samples, { weights, ignored, ...finders });
  const labels = codebook.passages.map(({ code }) => codes.indexOf(code));
  const size = { features: space.size, classes: codes.length };
  const linear = learned
    ? linearModel(learned, space.size, codes.length)
    : trainLinear(space.samples(), labels, { ...size, rounds: 8, decay: 0.003 });
  const bayes = trainNaiveBayes(space.samples(), labels, size);
  // The geometric mean of two linear models' probabilities is that of one with the mean of their weights.
  const weightsOfBoth = linear.weights.map((weight, place) => (1 - bayesShare) * weight + bayesShare * (bayes.weights[place] ?? 0));
  const belongs = labels.map((label) => (label === codes.length - 1 ? 1 : 0));
  const [some = 0, none = 0] = shareShifts(belongs, [1 - fieldShareOfNone, fieldShareOfNone]);
  shiftIntercepts(
    weightsOfBoth,
    codes.map((code) => (code === noCode ? none : some)),
  );
  const model = linearModel(weightsOfBoth, space.size, codes.length);
  // Several passages answer the same question.
  let last: { question: readonly Word[]; asked: number[] } | null = null;
  const askedBy = (question: readonly Word[]): number[] => {
    if (last?.question !== question) last = { question, asked: model.probabilities(space.vector(question)) };
    return last.asked;
  };
  return {
    codes,
    space,
    weights: linear.weights,
    read(words, question) {
      const asked = question && question.length > 0 ? askedBy(question) : null;
      const vector = space.vector(words);
      const scores = model.probabilities(vector);
      return { scores: asked ? normalize(raise(scores, asked)) : scores, vector };
    },
    carriers(words, code) {
      const kind = codes.indexOf(code);
      const seen = new Set<number>();
      const weighed: { index: number; weight: number }[] = [];
      for (const [index, word] of words.entries()) {
        if (seen.has(word.id)) continue;
        seen.add(word.id);
        let weight = 0;
        for (const feature of space.featuresOf(word)) weight += linear.weight(feature, kind);
        if (weight > leastWeight) weighed.push({ index, weight });
      }
      return weighed
        .sort((a, b) => b.weight - a.weight || a.index - b.index)
        .slice(0, 3)
        .map(({ index }) => index);
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
