import type { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { EvidenceKind } from '../../result/evidence.ts';
import { nearestName } from '../nearest-name.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import type { YamlPath, YamlPlaces } from '../yaml/yaml-places.ts';
import type { RubricSpec } from './rubric-spec.ts';

/** What reading must know about a measure: the schema of its parameters, and the kinds of evidence that it looks at. */
export interface KnownMeasure {
  parameters: z.ZodType;
  evidence: readonly EvidenceKind[];
}
export type KnownMeasures = Readonly<Record<string, KnownMeasure>>;

/** A rubric that fits its schema, with the places of its parts. */
export interface RubricFacts {
  spec: RubricSpec;
  places: YamlPlaces;
  measures: KnownMeasures;
}
type RubricRule = (facts: RubricFacts) => Diagnostic[];

/** What a schema cannot say: how the parts of a rubric must fit together. Each rule stands alone. */
export const rubricRules: readonly RubricRule[] = [
  weightsArePositive,
  idsAreUnique,
  measuresExist,
  evidenceFitsMeasure,
  parametersFitMeasure,
  pointsAscend,
  goalpostsDiffer,
  thresholdsAscend,
  hurdlesNameKnownNodes,
  hurdlesStayInside,
  placeholdersAreKnown,
];

type CriterionSpec = RubricSpec['indicators'][number]['sub_indicators'][number]['criteria'][number];

function weightsArePositive({ spec, places }: RubricFacts): Diagnostic[] {
  return nodesOf(spec)
    .filter(({ node }) => node.weight <= 0)
    .map(({ node, path }) => diagnostic('rubric/weight-not-positive', places.value([...path, 'weight']), { weight: node.weight }));
}

function idsAreUnique({ spec, places }: RubricFacts): Diagnostic[] {
  const seen = new Map<string, YamlPath>();
  return nodesOf(spec).flatMap(({ id, path }) => {
    const first = seen.get(id);
    if (!first) {
      seen.set(id, path);
      return [];
    }
    const line = places.value([...first, 'id']).start?.line ?? 1;
    return [diagnostic('rubric/duplicate-id', places.value([...path, 'id']), { id, line })];
  });
}

function measuresExist({ spec, places, measures }: RubricFacts): Diagnostic[] {
  const known = Object.keys(measures).sort();
  return criteriaOf(spec)
    .filter(({ criterion }) => !known.includes(criterion.measure))
    .map(({ criterion: { measure }, path }) =>
      diagnostic('rubric/unknown-measure', places.value([...path, 'measure']), { measure, nearest: nearestName(measure, known), known }),
    );
}

function evidenceFitsMeasure({ spec, places, measures }: RubricFacts): Diagnostic[] {
  return criteriaOf(spec).flatMap(({ criterion, path }) => {
    const kinds = measureOf(criterion, measures)?.evidence;
    if (!kinds) return [];
    return criterion.evidence.flatMap((kind, index) =>
      kinds.includes(kind)
        ? []
        : [
            diagnostic('rubric/evidence-not-measured', places.value([...path, 'evidence', index]), {
              measure: criterion.measure,
              kind,
              kinds,
            }),
          ],
    );
  });
}

function parametersFitMeasure({ spec, places, measures }: RubricFacts): Diagnostic[] {
  return criteriaOf(spec).flatMap(({ criterion, path }) => {
    const schema = measureOf(criterion, measures)?.parameters;
    const parsed = schema?.safeParse(criterion.parameters);
    if (!schema || !parsed || parsed.success) return [];
    return schemaProblems({ issues: parsed.error.issues, schema, input: criterion.parameters, places, at: [...path, 'parameters'] });
  });
}

function pointsAscend({ spec, places }: RubricFacts): Diagnostic[] {
  return criteriaOf(spec).flatMap(({ criterion: { normalization }, path }) => {
    if (!('points' in normalization)) return [];
    const values = normalization.points.map(([value]) => value);
    return values.flatMap((value, index) => {
      const previous = values[index - 1];
      if (previous === undefined || previous < value) return [];
      const place = places.value([...path, 'normalization', 'points', index, 0]);
      return [diagnostic('rubric/points-not-ascending', place, { value, previous })];
    });
  });
}

function goalpostsDiffer({ spec, places }: RubricFacts): Diagnostic[] {
  return criteriaOf(spec).flatMap(({ criterion: { normalization }, path }) => {
    if (!('goalposts' in normalization) || normalization.goalposts.from !== normalization.goalposts.to) return [];
    return [
      diagnostic('rubric/goalposts-equal', places.value([...path, 'normalization', 'goalposts', 'to']), {
        value: normalization.goalposts.to,
      }),
    ];
  });
}

function thresholdsAscend({ spec: { thresholds }, places }: RubricFacts): Diagnostic[] {
  if (thresholds === 'equal-thirds' || thresholds.partly < thresholds.achieved) return [];
  return [diagnostic('rubric/thresholds-not-ascending', places.value(['thresholds', 'achieved']), thresholds)];
}

function hurdlesNameKnownNodes({ spec, places }: RubricFacts): Diagnostic[] {
  const indicators = ['overall', ...spec.indicators.map(({ id }) => id)];
  const subIndicators = subIndicatorIds(spec);
  return spec.hurdles.flatMap(({ node, requires }, index) => {
    const problems: Diagnostic[] = [];
    const check = (key: 'node' | 'requires', name: string, known: readonly string[], expected: 'indicator' | 'sub-indicator') => {
      if (known.includes(name)) return;
      problems.push(
        diagnostic('rubric/unknown-node', places.value(['hurdles', index, key]), {
          node: name,
          nearest: nearestName(name, known),
          expected,
        }),
      );
    };
    check('node', node, indicators, 'indicator');
    check('requires', requires, subIndicators, 'sub-indicator');
    return problems;
  });
}

function hurdlesStayInside({ spec, places }: RubricFacts): Diagnostic[] {
  const known = subIndicatorIds(spec);
  return spec.hurdles.flatMap(({ node, requires }, index) => {
    const isInside = node === 'overall' || requires.startsWith(`${node}.`);
    if (isInside || !known.includes(requires) || !spec.indicators.some(({ id }) => id === node)) return [];
    return [diagnostic('rubric/hurdle-outside', places.value(['hurdles', index, 'requires']), { node, requires })];
  });
}

function placeholdersAreKnown({ spec, places }: RubricFacts): Diagnostic[] {
  return textsIn(spec, []).flatMap(({ text, path }) =>
    [...text.matchAll(/\{([^{}\s]*)\}/g)]
      .map((match) => match[1] ?? '')
      .filter((placeholder) => placeholder !== 'innovation')
      .map((placeholder) =>
        diagnostic('rubric/unknown-placeholder', places.value(path), { placeholder, nearest: nearestName(placeholder, ['innovation']) }),
      ),
  );
}

/** Every weighted node with its whole id and its path in the file. */
function nodesOf(spec: RubricSpec): { id: string; node: { weight: number }; path: YamlPath }[] {
  return spec.indicators.flatMap((indicator, i) => {
    const path = ['indicators', i];
    const below = indicator.sub_indicators.flatMap((sub, s) => {
      const subPath = [...path, 'sub_indicators', s];
      const subId = `${indicator.id}.${sub.id}`;
      const criteria = sub.criteria.map((criterion, c) => ({
        id: `${subId}.${criterion.id}`,
        node: criterion,
        path: [...subPath, 'criteria', c],
      }));
      return [{ id: subId, node: sub, path: subPath }, ...criteria];
    });
    return [{ id: indicator.id, node: indicator, path }, ...below];
  });
}

function criteriaOf(spec: RubricSpec): { criterion: CriterionSpec; path: YamlPath }[] {
  return spec.indicators.flatMap((indicator, i) =>
    indicator.sub_indicators.flatMap((sub, s) =>
      sub.criteria.map((criterion, c) => ({ criterion, path: ['indicators', i, 'sub_indicators', s, 'criteria', c] })),
    ),
  );
}

function subIndicatorIds(spec: RubricSpec): string[] {
  return spec.indicators.flatMap((indicator) => indicator.sub_indicators.map((sub) => `${indicator.id}.${sub.id}`));
}

function measureOf(criterion: CriterionSpec, measures: KnownMeasures): KnownMeasure | undefined {
  return Object.hasOwn(measures, criterion.measure) ? measures[criterion.measure] : undefined;
}

function textsIn(value: unknown, path: YamlPath): { text: string; path: YamlPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...path, key]));
}
