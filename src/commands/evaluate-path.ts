import path from 'node:path';
import type { AgreementRequest } from '../code/compare-coders.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostic/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { type Evaluation, evaluateStudy } from '../evaluate.ts';
import { parsePeriod } from '../read/period.ts';
import { openStudyFolder, type StudyFolder } from '../read/study-folder.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { bundledHolidays, bundledRubric, bundledRubricNames, packageVersion } from './library.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';

export interface EvaluatePathOptions {
  period?: string | undefined;
  /** Of the messages, when the caller was told one. */
  language?: Language | undefined;
  /** The files to read instead of those at the path. */
  folder?: StudyFolder;
  /** Which coders to compare, when not all of them. */
  agreement?: AgreementRequest;
  /** Whether codings that no person has confirmed count; default: they do not. */
  includeSuggested?: boolean;
  /** Problems of further files of the study. */
  alsoCheck?: (folder: StudyFolder, evaluation: Evaluation) => Promise<Diagnostic[]>;
}

/** What a study at a path came to, with its problems already printed. `exitCode` is 1 when the files have errors; `result` is null then. */
export interface PathEvaluation extends Evaluation {
  result: Result | null;
  exitCode: 0 | 1;
  diagnostics: Diagnostic[];
}

/** Evaluates the study in a folder and prints every problem of its files on stderr. Throws UsageError when there is no study or the period is none. */
export async function evaluatePath(study: string, options: EvaluatePathOptions, terminal: Terminal): Promise<PathEvaluation> {
  const strings = commandStrings(terminal.language);
  const period = options.period === undefined ? null : parsePeriod(options.period);
  if (options.period !== undefined && period === null) throw new UsageError(strings.badPeriod(options.period));
  const root = studyRoot(study);
  const folder = options.folder ?? openStudyFolder(root);
  const files: readonly string[] = await folder.list().catch(() => []);
  if (!files.includes('study.yaml')) throw new UsageError(strings.noStudy(study));

  terminal.err(strings.reading(root));
  const evaluation = await evaluateStudy({
    folder,
    bundledRubrics: { names: await bundledRubricNames(), read: bundledRubric },
    holidays: bundledHolidays,
    period,
    includeSuggested: options.includeSuggested ?? false,
    agreement: options.agreement,
    today: terminal.today(),
    version: await packageVersion(),
  });
  const { outsidePeriod } = evaluation;
  if (outsidePeriod) throw new UsageError(strings.periodOutside(options.period ?? '', outsidePeriod.from, outsidePeriod.to));
  const further = (await options.alsoCheck?.(folder, evaluation)) ?? [];
  const diagnostics = further.length === 0 ? evaluation.diagnostics : sortDiagnostics([...evaluation.diagnostics, ...further]);
  await printDiagnostics(diagnostics, folder, terminal);
  const failed = hasErrors(diagnostics);
  const leftOut = evaluation.result?.decisionsLeftOut ?? 0;
  if (leftOut > 0) terminal.err(strings.decisionsLeftOut(leftOut));
  return { ...evaluation, diagnostics, result: failed ? null : evaluation.result, exitCode: failed ? 1 : 0 };
}

/** The folder of a study that was named by its folder or by its study.yaml. */
export function studyRoot(study: string): string {
  return path.basename(study) === 'study.yaml' ? path.dirname(study) : study;
}
