import { z } from 'zod';
import { valenceSchema } from './evidence.ts';
import { locationSchema } from './location.ts';

const boundsSchema = z.strictObject({ lower: z.number(), upper: z.number() });

/** The published method of a coefficient, with the weights that an ordered scale takes. */
export const agreementMethods = [
  'percent-agreement',
  'krippendorff-alpha-nominal',
  'krippendorff-alpha-ordinal',
  'cohen-kappa',
  'cohen-kappa-linear',
  'conger-kappa',
  'conger-kappa-linear',
  'gwet-ac1',
  'gwet-ac2-linear',
] as const;
const methodSchema = z.enum(agreementMethods);
export type AgreementMethod = z.infer<typeof methodSchema>;

/**
 * A coefficient of agreement. `undefined` is a result of its own, never 1: `no-variation` when all ratings are the same, so that nothing
 * shows whether coders could tell categories apart; `no-pairs` when nothing was rated by two coders.
 */
export const agreementCoefficientSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('defined'),
    method: methodSchema,
    value: z.number(),
    /** Of the resamples of interviews; all null where there is one interview, or where most resamples are undefined. */
    standardError: z.number().nullable(),
    /** The interval that the reading goes by. */
    percentile: boundsSchema.nullable(),
    /** Bias-corrected and accelerated. */
    bca: boundsSchema.nullable(),
    jackknifeError: z.number().nullable(),
    /** Resamples in which it is undefined; they are left out of everything above. */
    undefinedReplicates: z.int().nonnegative(),
  }),
  z.strictObject({ status: z.literal('undefined'), method: methodSchema, reason: z.enum(['no-variation', 'no-pairs']) }),
]);
export type AgreementCoefficient = z.infer<typeof agreementCoefficientSchema>;

/** Krippendorff (2018), by the lower bound of alpha. */
export const agreementReadings = ['reliable', 'tentative', 'unreliable'] as const;
/** Landis & Koch (1977), by the lower bound of a coefficient. */
export const agreementBands = ['almost-perfect', 'substantial', 'moderate', 'fair', 'slight', 'poor'] as const;
const bandSchema = z.enum(agreementBands).nullable();

/** How far coders agree over some cells. */
export const agreementEstimatesSchema = z.strictObject({
  /** Cells that two coders or more rated. */
  cells: z.int().nonnegative(),
  /** Interviews that they stand in. */
  interviews: z.int().nonnegative(),
  /** The scale, in its order. */
  categories: z.array(z.string()),
  /** Coder by coder, in the order of `coders`: those cells by category. */
  counts: z.array(z.array(z.int().nonnegative())),
  percent: agreementCoefficientSchema,
  alpha: agreementCoefficientSchema,
  kappa: agreementCoefficientSchema,
  ac: agreementCoefficientSchema,
  /** Whether the codings can be relied on, by alpha alone; null without an interval. */
  reading: z.enum(agreementReadings).nullable(),
  bands: z.strictObject({ kappa: bandSchema, ac: bandSchema }),
});
export type AgreementEstimates = z.infer<typeof agreementEstimatesSchema>;

/** A row of a codings file. `location` is the passage, `row` the row itself. */
export const codingLineSchema = z.strictObject({
  id: z.string(),
  location: locationSchema,
  row: locationSchema,
  quote: z.string(),
  code: z.string(),
  valence: valenceSchema,
  explicit: z.boolean(),
  memo: z.string().nullable(),
});
export type CodingLine = z.infer<typeof codingLineSchema>;

/** One turn and code on which coders differ: whether it applies (`code`), or only in which direction (`valence`). */
export const disagreementSchema = z.strictObject({
  kind: z.enum(['code', 'valence']),
  /** The whole turn. */
  location: locationSchema,
  informant: z.string().nullable(),
  code: z.string(),
  /** Every compared coder who coded the source. */
  sides: z.array(
    z.strictObject({
      coder: z.string(),
      /** What the lines say together; null when the coder did not give the code. */
      valence: valenceSchema.nullable(),
      lines: z.array(codingLineSchema),
      /** What the same coder gave this turn under other codes. */
      elsewhere: z.array(codingLineSchema),
    }),
  ),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

/** Agreement between the coders of a study. The unit is an informant's turn on an interview that two coders or more coded. */
export const agreementSchema = z.strictObject({
  coders: z.array(z.string()),
  turns: z.int().nonnegative(),
  /** `declared`: study.yaml says who coded the whole source; otherwise whoever has a coding of it counts as having coded it. */
  sources: z.array(z.strictObject({ file: z.string(), coders: z.array(z.string()), declared: z.boolean(), turns: z.int().nonnegative() })),
  /** How the intervals were made: whole interviews are drawn again. */
  bootstrap: z.strictObject({ replicates: z.int().positive(), seed: z.int(), level: z.number() }),
  /** Whether a turn speaks to a sub-indicator, over all turn × sub-indicator cells. */
  pooled: agreementEstimatesSchema,
  /** The same for each sub-indicator, in the rubric's order. */
  subIndicators: z.array(z.strictObject({ code: z.string(), estimates: agreementEstimatesSchema })),
  /** opposes < mixed < supports, over the cells where two coders or more gave the code and a direction. */
  valence: agreementEstimatesSchema,
  /** By source, then in the order of the text, then of the rubric. */
  disagreements: z.array(disagreementSchema),
  /**
   * Codings of these coders that are no part of the comparison: `outside` on field notes or a source that nobody else coded; `dependent`
   * where a coder replaced another's coding, and so knew it.
   */
  notCompared: z.array(z.strictObject({ id: z.string(), reason: z.enum(['outside', 'dependent']) })),
});
export type Agreement = z.infer<typeof agreementSchema>;
