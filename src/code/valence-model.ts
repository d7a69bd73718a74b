import type { Codebook } from '../read/codebook/codebook.ts';
import type { Exemplar } from '../read/codebook/exemplars.ts';
import { clausesOf } from './clauses.ts';
import type { CueReader } from './cue-features.ts';
import { withCues } from './cue-features.ts';
import { type FeatureSpace, fitFeatureSpace, type SparseVector } from './feature-space.ts';
import { type LinearModel, trainLinear } from './linear-model.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { stanceCues } from './stance-cues.ts';
import type { Word, WordReader } from './words.ts';

const effects = ['supports', 'mixed', 'opposes'] as const;
export type Effect = (typeof effects)[number];

/** The effect of a passage on success, for one code of the codebook. */
export type ValenceModel = (words: readonly Word[], text: string, code: string) => Effect;

interface Sample {
  words: readonly Word[];
  text: string;
  code: string;
  effect: Effect;
}

/** How far a part of a passage leans towards support (above 0) or opposition (below 0), in log odds. */
type Leaning = (words: readonly Word[], text: string, code: string) => number;

const folds = 3;
const decay = 0.003;

/**
 * Learns effects from the exemplars in two steps. First a leaning, from those that plainly support or oppose; it is then
 * read for the whole passage and for each clause, so that a passage whose clauses lean both ways is recognized as mixed.
 * The leanings of an exemplar come from models that have not seen it (cross-fitting), as they will for new passages.
 */
export function fitValenceModel(codebook: Codebook, readWords: WordReader, finders: { concepts: PhraseFinder; lexicon: PhraseFinder }): ValenceModel {
  const samples = codebook.passages.flatMap((exemplar) => sampleOf(exemplar, readWords));
  const cues = stanceCues(codebook.stance, readWords);
  const contrasts = phraseFinder([codebook.stance.contrast], readWords);
  const weights = { words: 1, pairs: 1, letters: 1, concepts: 1, lexicon: 0 };
  const space = fitFeatureSpace(
    samples.map(({ words }) => words),
    { weights, ignored: new Set(), ...finders },
  );
  const codes = codebook.codes.map(({ code }) => code);
  const base = baseVector(space, cues, codes);
  const plain = samples.filter(({ effect }) => effect !== 'mixed');
  const vectors = plain.map((sample) => base(sample.words, sample.text, sample.code));
  const fitLeaning = (isUsed: (index: number) => boolean): Leaning => {
    const used = plain.flatMap((sample, index) => (isUsed(index) ? { vector: vectors[index] ?? { ids: [], values: [] }, label: sample.effect === 'supports' ? 0 : 1 } : []));
    const model = trainLinear(
      used.map(({ vector }) => vector),
      used.map(({ label }) => label),
      { features: sizeOf(space, codes), classes: 2, rounds: 8, decay },
    );
    return leaningOf(model, base);
  };
  const unseen = Array.from({ length: folds }, (_, fold) => fitLeaning((index) => index % folds !== fold));
  const places = new Map(plain.map((sample, index) => [sample, index]));
  const whole = (words: readonly Word[], text: string, code: string, leaning: Leaning): SparseVector =>
    append(base(words, text, code), sizeOf(space, codes), leaningFeatures(words, text, code, leaning, contrasts));
  const model = trainLinear(
    samples.map((sample) => whole(sample.words, sample.text, sample.code, unseen[(places.get(sample) ?? 0) % folds] ?? (() => 0))),
    samples.map(({ effect }) => effects.indexOf(effect)),
    { features: sizeOf(space, codes) + leaningCount, classes: effects.length, rounds: 10, decay },
  );
  const leaning = fitLeaning(() => true);
  return (words, text, code) => mostLikely(model.probabilities(whole(words, text, code, leaning)));
}

function sampleOf({ text, code, valence }: Exemplar, readWords: WordReader): Sample[] {
  const effect = effects.find((known) => known === valence);
  return effect === undefined ? [] : [{ words: readWords(text), text, code, effect }];
}

const cueCount = 12;

function sizeOf(space: FeatureSpace, codes: readonly string[]): number {
  return space.size + cueCount + 2 * codes.length;
}

/** Words and cues, with the code and the code's own reading of the balance: an obstacle that is named opposes. */
function baseVector(space: FeatureSpace, cues: CueReader, codes: readonly string[]): (words: readonly Word[], text: string, code: string) => SparseVector {
  return (words, text, code) => {
    const found = cues(words, text);
    const at = codes.indexOf(code);
    const own = codes.flatMap((_, index) => (index === at ? [0.5, 0.35 * (found[2] ?? 0)] : [0, 0]));
    return withCues(space, words, [...found, ...own]);
  };
}

function leaningOf(model: LinearModel, base: (words: readonly Word[], text: string, code: string) => SparseVector): Leaning {
  return (words, text, code) => {
    const [supports = 0, opposes = 0] = model.probabilities(base(words, text, code));
    return Math.log((supports + 0.001) / (opposes + 0.001));
  };
}

const leaningCount = 9;

function leaningFeatures(words: readonly Word[], text: string, code: string, leaning: Leaning, contrasts: PhraseFinder): number[] {
  const all = leaning(words, text, code);
  const parts = clausesOf(words, text, contrasts).map((clause) => leaning(clause, text, code));
  const [first = all, last = all] = [parts[0], parts.at(-1)];
  const [least, most] = [Math.min(all, ...parts), Math.max(all, ...parts)];
  const turn = first * last < 0 ? Math.min(Math.abs(first), Math.abs(last)) : 0;
  return [all, least, most, last, first, Math.min(most, -least), most - least, most > 0.7 && least < -0.7 ? 1 : 0, turn].map((value) => 0.4 * value);
}

function append({ ids, values }: SparseVector, from: number, further: readonly number[]): SparseVector {
  return { ids: [...ids, ...further.map((_, index) => from + index)], values: [...values, ...further] };
}

function mostLikely(probabilities: readonly number[]): Effect {
  return effects[probabilities.indexOf(Math.max(...probabilities))] ?? 'mixed';
}
