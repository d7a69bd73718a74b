import { z } from 'zod';
import { agreementSchema } from './agreement.ts';
import { attributionSchema, evidenceKindSchema, evidenceRefSchema, informantSchema, originSchema } from './evidence.ts';
import { locationSchema } from './location.ts';
import { replicationSchema } from './replication.ts';
import { rubricSchema } from './rubric.ts';
import { scopeScoreSchema } from './score.ts';
import { bilingualSchema, languageSchema } from './text.ts';
import { visitorsSchema } from './visitors.ts';

export const resultSchemaId = 'evaluate.result/1';

export const groupSchema = z.strictObject({ id: z.string(), title: bilingualSchema, definition: bilingualSchema.nullable() });
export type Group = z.infer<typeof groupSchema>;

export const studySummarySchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  innovation: z.strictObject({
    name: z.string(),
    agency: bilingualSchema,
    description: bilingualSchema.nullable(),
    appliedSince: z.string(),
  }),
  /** ISO days, both included: the study's period, or the part that `--period` named. */
  period: z.strictObject({ from: z.string(), to: z.string(), restricted: z.boolean() }),
  language: languageSchema,
  groups: z.array(groupSchema),
  groupsOverlap: z.boolean(),
  informants: z.array(informantSchema),
  note: bilingualSchema.nullable(),
});
export type StudySummary = z.infer<typeof studySummarySchema>;

/** Every file that was read, with the SHA-256 of its bytes. */
export const sourceSummarySchema = z.strictObject({
  file: z.string(),
  role: z.enum(['study', 'rubric', 'transcript', 'notes', 'codings', 'checklist', 'visitor-log', 'judgements', 'published', 'holidays']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Null for a file that says how to evaluate, or what somebody made of the data: none of them comes from the field. */
  origin: originSchema.nullable(),
  attribution: attributionSchema,
  date: z.string().nullable(),
  informant: z.string().nullable(),
  /** Of a holiday file: the decrees that it follows, in its order, its days, and how many of them nobody compared with the decree. */
  holidays: z.strictObject({ decrees: z.array(z.string()), days: z.int().positive(), unchecked: z.int().nonnegative() }).optional(),
});
export type SourceSummary = z.infer<typeof sourceSummarySchema>;

/** Kinds of what reading changed, assumed, noticed or left out. */
export const cleaningRules = [
  // How the file was read.
  'encoding-assumed',
  'columns-recognized',
  'two-row-header',
  'merged-cells-filled',
  'sheet-left-out',
  'column-left-out',
  'personal-column-left-out',
  // Rows that are no visits.
  'blank-row',
  'repeated-header',
  'title-row',
  'remark-row',
  'example-row',
  'group-heading',
  'total-row',
  'signature-row',
  'marked-zero',
  'marked-closed',
  // Rows that are left out.
  'bad-date',
  'bad-persons',
  'unknown-group',
  'outside-coverage',
  'after-coverage',
  'outside-period',
  'outside-calendar',
  // Cells that are understood by a rule.
  'date-order-decided',
  'date-filled-down',
  'date-completed',
  'ditto',
  'group-blank',
  'group-spelling',
  'group-list',
  'group-size-assumed',
  'group-size-from-text',
  'group-size-from-names',
  'formula-as-text',
  // Rows that a person should look at.
  'double-submission',
  'staff-or-test',
  'unreadable-time',
  'out-of-hours',
  'check-out-before-check-in',
  // Days.
  'log-missing',
] as const;

/**
 * What reading changed, noticed or left out: a stable rule name, where, how many, and a sentence that holds nothing personal. `count` is a
 * number of rows; of open days for `log-missing`, of columns for the rules of columns, of sheets for `sheet-left-out`.
 */
export const cleaningEntrySchema = z.strictObject({
  file: z.string(),
  /** Sheet of a workbook. */
  sheet: z.string().optional(),
  rule: z.enum(cleaningRules),
  count: z.int().positive(),
  /** Lines, or rows of the sheet, of the first of them. */
  lines: z.array(z.int().positive()),
  text: bilingualSchema,
});
export type CleaningEntry = z.infer<typeof cleaningEntrySchema>;

export const contradictionSchema = z.strictObject({
  kind: z.enum(['declared', 'within-sub-indicator']),
  /** Sub-indicators that the two sides speak to. */
  codes: z.array(z.string()),
  /** Evidence or criterion ids. A declared one has one id a side. */
  left: z.array(z.string()),
  right: z.array(z.string()),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

/** A kind of evidence that the rubric expects for a sub-indicator and the study does not have. */
export const gapSchema = z.strictObject({ code: z.string(), criterion: z.string(), kind: evidenceKindSchema });
export type Gap = z.infer<typeof gapSchema>;

/** Codings that do not score, each with the reason. */
export const setAsideSchema = z.strictObject({
  id: z.string(),
  location: locationSchema,
  reason: z.enum(['rejected', 'superseded', 'suggested', 'coders-disagree', 'outside-period', 'duplicate']),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** Codings behind the scores, when suggestions were asked to count: how many count, and how many of them no person has confirmed. */
export const unconfirmedSchema = z.strictObject({
  codings: z.int().nonnegative(),
  unconfirmed: z.int().nonnegative(),
  /** `unconfirmed` of `codings`, from 0 to 1; null when none count. */
  share: z.number().nullable(),
});

/** result.json: everything that any report needs. At most six decimals; no names, phones or identity numbers. */
export const resultSchema = z.strictObject({
  schema: z.literal(resultSchemaId),
  tool: z.strictObject({
    name: z.literal('innovation-evaluation'),
    version: z.string(),
    /** How to cite that version; left out by versions that did not know. */
    citation: z.strictObject({ authors: z.string(), year: z.int(), title: z.string() }).optional(),
  }),
  /** ISO day (UTC) from the injected clock: two runs of one day write the same bytes. */
  generated: z.string(),
  study: studySummarySchema,
  rubric: rubricSchema,
  sources: z.array(sourceSummarySchema),
  coders: z.array(z.strictObject({ id: z.string(), codings: z.int().nonnegative() })),
  /** Only with `--include-suggested`; left out, every coding that counts was confirmed by a person. */
  suggestions: unconfirmedSchema.optional(),
  /** The evidence register, sorted by id. */
  evidence: z.array(evidenceRefSchema),
  setAside: z.array(setAsideSchema),
  /** First all evidence (`group` null), then each target group in the study's order. */
  scopes: z.array(scopeScoreSchema),
  /** Decisions of persons that are not used because the result covers a part of the study's period, and they were made on the whole. */
  decisionsLeftOut: z.int().nonnegative(),
  contradictions: z.array(contradictionSchema),
  gaps: z.array(gapSchema),
  /** A publication about this study beside its own evidence; null when the study names none. */
  replication: replicationSchema.nullable(),
  /** How far the coders agree; null unless two persons coded the same interview. */
  agreement: agreementSchema.nullable(),
  visitors: visitorsSchema.nullable(),
  cleaning: z.array(cleaningEntrySchema),
});
export type Result = z.infer<typeof resultSchema>;
