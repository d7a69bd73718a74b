import { replicationJson } from '../report/replication-json.ts';
import { replicationText } from '../report/replication-text.ts';
import { evaluatePath } from './evaluate-path.ts';
import { parseFormats, parseLanguage } from './options.ts';
import type { AddCommand } from './program.ts';
import { readResult } from './read-result.ts';

/** `evaluate replicate <study|result.json>`: a publication beside its own evidence. */
export const replicateCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('replicate')
    .description(strings.replicate)
    .argument('<study|result.json>', strings.studyOrResult)
    .option('-f, --format <format>', strings.formatMeasures, 'text')
    .option('-l, --lang <language>', strings.lang)
    .addHelpText(
      'after',
      `\n${strings.examples}\n  evaluate replicate data/kukm-space\n  evaluate replicate data/kukm-space --lang en --format json`,
    )
    .action(async (from: string, options: { format: string; lang?: string }) => {
      const [format] = parseFormats(options.format, ['text', 'json'], strings);
      const language = parseLanguage(options.lang, strings);
      const { result, exitCode } = from.endsWith('.json')
        ? { result: await readResult(from, strings), exitCode: 0 as const }
        : await evaluatePath(from, {}, terminal);
      if (!result) return done(exitCode);
      terminal.out(
        format === 'json' ? JSON.stringify(replicationJson(result), null, 2) : replicationText(result, language ?? result.study.language),
      );
      done(0);
    });
};
