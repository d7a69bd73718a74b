import type { CodebookSpec } from './codebook-spec.ts';

/** What belongs to the language and not to a rubric. */
const ofLanguage = [
  'concepts',
  'spelling',
  'endings',
  'whole_words',
  'spoken_prefixes',
  'spoken_suffix',
  'function_words',
  'english_words',
  'stance',
  'explicit',
  'group_families',
  'group_filler',
] as const satisfies readonly (keyof CodebookSpec)[];

/** A codebook with the words of the language that it does not have itself taken from another. */
export function borrowWords(own: CodebookSpec, other: CodebookSpec): CodebookSpec {
  const borrowed = ofLanguage.filter((part) => isBlank(own[part]));
  return { ...own, ...Object.fromEntries(borrowed.map((part) => [part, other[part]])) };
}

/** Nothing in it, however deep. */
function isBlank(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === '' || part === undefined;
  return Object.values(part).every(isBlank);
}
