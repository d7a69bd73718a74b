import { UsageError } from '../errors.ts';
import { codeStrings } from './code-strings.ts';
import { codeStudy } from './code-study.ts';
import { codeTable } from './code-table.ts';
import type { AddCommand } from './program.ts';

interface CodeOptions {
  passages?: string;
  column: string;
  questionColumn?: string;
  format: string;
  rubric?: string;
}

/** `evaluate code <study>`, and `evaluate code --passages FILE.csv`. */
export const codeCommand: AddCommand = (program, terminal, shared, done) => {
  const strings = codeStrings(terminal.language);
  program
    .command('code')
    .description(strings.code)
    .argument('[study]', strings.studyOrNone)
    .option('--passages <file>', strings.passages)
    .option('--column <name>', strings.column, 'text')
    .option('--question-column <name>', strings.questionColumn)
    .option('-f, --format <format>', strings.format, 'csv')
    .option('--rubric <name|file>', strings.rubric)
    .addHelpText(
      'after',
      `\n${shared.examples}\n  evaluate code my-study\n  evaluate code --passages answers.csv --column answer --format json`,
    )
    .action(async (study: string | undefined, options: CodeOptions) => {
      const format = options.format.trim().toLowerCase();
      if (format !== 'csv' && format !== 'json') throw new UsageError(strings.badFormat(options.format));
      const { passages, column, questionColumn, rubric = 'bugge' } = options;
      if (study !== undefined && options.rubric !== undefined) throw new UsageError(strings.rubricOfStudy);
      if (passages !== undefined) return done(await codeTable({ passages, column, questionColumn, format, rubric, study }, terminal));
      if (study === undefined) throw new UsageError(strings.nothingGiven);
      done(await codeStudy(study, terminal));
    });
};
