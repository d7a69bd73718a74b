import { z } from 'zod';
import { attributionSchema, itemKindSchema, originSchema } from '../../result/evidence.ts';
import { bilingualSchema, languageSchema } from '../../result/text.ts';
import { checklistColumns, detailColumns } from '../checklists/checklist-columns.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2022-05-31');
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

const informant = z.strictObject({
  id,
  role: bilingualSchema,
  group: id.optional().describe('Target group that this person belongs to; leave out for none.'),
  consent: z
    .enum(['given', 'not-recorded', 'withdrawn', 'not-applicable'])
    .describe('Consent to be quoted. Evidence of an informant who withdrew it is an error.'),
});

const source = z.strictObject({
  file: z.string().min(1),
  kind: z.enum(['interview', 'observation']).describe("A transcript of an interview, or the evaluator's field notes."),
  informant: id.optional().describe('Interviews with one informant: the id. Several: leave out and use `speakers`.'),
  speakers: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Speaker label in the file, or `?` for whoever speaks where it names nobody → informant id, `interviewer`, or `not-a-speaker` for words before a colon that name nobody.',
    ),
  observer: id.optional().describe('Field notes: who observed. One observer alone counts once.'),
  date: isoDay.optional(),
  coded: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Coders (as in the codings files) who coded this source from beginning to end, also where they found nothing: what `evaluate agree` compares. Default: whoever has a coding of it.',
    ),
  attribution: attributionSchema.default('stated'),
  origin: originSchema.default('field'),
});

const column = z.string().nullable().optional();
const rows = z
  .enum(['count', 'leave-out'])
  .default('count')
  .describe('What becomes of such rows; they are in the cleaning ledger either way.');

const visitorLog = z.strictObject({
  id: id.optional().describe('Default: the file name without its ending.'),
  file: z.string().min(1),
  origin: originSchema.default('field'),
  sheets: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Excel: the sheets that are the log. Default: every sheet with a header of a log.'),
  columns: z
    .strictObject({
      date: z.string().optional(),
      time: column.describe('When the visitor came.'),
      check_out: column.describe('When the visitor left.'),
      group: column,
      persons: column.describe('Column with the number of persons of a group visit; blank or 0 means one.'),
      purpose: column,
      name: column.describe('Used in memory to count distinct persons; never written anywhere.'),
    })
    .default({})
    .describe('Header in the file. What is left out is recognized by common headers; null: not in this log.'),
  date_order: z.enum(['day-first', 'month-first', 'iso']).optional().describe('Default: decided from the whole column, or refused.'),
  groups: z.record(z.string(), z.array(id)).default({}).describe('Value of the group column → target groups; [] for none.'),
  covers: z
    .strictObject({ from: isoDay, to: isoDay })
    .optional()
    .describe('Days that the log was kept for; default: the whole study period.'),
  gap_days: z
    .int()
    .positive()
    .default(10)
    .describe('More open days than these in a row without any record are a missing log, not days without visitors.'),
  double_submissions: z
    .strictObject({ same: z.enum(['minute', 'day']).default('minute'), rows })
    .prefault({})
    .describe(
      'Rows of one person within three minutes (where the log has no time: on one day, with the same group, number and purpose), or on one day.',
    ),
  staff: z
    .strictObject({
      names: z.array(z.string().min(1)).default([]).describe('Who works here and is no visitor; never written anywhere.'),
      rows,
    })
    .prefault({})
    .describe('Rows of staff, and rows that only try the form (tes, percobaan).'),
});

const calendar = z.strictObject({
  open_weekdays: z.array(weekday).min(1),
  hours: z.strictObject({ from: z.string().regex(/^\d{2}[.:]\d{2}$/), to: z.string().regex(/^\d{2}[.:]\d{2}$/) }).optional(),
  holidays: id.optional().describe('Country folder under holidays/, such as `indonesia`; leave out when holidays are working days.'),
  closed: z.array(z.strictObject({ from: isoDay, to: isoDay.optional(), reason: z.string().min(1) })).default([]),
});

