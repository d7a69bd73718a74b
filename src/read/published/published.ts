import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { ReadingText } from '../reading-text.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import { type PublishedContext, publishedRules } from './published-rules.ts';
import { type PublishedSpec, publishedSpecSchema } from './published-spec.ts';

/** Reads what a publication concludes about the study. Null when it does not fit its schema or refers to what is not there. */
export function readPublished(
  reading: ReadingText,
  context: PublishedContext,
): { published: PublishedSpec | null; diagnostics: Diagnostic[] } {
  const { value: spec, places, diagnostics } = readYaml(reading, publishedSpecSchema);
  if (!spec) return { published: null, diagnostics };
  const problems = publishedRules.flatMap((rule) => rule({ spec, places, context }));
  return { published: problems.length === 0 ? spec : null, diagnostics: [...diagnostics, ...problems] };
}
