import { z } from 'zod';
import { bilingualSchema } from '../../result/text.ts';

const level = z.enum(['not-yet', 'partly', 'achieved']);

const verdict = {
  published: z.string().min(1).describe('The deciding words as printed.'),
  level: level.describe('berhasil → achieved; belum optimal, belum maksimal → partly; belum → not-yet.'),
  paraphrase: bilingualSchema,
};

const conclusion = z.strictObject({
  id: z.string().min(1).describe('Number of the claim, unique in the file.'),
  kind: z.enum(['conclusion', 'inference']).default('conclusion').describe('inference: the authors infer it and show no evidence.'),
  direction: z.enum(['supports', 'mixed', 'opposes']).describe('Relative to success.'),
  group: z.string().nullable().default(null).describe('Target group of the study; null for all.'),
  sub_indicators: z.array(z.string()).min(1).describe('Sub-indicators whose evidence it is compared with.'),
  rests_on: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Ids of the evidence that alone could carry it; leave out when any evidence on its sub-indicators can.'),
  paraphrase: bilingualSchema,
  note: bilingualSchema.optional(),
});

/** `published.yaml` as a person writes it (schema `evaluate.published/1`): what a publication concludes. Never evidence. */
export const publishedSpecSchema = z.strictObject({
  schema: z.literal('evaluate.published/1'),
  study: z.string().min(1).describe('The id in study.yaml.'),
  citation: z.string().min(1),
  verdicts: z.array(z.strictObject({ indicator: z.string(), ...verdict })).default([]),
  group_verdicts: z.array(z.strictObject({ group: z.string(), ...verdict })).default([]),
  conclusions: z.array(conclusion).default([]),
  contradictions: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        in_evidence: z.boolean().describe('Whether both sides name evidence; false where one side names conclusions only.'),
        title: bilingualSchema,
        left: z.array(z.string()).min(1).describe('Ids of codings, checklist items, criteria or conclusions.'),
        right: z.array(z.string()).min(1),
      }),
    )
    .default([]),
  not_reported: z.array(bilingualSchema).default([]).describe('What the publication does not report and a replication would need.'),
});
export type PublishedSpec = z.output<typeof publishedSpecSchema>;
