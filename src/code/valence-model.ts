import type { Codebook } from '../read/codebook/codebook.ts';
import type { CodebookReader, ReadPassage } from './codebook-reader.ts';
import { type FeaturePart, featureSpace, learnFeatureSpace } from './feature-space.ts';
import { shareShifts, shiftIntercepts } from './field-shares.ts';
import type { LearnedModel } from './learned-coder.ts';
import { linearModel, trainLinear } from './linear-model.ts';
import { trainNaiveBayes } from './naive-bayes.ts';
import { phraseFinder } from './phrases.ts';
import { vectorKeeper } from './sparse-vector.ts';
import { stanceCues } from './stance-cues.ts';
import { type CodedPassage, valencePart } from './valence-part.ts';

const effects = ['supports', 'mixed', 'opposes'] as const;
export type Effect = (typeof effects)[number];

/** The effect of a passage on success, for one code of the codebook. */
export type ValenceModel = (passage: CodedPassage) => Effect;

const cueCount = 12;
const rounds = 6;
const decay = 0.0003;
/** How much of naive Bayes' log odds of the words is added to those of logistic regression: it knows rare words better. */
const bayesShare = 0.2;
/** Beside as many words as there are now, counted favorable and unfavorable words say little of their own. */
const cueWeight = 0.05;
/** Of passages on a code: between the labels of the tuning half (.50, .22, .27) and the codings of data/kukm-space (.67, .14, .19). */
const fieldShares: Readonly<Record<Effect, number>> = { supports: 0.55, mixed: 0.2, opposes: 0.25 };

function partsOf({ codebook, read }: CodebookReader): FeaturePart<CodedPassage>[] {
  const find = (list: readonly string[]) => phraseFinder([list], read);
  return [valencePart(find(codebook.stance.contrast), find(codebook.stance.negation))];
}

/** Learns effects from the exemplars, in the codebook's order, that have one. */
export function learnValence(reader: CodebookReader, exemplars: readonly ReadPassage[]): LearnedModel {
  const { codebook, read } = reader;
  const samples = exemplars.flatMap((exemplar, index) => sampleOf(exemplar, codebook.passages[index]));
  const cues = cuesOf(codebook, read);
  const parts = partsOf(reader);
  const learned = learnFeatureSpace(
    samples.map(({ passage }) => passage),
    parts,
  );
  const space = featureSpace(learned, parts);
  const keep = vectorKeeper();
  const vectors = samples.map(({ passage }) => keep(space.vector(passage, cues(passage.words, passage.text))));
  const labels = samples.map(({ effect }) => effects.indexOf(effect));
  const { weights } = trainLinear(vectors, labels, { features: space.size + cueCount, classes: effects.length, rounds, decay });
  const bayes = trainNaiveBayes(vectors, labels, { features: space.size, classes: effects.length });
  for (let place = 0; place < space.size * effects.length; place += 1)
    weights[place] = (weights[place] ?? 0) + bayesShare * (bayes.weights[place] ?? 0);
  const expected = effects.map((known) => fieldShares[known]);
  shiftIntercepts(weights, shareShifts(labels, expected));
  return { ...learned, weights };
}

export function valenceModel(reader: CodebookReader, learned: LearnedModel): ValenceModel {
  const space = featureSpace(learned, partsOf(reader));
  const cues = cuesOf(reader.codebook, reader.read);
  const model = linearModel(learned.weights, space.size + cueCount, effects.length);
  return (passage) => {
    const probabilities = model.probabilities(space.vector(passage, cues(passage.words, passage.text)));
    return effects[probabilities.indexOf(Math.max(...probabilities))] ?? 'mixed';
  };
}

function cuesOf({ stance }: Codebook, read: CodebookReader['read']) {
  const cues = stanceCues(stance, read);
  return (...passage: Parameters<typeof cues>): number[] => cues(...passage).map((cue) => cueWeight * cue);
}

function sampleOf(read: ReadPassage, exemplar: Codebook['passages'][number] | undefined): { passage: CodedPassage; effect: Effect }[] {
  const effect = effects.find((known) => known === exemplar?.valence);
  return exemplar && effect ? [{ passage: { ...read, code: exemplar.code }, effect }] : [];
}
