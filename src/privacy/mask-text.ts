import { type NamePlace, nameFinder } from './declared-names.ts';
import { blankOut, findPersonalNumbers } from './find-personal-data.ts';
import { isName, type NumberKind, plainValue } from './finding.ts';
import { nameTail } from './name-tail.ts';
import type { KeyEntry } from './privacy-key.ts';
import { placeholdersOf } from './pseudonymize-text.ts';
import { findTitledNames, findUntitledNames } from './titled-name.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Something personal that the key does not mask. Places are UTF-16 units of the text that was given. */
export type Unmasked =
  | { what: 'name'; start: number; end: number; found: string; entries: readonly KeyEntry[] }
  | { what: 'unknown-name'; start: number; end: number; found: string }
  | { what: 'number'; start: number; end: number; found: string; kind: NumberKind };

export interface MaskedText {
  text: string;
  unmasked: Unmasked[];
}

/** Makes the function that replaces in a text what the key masks, and tells what it does not: also what looks like a name that no key holds. */
export function masker(entries: readonly KeyEntry[]): (text: string) => MaskedText {
  const findNames = nameFinder(entries);
  const numbers = new Map(entries.map((entry) => [`${entry.kind} ${plainValue(entry.kind, entry.name)}`, entry] as const));
  return (text) => {
    const found = findPersonalNumbers(text);
    const rest = blankOut(text, found);
    const names = findNames(rest);
    const places: Place[] = [
      ...names.map((place) => ({ ...place, kind: null })),
      ...found.flatMap(({ start, end, kind }) => {
        if (kind === null || isName(kind)) return [];
        const entry = numbers.get(`${kind} ${plainValue(kind, text.slice(start, end))}`);
        return [{ start, end, kind, entries: entry ? [entry] : [] }];
      }),
    ];
    const tails = names.flatMap(({ end, entries }) => (entries.every(({ mask }) => mask === 'keep') ? [] : (nameTail(rest, end) ?? [])));
    const likely = withoutOverlaps([...findTitledNames(rest), ...findUntitledNames(rest), ...tails]).filter(
      (name) => !places.some(({ start, end }) => start < name.end && name.start < end),
    );
    const all = [...places, ...likely.map(({ start, end }) => ({ start, end, kind: null, entries: [] }))];
    return replaceMasked(
      text,
      all.sort((a, b) => a.start - b.start),
    );
  };
}

type Place = Pick<NamePlace, 'start' | 'end' | 'entries'> & { kind: NumberKind | null };

function replaceMasked(text: string, places: readonly Place[]): MaskedText {
  const unmasked: Unmasked[] = [];
  let out = '';
  let from = 0;
  for (const { start, end, kind, entries } of places) {
    const open = entries.filter(({ mask }) => mask !== 'keep');
    if (entries.length > 0 && open.length === 0) continue;
    if (open.length > 0 && open.every(({ mask }) => mask === 'yes')) {
      out += text.slice(from, start) + placeholdersOf(open).join('/');
      from = end;
    } else {
      const place = { start, end, found: text.slice(start, end) };
      if (kind !== null) unmasked.push({ what: 'number', ...place, kind });
      else unmasked.push(open.length > 0 ? { what: 'name', ...place, entries: open } : { what: 'unknown-name', ...place });
    }
  }
  return { text: out + text.slice(from), unmasked };
}
