import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { isRubricPath } from '../read/study/rubric-path.ts';
import type { StudySpec } from '../read/study/study-spec.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import { type Result, resultSchema } from '../result/result.ts';
import { nameFinder } from './declared-names.ts';
import { type Found, hintOf, tellOnce } from './guard-findings.ts';
import { masker } from './mask-text.ts';
import { defaultKeyFile, type PrivacyKey } from './privacy-key.ts';
import { mapResultTexts, type ResultPath, resultLabels } from './result-texts.ts';
import { publicNames, studyNames } from './study-names.ts';
import { type TextOrigins, textPlace } from './text-place.ts';
import { findTitledNames } from './titled-name.ts';

export interface GuardInput extends TextOrigins {
  spec: StudySpec;
  transcripts: readonly Transcript[];
  /** Null when the study has none: then everything that looks personal is masked. */
  key: PrivacyKey | null;
}

/**
 * Looks through everything of a result that a reader could see, and replaces what is personal by placeholders: those of the key, and plain ones for what the key does not hold,
 * with a warning. A name that the key holds and does not mask is an error, and so is a name in an id or a file name; then the result must not
 * be written. No diagnostic repeats what it is about.
 */
export function guardResult(input: GuardInput): { result: Result; diagnostics: Diagnostic[] } {
  const { result, key, spec } = input;
  const assumed = studyNames(spec, input.transcripts);
  const mask = once(masker({ entries: key?.entries ?? [], assumed, isPublic: publicNames(spec), language: spec.language }));
  const found: Found[] = [];
  let isChanged = false;
  // The texts of a rubric that comes with the program are the program's own.
  const isOwn = ([part]: ResultPath) => part === 'rubric' && !isRubricPath(spec.rubric);
  const masked = mapResultTexts(result, (text, path) => {
    if (isOwn(path)) return text;
    const { text: shown, undecided } = mask(text);
    if (shown === text && undecided.length === 0) return text;
    isChanged ||= shown !== text;
    const place = textPlace(path, input);
    for (const entry of undecided) found.push({ undecided: entry, part: place.part, location: place.locate(entry.start, entry.end) });
    return shown;
  });
  const diagnostics = [...labelProblems(input), ...tellOnce(found, key?.file ?? defaultKeyFile)];
  return { result: isChanged ? resultSchema.parse(masked) : result, diagnostics };
}

/** A result says most of its texts in several places; each is looked through one time. */
function once<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? of(text);
    known.set(text, value);
    return value;
  };
}

/** Ids and file names cannot be masked: a name of the key in them, or a name behind a title, is one that a person must take out. */
function labelProblems({ result, key, places }: GuardInput): Diagnostic[] {
  const findNames = nameFinder((key?.entries ?? []).filter(({ mask }) => mask !== 'keep'));
  const findKept = nameFinder((key?.entries ?? []).filter(({ mask }) => mask === 'keep'));
  return resultLabels(result).flatMap((label) => {
    const words = label.replace(/[\p{P}_]/gu, ' ');
    const kept = findKept(words);
    const titled = findTitledNames(words).filter((name) => !kept.some(({ start, end }) => start < name.end && name.start < end));
    return [...findNames(label.replaceAll('_', ' ')), ...titled].slice(0, 1).map(({ start, end }) => {
      const shown = label.slice(0, start) + hintOf(label.slice(start, end)) + label.slice(end);
      return diagnostic('privacy/name-in-label', places?.value([]) ?? { file: 'study.yaml' }, {
        label: shown,
        key: key?.file ?? defaultKeyFile,
      });
    });
  });
}
