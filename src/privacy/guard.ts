import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Location } from '../result/location.ts';
import { type Result, resultSchema } from '../result/result.ts';
import { nameFinder } from './declared-names.ts';
import { masker, type Unmasked } from './mask-text.ts';
import { defaultKeyFile, type PrivacyKey } from './privacy-key.ts';
import { placeholdersOf } from './pseudonymize-text.ts';
import { mapResultTexts, resultLabels } from './result-texts.ts';
import { type TextOrigins, textPlace } from './text-place.ts';

export interface GuardInput extends TextOrigins {
  /** Null when the study has none: numbers and e-mail addresses are searched all the same. */
  key: PrivacyKey | null;
}

/**
 * Looks through everything of a result that a reader could see. Names and numbers that the key masks are replaced by their placeholders; every
 * other one is an error, and then the result must not be written; a name that no key holds is a
 * warning. No diagnostic repeats what it is about.
 */
export function guardResult(input: GuardInput): { result: Result; diagnostics: Diagnostic[] } {
  const { result, key } = input;
  const mask = masker(key?.entries ?? []);
  const diagnostics = labelProblems(input);
  let isChanged = false;
  const masked = mapResultTexts(result, (text, path) => {
    const { text: shown, unmasked } = mask(text);
    if (shown === text && unmasked.length === 0) return text;
    isChanged ||= shown !== text;
    const place = textPlace(path, input);
    for (const found of unmasked) diagnostics.push(problemOf(found, place.part, place.locate(found.start, found.end), key));
    return shown;
  });
  return { result: isChanged ? resultSchema.parse(masked) : result, diagnostics };
}

function problemOf(found: Unmasked, part: ReturnType<typeof textPlace>['part'], location: Location, key: PrivacyKey | null): Diagnostic {
  const file = key?.file ?? defaultKeyFile;
  if (found.what === 'number') {
    return diagnostic('privacy/number-in-excerpt', location, { kind: found.kind, hint: hintOf(found.found), part, key: file });
  }
  if (found.what === 'unknown-name') return diagnostic('privacy/unknown-name', location, { name: hintOf(found.found), part, key: file });
  const placeholder = placeholdersOf(found.entries).join('/');
  return diagnostic('privacy/name-in-excerpt', location, { name: hintOf(found.found), part, placeholder, key: file });
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
