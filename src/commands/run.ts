import path from 'node:path';
import { formatNumber } from '../report/format.ts';
import { summaryTable } from '../report/summary-table.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { evaluatePath } from './evaluate-path.ts';
import { parseFormats, parseLanguage, parseScore, type RunFormat, runFormats } from './options.ts';
import type { AddCommand } from './program.ts';
import { commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';
import { type Outputs, withPrinter, writeOutputs } from './write-outputs.ts';

interface RunOptions {
  output?: string;
  format: string;
  lang?: string;
  period?: string;
  failUnder?: string;
  browser?: string;
  includeSuggested?: boolean;
}

/** `evaluate run <study>`, also the command when none is named. */
export const runCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('run', { isDefault: true })
    .description(strings.run)
    .argument('<study>', strings.study)
    .option('-o, --output <dir>', strings.output)
    .option('-f, --format <list>', strings.format, runFormats.join(','))
    .option('-l, --lang <language>', strings.lang)
    .option('-p, --period <period>', strings.period)
    .option('--include-suggested', strings.includeSuggested)
    .option('--fail-under <score>', strings.failUnder)
    .option('--browser <file>', strings.browser)
    .addHelpText(
      'after',
      `\n${strings.examples}\n  evaluate run data/kukm-space\n  evaluate run data/kukm-space --lang en --format html,pdf\n  evaluate run data/kukm-space --period 2022 --output reports/2022`,
    )
    .action(async (study: string, options: RunOptions) => {
      const formats: RunFormat[] = parseFormats(options.format, runFormats, strings);
      const language = parseLanguage(options.lang, strings);
      const least = parseScore(options.failUnder, strings);
      const exitCode = await withPrinter(formats, options.browser, terminal, (printer) =>
        run(study, { ...options, formats, language, least, printer }, terminal),
      );
      done(exitCode);
    });
};

interface Run extends Pick<RunOptions, 'output' | 'period' | 'includeSuggested'>, Pick<Outputs, 'formats' | 'printer'> {
  language: Language | undefined;
  /** Of `--fail-under`. */
  least: number | undefined;
}

async function run(study: string, wanted: Run, terminal: Terminal): Promise<0 | 1> {
  const { output, period, includeSuggested = false, formats, language, least, printer } = wanted;
  const strings = commandStrings(terminal.language);
  const { result, exitCode } = await evaluatePath(study, { period, language, includeSuggested }, terminal);
  if (!result) {
    terminal.err(strings.noReport);
    return exitCode;
  }
  const leftOut = result.setAside.filter(({ reason }) => reason === 'suggested').length;
  if (!includeSuggested && leftOut > 0) terminal.err(strings.suggestedLeftOut(leftOut));
  const spoken = language ?? result.study.language;
  const folder = output ?? path.join('reports', result.study.id);
  const failure = await writeOutputs({ result, language: spoken, formats, output: folder, printer }, terminal);
  terminal.out(summaryTable(result, spoken));
  if (failure) throw failure;
  terminal.err(strings.wrote(folder));
  return meetsLimit(result, least, terminal) ? 0 : 1;
}

/** True without a limit. A null score meets none. */
function meetsLimit(result: Result, least: number | undefined, terminal: Terminal): boolean {
  if (least === undefined) return true;
  const score = result.scopes[0]?.score ?? null;
  if (score !== null && score >= least) return true;
  const strings = commandStrings(terminal.language);
  const wanted = formatNumber(least, terminal.language, 1);
  terminal.err(score === null ? strings.missedNull(wanted) : strings.missed(formatNumber(score, terminal.language, 1), wanted));
  return false;
}
