import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';
import type { CodebookSpec } from './codebook-spec.ts';

/** A codebook that fits its schema, with the places of its parts. */
export interface CodebookFacts {
  spec: CodebookSpec;
  places: YamlPlaces;
  /** Sub-indicators of the rubric; null when it could not be read. */
  codes: readonly string[] | null;
  hasExemplars: boolean;
  /** Whether the codebook that `words_from` names is there. */
  hasWords: boolean;
}
type CodebookRule = (facts: CodebookFacts) => Diagnostic[];

/** What a schema cannot say: how a codebook fits its rubric, its exemplars and itself. Each rule stands alone. */
export const codebookRules: readonly CodebookRule[] = [
  codesAreKnown,
  codesAreUnique,
  everyCodeIsThere,
  exemplarsExist,
  wordsExist,
  furtherIsNoMore,
];

function codesAreKnown({ spec, places, codes }: CodebookFacts): Diagnostic[] {
  if (!codes) return [];
  return spec.codes.flatMap(({ code }, index) =>
    codes.includes(code)
      ? []
      : [diagnostic('codebook/unknown-code', places.value(['codes', index, 'code']), { code, nearest: nearestName(code, codes) })],
  );
}

function codesAreUnique({ spec, places }: CodebookFacts): Diagnostic[] {
  return spec.codes.flatMap(({ code }, index) => {
    const first = spec.codes.findIndex((other) => other.code === code);
    if (first === index) return [];
    const line = places.value(['codes', first, 'code']).start?.line ?? 1;
    return [diagnostic('codebook/duplicate-code', places.value(['codes', index, 'code']), { code, line })];
  });
}

function everyCodeIsThere({ spec, places, codes }: CodebookFacts): Diagnostic[] {
  const present = new Set(spec.codes.map(({ code }) => code));
  const missing = (codes ?? []).filter((code) => !present.has(code));
  return missing.length === 0 ? [] : [diagnostic('codebook/missing-codes', places.key(['codes']), { codes: missing })];
}

function exemplarsExist({ spec, places, hasExemplars }: CodebookFacts): Diagnostic[] {
  return hasExemplars ? [] : [diagnostic('codebook/no-exemplars', places.value(['exemplars']), { file: spec.exemplars })];
}

function wordsExist({ spec, places, hasWords }: CodebookFacts): Diagnostic[] {
  if (spec.words_from === undefined || hasWords) return [];
  return [diagnostic('codebook/no-words', places.value(['words_from']), { file: spec.words_from })];
}

function furtherIsNoMore({ spec: { suggest }, places }: CodebookFacts): Diagnostic[] {
  if (suggest.further_score <= suggest.suggest_score) return [];
  return [
    diagnostic('codebook/scores-not-ascending', places.value(['suggest', 'further_score']), {
      first: suggest.suggest_score,
      further: suggest.further_score,
    }),
  ];
}
