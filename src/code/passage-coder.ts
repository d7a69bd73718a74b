import { type Codebook, noCode } from '../read/codebook/codebook.ts';
import type { Valence } from '../result/evidence.ts';
import type { Group } from '../result/result.ts';
import { type CodeModel, fitCodeModel } from './code-model.ts';
import { fitExplicitModel } from './explicit-model.ts';
import type { SparseVector } from './feature-space.ts';
import { groupReader } from './group-words.ts';
import type { LearnedWeights } from './learned-weights.ts';
import { nearestExemplars } from './nearest-exemplars.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { fitValenceModel } from './valence-model.ts';
import { type Word, wordReader } from './words.ts';

/** A code with its score from 0 to 1; the scores of all codes of a passage and `none` sum to 1. */
export interface ScoredCode {
  code: string;
  score: number;
}

/** Why a passage was given its first code. */
export interface Reasons {
  /** Words and phrases of the passage that carried it, as they stand there. */
  words: string[];
  /** The exemplars of the code that are most like the passage; none for `none`. */
  exemplars: string[];
}

export interface PassageCoding {
  /** Three, best first. `none` comes first when nothing fits; further down it says that the program has its doubts. */
  codes: ScoredCode[];
  /** For the first code; `context` for `none`. */
  valence: Valence;
  explicit: boolean;
  /** Group that the words name; null = none, or several. */
  group: string | null;
  reasons: Reasons;
}

export interface PassageCoder {
  /** The words of `question` may raise what it asks about; they are no evidence. */
  code(text: string, question: string | null): PassageCoding;
  /** The valence of a passage for any one of its codes. */
  valence(text: string, code: string): Valence;
  /** What was learned from the exemplars. */
  learned: LearnedWeights;
}

/**
 * Learns from a codebook to code passages. The same codebook and passage always give the same coding.
 *
 * @param groups The study's; null = the codebook's families.
 * @param learned What an earlier coder has learned from the same codebook, which spares most of the time; null = it learns now.
 */
export function makePassageCoder(codebook: Codebook, groups: readonly Group[] | null, learned: LearnedWeights | null = null): PassageCoder {
  const readWords = wordReader(codebook);
  const finders = {
    concepts: phraseFinder(Object.values(codebook.concepts), readWords),
    lexicon: phraseFinder(
      codebook.codes.map(({ lexicon }) => lexicon),
      readWords,
    ),
  };
  const exemplarWords = codebook.passages.map(({ text }) => readWords(text));
  const model = fitCodeModel(codebook, exemplarWords, readWords, finders, learned?.code ?? null);
  const valences = fitValenceModel(codebook, exemplarWords, readWords, finders, learned);
  const examples = fitExplicitModel(codebook, exemplarWords, readWords, finders, learned?.explicit ?? null);
  const groupOf = groupReader(codebook, groups, readWords);
  const explain = explainer(codebook, model, finders.lexicon);
  const valence = (words: readonly Word[], text: string, code: string): Valence =>
    code === noCode ? 'context' : valences.effect(words, text, code);
  let last: { question: string; words: readonly Word[] } | null = null;
  const questionWords = (question: string): readonly Word[] => {
    if (last?.question !== question) last = { question, words: readWords(question) };
    return last.words;
  };
  return {
    code(text, question) {
      const words = readWords(text);
      const { scores, vector } = model.read(words, question === null ? null : questionWords(question));
      const codes = words.length === 0 ? [{ code: noCode, score: 1 }] : rank(model.codes, scores, codebook.suggest.least_score);
      const first = codes[0]?.code ?? noCode;
      return {
        codes,
        valence: valence(words, text, first),
        explicit: first !== noCode && examples.isExplicit(words, text),
        group: groupOf(words),
        reasons: explain({ words, text, vector }, first),
      };
    },
    valence: (text, code) => valence(readWords(text), text, code),
    learned: { code: model.weights, ...valences.weights, explicit: examples.weights },
  };
}

function rank(codes: readonly string[], scores: readonly number[], least: number): ScoredCode[] {
  const scored = codes.map((code, index) => ({ code, score: scores[index] ?? 0 }));
  const ranked = scored.sort((a, b) => b.score - a.score || compare(a.code, b.code));
  const best = ranked.find(({ code }) => code !== noCode)?.score ?? 0;
  const nothing = ranked.find(({ code }) => code === noCode)?.score ?? 0;
  // A weak best code among weak others is a passage of many sides; beside a nearly as strong "none" it is a guess.
  const isNothing = best < least && 2 * nothing > best;
  return (isNothing ? ranked.toSorted((a, b) => Number(b.code === noCode) - Number(a.code === noCode)) : ranked).slice(0, 3);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A passage as the code model read it. */
interface ReadPassage {
  words: readonly Word[];
  text: string;
  vector: SparseVector;
}

function explainer(codebook: Codebook, model: CodeModel, lexicon: PhraseFinder): (passage: ReadPassage, code: string) => Reasons {
  const nearest = nearestExemplars(codebook.passages, model.space);
  const listOf = new Map(codebook.codes.map(({ code }, index) => [code, index]));
  return ({ words, text, vector }, code) => {
    const list = listOf.get(code);
    const phrases = list === undefined ? [] : lexicon(words).filter((match) => match.list === list);
    const quoted = phrases.map(({ from, to }) => text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
    const single = model.carriers(words, code).map((at) => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0));
    return {
      words: shortened([...quoted.sort((a, b) => b.length - a.length || compare(a, b)), ...single]),
      exemplars: code === noCode ? [] : nearest(vector, code).map((exemplar) => exemplar.text),
    };
  };
}

/** At most five, and none that another one holds. */
function shortened(quotes: readonly string[]): string[] {
  const kept: string[] = [];
  for (const quote of quotes) if (!kept.some((other) => other.toLowerCase().includes(quote.toLowerCase()))) kept.push(quote);
  return kept.slice(0, 5);
}
