import { evaluatePath } from './evaluate-path.ts';
import { gapList } from './gap-list.ts';
import type { AddCommand } from './program.ts';

/** `evaluate check <study>`: every problem of the files, then the gaps. */
export const checkCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('check')
    .description(strings.check)
    .argument('<study>', strings.study)
    .addHelpText('after', `\n${strings.examples}\n  evaluate check data/kukm-space`)
    .action(async (study: string) => {
      const evaluation = await evaluatePath(study, {}, terminal);
      if (evaluation.exitCode === 0) terminal.out(strings.noProblems);
      if (evaluation.rubric) terminal.out(gapList(evaluation.rubric, evaluation.gaps, terminal.language));
      done(evaluation.exitCode);
    });
};
