import path from 'node:path';
import { parseFormats, parseLanguage, reportFormats } from './options.ts';
import type { AddCommand } from './program.ts';
import { readResult } from './read-result.ts';
import { withPrinter, writeOutputs } from './write-outputs.ts';

/** `evaluate report <result.json>`: from the stored result alone. */
export const reportCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('report')
    .description(strings.report)
    .argument('<result.json>', strings.resultFile)
    .option('-o, --output <dir>', strings.outputReport)
    .option('-f, --format <list>', strings.formatReport, 'html,pdf')
    .option('-l, --lang <language>', strings.lang)
    .option('--browser <file>', strings.browser)
    .addHelpText('after', `\n${strings.examples}\n  evaluate report reports/kukm-space/result.json --lang en`)
    .action(async (file: string, options: { output?: string; format: string; lang?: string; browser?: string }) => {
      const formats = parseFormats(options.format, reportFormats, strings);
      const language = parseLanguage(options.lang, strings);
      const result = await readResult(file, strings);
      const output = options.output ?? path.dirname(file);
      const failure = await withPrinter(formats, options.browser, terminal, (printer) =>
        writeOutputs({ result, language: language ?? result.study.language, formats, output, printer }, terminal),
      );
      if (failure) throw failure;
      terminal.err(strings.wrote(output));
      done(0);
    });
};
