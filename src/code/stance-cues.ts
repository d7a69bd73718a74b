import type { CodebookSpec } from '../read/codebook/codebook-spec.ts';
import { type CueReader, damped } from './cue-features.ts';
import { type PhraseMatch, phraseFinder } from './phrases.ts';
import type { Word, WordReader } from './words.ts';

/** Sums of favorable (above 0) and unfavorable (below 0) words around the turning point of a passage. */
interface Polarity {
  favorable: number;
  unfavorable: number;
  beforeContrast: number;
  afterContrast: number;
  atEnd: number;
}

const listNames = ['negation', 'contrast', 'hedges', 'favorable', 'unfavorable', 'favorable_phrases', 'unfavorable_phrases'] as const;
type ListName = (typeof listNames)[number];

/** Reads negation, contrast, hedges, and favorable and unfavorable words. A negated word counts for the other side. */
export function stanceCues(stance: CodebookSpec['stance'], readWords: WordReader): CueReader {
  const find = phraseFinder(
    listNames.map((name) => stance[name]),
    readWords,
  );
  return (words) => {
    const byList = listNames.map((): PhraseMatch[] => []);
    for (const match of find(words)) byList[match.list]?.push(match);
    const of = (name: ListName) => byList[listNames.indexOf(name)] ?? [];
    const contrasts = of('contrast').map(({ from }) => from);
    const { favorable, unfavorable, beforeContrast, afterContrast, atEnd } = polarityOf(words, of, contrasts.at(-1) ?? null);
    return [
      damped(favorable),
      damped(unfavorable),
      damped(favorable - unfavorable),
      Math.min(damped(favorable), damped(unfavorable)),
      damped(contrasts.length),
      damped(of('hedges').length),
      damped(of('negation').length),
      damped(beforeContrast),
      damped(afterContrast),
      beforeContrast * afterContrast < 0 ? 1 : 0,
      damped(atEnd),
      (contrasts[0] ?? words.length) < 3 ? 1 : 0,
    ].map((cue) => 1.5 * cue);
  };
}

function polarityOf(words: readonly Word[], of: (name: ListName) => PhraseMatch[], turning: number | null): Polarity {
  const values = wordValues(words, of);
  const sum = (from: number, to: number) => values.slice(from, to).reduce((total, value) => total + value, 0);
  const ending = Math.ceil(words.length * 0.6);
  return {
    favorable: values.reduce((total, value) => total + Math.max(0, value), 0),
    unfavorable: values.reduce((total, value) => total + Math.max(0, -value), 0),
    beforeContrast: turning === null ? 0 : sum(0, turning),
    afterContrast: turning === null ? 0 : sum(turning, words.length),
    atEnd: sum(ending, words.length),
  };
}

/** What each word contributes. A phrase speaks for all of its words; "no obstacle" hides the negation and the obstacle. */
function wordValues(words: readonly Word[], of: (name: ListName) => PhraseMatch[]): number[] {
  const values = words.map(() => 0);
  const taken = words.map(() => false);
  const take = ({ from, to }: PhraseMatch, value: number): void => {
    if (taken.slice(from, to).some(Boolean)) return;
    values[from] = value;
    taken.fill(true, from, to);
  };
  for (const match of of('favorable_phrases')) take(match, 1.5);
  for (const match of of('unfavorable_phrases')) take(match, -1);
  const negations = new Set(of('negation').map(({ from }) => from));
  const isNegated = (at: number) => [1, 2].some((back) => negations.has(at - back) && taken[at - back] === false);
  for (const match of of('favorable')) take(match, isNegated(match.from) ? -1 : 1);
  for (const match of of('unfavorable')) take(match, isNegated(match.from) ? 1 : -1);
  return values;
}
