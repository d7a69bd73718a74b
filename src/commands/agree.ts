import { type AgreementRequest, humanCoders } from '../code/compare-coders.ts';
import { UsageError } from '../errors.ts';
import { nearestName } from '../read/nearest-name.ts';
import { agreementText } from '../report/agreement-text.ts';
import { disagreementsCsv } from '../report/csv.ts';
import { type AgreeStrings, agreeStrings } from './agree-strings.ts';
import { evaluatePath, type PathEvaluation } from './evaluate-path.ts';
import { parseFormats, parseLanguage } from './options.ts';
import type { AddCommand } from './program.ts';
import { commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';

export interface AgreeOptions {
  coders?: string;
  format: string;
  lang?: string;
  seed?: string;
}

/** `evaluate agree <study>` */
export const agreeCommand: AddCommand = (program, terminal, shared, done) => {
  const strings = agreeStrings(terminal.language);
  program
    .command('agree')
    .description(strings.agree)
    .argument('<study>', shared.study)
    .option('-c, --coders <list>', strings.coders)
    .option('-f, --format <format>', strings.format, 'text')
    .option('-l, --lang <language>', strings.lang)
    .option('--seed <number>', strings.seed, '1')
    .addHelpText(
      'after',
      `\n${shared.examples}\n  evaluate agree data/adminduk-keliling\n  evaluate agree data/adminduk-keliling --coders synthetic-coder-a,synthetic-coder-b --format csv`,
    )
    .action(async (study: string, options: AgreeOptions) => done(await agreeOnStudy(study, options, terminal)));
};

/**
 * Prints how far the coders of a study agree, or why nothing can be compared. Resolves to 1 when a file has errors. Throws UsageError for an
 * option that cannot be understood and for a coder whom the study does not know.
 */
export async function agreeOnStudy(study: string, options: AgreeOptions, terminal: Terminal): Promise<0 | 1> {
  const strings = agreeStrings(terminal.language);
  const [format] = parseFormats(options.format, ['text', 'csv', 'json'], commandStrings(terminal.language));
  const language = parseLanguage(options.lang, commandStrings(terminal.language));
  const request = { coders: parseCoders(options.coders, strings), seed: parseSeed(options.seed, strings) };
  const evaluation = await evaluatePath(study, { language, agreement: request }, terminal);
  const { result } = evaluation;
  if (!result) return 1;
  refuseUnknown(request, evaluation, strings);

  const { agreement } = result;
  const spoken = language ?? result.study.language;
  const nothing = agreement ? '' : nothingToCompare(request, evaluation, agreeStrings(spoken));
  if (format === 'json') terminal.out(JSON.stringify(agreement, null, 2));
  else if (format === 'csv') terminal.out(disagreementsCsv(agreement ?? { coders: [], disagreements: [] }).trimEnd());
  else terminal.out(agreement ? agreementText(result, agreement, spoken) : nothing);
  // A program that reads the output gets the sentence beside it.
  if (nothing !== '' && format !== 'text') terminal.err(nothing);
  return 0;
}

function parseCoders(text: string | undefined, strings: AgreeStrings): string[] | undefined {
  if (text === undefined) return undefined;
  const coders = text
    .split(',')
    .map((coder) => coder.trim())
    .filter((coder) => coder !== '');
  if (coders.length < 2 || new Set(coders).size < coders.length) throw new UsageError(strings.twoCoders(text));
  return coders;
}

function parseSeed(text: string | undefined, strings: AgreeStrings): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text.trim())) throw new UsageError(strings.badSeed(text));
  return Number(text);
}

function refuseUnknown({ coders = [] }: AgreementRequest, evaluation: PathEvaluation, strings: AgreeStrings): void {
  const known = knownCoders(evaluation);
  const unknown = coders.find((coder) => !known.includes(coder));
  if (unknown !== undefined) throw new UsageError(strings.unknownCoder(unknown, nearestName(unknown, known), known.join(', ')));
}

/** Everybody whom the study knows, programs among them. */
function knownCoders({ evidence, transcripts }: PathEvaluation): string[] {
  const coders = (evidence?.codings ?? []).map(({ coder }) => coder);
  return [...new Set([...coders, ...transcripts.flatMap(({ spec }) => spec.coded ?? [])])].sort();
}

function nothingToCompare({ coders }: AgreementRequest, { evidence, transcripts }: PathEvaluation, strings: AgreeStrings): string {
  const compared = coders ?? humanCoders(evidence?.codings ?? [], transcripts);
  const [only] = compared;
  if (only === undefined) return strings.noCoder;
  return compared.length === 1 ? strings.oneCoder(only) : strings.noSharedSource(compared.join(', '));
}
