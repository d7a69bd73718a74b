import type { StudySpec } from '../read/study/study-spec.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import { isPartOf, nameParts } from './declared-names.ts';
import { findPersonalData } from './find-personal-data.ts';
import { isName } from './finding.ts';
import { isGivenName } from './given-names.ts';
import { plainPlaceholder } from './placeholders.ts';
import type { KeyEntry } from './privacy-key.ts';
import { speakerNames } from './speaker-names.ts';

/**
 * The names that a study gives away without a key: its speakers and staff, and whoever is named somewhere in its texts beyond doubt, so that `Pak
 * Wartono` in one place masks `Wartono` in another. They have placeholders without a number. Names of the innovation and its agency are none:
 * they are public. Of a name that is also a word of these texts (`Pak Sumber`, `sumber daya`) nothing follows for other places.
 */
export function studyNames(spec: StudySpec, transcripts: readonly Transcript[]): KeyEntry[] {
  const texts = transcripts.map(({ reading }) => reading.text);
  const isWord = wordsInSmallLetters(texts);
  const isPublic = publicNames(spec);
  const entries = new Map<string, KeyEntry>();
  const add = (name: string, informant: string | null) => {
    const parts = nameParts(name);
    const key = parts.join(' ');
    const isOrdinary = parts.length === 1 && !isGivenName(key) && isWord(key);
    if (key.length < 3 || entries.has(key) || isOrdinary || isPublic(parts)) return;
    const kind = informant === null ? 'name' : 'informant';
    entries.set(key, { name, placeholder: plainPlaceholder(kind, spec.language), kind, informant, mask: 'yes' });
  };
  for (const { name, informant } of speakerNames(spec, transcripts)) add(name, informant);
  for (const text of texts) for (const name of namesIn(text)) add(name, null);
  return [...entries.values()];
}

/** Whether words are a part of what the innovation or its agency is called. */
export function publicNames({ innovation: { name, agency } }: Pick<StudySpec, 'innovation'>): (parts: readonly string[]) => boolean {
  const known = [name, agency.id, agency.en].map((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return (parts) => parts.length > 0 && known.some((words) => isPartOf(parts, words));
}

function namesIn(text: string): string[] {
  return findPersonalData(text).flatMap(({ kind, start, end }) => (kind !== null && isName(kind) ? [text.slice(start, end)] : []));
}

function wordsInSmallLetters(texts: readonly string[]): (word: string) => boolean {
  const words = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []));
  return (word) => words.has(word);
}
