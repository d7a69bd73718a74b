import { type Codebook, noCode } from '../read/codebook/codebook.ts';
import type { Valence } from '../result/evidence.ts';
import type { Group } from '../result/result.ts';
import { type CodeModel, codeModel, learnCodes } from './code-model.ts';
import { type CodebookReader, codebookReader, type ReadPassage } from './codebook-reader.ts';
import { explicitModel, learnExplicit } from './explicit-model.ts';
import { groupReader } from './group-words.ts';
import type { LearnedCoder } from './learned-coder.ts';
import { nearestExemplars } from './nearest-exemplars.ts';
import type { SparseVector } from './sparse-vector.ts';
import { learnValence, valenceModel } from './valence-model.ts';
import type { Word } from './words.ts';

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
  learned: LearnedCoder;
}

/** Learns from the exemplars of a codebook. The same codebook always gives the same numbers. */
export function learnCoder(codebook: Codebook): LearnedCoder {
  const reader = codebookReader(codebook);
  const exemplars = codebook.passages.map(({ text }): ReadPassage => ({ text, words: reader.read(text) }));
  const words = exemplars.map((exemplar) => exemplar.words);
  return { ...learnCodes(reader, words), valence: learnValence(reader, exemplars), explicit: learnExplicit(reader, exemplars) };
}

/**
 * Makes a coder of passages. The same codebook and passage always give the same coding.
 *
 * @param groups The study's; null = the codebook's families.
 * @param learned What was learned from the same codebook before, which spares most of the time; null = it is learned now.
 */
export function makePassageCoder(codebook: Codebook, groups: readonly Group[] | null, learned: LearnedCoder | null = null): PassageCoder {
  const known = learned ?? learnCoder(codebook);
  const reader = codebookReader(codebook);
  const { read } = reader;
  const model = codeModel(reader, known.code);
  const effectOf = valenceModel(reader, known.valence);
  const isExplicit = explicitModel(reader, known.explicit);
  const groupOf = groupReader(codebook, groups, read);
  const explain = explainer(reader, model, known);
  const valence = (passage: ReadPassage, code: string): Valence => (code === noCode ? 'context' : effectOf({ ...passage, code }));
  let last: { question: string; words: readonly Word[] } | null = null;
  const questionWords = (question: string): readonly Word[] => {
    if (last?.question !== question) last = { question, words: read(question) };
    return last.words;
  };
  return {
    code(text, question) {
      const passage = { text, words: read(text) };
      const { scores, vector } = model.read(passage.words, question === null ? null : questionWords(question));
      const codes = passage.words.length === 0 ? [{ code: noCode, score: 1 }] : rank(model.codes, scores, codebook.suggest.least_score);
      const first = codes[0]?.code ?? noCode;
      return {
        codes,
        valence: valence(passage, first),
        explicit: first !== noCode && isExplicit(passage),
        group: groupOf(passage.words),
        reasons: explain({ ...passage, vector }, first),
      };
    },
    valence: (text, code) => valence({ text, words: read(text) }, code),
    learned: known,
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
interface ModelledPassage extends ReadPassage {
  vector: SparseVector;
}

function explainer(
  { codebook, lexicon }: CodebookReader,
  model: CodeModel,
  { exemplars }: LearnedCoder,
): (passage: ModelledPassage, code: string) => Reasons {
  const nearest = nearestExemplars(codebook.passages, exemplars);
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
