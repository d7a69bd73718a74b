import { z } from 'zod';
import { evidenceKindSchema } from './evidence.ts';
import { levelSchema } from './score.ts';
import { bilingualSchema } from './text.ts';

const pointSchema = z.strictObject({ value: z.number(), score: z.number() });

/** How a criterion turns a value into 0–100: fixed points of the rubric, or the target that a study declares. */
export const normalizationRuleSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('points'), points: z.array(pointSchema) }),
  z.strictObject({ by: z.literal('target') }),
]);
export type NormalizationRule = z.infer<typeof normalizationRuleSchema>;

/** `id` is whole: `governance.regulation.in-force`. `parameters` are those of the measure, already validated by its schema. */
export const criterionSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  measure: z.string(),
  parameters: z.record(z.string(), z.json()),
  evidence: z.array(evidenceKindSchema),
  normalization: normalizationRuleSchema,
  weight: z.number().positive(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const subIndicatorSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  definition: bilingualSchema,
  question: bilingualSchema,
  interviewQuestions: z.array(bilingualSchema),
  criteria: z.array(criterionSchema),
  weight: z.number().positive(),
  /** What each level means for this sub-indicator, in words. */
  levels: z.strictObject({ 'not-yet': bilingualSchema, partly: bilingualSchema, achieved: bilingualSchema }),
  /** What to do when the level is weak. */
  advice: bilingualSchema,
});
export type SubIndicator = z.infer<typeof subIndicatorSchema>;

export const indicatorSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  definition: bilingualSchema,
  weight: z.number().positive(),
  subIndicators: z.array(subIndicatorSchema),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** `node` cannot be `achieved` while sub-indicator `requires` is below `atLeast`. `node` is an indicator id, or `overall`. */
export const hurdleSchema = z.strictObject({
  node: z.string(),
  requires: z.string(),
  atLeast: z.enum(['partly', 'achieved']),
  reason: bilingualSchema,
});
export type Hurdle = z.infer<typeof hurdleSchema>;

/** A rubric with its ids made whole and `{innovation}` replaced. Levels are ordered from the weakest; `from` is the least score that reaches one. */
export const rubricSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: bilingualSchema,
  provenance: z.strictObject({
    citation: z.string(),
    caveats: z.array(bilingualSchema),
    thresholds: bilingualSchema,
    minimumCoverage: bilingualSchema,
    weights: bilingualSchema,
    hurdles: bilingualSchema,
  }),
  levels: z.array(z.strictObject({ id: levelSchema, title: bilingualSchema, from: z.number().nullable() })),
  minimumCoverage: z.strictObject({ subIndicator: z.number(), indicator: z.number(), overall: z.number() }),
  hurdles: z.array(hurdleSchema),
  indicators: z.array(indicatorSchema),
});
export type Rubric = z.infer<typeof rubricSchema>;
