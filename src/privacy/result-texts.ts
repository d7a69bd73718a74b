import type { Result } from '../result/result.ts';

export type ResultPath = readonly (string | number)[];

/**
 * What is left unsearched in a result: ids, codes, days and file names, which must keep their spelling (`resultLabels` gives those that people
 * choose); the citations; and who coded, who decided: they sign for it. Everything else is searched, also a field that is new.
 */
const unsearched = new Set([
  ...[
    'schema',
    'tool',
    'generated',
    'provenance',
    'citation',
    'coders',
    'coder',
    'evaluator',
    'sha256',
    'contradictions',
    'gaps',
    'setAside',
  ],
  ...['kind', 'codes', 'location', 'span', 'valence', 'group', 'informant', 'status', 'attribution', 'origin', 'date', 'contradicts'],
  ...[
    'checklist',
    'code',
    'criterion',
    'node',
    'purpose',
    'measure',
    'measurement',
    'heldBy',
    'level',
    'levelReason',
    'proposed',
    'file',
    'sheet',
    'rule',
    'language',
  ],
  ...['kinds', 'cells', 'left', 'right', 'support', 'against', 'restsOn', 'weaker', 'notAssessed', 'method', 'month', 'from', 'to'],
  ...['appliedSince', 'issued', 'validFrom', 'validTo', 'consent', 'sources'],
]);

/** The texts of a result, each replaced by what `change` makes of it. A new value; the shape stays. */
export function mapResultTexts(result: Result, change: (text: string, path: ResultPath) => string): unknown {
  return mapTexts(result, [], change);
}

function mapTexts(value: unknown, path: ResultPath, change: (text: string, path: ResultPath) => string): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((entry: unknown, index) => mapTexts(entry, [...path, index], change));
  if (typeof value !== 'object' || value === null) return value;
  // `id` is an id, or the Indonesian of a text in both languages.
  const isBilingual = 'en' in value;
  // Details of a document are the checklist's own words, whatever their column is called.
  const isDetail = path.at(-1) === 'details';
  const isLeftOut = (key: string) => (unsearched.has(key) && !isDetail) || (key === 'id' && !isBilingual);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, isLeftOut(key) ? entry : mapTexts(entry, [...path, key], change)]),
  );
}

/** Ids and file names that people choose and a report shows. They cannot be masked: other parts refer to them. */
export function resultLabels({ study, sources, evidence, visitors }: Result): string[] {
  return [
    study.id,
    ...study.groups.map(({ id }) => id),
    ...study.informants.map(({ id }) => id),
    ...evidence.map(({ id }) => id),
    ...(visitors?.logs ?? []).map(({ id }) => id),
    ...(visitors?.purposes ?? []).map(({ purpose }) => purpose),
    ...sources.map(({ file }) => file),
  ];
}
