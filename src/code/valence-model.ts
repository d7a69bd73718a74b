import type { Codebook } from '../read/codebook/codebook.ts';
import type { Exemplar } from '../read/codebook/exemplars.ts';
import { clausesOf } from './clauses.ts';
import { type CueReader, withCues } from './cue-features.ts';
import { type FeatureSpace, fitFeatureSpace, type SparseVector, vectorKeeper } from './feature-space.ts';
import { shareShifts, shiftIntercepts } from './field-shares.ts';
import { type LinearModel, linearModel, trainLinear } from './linear-model.ts';
import { trainNaiveBayes } from './naive-bayes.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { stanceCues } from './stance-cues.ts';
import { type Word, type WordReader, withMarks } from './words.ts';

const effects = ['supports', 'mixed', 'opposes'] as const;
export type Effect = (typeof effects)[number];

export interface ValenceModel {
  /** The effect of a passage on success, for one code of the codebook. */
  effect(words: readonly Word[], text: string, code: string): Effect;
  /** What was learned: may be given back as `learned`. */
  weights: ValenceWeights;
}

/** Weights of the two steps. */
export interface ValenceWeights {
  leaning: Float64Array;
  effect: Float64Array;
}

interface Sample {
  words: readonly Word[];
  text: string;
  code: string;
  effect: Effect;
}

/** How far a part of a passage leans towards support (above 0) or opposition (below 0), in log odds. */
type Leaning = (vector: SparseVector) => number;
type Vectorize = (words: readonly Word[], text: string, code: string) => SparseVector;

/** An exemplar as a vector, and each of its clauses. */
interface Reading {
  all: SparseVector;
  clauses: SparseVector[];
  effect: Effect;
}

const folds = 3;
const decay = 0.0003;
/** Of passages on a code: between what the labels of the tuning half say (.50, .22, .27) and the codings of data/kukm-space (.67, .14, .19). */
const fieldShares: Readonly<Record<Effect, number>> = { supports: 0.58, mixed: 0.2, opposes: 0.22 };
/** How much of naive Bayes' log odds of the words is added to those of logistic regression: it knows rare words better. */
const bayesShare = 0.25;

/**
 * Learns effects from the exemplars, whose words stand in `exemplarWords`, in two steps. First a leaning, from those that plainly support or oppose; it is then
 * read for the whole passage and for each clause, so that a passage whose clauses lean both ways is recognized as mixed.
 * `learned`: what it has learned from the same codebook before; null = it learns now.
 */
export function fitValenceModel(
  codebook: Codebook,
  exemplarWords: readonly (readonly Word[])[],
  readWords: WordReader,
  finders: { concepts: PhraseFinder; lexicon: PhraseFinder },
  learned: ValenceWeights | null,
): ValenceModel {
  const samples = codebook.passages.flatMap((exemplar, index) => sampleOf(exemplar, exemplarWords[index] ?? []));
  const cues = stanceCues(codebook.stance, readWords);
  const contrasts = phraseFinder([codebook.stance.contrast], readWords);
  const weights = { words: 1.4, letters: 0, pairs: 2, concepts: 1, lexicon: 0 };
  const space = fitFeatureSpace(
    samples.map(({ words, text }) => withMarks(words, text)),
    { weights, ignored: new Set(), ...finders },
  );
  const codes = codebook.codes.map(({ code }) => code);
  const features = sizeOf(space, codes);
  const vectorize = vectorizer(space, cues, codes);
  const readingsOf = (): Reading[] => {
    const keep = vectorKeeper();
    return samples.map(({ words, text, code, effect }) => ({
      all: keep(vectorize(words, text, code)),
      clauses: clausesOf(words, text, contrasts).map((clause) => keep(vectorize(clause, text, code))),
      effect,
    }));
  };
  const found = learned ?? learn(readingsOf(), { words: space.size, all: features });
  const leaning = leaningOf(linearModel(found.leaning, features, 2));
  const model = linearModel(found.effect, features + leaningCount, effects.length);
  return {
    effect: (words, text, code) => {
      const clauses = clausesOf(words, text, contrasts).map((clause) => leaning(vectorize(clause, text, code)));
      const all = vectorize(words, text, code);
      return mostLikely(model.probabilities(withCues(all, features, leaningCues(leaning(all), clauses))));
    },
    weights: found,
  };
}

