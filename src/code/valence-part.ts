import { clausesOf } from './clauses.ts';
import type { ReadPassage } from './codebook-reader.ts';
import { type Feature, featureOf, pairOf } from './feature-hash.ts';
import type { FeaturePart } from './feature-space.ts';
import type { PhraseFinder } from './phrases.ts';
import { byWord } from './word-parts.ts';
import { isMark, type Word, withMarks } from './words.ts';

/** A passage that is read for one code. */
export interface CodedPassage extends ReadPassage {
  code: string;
}

/** What a stem's feature is paired with, to be another one in another role. */
const roles = {
  first: featureOf('in the first third'),
  middle: featureOf('in the second third'),
  last: featureOf('in the last third'),
  openingClause: featureOf('in the first clause'),
  closingClause: featureOf('in the last clause'),
  negated: featureOf('after a negation'),
  opening: featureOf('the first word'),
};

/** More counts for a part as a whole, but lets single rare features decide; chosen on exemplars of hands that were not learned from. */
const weight = 2;

/** A negation reaches so many words on, or to the next punctuation mark. */
const reach = 4;

/**
 * What tells how a passage speaks: its words and punctuation marks, alone and two in a row, and both once more with the code; and every word with the
 * third of the passage it stands in, with the clause if that is the first or the last, and with a negation before it.
 */
export function valencePart(contrasts: PhraseFinder, negations: PhraseFinder): FeaturePart<CodedPassage> {
  const stemOf = byWord(({ stem }) => featureOf(`stem ${stem}`));
  const formOf = byWord(({ form }) => featureOf(`form ${form}`));
  const codes = new Map<string, Feature>();
  const featureOfCode = (code: string): Feature => {
    const feature = codes.get(code) ?? featureOf(`code ${code}`);
    codes.set(code, feature);
    return feature;
  };
  return {
    weight,
    leastCount: 2,
    isByRarity: true,
    lengthOf: Math.sqrt,
    collect({ words, text, code }, add) {
      const marked = withMarks(words, text);
      const own = featureOfCode(code);
      add(own, 1);
      const addAs = (role: Feature, word: Word): void => add(pairOf(role, stemOf(word)), 1);
      let before: Feature | null = null;
      for (const [at, word] of marked.entries()) {
        const stem = stemOf(word);
        add(stem, 1);
        add(formOf(word), 1);
        addAs(own, word);
        addAs([roles.first, roles.middle, roles.last][Math.floor((3 * at) / marked.length)] ?? roles.last, word);
        if (before !== null) {
          const pair = pairOf(before, stem);
          add(pair, 1);
          add(pairOf(own, pair), 1);
        }
        before = stem;
      }
      const [opening] = marked;
      if (opening) addAs(roles.opening, opening);
      const clauses = clausesOf(words, text, contrasts);
      for (const word of clauses[0] ?? []) addAs(roles.openingClause, word);
      for (const word of clauses.at(-1) ?? []) addAs(roles.closingClause, word);
      for (const word of negatedWords(marked, words, negations)) addAs(roles.negated, word);
    },
  };
}

function negatedWords(marked: readonly Word[], words: readonly Word[], negations: PhraseFinder): Word[] {
  const negating = new Set(negations(words).map(({ from }) => words[from]));
  const negated: Word[] = [];
  let left = 0;
  for (const word of marked) {
    if (isMark(word)) left = 0;
    else if (negating.has(word)) left = reach;
    else if (left > 0) {
      negated.push(word);
      left -= 1;
    }
  }
  return negated;
}
