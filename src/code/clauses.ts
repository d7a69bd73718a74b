import type { PhraseFinder } from './phrases.ts';
import type { Word } from './words.ts';

/** A clause holds at least this many words; a shorter one stays with the one before it. */
const shortest = 3;

/** Divides a passage at its punctuation and at words of contrast. All words are in exactly one clause; no words, no clauses. */
export function clausesOf(words: readonly Word[], text: string, contrasts: PhraseFinder): Word[][] {
  const turns = new Set(contrasts(words).map(({ from }) => from));
  const clauses: Word[][] = [];
  let open: Word[] = [];
  for (const [at, word] of words.entries()) {
    const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
    const isBoundary = at > 0 && (turns.has(at) || /[.!?;:,…—–]/u.test(gap));
    if (isBoundary && open.length >= shortest) {
      clauses.push(open);
      open = [];
    }
    open.push(word);
  }
  if (open.length === 0) return clauses;
  const last = clauses.at(-1);
  if (last && open.length < shortest) last.push(...open);
  else clauses.push(open);
  return clauses;
}
