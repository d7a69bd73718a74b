import { z } from 'zod';
import { measurementSchema, reasonSchema } from './measurement.ts';

export const levelIds = ['not-yet', 'partly', 'achieved', 'not-assessed'] as const;
export const levelSchema = z.enum(levelIds);
export type Level = z.infer<typeof levelSchema>;

/** What the score would be if every blank were the worst (0) or the best (100). Not a confidence interval. */
export const boundsSchema = z.strictObject({ worst: z.number(), best: z.number() });
export type Bounds = z.infer<typeof boundsSchema>;

/** A level that a person decided, from judgements.csv. */
export const decisionSchema = z.strictObject({
  level: levelSchema,
  reason: z.string(),
  evaluator: z.string(),
  date: z.string().nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

/**
 * How a value became a score: the points of a piecewise linear map from the measure's unit to 0–100, clipped at both
 * ends. `source` says whether the rubric or the study's declared target gave the points.
 */
export const normalizationSchema = z.strictObject({
  points: z.array(z.strictObject({ value: z.number(), score: z.number() })),
  source: z.enum(['rubric', 'target']),
  reason: z.string().nullable(),
});
export type Normalization = z.infer<typeof normalizationSchema>;

const nodeFields = {
  id: z.string(),
  /** Declared weight among its siblings. */
  weight: z.number(),
  /** Product of the normalised weights on the path from the root: its share of the overall score with every blank counted. */
  effectiveWeight: z.number(),
  /** The same after missing siblings were dropped and the rest rescaled; 0 when it has no score. */
  rescaledWeight: z.number(),
  /** 0–100; null = not assessed. */
  score: z.number().nullable(),
  /** Measured share (0–1) of the weight below this node; 0 when nothing is measured. */
  coverage: z.number().min(0).max(1),
  /** null when nothing below applies. */
  bounds: boundsSchema.nullable(),
  /** Why the score is null; null when it is not. */
  reason: reasonSchema.nullable(),
};

export const criterionScoreSchema = z.strictObject({
  ...nodeFields,
  measure: z.string(),
  measurement: measurementSchema,
  normalization: normalizationSchema.nullable(),
});
export type CriterionScore = z.infer<typeof criterionScoreSchema>;

/** A level that follows from decisions on what lies below, by the rubric's mean, thresholds and hurdles. */
export const followsSchema = z.strictObject({
  level: levelSchema,
  /** The sub-indicator whose decided level kept this node from being `achieved`, or null. */
  heldBy: z.string().nullable(),
});
export type Follows = z.infer<typeof followsSchema>;

const judgedFields = {
  ...nodeFields,
  /** What the program computes. */
  proposed: levelSchema,
  /** Why a level of a target group is not claimed, or null. */
  levelReason: reasonSchema.nullable(),
  /** The sub-indicator whose level kept this node from being `achieved`, or null. */
  heldBy: z.string().nullable(),
  /** What a person decided; null = nobody has. Never filled from `proposed`. */
  decided: decisionSchema.nullable(),
  /** Evidence that counts here, and how much of it speaks for the scope's target group alone. */
  evidenceCount: z.int().nonnegative(),
  groupSpecificCount: z.int().nonnegative(),
};

export const strengthLevels = ['strong', 'moderate', 'thin', 'none'] as const;
/** How much a sub-indicator's evidence carries, by the printed rule of `result/strength-rule.ts`. Informed by GRADE-CERQual; not a CERQual assessment. */
export const strengthSchema = z.strictObject({
  level: z.enum(strengthLevels),
  informants: z.int().nonnegative(),
  roles: z.int().nonnegative(),
  kinds: z.array(z.string()),
  /** Share (0–1) of scoring evidence against the prevailing direction; null without scoring evidence. */
  contradictingShare: z.number().nullable(),
  /** Share (0–1) of passages whose coding a person confirmed; null without passages. */
  confirmedShare: z.number().nullable(),
  /** Share (0–1) of evidence whose attribution is assumed; null without evidence. */
  assumedShare: z.number().nullable(),
});
export type Strength = z.infer<typeof strengthSchema>;

/** What one kind of evidence says: its direction, or silent (expected and absent), or not expected. */
export const triangulationCellSchema = z.strictObject({
  kind: z.string(),
  direction: z.enum(['supports', 'mixed', 'opposes', 'silent', 'not-expected', 'no-vote']),
  count: z.int().nonnegative(),
  /** Whether any of it is concrete (an example, a document, a count); there only where the kind takes a direction. */
  prominence: z.enum(['explicit', 'general']).optional(),
});
/** One row of the triangulation matrix (after Farmer et al. 2006): the worst pair of kinds, or a single source. */
export const triangulationSchema = z.strictObject({
  cells: z.array(triangulationCellSchema),
  verdict: z.enum(['agreement', 'partial-agreement', 'dissonance', 'single-source', 'no-evidence']),
});
export type Triangulation = z.infer<typeof triangulationSchema>;

export const subIndicatorScoreSchema = z.strictObject({
  ...judgedFields,
  criteria: z.array(criterionScoreSchema),
  /** Evidence ids in the register's order, context included. */
  evidence: z.array(z.string()),
  strength: strengthSchema,
  triangulation: triangulationSchema,
});
export type SubIndicatorScore = z.infer<typeof subIndicatorScoreSchema>;

const parentFields = {
  /** Share (0–1) of the weight of its children that has a score. */
  assessedShare: z.number().min(0).max(1),
  /** There only once every sub-indicator below is decided. A decision on the node itself goes before it. */
  follows: followsSchema.optional(),
};

export const indicatorScoreSchema = z.strictObject({
  ...judgedFields,
  ...parentFields,
  subIndicators: z.array(subIndicatorScoreSchema),
});
export type IndicatorScore = z.infer<typeof indicatorScoreSchema>;

/** The whole tree for all evidence (`group` null) or for one target group. */
export const scopeScoreSchema = z.strictObject({
  ...judgedFields,
  ...parentFields,
  group: z.string().nullable(),
  indicators: z.array(indicatorScoreSchema),
});
export type ScopeScore = z.infer<typeof scopeScoreSchema>;
