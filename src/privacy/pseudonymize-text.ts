import { nameFinder } from './declared-names.ts';
import { blankOut, findPersonalData } from './find-personal-data.ts';
import { type Doubt, isName, type PersonalKind, plainValue } from './finding.ts';
import { nameTail } from './name-tail.ts';
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

/** `isOrdinary`: replaced, and listed for a person to check. */
type Place = { start: number; end: number; doubt: Doubt | null; entries: readonly KeyEntry[]; isOrdinary: boolean };

/** Makes the function that replaces everything of a key in a text. What the key marks `keep`, and what is in doubt, stays. */
export function pseudonymizer(entries: readonly KeyEntry[]): (text: string) => PseudonymizedText {
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
    const names = findNames(withoutNumbers).map((place): Place => ({ ...place, doubt: null }));
    const others = findings.flatMap(({ start, end, kind, doubt }): Place[] => {
      if (kind === null) return [{ start, end, doubt, entries: [], isOrdinary: false }];
      const entry = numbers.get(`${kind} ${plainValue(kind, text.slice(start, end))}`);
      return entry ? [{ start, end, doubt: null, entries: [entry], isOrdinary: false }] : [];
    });
    const tails = names.flatMap(({ end, entries }) => (isKept(entries) ? [] : (nameTail(withoutNumbers, end) ?? [])));
    return withoutOverlaps([...names, ...others, ...tails.map((tail) => ({ ...tail, entries: [], isOrdinary: false }))]);
  };
  return (text) => replacePlaces(text, placesIn(text));
}

function isKept(entries: readonly KeyEntry[]): boolean {
  return entries.every(({ mask }) => mask === 'keep');
}

function replacePlaces(text: string, places: readonly Place[]): PseudonymizedText {
  const doubts: Doubtful[] = [];
  const edits: PseudonymizedText['edits'] = [];
  const replaced = new Map<PersonalKind, number>();
  let out = '';
  let from = 0;
  for (const { start, end, doubt, entries, isOrdinary } of places) {
    if (doubt !== null) doubts.push({ start, end, doubt });
    const masked = entries.filter(({ mask }) => mask !== 'keep');
    const [first] = masked;
    if (doubt !== null || !first) continue;
    const placeholders = placeholdersOf(masked);
    if (isOrdinary) doubts.push({ start, end, doubt: 'ordinary-word' });
    if (placeholders.length > 1) doubts.push({ start, end, doubt: 'shared-name' });
    const placeholder = placeholders.join('/');
    edits.push({ start, end, text: placeholder });
    out += text.slice(from, start) + placeholder;
    from = end;
    replaced.set(first.kind, (replaced.get(first.kind) ?? 0) + 1);
  }
  return { text: out + text.slice(from), doubts, edits, replaced };
}

/** Several where a name may mean several persons. */
export function placeholdersOf(entries: readonly KeyEntry[]): string[] {
  return [...new Set(entries.map(({ placeholder, kind }) => placeholder || `[${kind}]`))];
}
