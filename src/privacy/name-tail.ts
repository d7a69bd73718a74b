import { type DoubtfulFinding, doubtful } from './finding.ts';
import { isNoName } from './name-words.ts';

const nextWord = /[ \t\u00a0]+(?<word>\p{Lu}\p{Ll}[\p{Ll}\p{M}'’]+)(?![\p{L}\p{M}\p{N}_])/uy;

/** The capital word right behind a name that ends at `end`, perhaps the rest of it: the key knows `Dewi`, the text says `Dewi Anggraini`. Null: there is none. */
export function nameTail(text: string, end: number): DoubtfulFinding | null {
  nextWord.lastIndex = end;
  const word = nextWord.exec(text)?.groups?.['word'];
  if (word === undefined || isNoName(word)) return null;
  return doubtful('after-name', nextWord.lastIndex - word.length, nextWord.lastIndex);
}
