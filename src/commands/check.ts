import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Evaluation } from '../evaluate.ts';
import { isRubricPath } from '../read/study/rubric-path.ts';
import { openStudyFolder, type StudyFolder } from '../read/study-folder.ts';
import { reportParse } from '../read/transcript/parse-report.ts';
import { hasCodebook, openCodebook } from './codebook-files.ts';
import { evaluatePath, type PathEvaluation, studyRoot } from './evaluate-path.ts';
import { gapList } from './gap-list.ts';
import { formatLogReports } from './log-report.ts';
import { nextSteps } from './next-steps.ts';
import { formatParseReports } from './parse-report.ts';
import type { AddCommand } from './program.ts';
import { readSpec } from './read-spec.ts';
import { repairStrings } from './repair-strings.ts';
import { planRepairs, repairStudy } from './repair-study.ts';
import type { Terminal } from './terminal.ts';

/** `evaluate check <study>`: every problem of the files, then the gaps, then what to do next. With `--repair`, lost quotes are found again first. */
export const checkCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('check')
    .description(strings.check)
    .argument('<study>', strings.study)
    .option('--repair', repairStrings(terminal.language).option)
    .addHelpText('after', `\n${strings.examples}\n  evaluate check data/kukm-space\n  evaluate check --repair my-study`)
    .action(async (study: string, { repair = false }: { repair?: boolean }) => {
      const repaired = repair ? await repairStudy(study, terminal) : null;
      const evaluation = await evaluatePath(study, { alsoCheck: codebookProblems }, terminal);
      if (evaluation.exitCode === 0) terminal.out(strings.noProblems);
      const parsed = formatParseReports(evaluation.transcripts.map(reportParse), terminal.language);
      const logs = evaluation.evidence ? formatLogReports(evaluation.evidence, terminal.language) : '';
      for (const text of [parsed, logs]) if (text !== '') terminal.out(text);
      if (evaluation.rubric) terminal.out(gapList(evaluation.rubric, evaluation.gaps, terminal.language));
      if (!repaired) await nameRepair(study, evaluation, terminal);
      const folder = openStudyFolder(studyRoot(study));
      const rubric = (await readSpec(folder))?.rubric;
      const suggests = rubric !== undefined && (await hasCodebook(rubric, folder));
      terminal.out(nextSteps({ ...evaluation, hasCodebook: suggests }, await folder.list(), terminal.language));
      done(repaired?.isOpen ? 1 : evaluation.exitCode);
    });
};

/** What is wrong with the codebook of the study's own rubric; those that come with the program are tested with it. */
async function codebookProblems(folder: StudyFolder, { rubric }: Evaluation): Promise<Diagnostic[]> {
  const named = (await readSpec(folder))?.rubric;
  if (named === undefined || !isRubricPath(named)) return [];
  const codes = rubric?.indicators.flatMap((indicator) => indicator.subIndicators.map(({ id }) => id)) ?? null;
  return (await openCodebook(named, folder, codes)).diagnostics;
}

/** Which codings no longer match their sources, and the command that looks for them. Silent when all do. */
async function nameRepair(study: string, { diagnostics, transcripts }: PathEvaluation, terminal: Terminal): Promise<void> {
  if (!diagnostics.some(({ code }) => /^codings\/(quote-|span-|surroundings-)/.test(code))) return;
  const plan = await planRepairs(openStudyFolder(studyRoot(study)), transcripts);
  const repairs = plan?.repairs ?? [];
  const ids = repairs.map(({ id, row }) => id || `${row.file}:${row.start?.line ?? ''}`);
  if (ids.length > 0) terminal.out(repairStrings(terminal.language).note(ids, study));
}