/** The leanings of an exemplar come from models that have not seen it (cross-fitting), as they will for new passages. */
function learn(readings: readonly Reading[], size: { words: number; all: number }): ValenceWeights {
  const features = size.all;
  const plain = readings.flatMap(({ all, effect }, index) =>
    effect === 'mixed' ? [] : { index, all, label: effect === 'supports' ? 0 : 1 },
  );
  const fitLeaning = (isUsed: (place: number) => boolean) => {
    const used = plain.filter((_, place) => isUsed(place));
    const [vectors, labels] = [used.map(({ all }) => all), used.map(({ label }) => label)];
    return trainLinear(vectors, labels, { features, classes: 2, rounds: 6, decay });
  };
  const unseen = Array.from({ length: folds }, (_, fold) => leaningOf(fitLeaning((place) => place % folds !== fold)));
  const places = new Map(plain.map(({ index }, place) => [index, place]));
  const labels = readings.map((reading) => effects.indexOf(reading.effect));
  const { weights: effect } = trainLinear(
    readings.map(({ all, clauses }, index) => {
      const leaning = unseen[(places.get(index) ?? 0) % folds] ?? (() => 0);
      return withCues(all, features, leaningCues(leaning(all), clauses.map(leaning)));
    }),
    labels,
    { features: features + leaningCount, classes: effects.length, rounds: 10, decay },
  );
  const bayes = trainNaiveBayes(
    readings.map(({ all }) => firstFeatures(all, size.words)),
    labels,
    { features: size.words, classes: effects.length },
  );
  for (let place = 0; place < size.words * effects.length; place += 1)
    effect[place] = (effect[place] ?? 0) + bayesShare * (bayes.weights[place] ?? 0);
  const expected = effects.map((known) => fieldShares[known]);
  shiftIntercepts(effect, shareShifts(labels, expected));
  return { leaning: fitLeaning(() => true).weights, effect };
}

function sampleOf({ text, code, valence }: Exemplar, words: readonly Word[]): Sample[] {
  const effect = effects.find((known) => known === valence);
  return effect === undefined ? [] : [{ words, text, code, effect }];
}

/** Cues may be below 0, which naive Bayes knows nothing of; they stand behind the words. */
function firstFeatures({ ids, values }: SparseVector, count: number): SparseVector {
  const further = ids.findIndex((id) => id >= count);
  return further < 0 ? { ids, values } : { ids: ids.subarray(0, further), values: values.subarray(0, further) };
}

const cueCount = 12;

function sizeOf(space: FeatureSpace, codes: readonly string[]): number {
  return space.size + cueCount + 2 * codes.length;
}

/** Words and cues, with the code and the code's own reading of the balance: an obstacle that is named opposes. */
function vectorizer(space: FeatureSpace, cues: CueReader, codes: readonly string[]): Vectorize {
  const further = new Float64Array(sizeOf(space, codes) - space.size);
  return (words, text, code) => {
    const found = cues(words, text);
    further.fill(0);
    further.set(found);
    const at = codes.indexOf(code);
    if (at >= 0) further.set([0.5, 0.35 * (found[2] ?? 0)], cueCount + 2 * at);
    return space.vector(withMarks(words, text), further);
  };
}

function leaningOf(model: LinearModel): Leaning {
  return (vector) => {
    const [supports = 0, opposes = 0] = model.probabilities(vector);
    return Math.log((supports + 0.001) / (opposes + 0.001));
  };
}

const leaningCount = 9;

function leaningCues(all: number, clauses: readonly number[]): number[] {
  const [first = all, last = all] = [clauses[0], clauses.at(-1)];
  const [least, most] = [Math.min(all, ...clauses), Math.max(all, ...clauses)];
  const turn = first * last < 0 ? Math.min(Math.abs(first), Math.abs(last)) : 0;
  return [all, least, most, last, first, Math.min(most, -least), most - least, most > 0.7 && least < -0.7 ? 1 : 0, turn].map(
    (value) => 0.4 * value,
  );
}

function mostLikely(probabilities: readonly number[]): Effect {
  return effects[probabilities.indexOf(Math.max(...probabilities))] ?? 'mixed';
}
