import type { Word, WordReader } from './words.ts';

/** A phrase found in a passage: its words `from` to `to` (exclusive). */
export interface PhraseMatch {
  /** Index of the list that holds the phrase. */
  list: number;
  /** The phrase as the codebook writes it. */
  phrase: string;
  from: number;
  to: number;
}

/** Finds every phrase of its lists in the words of a passage, in the order of the words. */
export type PhraseFinder = (words: readonly Word[]) => readonly PhraseMatch[];

interface Element {
  form: string;
  stem: string;
  isPrefix: boolean;
  /** How many words may stand between the element before and this one. */
  gap: number;
}

interface Phrase {
  list: number;
  phrase: string;
  elements: readonly Element[];
}

/**
 * Prepares lists of phrases. A word of a phrase stands for every word of the same form or stem; `*` at its end for any
 * ending; `..` between two words for up to three others. The words of passages must come from the same reader.
 */
export function phraseFinder(lists: readonly (readonly string[])[], readWords: WordReader): PhraseFinder {
  const phrases = lists.flatMap((list, index) => [...new Set(list)].flatMap((phrase) => compile(phrase, index, readWords)));
  const closed = phrases.filter(({ elements }) => elements[0]?.isPrefix === false);
  const open = phrases.filter(({ elements }) => elements[0]?.isPrefix === true);
  const byForm = groupBy(closed, 0, 'form');
  const byStem = groupBy(closed, 0, 'stem');
  const begun: (Beginning | null)[] = [];
  const beginningWith = (word: Word): Beginning | null => {
    const known = begun[word.id];
    if (known !== undefined) return known;
    const fitting = open.filter(({ elements }) => word.form.startsWith(elements[0]?.form ?? ''));
    const found = new Set([...(byForm.get(word.form) ?? []), ...(byStem.get(word.stem) ?? []), ...fitting]);
    const beginning = found.size > 0 ? sortBySecond([...found]) : null;
    begun[word.id] = beginning;
    return beginning;
  };
  // Several readers ask for the same passage one after the other.
  let last: { words: readonly Word[]; found: PhraseMatch[] } | null = null;
  return (words) => {
    if (last?.words === words) return last.found;
    const found: PhraseMatch[] = [];
    last = { words, found };
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      const beginning = word && beginningWith(word);
      if (!beginning) continue;
      const next = words[at + 1];
      collect(words, at, beginning.anySecond, found);
      if (!next) continue;
      collect(words, at, beginning.bySecondForm.get(next.form), found);
      // A phrase that goes on with the very form has just been looked at.
      collect(words, at, beginning.bySecondStem.get(next.stem), found, next.form);
    }
    return found;
  };
}

function compile(phrase: string, list: number, readWords: WordReader): Phrase[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of phrase.split(/\s+/)) {
    if (part === '..') gap = 3;
    for (const { form, stem } of readWords(part)) {
      elements.push({ form, stem, isPrefix: part.endsWith('*'), gap });
      gap = 0;
    }
  }
  return elements.length > 0 ? [{ list, phrase, elements }] : [];
}

function groupBy(phrases: readonly Phrase[], element: 0 | 1, key: 'form' | 'stem'): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const name = phrase.elements[element]?.[key] ?? '';
    const group = groups.get(name);
    if (group) group.push(phrase);
    else groups.set(name, [phrase]);
  }
  return groups;
}

/** Phrases that begin with one word, by what must follow: many begin with a negation, and few of them go on as the passage does. */
interface Beginning {
  /** A single word, or a second one that is not fixed. */
  anySecond: readonly Phrase[];
  bySecondForm: ReadonlyMap<string, readonly Phrase[]>;
  bySecondStem: ReadonlyMap<string, readonly Phrase[]>;
}

function sortBySecond(phrases: readonly Phrase[]): Beginning {
  const isFixed = ({ elements: [, second] }: Phrase) => second !== undefined && second.gap === 0 && !second.isPrefix;
  const fixed = phrases.filter(isFixed);
  return {
    anySecond: phrases.filter((phrase) => !isFixed(phrase)),
    bySecondForm: groupBy(fixed, 1, 'form'),
    bySecondStem: groupBy(fixed, 1, 'stem'),
  };
}

function collect(
  words: readonly Word[],
  at: number,
  phrases: readonly Phrase[] | undefined,
  found: PhraseMatch[],
  exceptSecond: string | null = null,
): void {
  if (!phrases) return;
  for (const { list, phrase, elements } of phrases) {
    if (exceptSecond !== null && elements[1]?.form === exceptSecond) continue;
    const to = endOfMatch(words, at, elements);
    if (to !== null) found.push({ list, phrase, from: at, to });
  }
}

function endOfMatch(words: readonly Word[], at: number, elements: readonly Element[]): number | null {
  let position = at;
  for (const element of elements) {
    const last = position + element.gap;
    while (position <= last && !fits(words[position], element)) position += 1;
    if (position > last) return null;
    position += 1;
  }
  return position;
}

function fits(word: Word | undefined, { form, stem, isPrefix }: Element): boolean {
  if (!word) return false;
  if (isPrefix) return word.form.startsWith(form);
  return word.form === form || word.stem === stem;
}
