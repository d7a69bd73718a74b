import { z } from 'zod';
import { bilingualSchema } from '../../result/text.ts';

const phrase = z.string().trim().min(1);
/** One text for a whole list: thousands of small YAML values would take longer to read than everything else. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);
const phrases = list.default([]);
const share = z.number().min(0).max(1);

const code = z.strictObject({
  code: z.string().min(1).describe('Whole id of a sub-indicator, such as `governance.regulation`.'),
  definition: bilingualSchema,
  use_when: z.array(bilingualSchema).min(1),
  not_when: z.array(bilingualSchema).default([]),
  lexicon: list.describe(
    'Words and phrases, separated by commas, that speak for the code; `*` any ending, `..` up to three words between.',
  ),
});

/** A codebook file as a person writes it (schema `evaluate.codebook/1`). */
export const codebookSpecSchema = z.strictObject({
  schema: z.literal('evaluate.codebook/1'),
  rubric: z.string().min(1).describe('Id of the rubric whose sub-indicators are the codes.'),
  version: z.string(),
  exemplars: z.string().min(1).describe('CSV file beside this one.'),
  words_from: z
    .string()
    .min(1)
    .optional()
    .describe('Codebook beside this one; whatever of concepts to group_filler is not written here is as it is there.'),
  codes: z.array(code).min(1),
  concepts: z
    .record(z.string(), list)
    .default({})
    .describe('Words of one meaning; what each says for each code is learned from the exemplars.'),
  spelling: z.record(z.string(), phrase).default({}).describe('Word as met → the one that the codebook uses.'),
  endings: phrases.describe('Endings that change no meaning.'),
  whole_words: phrases.describe('Words that are neither shortened nor stemmed.'),
  spoken_prefixes: z
    .record(z.string(), z.string())
    .default({})
    .describe('Beginning of a spoken verb → what stands there in the written one.'),
  spoken_suffix: z.string().default('').describe('Ending of a spoken verb that is taken off.'),
  function_words: phrases,
  english_words: phrases.describe('Frequent words by which a passage in English is recognized.'),
  stance: z
    .strictObject({
      negation: phrases,
      contrast: phrases,
      hedges: phrases,
      favorable: phrases,
      unfavorable: phrases,
      favorable_phrases: phrases,
      unfavorable_phrases: phrases,
    })
    .prefault({}),
  explicit: z.strictObject({ numbers: phrases, units: phrases, dates: phrases, events: phrases }).prefault({}),
  group_families: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
        words: list,
      }),
    )
    .default([]),
  group_filler: phrases.describe("Words of a group's title that name no group."),
  suggest: z.strictObject({
    least_score: share.describe('A passage whose best code scores less belongs nowhere.'),
    suggest_score: share.describe('In a study, the best code of a passage is suggested from this score on.'),
    further_score: share.describe('A second or third code is suggested from this score on.'),
  }),
});
export type CodebookSpec = z.output<typeof codebookSpecSchema>;
