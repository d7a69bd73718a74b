import type { Language } from '../result/text.ts';
import { type NamePlace, nameFinder, nameParts } from './declared-names.ts';
import { findPersonalHandles } from './doubtful-marks.ts';
import { blankOut, findPersonalNumbers } from './find-personal-data.ts';
import { type Finding, isName, kindsOfDoubt, type PersonalKind, plainValue } from './finding.ts';
import { isGivenName } from './given-names.ts';
import { findIntroducedNames, findNamesByOffice } from './introduced-name.ts';
import { nameTail } from './name-tail.ts';
import { followsTitle, isOrdinaryWord } from './name-words.ts';
import { plainPlaceholder } from './placeholders.ts';
import type { KeyEntry } from './privacy-key.ts';
import { placeholdersOf } from './pseudonymize-text.ts';
import { findNamesByEnding, findTitledNames, findUntitledNames } from './titled-name.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/**
 * Something personal about which a person has to decide. Places are UTF-16 units of the text that was given. `declared`: a name of the key that may
 * not be shown and has no leave to be masked; it stands in the text as it was. `masked`: it was replaced by `placeholder`; `entries` are those of
 * the key that mean it.
 */
export type Undecided =
  | { what: 'declared'; start: number; end: number; found: string; entries: readonly KeyEntry[] }
  | { what: 'masked'; start: number; end: number; found: string; kind: PersonalKind; placeholder: string };

export interface MaskedText {
  text: string;
  undecided: Undecided[];
}

export interface MaskRules {
  /** Of the key file: what persons decided. */
  entries: readonly KeyEntry[];
  /** Names that nobody decided on and that are known from elsewhere in the study. */
  assumed: readonly KeyEntry[];
  /** Whether the words of a name are public. */
  isPublic: (parts: readonly string[]) => boolean;
  /** Of the placeholders. */
  language: Language;
}

/** What the key alone decided: everything else in a text stays as it is, also what the key has no leave to mask yet. */
export function keyMasker(entries: readonly KeyEntry[]): (text: string) => string {
  const find = keyFinder(entries);
  return (text) => {
    const decided = find(text).places.filter((place) => place.entries.length > 0 && place.entries.every(({ mask }) => mask !== 'no'));
    return replacePlaces(text, decided, 'id').text;
  };
}

/**
 * Makes the function that replaces in a text what the key masks and, unless the key keeps it, everything else that is personal: numbers, addresses, names known from
 * elsewhere in the study, and what looks like a name. Only a name that the key declares and does not mask stays.
 */
export function masker(rules: MaskRules): (text: string) => MaskedText {
  const find = keyFinder(rules.entries);
  const findAssumed = nameFinder(rules.assumed);
  return (text) => {
    const { places, rest } = find(text);
    const names = likelyNames(rest, findAssumed(rest), places, rules);
    const all = [...places, ...names].sort((a, b) => a.start - b.start);
    return replacePlaces(text, all, rules.language);
  };
}

/** Finds the names of a key and all numbers, with their rows of the key. `rest` is the text without the numbers. */
function keyFinder(entries: readonly KeyEntry[]): (text: string) => { places: Place[]; rest: string } {
  const findNames = nameFinder(entries);
  const numbers = new Map(entries.map((entry) => [`${entry.kind} ${plainValue(entry.kind, entry.name)}`, entry] as const));
  return (text) => {
    const found = findPersonalNumbers(text);
    const rest = blankOut(text, found);
    const names = findNames(rest).map((place): Place => ({ ...place, kind: 'name' }));
    const places = [...names, ...found.flatMap((finding) => numberPlace(finding, text, numbers))];
    return { places: places.sort((a, b) => a.start - b.start), rest };
  };
}

type Place = Pick<NamePlace, 'start' | 'end' | 'entries'> & { kind: PersonalKind };

function numberPlace({ start, end, kind, doubt }: Finding, text: string, numbers: ReadonlyMap<string, KeyEntry>): Place[] {
  const meant = kind ?? kindsOfDoubt[doubt];
  if (meant === undefined || isName(meant)) return [];
  const entry = numbers.get(`${meant} ${plainValue(meant, text.slice(start, end))}`);
  return [{ start, end, kind: meant, entries: entry ? [entry] : [] }];
}

/** Names that no key decides on, without those that are public. Neighbors become one name. */
function likelyNames(rest: string, assumed: readonly NamePlace[], decided: readonly Place[], { isPublic }: MaskRules): Place[] {
  const text = blankOut(
    rest,
    decided.map(({ start, end }) => ({ start, end, kind: 'name', doubt: null })),
  );
  const known = assumed.filter(({ start, end }) => isNameHere(rest, start, end) && rest.slice(start, end) === text.slice(start, end));
  const tails = [...decided.filter(isMaskedName), ...known].flatMap(({ end }) => nameTail(text, end) ?? []);
  const found = withoutOverlaps([
    ...known.map(({ start, end }) => ({ start, end, doubt: null })),
    ...[...findTitledNames(text), ...findIntroducedNames(text), ...findUntitledNames(text)],
    ...[...findNamesByEnding(text), ...findNamesByOffice(text), ...findPersonalHandles(text), ...tails],
  ]);
  const open = found.filter(({ start, end }) => !isPublic(nameParts(text.slice(start, end))));
  return joinNeighbors(text, open).map(({ start, end }) => ({ start, end, kind: 'name', entries: [] }));
}

function isMaskedName({ kind, entries }: Place): boolean {
  return isName(kind) && entries.some(({ mask }) => mask !== 'keep');
}

/** A single word in small letters is taken for the name only where it is a widespread one or a title stands before it. */
function isNameHere(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  return /^\p{Lu}|\s/u.test(found) || isGivenName(found) || followsTitle(text, start);
}

/** Also over a word between them that may be a name: `Kohar Hari Santoso`. */
function joinNeighbors(text: string, names: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of names) {
    const last = joined.at(-1);
    const between = /^[ \t\u00a0]*(\p{Lu}\p{Ll}+)?[ \t\u00a0]*$/u.exec(text.slice(last?.end ?? 0, start));
    if (last && between && (between[1] === undefined || isOrdinaryWord(between[1]))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function replacePlaces(text: string, places: readonly Place[], language: Language): MaskedText {
  const undecided: Undecided[] = [];
  let out = '';
  let from = 0;
  for (const { start, end, kind, entries } of places) {
    const open = entries.filter(({ mask }) => mask !== 'keep');
    if (entries.length > 0 && open.length === 0) continue;
    const place = { start, end, found: text.slice(start, end) };
    const isMaskedByKey = open.length > 0 && open.every(({ mask }) => mask === 'yes');
    if (isName(kind) && open.length > 0 && !isMaskedByKey) {
      undecided.push({ what: 'declared', ...place, entries: open });
      continue;
    }
    const placeholder = open.length > 0 ? placeholdersOf(open).join('/') : plainPlaceholder(kind, language);
    if (!isMaskedByKey) undecided.push({ what: 'masked', ...place, kind, placeholder });
    out += text.slice(from, start) + placeholder;
    from = end;
  }
  return { text: out + text.slice(from), undecided };
}
