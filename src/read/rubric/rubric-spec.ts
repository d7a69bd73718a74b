import { z } from 'zod';
import { evidenceKindSchema } from '../../result/evidence.ts';
import { bilingualSchema } from '../../result/text.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const share = z.number().min(0).max(1);

const normalization = z.union([
  z.strictObject({
    points: z
      .array(z.tuple([z.number(), z.number().min(0).max(100)]))
      .min(2)
      .describe('[value, score] pairs; between them the score is linear, beyond them it is clipped.'),
  }),
  z.strictObject({
    goalposts: z.strictObject({
      from: z.number().describe('Scores 0.'),
      to: z.number().describe('Scores 100; less than `from` where less is better.'),
    }),
  }),
  z.strictObject({
    target: z.literal('study').describe("The study's declared target; without one the criterion is printed and not scored."),
  }),
]);

const criterion = z.strictObject({
  id,
  title: bilingualSchema,
  measure: z.string(),
  parameters: z.record(z.string(), z.json()).default({}),
  evidence: z.array(evidenceKindSchema).min(1),
  normalization,
  weight: z.number(),
});

const subIndicator = z.strictObject({
  id,
  title: bilingualSchema,
  definition: bilingualSchema.describe('`{innovation}` stands for the name of the innovation.'),
  question: bilingualSchema,
  interview_questions: z.array(bilingualSchema).min(1),
  weight: z.number().default(1),
  criteria: z.array(criterion).min(1),
  levels: z.strictObject({ 'not-yet': bilingualSchema, partly: bilingualSchema, achieved: bilingualSchema }),
  advice: bilingualSchema,
});

/** A rubric file as a person writes it (schema `evaluate.rubric/1`). Ids are local: `regulation` inside `governance`. */
export const rubricSpecSchema = z.strictObject({
  schema: z.literal('evaluate.rubric/1'),
  id,
  version: z.string(),
  title: bilingualSchema,
  provenance: z.strictObject({
    citation: z.string(),
    caveats: z.array(bilingualSchema),
    thresholds: bilingualSchema,
    minimum_coverage: bilingualSchema,
    weights: bilingualSchema,
    hurdles: bilingualSchema,
  }),
  levels: z.strictObject({
    'not-yet': bilingualSchema,
    partly: bilingualSchema,
    achieved: bilingualSchema,
    'not-assessed': bilingualSchema,
  }),
  thresholds: z.union([
    z.literal('equal-thirds').describe('33⅓ and 66⅔'),
    z.strictObject({ partly: z.number().min(0).max(100), achieved: z.number().min(0).max(100) }),
  ]),
  minimum_coverage: z.strictObject({ sub_indicator: share, indicator: share, overall: share }),
  hurdles: z
    .array(z.strictObject({ node: z.string(), requires: z.string(), at_least: z.enum(['partly', 'achieved']), reason: bilingualSchema }))
    .default([]),
  indicators: z
    .array(
      z.strictObject({
        id,
        title: bilingualSchema,
        definition: bilingualSchema,
        weight: z.number().default(1),
        sub_indicators: z.array(subIndicator).min(1),
      }),
    )
    .min(1),
});
export type RubricSpec = z.output<typeof rubricSpecSchema>;
