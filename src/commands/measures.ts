import { z } from 'zod';
import type { Measure } from '../measure/measure.ts';
import { measures } from '../measure/registry.ts';
import type { Language } from '../result/text.ts';
import { parseFormats, parseLanguage } from './options.ts';
import type { AddCommand } from './program.ts';

/** `evaluate measures`: what a rubric may ask for. */
export const measuresCommand: AddCommand = (program, terminal, strings, done) => {
  program
    .command('measures')
    .description(strings.measures)
    .option('-f, --format <format>', strings.formatMeasures, 'text')
    .option('-l, --lang <language>', strings.lang)
    .addHelpText('after', `\n${strings.examples}\n  evaluate measures\n  evaluate measures --format json`)
    .action((options: { format: string; lang?: string }) => {
      const [format] = parseFormats(options.format, ['text', 'json'], strings);
      const language = parseLanguage(options.lang, strings) ?? terminal.language;
      terminal.out(
        format === 'json'
          ? JSON.stringify(measures.map(describe), null, 2)
          : measures.map((measure) => inWords(measure, language)).join('\n\n'),
      );
      done(0);
    });
};

function describe({ id, title, description, unit, range, evidence, parameters }: Measure): Record<string, unknown> {
  return { id, title, description, unit, range, evidence, parameters: z.toJSONSchema(parameters, { io: 'input' }) };
}

function inWords({ id, title, description, unit, range, evidence, parameters }: Measure, language: Language): string {
  const words = {
    en: { value: 'value', evidence: 'evidence', parameters: 'parameters', none: 'none' },
    id: { value: 'nilai', evidence: 'bukti', parameters: 'parameter', none: 'tidak ada' },
  }[language];
  const { properties } = z.toJSONSchema(parameters, { io: 'input' });
  const names = Object.keys(properties ?? {});
  return [
    `${id}: ${title[language]}`,
    `  ${description[language]}`,
    `  ${words.value}: ${unit}, ${range.least} … ${range.greatest ?? '∞'}`,
    `  ${words.evidence}: ${evidence.join(', ')}`,
    `  ${words.parameters}: ${names.length === 0 ? words.none : names.join(', ')}`,
  ].join('\n');
}
