import type { Language } from '../result/text.ts';
import { isPartOf, nameParts } from './declared-names.ts';
import { findPersonalData } from './find-personal-data.ts';
import { isName, type PersonalKind, plainValue } from './finding.ts';
import { placeholderWords } from './placeholders.ts';
import type { KeyEntry } from './privacy-key.ts';

/** What a study declares about persons before its texts are looked at: speakers and staff. */
export interface KnownPerson {
  name: string;
  informant: string | null;
}

/**
 * The key with everything that the texts of a study hold: entries there are stay as they are, except that a blank placeholder is filled; new ones follow
 * in the order of the declared persons, then of the texts. Of `Budi` and `Budi Santoso` only the longer becomes an entry; names that are public (`isPublic` of their words) become none. The same texts
 * and the key that came out give the same key.
 */
export function extendKey(
  entries: readonly KeyEntry[],
  persons: readonly KnownPerson[],
  texts: readonly string[],
  { language, isPublic }: { language: Language; isPublic: (parts: readonly string[]) => boolean },
): KeyEntry[] {
  const key = keyWriter(language);
  for (const entry of entries) key.reserve(entry.placeholder);
  for (const entry of entries) key.keep(entry);
  for (const { name, informant } of persons) key.addName(name, informant);
  const found = texts.flatMap((text) =>
    findPersonalData(text).flatMap(({ kind, start, end }) => (kind === null ? [] : [{ kind, found: text.slice(start, end) }])),
  );
  const names = found.filter(({ kind }) => isName(kind)).map(({ found: name }) => ({ name, parts: nameParts(name) }));
  for (const { name, parts } of names) {
    const isShorter = names.some((other) => other.parts.length > parts.length && isPartOf(parts, other.parts));
    if (!isShorter && !isPublic(parts)) key.addName(name, null);
  }
  for (const { kind, found: number } of found) if (!isName(kind)) key.addNumber(kind, number);
  return key.entries;
}

interface KeyWriter {
  entries: KeyEntry[];
  reserve(placeholder: string): void;
  keep(entry: KeyEntry): void;
  addName(name: string, informant: string | null): void;
  addNumber(kind: PersonalKind, number: string): void;
}

function keyWriter(language: Language): KeyWriter {
  const entries: KeyEntry[] = [];
  const last = new Map<string, number>();
  const reserve = (placeholder: string) => {
    const [, word, digits] = /^\[(.*) (\d+)\]$/.exec(placeholder) ?? [];
    if (word !== undefined) last.set(word, Math.max(last.get(word) ?? 0, Number(digits)));
  };
  const next = (kind: PersonalKind): string => {
    const word = placeholderWords[language][kind];
    last.set(word, (last.get(word) ?? 0) + 1);
    return `[${word} ${last.get(word)}]`;
  };
  /** One informant has one placeholder, whatever a transcript calls them. */
  const placeholderOf = (kind: PersonalKind, informant: string | null): string => {
    const known = entries.find((entry) => informant !== null && entry.informant === informant && entry.placeholder !== '');
    return known?.placeholder ?? next(kind);
  };
  return {
    entries,
    reserve,
    keep: (entry) => entries.push({ ...entry, placeholder: entry.placeholder || placeholderOf(entry.kind, entry.informant) }),
    addName(name, informant) {
      const parts = nameParts(name);
      const isKnown = entries.some((entry) => isName(entry.kind) && isPartOf(parts, nameParts(entry.name)));
      if (parts.length === 0 || isKnown) return;
      const kind = informant === null ? 'name' : 'informant';
      entries.push({ name: name.replace(/\s+/g, ' ').trim(), placeholder: placeholderOf(kind, informant), kind, informant, mask: 'no' });
    },
    addNumber(kind, number) {
      if (entries.some((entry) => entry.kind === kind && plainValue(kind, entry.name) === plainValue(kind, number))) return;
      entries.push({ name: number.replace(/\s+/g, ' '), placeholder: next(kind), kind, informant: null, mask: 'no' });
    },
  };
}
