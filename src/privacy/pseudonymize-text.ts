import type { Language } from '../result/text.ts';
import { nameFinder, nameParts } from './declared-names.ts';
import { blankOut, findPersonalData } from './find-personal-data.ts';
import { type Doubt, isName, kindsOfDoubt, type PersonalKind, plainValue } from './finding.ts';
import { nameTail } from './name-tail.ts';
import { plainPlaceholder } from './placeholders.ts';
import type { KeyEntry } from './privacy-key.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Something that a person must look at, where it stands in the text (UTF-16 units). */
export interface Doubtful {
  start: number;
  end: number;
  doubt: Doubt;
}

export interface PseudonymizedText {
  text: string;
  doubts: Doubtful[];
  /** Stretches that were replaced (UTF-16 units of the text that was given), in their order, and by what. */
  edits: { start: number; end: number; text: string }[];
  /** How many places were replaced, by kind. */
  replaced: ReadonlyMap<PersonalKind, number>;
}

/** `kind`: of what is replaced although no key holds it. `isOrdinary`: replaced, and listed for a person to check. */
type Place = {
  start: number;
  end: number;
  doubt: Doubt | null;
  kind: PersonalKind | null;
  entries: readonly KeyEntry[];
  isOrdinary: boolean;
};

/**
 * Makes the function that replaces everything of a key in a text, and by a plain placeholder what is probably a name or number that the key does not hold; the latter
 * is in doubt all the same. What the key marks `keep`, and other doubtful things, stay.
 */
export function pseudonymizer(
  entries: readonly KeyEntry[],
  { language, isPublic }: { language: Language; isPublic: (parts: readonly string[]) => boolean },
): (text: string) => PseudonymizedText {
  const findNames = nameFinder(entries);
  const numbers = new Map(
    entries.filter(({ kind }) => !isName(kind)).map((entry) => [`${entry.kind} ${plainValue(entry.kind, entry.name)}`, entry] as const),
  );
  const placesIn = (text: string): Place[] => {
    const findings = findPersonalData(text);
    const withoutNumbers = blankOut(
      text,
      findings.filter(({ kind }) => kind !== null && !isName(kind)),
    );
    const names = findNames(withoutNumbers).map((place): Place => ({ ...place, doubt: null, kind: null }));
    const others = findings.flatMap(({ start, end, kind, doubt }): Place[] => {
      const meant = kind ?? kindsOfDoubt[doubt] ?? null;
      const entry = meant && numbers.get(`${meant} ${plainValue(meant, text.slice(start, end))}`);
      if (entry) return [{ start, end, doubt: null, kind: null, entries: [entry], isOrdinary: false }];
      const isKnown = names.some((name) => name.start < end && start < name.end);
      if (meant && isName(meant) && (isKnown || isPublic(nameParts(text.slice(start, end))))) return [];
      return [{ start, end, doubt, kind: meant, entries: [], isOrdinary: false }];
    });
    const tails = names.flatMap(({ end, entries }) => (isKept(entries) ? [] : (nameTail(withoutNumbers, end) ?? [])));
    return withoutOverlaps([
      ...names,
      ...others,
      ...tails.map((tail): Place => ({ ...tail, kind: 'name', entries: [], isOrdinary: false })),
    ]);
  };
  return (text) => {
    let places = placesIn(text);
    let done = replacePlaces(text, places, language);
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const left = findLeft(done).filter(
        (name) =>
          !isPublic(nameParts(text.slice(name.start, name.end))) &&
          !places.some((place) => place.start < name.end && name.start < place.end),
      );
      if (left.length === 0) break;
      places = withoutOverlaps([...places, ...left]);
      done = replacePlaces(text, places, language);
    }
    return done;
  };
}

/** Every pass uncovers what stood between two that the one before has replaced; more never stand glued together in earnest. */
const mostPasses = 4;

/** Names that show only in the copy, where what hid them has made room for a placeholder; by their places in the original. */
function findLeft({ text, edits }: PseudonymizedText): Place[] {
  return findPersonalData(text).flatMap(({ start, end, kind }): Place[] => {
    const [from, to] = [placeInOriginal(edits, start), placeInOriginal(edits, end)];
    if (kind === null || from === null || to === null) return [];
    return [{ start: from, end: to, doubt: null, kind, entries: [], isOrdinary: false }];
  });
}

/** Null inside a placeholder. */
function placeInOriginal(edits: PseudonymizedText['edits'], place: number): number | null {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (place <= start + shift) break;
    if (place < start + shift + text.length) return null;
    shift += text.length - (end - start);
  }
  return place - shift;
}

function isKept(entries: readonly KeyEntry[]): boolean {
  return entries.every(({ mask }) => mask === 'keep');
}

function replacePlaces(text: string, places: readonly Place[], language: Language): PseudonymizedText {
  const doubts: Doubtful[] = [];
  const edits: PseudonymizedText['edits'] = [];
  const replaced = new Map<PersonalKind, number>();
  let out = '';
  let from = 0;
  for (const { start, end, doubt, kind, entries, isOrdinary } of places) {
    if (doubt !== null) doubts.push({ start, end, doubt });
    const masked = entries.filter(({ mask }) => mask !== 'keep');
    const meant = masked[0]?.kind ?? kind;
    if (meant === null) continue;
    const placeholders = masked.length > 0 ? placeholdersOf(masked) : [plainPlaceholder(meant, language)];
    if (isOrdinary) doubts.push({ start, end, doubt: 'ordinary-word' });
    if (placeholders.length > 1) doubts.push({ start, end, doubt: 'shared-name' });
    const placeholder = placeholders.join('/');
    edits.push({ start, end, text: placeholder });
    out += text.slice(from, start) + placeholder;
    from = end;
    replaced.set(meant, (replaced.get(meant) ?? 0) + 1);
  }
  return { text: out + text.slice(from), doubts, edits, replaced };
}

/** Several where a name may mean several persons. */
export function placeholdersOf(entries: readonly KeyEntry[]): string[] {
  return [...new Set(entries.map(({ placeholder, kind }) => placeholder || `[${kind}]`))];
}
