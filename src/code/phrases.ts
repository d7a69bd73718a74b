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
  const byForm = groupBy(closed, 'form');
  const byStem = groupBy(closed, 'stem');
  const begun: Phrase[][] = [];
  const beginningWith = (word: Word): Phrase[] => {
    const known = begun[word.id];
    if (known) return known;
    const fitting = open.filter(({ elements }) => word.form.startsWith(elements[0]?.form ?? ''));
    const phrases = [...new Set([...(byForm.get(word.form) ?? []), ...(byStem.get(word.stem) ?? []), ...fitting])];
    begun[word.id] = phrases;
    return phrases;
  };
  // Several readers ask for the same passage one after the other.
  let last: { words: readonly Word[]; found: PhraseMatch[] } | null = null;
  return (words) => {
    if (last?.words === words) return last.found;
    const found: PhraseMatch[] = [];
    last = { words, found };
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word) continue;
      for (const { list, phrase, elements } of beginningWith(word)) {
        const to = endOfMatch(words, at, elements);
        if (to !== null) found.push({ list, phrase, from: at, to });
      }
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

function groupBy(phrases: readonly Phrase[], key: 'form' | 'stem'): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const name = phrase.elements[0]?.[key] ?? '';
    const group = groups.get(name);
    if (group) group.push(phrase);
    else groups.set(name, [phrase]);
  }
  return groups;
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
