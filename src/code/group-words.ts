import type { Codebook } from '../read/codebook/codebook.ts';
import type { Group } from '../result/result.ts';
import { phraseFinder } from './phrases.ts';
import type { Word, WordReader } from './words.ts';

/** The one group that a passage speaks for by its words; null when it names none, or several. */
export type GroupReader = (words: readonly Word[]) => string | null;

/**
 * Finds groups by the words of their titles and definitions and by the families of words that these belong to. Without a
 * study, the families themselves are the groups.
 */
export function groupReader(codebook: Codebook, groups: readonly Group[] | null, readWords: WordReader): GroupReader {
  const named = groups ? groups.map((group) => ({ id: group.id, words: wordsFor(group, codebook, readWords) })) : codebook.group_families;
  const find = phraseFinder(
    named.map(({ words }) => words),
    readWords,
  );
  return (words) => {
    const found = new Set(find(words).map(({ list }) => list));
    const [only] = found;
    return only !== undefined && found.size === 1 ? (named[only]?.id ?? null) : null;
  };
}

function wordsFor({ id, title }: Group, codebook: Codebook, readWords: WordReader): string[] {
  const texts = [title.id, title.en, id.replaceAll('-', ' ')];
  const filler = new Set([...codebook.group_filler, ...codebook.function_words].flatMap((word) => readWords(word).map(({ form }) => form)));
  const own = texts.flatMap((text) => readWords(text)).map(({ form }) => form);
  const telling = own.filter((form) => form.length >= 3 && !filler.has(form) && !/^\d/.test(form));
  const families = codebook.group_families.filter(({ words }) => {
    const find = phraseFinder([words], readWords);
    return texts.some((text) => find(readWords(text)).length > 0);
  });
  return [...new Set([...telling, ...families.flatMap(({ words }) => words)])];
}
