import type { Codebook } from '../read/codebook/codebook.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { type Word, type WordReader, wordReader } from './words.ts';

/** Reads words as a codebook writes them, and finds its lists in them. */
export interface CodebookReader {
  codebook: Codebook;
  read: WordReader;
  /** Lists of words of one meaning, in the codebook's order. */
  concepts: PhraseFinder;
  /** The words that speak for each code, in the codebook's order. */
  lexicon: PhraseFinder;
}

/** A passage with its words, in the order of the text. */
export interface ReadPassage {
  text: string;
  words: readonly Word[];
}

export function codebookReader(codebook: Codebook): CodebookReader {
  const read = wordReader(codebook);
  return {
    codebook,
    read,
    concepts: phraseFinder(Object.values(codebook.concepts), read),
    lexicon: phraseFinder(
      codebook.codes.map(({ lexicon }) => lexicon),
      read,
    ),
  };
}
