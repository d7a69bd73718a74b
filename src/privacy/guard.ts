import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Location } from '../result/location.ts';
import { type Result, resultSchema } from '../result/result.ts';
import { nameFinder } from './declared-names.ts';
import { plainValue } from './finding.ts';
import { masker, type Unmasked } from './mask-text.ts';
import { defaultKeyFile, type PrivacyKey } from './privacy-key.ts';
import { placeholdersOf } from './pseudonymize-text.ts';
import { mapResultTexts, type ResultPath, resultLabels } from './result-texts.ts';
import { type TextOrigins, type TextPlace, textPlace } from './text-place.ts';

export interface GuardInput extends TextOrigins {
  /** Null when the study has none: what looks personal is hidden all the same. */
  key: PrivacyKey | null;
}

/** Something personal with every place where a reader would see it, in the order of the result. */
interface Problem {
  unmasked: Unmasked;
  part: TextPlace['part'];
  isShown: boolean;
  locations: Location[];
}

/**
 * Looks through everything of a result that a reader could see. What the key masks is replaced by its placeholders. What no row of the key holds and looks
 * personal is replaced by a general placeholder, such as `[nama]`, and is a warning. What the key holds and nobody has decided about is an
 * error, and then the result must not be written. One diagnostic for each thing, at its first place; none repeats what it is about.
 */
export function guardResult(input: GuardInput): { result: Result; diagnostics: Diagnostic[] } {
  const { result, key } = input;
  const hide = masker(key?.entries ?? [], result.study.language);
  const show = masker(key?.entries ?? []);
  const problems = new Map<string, Problem>();
  let isChanged = false;
  const masked = mapResultTexts(result, (text, path) => {
    const isShown = isTitle(path);
    const { text: shown, unmasked } = (isShown ? show : hide)(text);
    if (shown === text && unmasked.length === 0) return text;
    isChanged ||= shown !== text;
    const place = textPlace(path, input);
    for (const found of unmasked) note(problems, found, { part: place.part, isShown, location: place.locate(found.start, found.end) });
    return shown;
  });
  const diagnostics = [...labelProblems(input), ...[...problems.values()].map((problem) => problemOf(problem, key))];
  return { result: isChanged ? resultSchema.parse(masked) : result, diagnostics };
}

/** Titles that a researcher gave the study, its innovation and its groups: an innovation may well be called `Mbak Sari`. */
function isTitle([top, second]: ResultPath): boolean {
  return top === 'rubric' || (top === 'study' && (second === 'title' || second === 'innovation' || second === 'groups'));
}

function note(problems: Map<string, Problem>, unmasked: Unmasked, seen: Pick<Problem, 'part' | 'isShown'> & { location: Location }): void {
  const { what, kind, entries, found } = unmasked;
  const rows = entries.map((entry) => `${entry.kind} ${entry.name}`);
  const value = kind === 'number' || kind === 'address' ? found : plainValue(kind, found);
  const id = JSON.stringify([what, kind, what === 'hidden' && seen.isShown, ...(rows.length > 0 ? rows : [value])]);
  const known = problems.get(id);
  if (!known) problems.set(id, { unmasked, part: seen.part, isShown: seen.isShown, locations: [seen.location] });
  else if (!known.locations.some((location) => JSON.stringify(location) === JSON.stringify(seen.location)))
    known.locations.push(seen.location);
}

function problemOf({ unmasked, part, isShown, locations }: Problem, key: PrivacyKey | null): Diagnostic {
  const [first = { file: 'study.yaml' }, ...others] = locations;
  const { kind, what, entries } = unmasked;
  const elsewhere = [...new Set(others.map(({ file, start }) => (start ? `${file}:${start.line}` : file)))];
  const common = { part, hint: hintOf(unmasked.found), key: key?.file ?? defaultKeyFile, elsewhere };
  if (what === 'hidden') return diagnostic(isShown ? 'privacy/looks-personal' : 'privacy/hidden', first, { ...common, kind });
  if (what === 'number') return diagnostic('privacy/number-in-excerpt', first, { ...common, kind });
  return diagnostic('privacy/name-in-excerpt', first, { ...common, placeholder: placeholdersOf(entries).join('/') });
}

/** Ids and file names cannot be masked. */
function labelProblems({ result, key, places }: GuardInput): Diagnostic[] {
  if (!key) return [];
  const findNames = nameFinder(key.entries.filter(({ mask }) => mask !== 'keep'));
  return resultLabels(result).flatMap((label) =>
    findNames(label.replaceAll('_', ' ')).map(({ start, end }) => {
      const shown = label.slice(0, start) + hintOf(label.slice(start, end)) + label.slice(end);
      return diagnostic('privacy/name-in-label', places?.value([]) ?? { file: 'study.yaml' }, { label: shown, key: key.file });
    }),
  );
}

/** `Budi Santoso` → `B… S…`, `0812…` → `0…`: enough for who knows, nothing for who does not. */
function hintOf(found: string): string {
  return found
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}…`)
    .join(' ');
}
