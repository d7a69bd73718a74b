import { openStudyFolder } from '../read/study-folder.ts';
import { reportParse } from '../read/transcript/parse-report.ts';
import { evaluatePath, studyRoot } from './evaluate-path.ts';
import { gapList } from './gap-list.ts';
import { nextSteps } from './next-steps.ts';
import { formatParseReports } from './parse-report.ts';
import type { AddCommand } from './program.ts';

/** `evaluate check <study>`: every problem of the files, then the gaps, then what to do next. */
export const checkCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('check')
    .description(strings.check)
    .argument('<study>', strings.study)
    .addHelpText('after', `\n${strings.examples}\n  evaluate check data/kukm-space`)
    .action(async (study: string) => {
      const evaluation = await evaluatePath(study, {}, terminal);
      if (evaluation.exitCode === 0) terminal.out(strings.noProblems);
      const parsed = formatParseReports(evaluation.transcripts.map(reportParse), terminal.language);
      if (parsed !== '') terminal.out(parsed);
      if (evaluation.rubric) terminal.out(gapList(evaluation.rubric, evaluation.gaps, terminal.language));
      terminal.out(nextSteps(evaluation, await openStudyFolder(studyRoot(study)).list(), terminal.language));
      done(evaluation.exitCode);
    });
};
