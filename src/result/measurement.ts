import { z } from 'zod';
import { estimateSchema } from './evidence.ts';

export const units = ['rating', 'share', 'persons-per-open-day', 'persons'] as const;
export const unitSchema = z.enum(units);
export type Unit = z.infer<typeof unitSchema>;

/** Why something could not be measured or scored. */
export const reasonSchema = z.enum([
  'no-evidence', // nothing speaks to it
  'only-context', // passages describe, none takes a side
  'no-known-status', // every item that applies has an unknown status
  'no-visitor-log',
  'no-open-days', // the calendar has no open day in the period
  'no-names', // persons cannot be told apart
  'no-groups', // the study declares no target group
  'no-applicable-items',
  'no-target', // measured, but the study declares no target to compare with
  'below-minimum-coverage',
  'no-group-specific-evidence',
]);
export type Reason = z.infer<typeof reasonSchema>;

/** Marks that a reader must see beside a value. */
export const flagSchema = z.enum([
  'both-directions', // flag X of the CFIR rating rules
  'single-informant',
  'single-observer',
  'general-statements-only',
  'unknown-items',
  'proves-existence-only',
]);
export type Flag = z.infer<typeof flagSchema>;

/**
 * What a measure found. `value` is in `unit`; `n` counts what it rests on (informants, items, open days, persons);
 * `coverage` is the share (0–1) of what should have been looked at that could be; `evidence` holds ids into the
 * register. "Cannot tell" is `insufficient` with a reason, never 0.
 */
export const measurementSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('measured'),
    value: z.number(),
    unit: unitSchema,
    n: z.int().nonnegative(),
    coverage: z.number().min(0).max(1),
    estimate: estimateSchema.nullable(),
    flags: z.array(flagSchema),
    /** Counts behind the value, by name: `supports`, `opposes`, `present`, a group's id … */
    distribution: z.record(z.string(), z.number()),
    evidence: z.array(z.string()),
  }),
  z.strictObject({
    status: z.literal('insufficient'),
    reason: reasonSchema,
    n: z.int().nonnegative(),
    evidence: z.array(z.string()),
  }),
  z.strictObject({ status: z.literal('not-applicable'), reason: reasonSchema }),
]);
export type Measurement = z.infer<typeof measurementSchema>;
