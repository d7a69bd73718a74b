import { type Codebook, noCode } from '../read/codebook/codebook.ts';
import type { CodebookReader } from './codebook-reader.ts';
import { type FeaturePart, featureSpace, learnFeatureSpace } from './feature-space.ts';
import { shareShifts, shiftIntercepts } from './field-shares.ts';
import type { LearnedCoder, LearnedModel } from './learned-coder.ts';
import { linearModel, trainLinear } from './linear-model.ts';
import { trainNaiveBayes } from './naive-bayes.ts';
import { weightiestFeatures } from './nearest-exemplars.ts';
import { type SparseVector, vectorKeeper } from './sparse-vector.ts';
import { conceptPart, featuresOfWord, lexiconPart, pairPart, wordPart } from './word-parts.ts';
import type { Word } from './words.ts';

/** What a passage speaks to. */
export interface CodeModel {
  /** The codes of the codebook and, last, `none`. */
  codes: readonly string[];
  /**
   * A score from 0 to 1 for each of `codes`, which sum to 1; the words of the question may raise what it asks about. And the
   * vector of the passage, which holds until this is called again.
   */
  read(words: readonly Word[], question: readonly Word[] | null): { scores: number[]; vector: SparseVector };
  /** Indexes of the words that carried a code most, strongest first, at most three. */
  carriers(words: readonly Word[], code: string): number[];
}

/** A word that adds less to the log odds of a code did not carry it. */
const leastWeight = 0.2;
/** Share of naive Bayes in the geometric mean with logistic regression. */
const bayesShare = 0.25;
/** How many passages belong nowhere: more than among answers to an open question (a fifth of the tuning half), fewer than in a whole interview. */
const fieldShareOfNone = 0.35;
/** How much of a question's log odds goes over to its answer. */
const questionShare = 0.25;

/** Words, pairs of words, concepts and the lexicon; function words are left out. */
function partsOf({ codebook, read, concepts, lexicon }: CodebookReader): FeaturePart<readonly Word[]>[] {
  const ignored = new Set(codebook.function_words.flatMap((word) => read(word).map(({ form }) => form)));
  return [wordPart(3, ignored), pairPart(1, ignored), conceptPart(0.6, concepts), lexiconPart(0.3, lexicon)];
}

function codesOf({ codes }: Codebook): string[] {
  return [...codes.map(({ code }) => code), noCode];
}

/** Learns codes from the exemplars, whose words stand in `samples`: logistic regression and naive Bayes over the same features. */
export function learnCodes(reader: CodebookReader, samples: readonly (readonly Word[])[]): Pick<LearnedCoder, 'code' | 'exemplars'> {
  const codes = codesOf(reader.codebook);
  const parts = partsOf(reader);
  const learned = learnFeatureSpace(samples, parts);
  const space = featureSpace(learned, parts);
  const keep = vectorKeeper();
  const vectors = samples.map((words) => keep(space.vector(words)));
  const labels = reader.codebook.passages.map(({ code }) => codes.indexOf(code));
  const size = { features: space.size, classes: codes.length };
  const linear = trainLinear(vectors, labels, { ...size, rounds: 8, decay: 0.003 });
  const bayes = trainNaiveBayes(vectors, labels, size);
  // The geometric mean of two linear models' probabilities is that of one with the mean of their weights.
  const weights = linear.weights.map((weight, place) => (1 - bayesShare) * weight + bayesShare * (bayes.weights[place] ?? 0));
  const belongs = labels.map((label) => (label === codes.length - 1 ? 1 : 0));
  const [some = 0, none = 0] = shareShifts(belongs, [1 - fieldShareOfNone, fieldShareOfNone]);
  shiftIntercepts(
    weights,
    codes.map((code) => (code === noCode ? none : some)),
  );
  return { code: { ...learned, weights }, exemplars: weightiestFeatures(vectors) };
}

export function codeModel(reader: CodebookReader, learned: LearnedModel): CodeModel {
  const codes = codesOf(reader.codebook);
  const space = featureSpace(learned, partsOf(reader));
  const model = linearModel(learned.weights, space.size, codes.length);
  // Several passages answer the same question.
  let last: { question: readonly Word[]; asked: number[] } | null = null;
  const askedBy = (question: readonly Word[]): number[] => {
    if (last?.question !== question) last = { question, asked: model.probabilities(space.vector(question)) };
    return last.asked;
  };
  /** What a feature adds to the log odds of a class beyond what it adds to those of all classes on average. */
  const advantage = (number: number, kind: number): number => {
    if (number < 0) return 0;
    const all = codes.reduce((sum, _, other) => sum + model.weight(number, other), 0);
    return model.weight(number, kind) - all / codes.length;
  };
  return {
    codes,
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
        const weight = featuresOfWord(word).reduce((sum, feature) => sum + advantage(space.numberOf(feature), kind), 0);
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
