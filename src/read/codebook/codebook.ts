import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { RubricFile } from '../rubric/rubric.ts';
import { readSource } from '../source.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import { codebookRules } from './codebook-rules.ts';
import { type CodebookSpec, codebookSpecSchema } from './codebook-spec.ts';
import { type Exemplar, readExemplars } from './exemplars.ts';

/** The code of passages that belong nowhere. */
export const noCode = 'none';

/** A codebook with its exemplars. */
export interface Codebook extends CodebookSpec {
  passages: readonly Exemplar[];
}

export interface ReadCodebookInput {
  codebook: RubricFile;
  /** The file that `exemplars` names, beside the codebook; null when there is none of that name. */
  exemplars: (file: string) => Promise<RubricFile | null>;
  /** Sub-indicators of the rubric; null when it could not be read, and then any code goes. */
  codes: readonly string[] | null;
}

/** Reads a codebook and its exemplars. `codebook` is null when either has any problem. */
export async function readCodebook(input: ReadCodebookInput): Promise<{ codebook: Codebook | null; diagnostics: Diagnostic[] }> {
  const { file, bytes } = input.codebook;
  const { reading, diagnostics } = readSource(file, bytes);
  if (!reading) return { codebook: null, diagnostics };
  const { value: spec, places, diagnostics: misfits } = readYaml(reading, codebookSpecSchema);
  if (!spec) return { codebook: null, diagnostics: misfits };
  const named = await input.exemplars(spec.exemplars);
  const problems = codebookRules.flatMap((rule) => rule({ spec, places, codes: input.codes, hasExemplars: named !== null }));
  if (!named) return { codebook: null, diagnostics: problems };
  const codes = spec.codes.map(({ code }) => code);
  const { exemplars, diagnostics: rowProblems } = readExemplars(named, [...codes, noCode]);
  const all = [...problems, ...rowProblems];
  return { codebook: all.length > 0 || !exemplars ? null : { ...spec, passages: exemplars }, diagnostics: all };
}
