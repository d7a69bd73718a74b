import type { LearnedCoder } from '../code/learned-coder.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { measures } from '../measure/registry.ts';
import type { Codebook } from '../read/codebook/codebook.ts';
import { nearestName } from '../read/nearest-name.ts';
import { readRubric } from '../read/rubric/rubric.ts';
import { isRubricPath } from '../read/study/rubric-path.ts';
import { openStudyFolder, type StudyFolder } from '../read/study-folder.ts';
import type { Group } from '../result/result.ts';
import type { Rubric } from '../result/rubric.ts';
import { bundledCoder } from './bundled-coder.ts';
import { codeStrings } from './code-strings.ts';
import { openCodebook } from './codebook-files.ts';
import { evaluatePath, studyRoot } from './evaluate-path.ts';
import { folderOfFile } from './folder-of-file.ts';
import { bundledRubric, bundledRubricNames } from './library.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readSpec } from './read-spec.ts';
import type { Terminal } from './terminal.ts';

/** What a table of answers is coded with. */
export interface TableCodebook {
  codebook: Codebook;
  /** What was learned from it before; null = nothing. */
  learned: LearnedCoder | null;
  /** Target groups that the words may name; null = the codebook's own families of words. */
  groups: readonly Group[] | null;
}

/** The codebook beside a bundled rubric or a rubric file. Null, with the problems printed, when either has errors. Throws UsageError when there is none. */
export async function codebookOfRubric(rubric: string, terminal: Terminal): Promise<TableCodebook | null> {
  const { folder, name } = isRubricPath(rubric) ? folderOfFile(rubric) : { folder: openStudyFolder('.'), name: rubric };
  const file = isRubricPath(rubric) ? await ownRubric(folder, name, rubric, terminal) : await bundledRubric(rubric);
  if (!file) {
    const known = await bundledRubricNames();
    throw new UsageError(codeStrings(terminal.language).noRubric(rubric, nearestName(rubric, known), known.join(', ')));
  }
  const read = readRubric(file, Object.fromEntries(measures.map((measure) => [measure.id, measure])));
  await printDiagnostics(read.diagnostics, folder, terminal);
  if (!read.rubric) return null;
  return codebookFor(name, read.rubric, folder, terminal);
}

async function ownRubric(folder: StudyFolder, name: string, rubric: string, terminal: Terminal) {
  const bytes = await folder.read(name).catch((thrown: unknown) => {
    const reason = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    throw new UsageError(codeStrings(terminal.language).noPassages(rubric, reason));
  });
  return { file: name, bytes };
}

/** The codebook of a study's rubric, and the study's target groups. Null, with the problems printed, when the study has errors. */
export async function codebookOfStudy(study: string, terminal: Terminal): Promise<TableCodebook | null> {
  const folder = openStudyFolder(studyRoot(study));
  const { rubric, evidence, exitCode } = await evaluatePath(study, {}, terminal);
  const spec = await readSpec(folder);
  if (!spec || !rubric || exitCode !== 0) return null;
  const found = await codebookFor(spec.rubric, rubric, folder, terminal);
  return found && { ...found, groups: evidence?.groups ?? [] };
}

async function codebookFor(named: string, rubric: Rubric, folder: StudyFolder, terminal: Terminal): Promise<TableCodebook | null> {
  const codes = rubric.indicators.flatMap((indicator) => indicator.subIndicators.map(({ id }) => id));
  const { codebook, diagnostics } = await openCodebook(named, folder, codes);
  await printDiagnostics(diagnostics, folder, terminal);
  if (!codebook && !hasErrors(diagnostics)) throw new UsageError(codeStrings(terminal.language).noCodebook(named));
  return codebook && { codebook, learned: await bundledCoder(named, codebook), groups: null };
}
