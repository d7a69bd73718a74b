import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { RubricFile } from '../rubric/rubric.ts';
import { readSource } from '../source.ts';
import { nowhere, readYaml } from '../yaml/yaml-document.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';
import { borrowWords } from './borrow-words.ts';
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
  /** The file of a name beside the codebook; null when there is none. */
  beside: (file: string) => Promise<RubricFile | null>;
  /** Sub-indicators of the rubric; null when it could not be read, and then any code goes. */
  codes: readonly string[] | null;
}

/** Reads a codebook and its exemplars. `codebook` is null when either has any problem. */
export async function readCodebook(input: ReadCodebookInput): Promise<{ codebook: Codebook | null; diagnostics: Diagnostic[] }> {
  const { spec, places, diagnostics } = readSpec(input.codebook);
  if (!spec) return { codebook: null, diagnostics };
  const named = await input.beside(spec.exemplars);
  const lender = spec.words_from === undefined ? null : await input.beside(spec.words_from);
  const words = lender && readSpec(lender);
  const facts = { spec, places, codes: input.codes, hasExemplars: named !== null, hasWords: lender !== null };
  const problems = [...codebookRules.flatMap((rule) => rule(facts)), ...(words?.diagnostics ?? [])];
  if (!named) return { codebook: null, diagnostics: problems };
  const codes = spec.codes.map(({ code }) => code);
  const { exemplars, diagnostics: rowProblems } = readExemplars(named, [...codes, noCode]);
  const all = [...problems, ...rowProblems];
  if (all.length > 0 || !exemplars) return { codebook: null, diagnostics: all };
  return { codebook: { ...(words?.spec ? borrowWords(spec, words.spec) : spec), passages: exemplars }, diagnostics: all };
}

function readSpec({ file, bytes }: RubricFile): { spec: CodebookSpec | null; places: YamlPlaces; diagnostics: Diagnostic[] } {
  const { reading, diagnostics } = readSource(file, bytes);
  if (!reading) return { spec: null, places: nowhere(file), diagnostics };
  const { value, places, diagnostics: misfits } = readYaml(reading, codebookSpecSchema);
  return { spec: value, places, diagnostics: misfits };
}
