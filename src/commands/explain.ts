import { UsageError } from '../errors.ts';
import { explain } from '../report/explain.ts';
import type { Result } from '../result/result.ts';
import { evaluatePath } from './evaluate-path.ts';
import { parseLanguage } from './options.ts';
import type { AddCommand } from './program.ts';
import { readResult } from './read-result.ts';
import type { CommandStrings } from './strings.ts';

/** `evaluate explain <study|result.json> <sub-indicator>` */
export const explainCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('explain')
    .description(strings.explain)
    .argument('<study|result.json>', strings.studyOrResult)
    .argument('<sub-indicator>', strings.subIndicator)
    .option('-l, --lang <language>', strings.lang)
    .option('-p, --period <period>', strings.period)
    .addHelpText(
      'after',
      `\n${strings.examples}\n  evaluate explain data/kukm-space governance.sop\n  evaluate explain reports/kukm-space/result.json objectives.outcomes`,
    )
    .action(async (from: string, subIndicator: string, options: { lang?: string; period?: string }) => {
      const language = parseLanguage(options.lang, strings);
      const { result, exitCode } = from.endsWith('.json')
        ? { result: await readResult(from, strings), exitCode: 0 as const }
        : await evaluatePath(from, { period: options.period }, terminal);
      if (!result) return done(exitCode);
      refuseUnknown(result, subIndicator, strings);
      terminal.out(explain(result, subIndicator, language ?? result.study.language));
      done(0);
    });
};

function refuseUnknown({ rubric }: Result, id: string, strings: CommandStrings): void {
  const known = rubric.indicators.flatMap(({ subIndicators }) => subIndicators.map((sub) => sub.id));
  if (!known.includes(id)) throw new UsageError(strings.unknownSubIndicator(id, known.join(', ')));
}
