import { z } from 'zod';
import { locationSchema } from './location.ts';
import { bilingualSchema } from './text.ts';

export const evidenceKinds = ['interview', 'document', 'observation', 'visitor-log'] as const;
export const evidenceKindSchema = z.enum(evidenceKinds);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

/** Relative to success (method: "valence is relative to success"). `context` informs and never scores. */
export const valences = ['supports', 'mixed', 'opposes', 'context'] as const;
export const valenceSchema = z.enum(valences);
export type Valence = z.infer<typeof valenceSchema>;

/** Whether the study says where a statement came from, or the evaluator had to assume it. */
export const attributionSchema = z.enum(['stated', 'assumed']);
export type Attribution = z.infer<typeof attributionSchema>;

/** How data came to be: gathered in the field, reconstructed from a publication, or made up to try the program. */
export const originSchema = z.enum(['field', 'reconstructed', 'synthetic']);
export type Origin = z.infer<typeof originSchema>;

export const itemStatuses = ['present', 'partial', 'absent', 'not-applicable', 'unknown'] as const;
export const itemStatusSchema = z.enum(itemStatuses);
export type ItemStatus = z.infer<typeof itemStatusSchema>;

/** What the items of a checklist are, as the study declares it. */
export const itemKinds = ['document', 'facility', 'activity'] as const;
export const itemKindSchema = z.enum(itemKinds);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** What a checklist records about one document, facility or activity. Dates are ISO days; null where the checklist is silent. */
export const documentFactsSchema = z.strictObject({
  checklist: z.string(),
  /** What the checklist's items are; there only where the study says so. */
  kind: itemKindSchema.optional(),
  status: itemStatusSchema,
  number: z.string().nullable(),
  /** The exception: a year, a month or a day, as the checklist writes it, because more would be invented. */
  issued: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  published: z.boolean().nullable(),
  /** Whether the document is about this innovation alone. */
  specific: z.boolean().nullable(),
  tags: z.array(z.string()),
  note: z.string().nullable(),
  /** Further facts as the checklist writes them (`kind`, `year`, `subject`, `pages`, `budget` …), and the `heading` over the item. */
  details: z.record(z.string(), z.string()).optional(),
});
export type DocumentFacts = z.infer<typeof documentFactsSchema>;

/**
 * One piece of evidence, checkable in its file. `excerpt` equals the source's reading text at `span` (code points, end
 * exclusive); for a document it is the item's title as the checklist writes it; for a visitor log the figure in words.
 * `before` and `after` are the turns (or paragraphs) around it.
 */
export const evidenceRefSchema = z.strictObject({
  /** Coding id, checklist item id, or the visitor log's id: unique in a study. */
  id: z.string().min(1),
  kind: evidenceKindSchema,
  /** Sub-indicators that it speaks to. A coding has exactly one. */
  codes: z.array(z.string()),
  location: locationSchema,
  span: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
  excerpt: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  /** The question that the excerpt answers, where an interviewer's turn precedes it. */
  question: z.string().optional(),
  translation: z.string().nullable(),
  valence: valenceSchema.optional(),
  explicit: z.boolean().optional(),
  /** Target group that it speaks for; null = for all. */
  group: z.string().nullable(),
  informant: z.string().nullable(),
  coder: z.string().nullable(),
  status: z.enum(['confirmed', 'suggested']).nullable(),
  attribution: attributionSchema,
  origin: originSchema,
  /** ISO day on which it was gathered; null = the study gives none. */
  date: z.string().nullable(),
  /** Ids of evidence, or of criteria, that say the contrary. */
  contradicts: z.array(z.string()),
  memo: z.string().nullable(),
  document: documentFactsSchema.optional(),
});
export type EvidenceRef = z.infer<typeof evidenceRefSchema>;

/** An estimate with its interval. `level` is the confidence level, such as 0.95; `method` names the published method. */
export const estimateSchema = z.strictObject({
  value: z.number(),
  n: z.int().nonnegative(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  level: z.number(),
  method: z.enum(['quasi-poisson-log-t', 'garwood', 'wilson', 'goodman', 'wilson-clustered', 'goodman-clustered', 'none']),
});
export type Estimate = z.infer<typeof estimateSchema>;

export const informantSchema = z.strictObject({
  id: z.string(),
  role: bilingualSchema,
  group: z.string().nullable(),
  consent: z.enum(['given', 'not-recorded', 'withdrawn', 'not-applicable']),
});
export type Informant = z.infer<typeof informantSchema>;
