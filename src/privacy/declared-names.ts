import { isName } from './finding.ts';
import { followsTitle, isCommonBeginning, isNoName, isOrdinaryWord, titlePattern } from './name-words.ts';
import type { KeyEntry } from './privacy-key.ts';

/** A place where a name of the key stands. `entries` are all whom it may mean, in the order of the key. */
export interface NamePlace {
  start: number;
  end: number;
  entries: readonly KeyEntry[];
  /** One word that is also an ordinary one, at the beginning of a sentence, where every word has a capital: perhaps no name. */
  isOrdinary: boolean;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** The words of a name, in small letters, without titles, degrees and what stands in parentheses: `Bapak Dr. H. Budi Santoso, M.Si.` → budi, santoso. */
export function nameParts(name: string): string[] {
  return nameWords(name).map((word) => word.toLowerCase());
}

/** The same words as they are written. */
export function nameWords(name: string): string[] {
  const bare = name
    .replace(/\(.*?\)/g, ' ')
    .replace(/,.*$/s, '')
    .trim();
  return tokensOf(bare.replace(new RegExp(`^(?:${titlePattern})`, 'iu'), '')).map(({ text }) => text);
}

/** Whether one name's words stand within another's, in their order and side by side. */
export function isPartOf(parts: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, from) => parts.every((part, index) => whole[from + index] === part));
}

/**
 * Finds the names of a key in a text: whole or two words and more of them in any case; the given name alone in any case; another
 * word of the name alone where it has a capital; any one word after a title. Endings such as -nya are not looked through.
 */
export function nameFinder(entries: readonly KeyEntry[]): (text: string) => NamePlace[] {
  const names = entries.filter(({ kind }) => isName(kind)).map((entry) => ({ entry, parts: nameParts(entry.name) }));
  const byPart = new Map<string, Set<DeclaredName>>();
  for (const name of names) {
    for (const part of name.parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(name));
  }
  return (text) => {
    if (names.length === 0) return [];
    const tokens = tokensOf(text);
    const places: NamePlace[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = matchAt(text, tokens, at, byPart);
      if (found) places.push(found.place);
      at += found?.length ?? 1;
    }
    return places;
  };
}

interface DeclaredName {
  entry: KeyEntry;
  parts: readonly string[];
}

function matchAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  byPart: ReadonlyMap<string, ReadonlySet<DeclaredName>>,
): { place: NamePlace; length: number } | null {
  const token = tokens[at];
  const candidates = [...(token ? (byPart.get(token.text.toLowerCase()) ?? []) : [])];
  if (!token || candidates.length === 0) return null;
  const lengths = candidates.map((name) => matchLength(text, tokens, at, name.parts));
  const length = Math.max(...lengths);
  const longest = candidates.filter((_, index) => lengths[index] === length);
  const end = tokens[at + length - 1]?.end ?? token.end;
  const matched = length > 1 ? longest : longest.filter(({ parts }) => standsAlone(text, token, parts));
  if (matched.length === 0) return null;
  const exact = matched.filter(({ parts }) => parts.length === length);
  const meant = exact.length > 0 ? exact : matched;
  const isOrdinary = length === 1 && isOrdinaryWord(token.text) && beginsSentence(text, token) && !followsTitle(text, token.start);
  return { place: { start: token.start, end, entries: meant.map(({ entry }) => entry), isOrdinary }, length };
}

/** How many words of a name, side by side, begin at a token. */
function matchLength(text: string, tokens: readonly Token[], at: number, parts: readonly string[]): number {
  const lengths = parts.map((_, from) => {
    let length = 0;
    while (from + length < parts.length && tokens[at + length]?.text.toLowerCase() === parts[from + length]) {
      if (length > 0 && !areNeighbors(text, tokens[at + length - 1], tokens[at + length])) break;
      length++;
    }
    return length;
  });
  return Math.max(...lengths);
}

function areNeighbors(text: string, left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s.\-–]{1,8}$/.test(text.slice(left.end, right.start));
}

/** Whether one word of a name counts on its own. */
function standsAlone(text: string, { text: word, start, end }: Token, parts: readonly string[]): boolean {
  if (word.length < 2) return false;
  if (followsTitle(text, start)) return true;
  const isWhole = parts.length === 1;
  const given = parts.find((part) => part.length > 2 && !isCommonBeginning(part));
  const isCapital = /^\p{Lu}/u.test(word);
  if (word.length < 3 || (isNoName(word) && !isWhole) || (isCommonBeginning(word) && !isWhole)) return false;
  if (isOrdinaryWord(word))
    return isCapital && (isWhole || word.toLowerCase() === given || !beginsSentence(text, { text: word, start, end }));
  return isWhole || word.toLowerCase() === given || (isCapital && word.length > 3);
}

/** At the beginning of a sentence every word has a capital. Before a colon it is a speaker all the same. */
function beginsSentence(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 20), start).trimEnd();
  const line = text.slice(Math.max(0, start - 20), start);
  return !/^\s*[:<>]/.test(text.slice(end, end + 2)) && (before === '' || /[.!?:;"“”>*#-]$/.test(before) || /\n\s*$/.test(line));
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:['’`]\p{L}+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
