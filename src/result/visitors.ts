import { z } from 'zod';
import { estimateSchema, originSchema } from './evidence.ts';
import { bilingualSchema } from './text.ts';

/** One calendar day of the period. A closed day has no visits: rows on it are in the cleaning ledger. */
export const visitDaySchema = z.strictObject({
  date: z.string(),
  open: z.boolean(),
  /** Why it was closed, in the study's words; null when open. */
  closedBecause: z.string().nullable(),
  /** Rows, an explicit zero, nothing, or no log at all (a long gap, or only rows that cannot be counted): a missing day counts neither as open nor as a day without visitors. */
  record: z.enum(['rows', 'zero', 'none', 'missing']),
  visits: z.int().nonnegative(),
  persons: z.int().nonnegative(),
});
export type VisitDay = z.infer<typeof visitDaySchema>;

export const visitMonthSchema = z.strictObject({
  /** `2022-05` */
  month: z.string(),
  openDays: z.int().nonnegative(),
  missingDays: z.int().nonnegative(),
  zeroDays: z.int().nonnegative(),
  visits: z.int().nonnegative(),
  persons: z.int().nonnegative(),
  /** Mean persons per open day; null without an open day. */
  perOpenDay: estimateSchema.nullable(),
});
export type VisitMonth = z.infer<typeof visitMonthSchema>;

/**
 * The visitor log, counted. Persons, not rows: a row with a group size is several persons. Only daily and monthly
 * counts leave the reader; no name, phone or identity number is ever here.
 */
export const visitorsSchema = z.strictObject({
  logs: z.array(z.strictObject({ id: z.string(), file: z.string(), origin: originSchema, rows: z.int().nonnegative() })),
  /** First and last day of the period that the logs were kept for. */
  from: z.string(),
  to: z.string(),
  /** Those that are missing from the log are not among them. */
  openDays: z.int().nonnegative(),
  /** Open by the calendar, in a gap of the log. */
  missingDays: z.int().nonnegative(),
  /** Share (0–1) of all open days, missing ones too, with a row or an explicit zero; null without an open day. */
  recordedShare: z.number().min(0).max(1).nullable(),
  closedDays: z.int().nonnegative(),
  zeroDays: z.int().nonnegative(),
  visits: z.int().nonnegative(),
  persons: z.int().nonnegative(),
  /** Distinct persons, told apart by normalised names; null when the log has no name column. */
  distinctPersons: z.int().nonnegative().nullable(),
  perOpenDay: estimateSchema.nullable(),
  zeroDayShare: estimateSchema.nullable(),
  /** Open days with 0, 1–5 and more than 5 persons. */
  daysByPersons: z.strictObject({ none: z.int(), oneToFive: z.int(), moreThanFive: z.int() }),
  groups: z.array(z.strictObject({ group: z.string(), persons: z.int(), visits: z.int(), share: estimateSchema.nullable() })),
  /** Persons in no target group. */
  ungroupedPersons: z.int().nonnegative(),
  groupsOverlap: z.boolean(),
  /** Most persons first, by the purposes that the study declares; visits without one are left out. */
  purposes: z.array(z.strictObject({ purpose: z.string(), title: bilingualSchema, persons: z.int() })),
  months: z.array(visitMonthSchema),
  days: z.array(visitDaySchema),
});
export type Visitors = z.infer<typeof visitorsSchema>;
