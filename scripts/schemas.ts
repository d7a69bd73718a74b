import { z } from 'zod';
import { codebookSpecSchema } from '../src/read/codebook/codebook-spec.ts';
import { publishedSpecSchema } from '../src/read/published/published-spec.ts';
import { rubricSpecSchema } from '../src/read/rubric/rubric-spec.ts';
import { studySpecSchema } from '../src/read/study/study-spec.ts';
import { resultSchema } from '../src/result/result.ts';

type JsonSchema = Record<string, unknown>;

/**
 * File name in `schemas/` → its text. A study, a publication, a rubric and a codebook are described as a person writes them (what has a default may
 * be left out), for completion in an editor; a result as the program writes it. Draft 7, which every YAML editor knows.
 */
export function schemaFiles(): Map<string, string> {
  return new Map([
    ['codebook.schema.json', format('Codebook', z.toJSONSchema(codebookSpecSchema, { target: 'draft-7', io: 'input', reused: 'ref' }))],
    [
      'published.schema.json',
      format('Publication', z.toJSONSchema(publishedSpecSchema, { target: 'draft-7', io: 'input', reused: 'ref' })),
    ],
    ['result.schema.json', format('Result of an evaluation', z.toJSONSchema(resultSchema, { target: 'draft-7', reused: 'ref' }))],
    ['rubric.schema.json', format('Rubric', z.toJSONSchema(rubricSpecSchema, { target: 'draft-7', io: 'input', reused: 'ref' }))],
    ['study.schema.json', format('Study', z.toJSONSchema(studySpecSchema, { target: 'draft-7', io: 'input', reused: 'ref' }))],
  ]);
}

function format(title: string, { $schema, ...schema }: JsonSchema): string {
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
