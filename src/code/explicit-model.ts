import type { Codebook } from '../read/codebook/codebook.ts';
import { type CueReader, damped } from './cue-features.ts';
import { fitFeatureSpace, vectorKeeper } from './feature-space.ts';
import { type LinearModel, linearModel, trainLinear } from './linear-model.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import type { Word, WordReader } from './words.ts';

export interface ExplicitModel {
  /** Whether a passage gives a concrete example: a number, a date, a name, an event. */
  isExplicit(words: readonly Word[], text: string): boolean;
  /** What was learned: may be given back as `learned`. */
  weights: Float64Array;
}

const cueCount = 9;

/** Learns from the exemplars, whose words stand in `exemplarWords`, what makes a passage concrete. `learned`: what it has learned from the same codebook before. */
export function fitExplicitModel(
  codebook: Codebook,
  exemplarWords: readonly (readonly Word[])[],
  readWords: WordReader,
  finders: { concepts: PhraseFinder; lexicon: PhraseFinder },
  learned: Float64Array | null,
): ExplicitModel {
  const samples = codebook.passages.map(({ text, explicit }, index) => ({ words: exemplarWords[index] ?? [], text, explicit }));
  const cues = exampleCues(codebook.explicit, readWords);
  const space = fitFeatureSpace(
    samples.map(({ words }) => words),
    { weights: { words: 1, pairs: 0, letters: 0, concepts: 0, lexicon: 0 }, ignored: new Set(), ...finders },
  );
  const features = space.size + cueCount;
  const learn = (): LinearModel => {
    const keep = vectorKeeper();
    const vectors = samples.map(({ words, text }) => keep(space.vector(words, cues(words, text))));
    const labels = samples.map(({ explicit }) => (explicit ? 1 : 0));
    return trainLinear(vectors, labels, { features, classes: 2, rounds: 8, decay: 0.003 });
  };
  const model = learned ? linearModel(learned, features, 2) : learn();
  return {
    isExplicit: (words, text) => (model.probabilities(space.vector(words, cues(words, text)))[1] ?? 0) > 0.5,
    weights: model.weights,
  };
}

function exampleCues({ numbers, units, dates, events }: Codebook['explicit'], readWords: WordReader): CueReader {
  const find = phraseFinder([numbers, units, dates, events], readWords);
  return (words, text) => {
    const matches = find(words);
    const count = (list: number) => matches.filter((match) => match.list === list).length;
    const digits = words.filter(({ form }) => /^\d/.test(form)).length;
    const counted = matches.filter(({ list, from }) => list === 1 && isNumber(words[from - 1], matches, from - 1)).length;
    return [
      digits > 0 ? 1 : 0,
      damped(digits),
      damped(count(0)),
      damped(count(1)),
      damped(count(2)),
      damped(count(3)),
      damped(counted),
      damped(namesIn(text)),
      damped(words.length / 10),
    ];
  };
}

function isNumber(word: Word | undefined, matches: readonly { list: number; from: number }[], at: number): boolean {
  return word !== undefined && (/^\d/.test(word.form) || matches.some(({ list, from }) => list === 0 && from === at));
}

/** Words with a capital that do not begin a sentence. */
function namesIn(text: string): number {
  return Array.from(text.matchAll(/(?<![.!?…:"“]\s*)(?<=\s)\p{Lu}[\p{L}\d.]+/gu)).length;
}
