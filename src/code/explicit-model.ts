import { type Codebook, noCode } from '../read/codebook/codebook.ts';
import type { CodebookReader, ReadPassage } from './codebook-reader.ts';
import { type CueReader, damped } from './cue-features.ts';
import { featureSpace, learnFeatureSpace } from './feature-space.ts';
import { shareShifts, shiftIntercepts } from './field-shares.ts';
import type { LearnedModel } from './learned-coder.ts';
import { linearModel, trainLinear } from './linear-model.ts';
import { phraseFinder } from './phrases.ts';
import { vectorKeeper } from './sparse-vector.ts';
import { pairPart, wordPart } from './word-parts.ts';
import type { Word, WordReader } from './words.ts';

/** Whether a passage gives a concrete example: a number, a date, a name, an event. */
export type ExplicitModel = (passage: ReadPassage) => boolean;

const cueCount = 9;

/** Of passages on a code: between the exemplars (.45) and the labels of the tuning half (.62). */
const fieldShare = 0.55;

function partsOf() {
  const nothing: ReadonlySet<string> = new Set();
  return [wordPart(0.7, nothing), pairPart(0.7, nothing)];
}

/** Learns from the exemplars of codes, in the codebook's order, what makes a passage concrete. Those of `none` never are, which says nothing. */
export function learnExplicit(reader: CodebookReader, exemplars: readonly ReadPassage[]): LearnedModel {
  const { codebook, read } = reader;
  const isCoded = (index: number) => codebook.passages[index]?.code !== noCode;
  const samples = exemplars.filter((_, index) => isCoded(index));
  const labels = codebook.passages.filter((_, index) => isCoded(index)).map(({ explicit }) => (explicit ? 1 : 0));
  const cues = exampleCues(codebook.explicit, read);
  const parts = partsOf();
  const learned = learnFeatureSpace(
    samples.map(({ words }) => words),
    parts,
  );
  const space = featureSpace(learned, parts);
  const keep = vectorKeeper();
  const vectors = samples.map(({ words, text }) => keep(space.vector(words, cues(words, text))));
  const { weights } = trainLinear(vectors, labels, { features: space.size + cueCount, classes: 2, rounds: 8, decay: 0.0003 });
  shiftIntercepts(weights, shareShifts(labels, [1 - fieldShare, fieldShare]));
  return { ...learned, weights };
}

export function explicitModel(reader: CodebookReader, learned: LearnedModel): ExplicitModel {
  const cues = exampleCues(reader.codebook.explicit, reader.read);
  const space = featureSpace(learned, partsOf());
  const model = linearModel(learned.weights, space.size + cueCount, 2);
  return ({ words, text }) => (model.probabilities(space.vector(words, cues(words, text)))[1] ?? 0) > 0.5;
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
