import type { Language } from '../result/text.ts';
import { type NamePlace, nameFinder } from './declared-names.ts';
import { blankOut, findPersonalData, hiddenAs } from './find-personal-data.ts';
import { isName, type PersonalKind, plainValue } from './finding.ts';
import { nameTail } from './name-tail.ts';
import { type PlaceholderKind, placeholderWords } from './placeholder-words.ts';
import type { KeyEntry } from './privacy-key.ts';
import { placeholdersOf } from './pseudonymize-text.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Something personal that no row of the key masks. Places are UTF-16 units of the text that was given. */
export interface Unmasked {
  start: number;
  end: number;
  found: string;
  /**
   * `name`, `number`: a row of the key holds it, and nobody has decided; it is still in the text. `hidden`: no row holds it; where the masker
   * hides such things, a placeholder of its kind stands in its place.
   */
  what: 'name' | 'number' | 'hidden';
  kind: PlaceholderKind;
  /** Rows that hold it. */
  entries: readonly KeyEntry[];
}

export interface MaskedText {
  text: string;
  unmasked: Unmasked[];
}

/**
 * Makes the function that replaces in a text what the key masks, and tells what it does not: also what looks personal and no row holds.
 *
 * @param hideIn Hides that too, with placeholders in this language; null = it stays as it is.
 */
export function masker(entries: readonly KeyEntry[], hideIn: Language | null = null): (text: string) => MaskedText {
  const findNames = nameFinder(entries);
  const rowOf = numberFinder(entries);
  return (text) => {
    const findings = findPersonalData(text);
    const numbers = findings.filter((finding) => hiddenAs(finding) !== 'name');
    const rest = blankOut(text, numbers);
    const names = findNames(rest).map((place): Place => ({ ...place, kind: 'name' }));
    const places = [
      ...names,
      ...numbers.flatMap(({ start, end, kind }): Place[] => {
        const entry = rowOf(kind, text.slice(start, end));
        return entry ? [{ start, end, kind: entry.kind, entries: [entry] }] : [];
      }),
    ];
    const tails = names.flatMap(({ end, entries: rows }) => (isKept(rows) ? [] : (nameTail(rest, end) ?? [])));
    const unknown = withoutOverlaps([...findings, ...tails]).flatMap((finding): Place[] => {
      const kind = hiddenAs(finding);
      const isKnown = places.some(({ start, end }) => start < finding.end && finding.start < end);
      return kind === null || isKnown ? [] : [{ start: finding.start, end: finding.end, kind, entries: [] }];
    });
    return replaceMasked(text, [...places, ...joinNames(unknown, text)].sort(byStart), hideIn);
  };
}

/** The row of a number; of one whose kind is in doubt, the row with the same digits. */
function numberFinder(entries: readonly KeyEntry[]): (kind: PersonalKind | null, text: string) => KeyEntry | undefined {
  const rows = entries.filter(({ kind }) => !isName(kind));
  const byValue = new Map(rows.map((entry) => [`${entry.kind} ${plainValue(entry.kind, entry.name)}`, entry] as const));
  const byDigits = new Map(rows.map((entry) => [entry.name.replace(/\D/g, ''), entry] as const));
  return (kind, text) => {
    const digits = text.replace(/\D/g, '');
    if (kind === null) return digits === '' ? undefined : byDigits.get(digits);
    return byValue.get(`${kind} ${plainValue(kind, text)}`);
  };
}

type Place = Pick<NamePlace, 'start' | 'end' | 'entries'> & { kind: PlaceholderKind };

function byStart(a: Place, b: Place): number {
  return a.start - b.start;
}

function isKept(entries: readonly KeyEntry[]): boolean {
  return entries.every(({ mask }) => mask === 'keep');
}

/** `Joko` and `Susilo` side by side are one name. */
function joinNames(places: readonly Place[], text: string): Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const goesOn = last?.kind === 'name' && place.kind === 'name' && /^[ \t\u00a0]+$/.test(text.slice(last.end, place.start));
    if (last && goesOn) joined[joined.length - 1] = { ...last, end: place.end };
    else joined.push(place);
  }
  return joined;
}

function replaceMasked(text: string, places: readonly Place[], hideIn: Language | null): MaskedText {
  const unmasked: Unmasked[] = [];
  let out = '';
  let from = 0;
  const replace = ({ start, end }: Place, by: string) => {
    out += text.slice(from, start) + by;
    from = end;
  };
  for (const place of places) {
    const { start, end, kind, entries } = place;
    const open = entries.filter(({ mask }) => mask !== 'keep');
    if (entries.length > 0 && open.length === 0) continue;
    if (open.length > 0 && open.every(({ mask }) => mask === 'yes')) {
      replace(place, placeholdersOf(open).join('/'));
      continue;
    }
    const what = entries.length === 0 ? 'hidden' : kind === 'name' ? 'name' : 'number';
    unmasked.push({ start, end, found: text.slice(start, end), what, kind, entries: open });
    if (what === 'hidden' && hideIn) replace(place, `[${placeholderWords[hideIn][kind]}]`);
  }
  return { text: out + text.slice(from), unmasked };
}
