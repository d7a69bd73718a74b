import { z } from 'zod';
import { levelSchema } from './score.ts';
import { bilingualSchema } from './text.ts';

/** A published verdict beside the computed one. No match is expected: a difference is a finding, and `because` says where it comes from. */
export const verdictComparisonSchema = z.strictObject({
  /** Indicator id, or `overall` for a verdict on a target group. */
  node: z.string(),
  group: z.string().nullable(),
  /** The deciding words as printed. */
  published: z.string(),
  publishedLevel: levelSchema,
  paraphrase: bilingualSchema,
  /** The decision of a person where there is one, otherwise the proposal. */
  level: levelSchema,
  decided: z.boolean(),
  score: z.number().nullable(),
  coverage: z.number(),
  outcome: z.enum(['same', 'higher', 'lower', 'not-assessed']),
  because: z.strictObject({
    /** The hurdle's sub-indicator that holds the level, or null. */
    heldBy: z.string().nullable(),
    /** Sub-indicators below, weakest first, whose level is below the published one. */
    weaker: z.array(z.string()),
    /** Sub-indicators below whose level is above the published one, in the rubric's order. */
    stronger: z.array(z.string()).default([]),
    /** Sub-indicators below that have no score, or that a person decided cannot be assessed. */
    notAssessed: z.array(z.string()),
  }),
});
export type VerdictComparison = z.infer<typeof verdictComparisonSchema>;

/** A conclusion of the authors beside the evidence on the sub-indicators that it is linked to. */
export const conclusionCheckSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['conclusion', 'inference']),
  paraphrase: bilingualSchema,
  direction: z.enum(['supports', 'mixed', 'opposes']),
  group: z.string().nullable(),
  subIndicators: z.array(z.string()),
  outcome: z.enum(['supported', 'unsupported', 'contradicted']),
  /** Ids of evidence that speaks for the conclusion. */
  support: z.array(z.string()),
  /** Ids of evidence (and of criteria whose figure) a contradiction declares against it, then of evidence that points the other way. */
  against: z.array(z.string()),
  /** Ids of evidence on both sides, where the conclusion is on one. */
  mixed: z.array(z.string()).default([]),
  /** Ids of evidence that points the same way and cannot carry it, because it is not in `restsOn`. */
  beyond: z.array(z.string()).default([]),
  /** Ids of evidence that takes no side: context, and items of unknown status. */
  undirected: z.array(z.string()).default([]),
  /** Documents or passages that alone could carry it; null when any evidence on the sub-indicators can. */
  restsOn: z.array(z.string()).nullable(),
  note: bilingualSchema.nullable(),
});
export type ConclusionCheck = z.infer<typeof conclusionCheckSchema>;

/** What a published study says, beside what its own evidence says. */
export const replicationSchema = z.strictObject({
  citation: z.string(),
  verdicts: z.array(verdictComparisonSchema),
  conclusions: z.array(conclusionCheckSchema),
  contradictions: z.array(
    z.strictObject({
      id: z.string(),
      title: bilingualSchema,
      /** Whether both sides are evidence; otherwise one side is a conclusion of the authors. */
      inEvidence: z.boolean(),
      left: z.array(z.string()),
      right: z.array(z.string()),
    }),
  ),
  /** What the publication does not report and a replication would need. */
  notReported: z.array(bilingualSchema),
});
export type Replication = z.infer<typeof replicationSchema>;
