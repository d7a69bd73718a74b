import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import type { YamlPath, YamlPlaces } from '../yaml/yaml-places.ts';
import type { PublishedSpec } from './published-spec.ts';

/** What a publication may refer to. Lists of the rubric are null when it could not be read, and then any name goes. */
export interface PublishedContext {
  study: string;
  groups: readonly string[];
  indicators: readonly string[] | null;
  subIndicators: readonly string[] | null;
  criteria: readonly string[] | null;
  /** Ids of codings, whether they count or not, and of checklist items. */
  evidence: readonly string[];
}

interface PublishedFacts {
  spec: PublishedSpec;
  places: YamlPlaces;
  context: PublishedContext;
}

/** What the schema cannot say: how a publication's parts fit together and what they refer to. Each rule stands alone. */
export const publishedRules: readonly ((facts: PublishedFacts) => Diagnostic[])[] = [
  isAboutThisStudy,
  idsAreUnique,
  indicatorsExist,
  groupsExist,
  subIndicatorsExist,
  evidenceExists,
  verdictsAreUnique,
  sidesAreAsDeclared,
  comparesSomething,
];

function isAboutThisStudy({ spec, places, context }: PublishedFacts): Diagnostic[] {
  if (spec.study === context.study) return [];
  return [diagnostic('published/other-study', places.value(['study']), { study: spec.study, expected: context.study })];
}

function idsAreUnique({ spec, places }: PublishedFacts): Diagnostic[] {
  const named = [...entries('conclusions', spec.conclusions, 'id'), ...entries('contradictions', spec.contradictions, 'id')];
  const seen = new Set<string>();
  return named.flatMap(({ name, path }) => {
    const repeated = seen.has(name);
    seen.add(name);
    return repeated ? [diagnostic('published/repeated-id', places.value(path), { id: name })] : [];
  });
}

function indicatorsExist({ spec, places, context }: PublishedFacts): Diagnostic[] {
  return unknown(entries('verdicts', spec.verdicts, 'indicator'), context.indicators).map(({ name, path, nearest }) =>
    diagnostic('published/unknown-indicator', places.value(path), { indicator: name, nearest }),
  );
}

function groupsExist({ spec, places, context }: PublishedFacts): Diagnostic[] {
  const ofConclusions = spec.conclusions.flatMap(({ group }, index) =>
    group === null ? [] : [{ name: group, path: ['conclusions', index, 'group'] }],
  );
  return unknown([...entries('group_verdicts', spec.group_verdicts, 'group'), ...ofConclusions], context.groups).map(
    ({ name, path, nearest }) => diagnostic('study/unknown-group', places.value(path), { group: name, nearest, known: context.groups }),
  );
}

function subIndicatorsExist({ spec, places, context }: PublishedFacts): Diagnostic[] {
  const named = spec.conclusions.flatMap((conclusion, index) =>
    listed(['conclusions', index, 'sub_indicators'], conclusion.sub_indicators),
  );
  return unknown(named, context.subIndicators).map(({ name, path, nearest }) =>
    diagnostic('published/unknown-sub-indicator', places.value(path), { subIndicator: name, nearest }),
  );
}

function evidenceExists({ spec, places, context }: PublishedFacts): Diagnostic[] {
  const conclusions = spec.conclusions.map(({ id }) => id);
  const sides = spec.contradictions.flatMap((entry, index) => [
    ...listed(['contradictions', index, 'left'], entry.left),
    ...listed(['contradictions', index, 'right'], entry.right),
  ]);
  const rests = spec.conclusions.flatMap(({ rests_on }, index) => listed(['conclusions', index, 'rests_on'], rests_on ?? []));
  if (context.criteria === null) return [];
  const evidence = [...context.evidence, ...context.criteria];
  return [...unknown(sides, [...evidence, ...conclusions]), ...unknown(rests, evidence)].map(({ name, path, nearest }) =>
    diagnostic('published/unknown-id', places.value(path), { id: name, nearest }),
  );
}

function verdictsAreUnique({ spec, places }: PublishedFacts): Diagnostic[] {
  const lists = [entries('verdicts', spec.verdicts, 'indicator'), entries('group_verdicts', spec.group_verdicts, 'group')];
  return lists.flatMap((named) =>
    named
      .filter(({ name }, index) => named.findIndex((entry) => entry.name === name) < index)
      .map(({ name, path }) => diagnostic('published/repeated-verdict', places.value(path), { of: name })),
  );
}

/** A side is evidence where anything on it is no conclusion. */
function sidesAreAsDeclared({ spec, places }: PublishedFacts): Diagnostic[] {
  const conclusions = spec.conclusions.map(({ id }) => id);
  const isEvidence = (side: readonly string[]) => side.some((id) => !conclusions.includes(id));
  return spec.contradictions.flatMap(({ in_evidence, left, right }, index) => {
    const both = isEvidence(left) && isEvidence(right);
    const place = places.value(['contradictions', index, 'in_evidence']);
    return both === in_evidence ? [] : [diagnostic('published/in-evidence-differs', place, { both: both ? 'yes' : 'no' })];
  });
}

function comparesSomething({ spec, places }: PublishedFacts): Diagnostic[] {
  const all = spec.verdicts.length + spec.group_verdicts.length + spec.conclusions.length;
  return all > 0 ? [] : [diagnostic('published/nothing-to-compare', places.value([]), {})];
}

interface Named {
  name: string;
  path: YamlPath;
}

function entries<K extends string>(list: string, values: readonly Readonly<Record<K, string>>[], key: K): Named[] {
  return values.map((value, index) => ({ name: value[key], path: [list, index, key] }));
}

function listed(path: YamlPath, names: readonly string[]): Named[] {
  return names.map((name, index) => ({ name, path: [...path, index] }));
}

function unknown(named: readonly Named[], known: readonly string[] | null): (Named & { nearest: string })[] {
  if (known === null) return [];
  return named.filter(({ name }) => !known.includes(name)).map((entry) => ({ ...entry, nearest: nearestName(entry.name, known) }));
}