/** `study.yaml` as a person writes it (schema `evaluate.study/1`). */
export const studySpecSchema = z.strictObject({
  schema: z.literal('evaluate.study/1'),
  id,
  title: bilingualSchema,
  innovation: z.strictObject({
    name: z.string().min(1),
    agency: bilingualSchema,
    description: bilingualSchema.optional(),
    applied_since: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day such as 2022 or 2022-05'),
  }),
  period: z.strictObject({ from: isoDay, to: isoDay }),
  language: languageSchema,
  rubric: z.string().min(1).describe('Name of a rubric that comes with the program, or a path from the study folder.'),
  note: bilingualSchema.optional().describe("Printed in the report's limitations: what a reader must know about the data."),
  groups: z
    .strictObject({
      overlap: z.boolean().describe('Whether one person can belong to several groups.'),
      members: z.array(z.strictObject({ id, title: bilingualSchema, definition: bilingualSchema.optional() })),
    })
    .default({ overlap: false, members: [] }),
  informants: z.array(informant).default([]),
  sources: z.array(source).default([]),
  visitor_logs: z.array(visitorLog).default([]),
  visit_purposes: z
    .record(
      id,
      z.strictObject({
        title: bilingualSchema,
        words: z
          .array(z.string().min(1))
          .default([])
          .describe('Words of the purpose column that mean it, in any case, as whole words; `rekam*` also means `rekaman`.'),
      }),
    )
    .optional()
    .describe(
      'What visitors come for: the first purpose of which a cell holds a word; `lainnya` for everything else. Default: purposes of public services in general.',
    ),
  calendar: calendar.optional(),
  checklists: z
    .array(
      z.strictObject({
        file: z.string().min(1),
        title: bilingualSchema,
        kind: itemKindSchema
          .optional()
          .describe('What its items are, so that the report calls them so. Without it they are called items, and no more.'),
        origin: originSchema.default('field'),
        columns: z
          .partialRecord(z.enum([...checklistColumns, ...detailColumns]), z.string().min(1))
          .optional()
          .describe('Headers in the file, for columns that are not recognized by common headers: `status: Kondisi Berkas`.'),
        prefix: z
          .string()
          .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'letters, digits and hyphens, a letter first')
          .optional()
          .describe('For a file without a column of ids: its items are called `ARSIP-01`, `ARSIP-02`, … in the order of the file.'),
        codes: z
          .union([z.array(z.string().min(1)).min(1), z.record(z.string(), z.array(z.string().min(1)).min(1))])
          .optional()
          .describe(
            'For a file without a column of sub-indicators: those of all its items, or of the items below each heading or on each sheet.',
          ),
      }),
    )
    .default([]),
  codings: z.array(z.strictObject({ file: z.string().min(1) })).default([]),
  judgements: z.string().min(1).optional(),
  privacy: z
    .strictObject({ key: z.string().min(1) })
    .optional()
    .describe('Key file that links names and placeholders; default: privacy-key.csv, where there is one. Keep it out of version control.'),
  published: z
    .string()
    .min(1)
    .optional()
    .describe('What a publication about this study concludes (schema `evaluate.published/1`), for `evaluate replicate`.'),
  targets: z
    .record(
      z.string(),
      z.strictObject({
        floor: z.number().describe('Value that scores 0.'),
        target: z.number().describe('Value that scores 100. Less than `floor` where less is better.'),
        source: z.string().min(1).describe('Where the target is laid down.'),
        groups: z
          .record(id, z.strictObject({ floor: z.number(), target: z.number() }))
          .default({})
          .describe('Targets for one target group alone. A group is never held against the target meant for everybody.'),
      }),
    )
    .default({})
    .describe('Criterion id → declared target. Targets are never invented.'),
});
export type StudySpec = z.output<typeof studySpecSchema>;
