import { type Diagnostic, diagnostic, sortDiagnostics } from '../diagnostic/diagnostic.ts';
import type { Location } from '../result/location.ts';
import { isName, plainValue } from './finding.ts';
import type { Undecided } from './mask-text.ts';
import { placeholdersOf } from './pseudonymize-text.ts';
import type { TextPart } from './text-place.ts';

/** Something personal in a result, and where it stands in the study. */
export interface Found {
  undecided: Undecided;
  part: TextPart;
  location: Location;
}

/**
 * One diagnostic for each name or number and file, at its first place, with how many places there are and their lines: a person decides
 * once. `keyFile` is where the decision is written.
 */
export function tellOnce(found: readonly Found[], keyFile: string): Diagnostic[] {
  const alike = new Map<string, { entry: Found; told: Diagnostic }[]>();
  for (const entry of found) {
    const id = JSON.stringify([entry.location.file, sameThing(entry.undecided)]);
    alike.set(id, [...(alike.get(id) ?? []), { entry, told: tell(entry, keyFile, []) }]);
  }
  return [...alike.values()].flatMap((group) => {
    const places = sortDiagnostics(group.map(({ told }) => told));
    const first = group.find(({ told }) => told === places[0]);
    return first ? [tell(first.entry, keyFile, distinctPlaces(places))] : [];
  });
}

/** Rows of the key that are meant; without one, the name or number itself. */
function sameThing(undecided: Undecided): string {
  if (undecided.what === 'declared') return undecided.entries.map(({ kind, name }) => `${kind} ${name}`).join('/');
  return `${undecided.kind} ${plainValue(undecided.kind, undecided.found)}`;
}

function tell({ undecided, part, location }: Found, key: string, places: readonly string[]): Diagnostic {
  const hint = hintOf(undecided.found);
  const shared = { part, places, key };
  if (undecided.what === 'declared') {
    return diagnostic('privacy/name-in-excerpt', location, {
      ...shared,
      name: hint,
      placeholder: placeholdersOf(undecided.entries).join('/'),
    });
  }
  const { kind, placeholder } = undecided;
  if (isName(kind)) return diagnostic('privacy/masked', location, { ...shared, kind: 'name', hint, placeholder });
  return diagnostic('privacy/masked', location, { ...shared, kind, hint: hintOf(undecided.found.split(/\s/, 1).join('')), placeholder });
}

/** Line, paragraph or cell of every place, each once; several on one line are one. */
function distinctPlaces(places: readonly Diagnostic[]): string[] {
  const shown = places.map(({ location: { start, paragraph, sheet, cell } }) => {
    if (start) return String(start.line);
    return paragraph === undefined ? `${sheet ?? ''}${cell ? `!${cell}` : ''}` : `¶${paragraph}`;
  });
  return [...new Set(shown)].filter((place) => place !== '');
}

/** `Budi Santoso` → `B… S…`, `0812…` → `0…`: enough for who knows, nothing for who does not. */
export function hintOf(found: string): string {
  return found
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}…`)
    .join(' ');
}
