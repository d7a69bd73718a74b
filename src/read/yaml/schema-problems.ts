import type { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import { knownKeys } from './schema-keys.ts';
import type { YamlPath, YamlPlaces } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, with everything that is needed to say it and to say where. */
export interface SchemaFindings {
  issues: readonly Issue[];
  schema: z.ZodType;
  /** What was checked. */
  input: unknown;
  places: YamlPlaces;
  /** Where in the file the checked value stands: `[]` for the whole file. */
  at: YamlPath;
}

/** The findings as diagnostics, each at the key or value that it is about. A misspelled key is not reported as missing too. */
export function schemaProblems(findings: SchemaFindings): Diagnostic[] {
  const misspelled = new Set(findings.issues.flatMap((issue) => meantKeys(issue, findings)));
  return findings.issues
    .filter((issue) => !misspelled.has(pathText(issue.path)))
    .flatMap((issue) => problemsOf(issue, issue.path, findings));
}

/** Paths at which the unknown keys of an issue were probably meant to stand, as far as nothing stands there. */
function meantKeys(issue: Issue, { schema, input }: SchemaFindings): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path).filter((key) => valueAt(input, [...issue.path, key]) === undefined);
  return issue.keys.map((key) => nearestName(key, known)).flatMap((key) => (key === '' ? [] : [pathText([...issue.path, key])]));
}

function problemsOf(issue: Issue, path: YamlPath, findings: SchemaFindings): Diagnostic[] {
  const { places } = findings;
  const whole = [...findings.at, ...path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, findings));
  const found = valueAt(findings.input, path);
  if (issue.code === 'invalid_union' && found !== undefined) return unionProblems(issue, path, findings);
  if (found === undefined) {
    const key = String(whole.at(-1) ?? '');
    return [diagnostic('yaml/missing-key', places.key(whole.slice(0, -1)), { key, where: pathText(whole.slice(0, -1)) })];
  }
  const place = issue.code === 'invalid_key' ? places.key(whole) : places.value(whole);
  return [misfit(issue, pathText(whole), found, place)];
}

function misfit(issue: Issue, key: string, found: unknown, place: Diagnostic['location']): Diagnostic {
  switch (issue.code) {
    case 'invalid_type':
      return diagnostic('yaml/wrong-kind', place, { key, found: kindOf(found), expected: kindName(issue.expected) });
    case 'invalid_value': {
      const options = issue.values.map(String);
      return diagnostic('yaml/not-one-of', place, { key, found: show(found), options, nearest: nearestName(show(found), options) });
    }
    case 'invalid_format':
      return diagnostic('yaml/bad-format', place, { key, found: show(found), expected: issue.message });
    case 'invalid_key':
      return diagnostic('yaml/bad-key', place, { key, expected: issue.issues[0]?.message ?? '' });
    case 'too_small':
      return outOfRange({ key, found, limit: Number(issue.minimum), side: 'least', place });
    case 'too_big':
      return outOfRange({ key, found, limit: Number(issue.maximum), side: 'most', place });
    default:
      return diagnostic('yaml/not-usable', place, { key, problem: issue.message });
  }
}

interface Range {
  key: string;
  found: unknown;
  limit: number;
  side: 'least' | 'most';
  place: Diagnostic['location'];
}

function outOfRange({ key, found, limit, side, place }: Range): Diagnostic {
  if (Array.isArray(found)) return diagnostic('yaml/wrong-length', place, { key, found: found.length, limit, side });
  if (found === '') return diagnostic('yaml/empty-text', place, { key });
  return diagnostic('yaml/out-of-range', place, { key, found: show(found), limit, side });
}

function unknownKey(key: string, path: YamlPath, { schema, places, at }: SchemaFindings): Diagnostic {
  const known = knownKeys(schema, path);
  return diagnostic('yaml/unknown-key', places.key([...at, ...path, key]), { key, nearest: nearestName(key, known), known });
}

/**
 * A value may have one of several forms. An unknown key says most; failing that, the form that fits but for something
 * deeper inside; failing that, the names of the forms.
 */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, path: YamlPath, findings: SchemaFindings): Diagnostic[] {
  const branches = issue.errors.map((issues) => ({ issues, unknown: issues.find((entry) => entry.code === 'unrecognized_keys') }));
  const deep = branches.find(({ issues }) => issues.length > 0 && issues.every((entry) => isInside(entry, path, findings.input)));
  if (deep) return deep.issues.flatMap((entry) => problemsOf(entry, [...path, ...entry.path], findings));
  const known = knownKeys(findings.schema, path);
  const found = valueAt(findings.input, path);
  const place = findings.places.value([...findings.at, ...path]);
  const key = pathText([...findings.at, ...path]);
  const strangers = typeof found === 'object' && found !== null ? Object.keys(found).filter((name) => !known.includes(name)) : [];
  if (strangers.length > 0) return strangers.map((name) => unknownKey(name, path, findings));
  const literals = branches.flatMap(({ issues }) =>
    issues.flatMap((entry) => (entry.code === 'invalid_value' && entry.path.length === 0 ? entry.values.map(String) : [])),
  );
  const options = [...new Set([...literals, ...known])];
  if (typeof found === 'object') return [diagnostic('yaml/fits-none', place, { key, options })];
  return [diagnostic('yaml/not-one-of', place, { key, found: show(found), options, nearest: nearestName(show(found), options) })];
}

function isInside(issue: Issue, path: YamlPath, input: unknown): boolean {
  return issue.path.length > 0 && valueAt(input, [...path, ...issue.path]) !== undefined;
}

function valueAt(input: unknown, path: YamlPath): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** `sources[0].informant`, counted from 1 as people do: `sources[1].informant`. */
function pathText(path: YamlPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return kindName(typeof value);
}

function kindName(type: string): string {
  const names = new Map([
    ['string', 'text'],
    ['number', 'a number'],
    ['int', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'a list'],
    ['tuple', 'a list'],
    ['object', 'a block of keys'],
    ['record', 'a block of keys'],
  ]);
  return names.get(type) ?? type;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
