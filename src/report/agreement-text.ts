import type { Agreement, AgreementEstimates, CodingLine, Disagreement } from '../result/agreement.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import {
  agreementFigures,
  agreementNotes,
  bandSentences,
  type CoefficientFigure,
  coefficientNames,
  countDisagreements,
  countNotCompared,
  elsewhereText,
  splitByUse,
  subIndicatorTitle,
} from './agreement-figures.ts';
import { createContext, type ReportContext } from './context.ts';
import { plainTable } from './plain-table.ts';
import { type AgreementStrings, agreementStrings } from './strings/agreement.ts';
import { formatPlace } from './view/register.ts';
import { wrap } from './wrap.ts';

const width = 100;

/** Agreement between coders as plain text: what was compared, the coefficients, and every disagreement with the lines of all coders. */
export function agreementText(result: Result, agreement: Agreement, language: Language): string {
  const words = agreementStrings[language];
  const context = createContext(result, language);
  const notCompared = countNotCompared(agreement, words);
  return [
    `${words.title}: ${context.text(result.study.title)}`,
    ...agreementNotes(agreement, context, words).map((note) => wrap(note, width)),
    sourcePart(agreement, words),
    coefficientPart(agreement, context, words),
    disagreementPart(agreement, context, words),
    ...(notCompared === null ? [] : [wrap(notCompared, width)]),
  ].join('\n\n');
}

function sourcePart({ sources }: Agreement, words: AgreementStrings): string {
  const isDeclared = sources.every(({ declared }) => declared);
  const lines = sources.map(({ file, coders, declared, turns }) =>
    wrap(`${file}${declared || isDeclared ? '' : ' *'}: ${words.turns(turns)}; ${coders.join(', ')}`, width, '  '),
  );
  return [`${words.sources}`, '', ...lines, ...(isDeclared ? [] : ['', wrap(`* ${words.undeclaredNote}`, width, '  ')])].join('\n');
}

function coefficientPart(agreement: Agreement, context: ReportContext, words: AgreementStrings): string {
  const names = coefficientNames(agreement);
  const { used, unused } = splitByUse(agreement);
  const { head } = words;
  const lines = plainTable(
    ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
    [
      [head.over, head.cells, head.percent, names.alpha, names.kappa, names.ac, head.reading],
      rowOf(words.pooled, agreement.pooled, context, words),
      rowOf(words.valence, agreement.valence, context, words),
      ...used.map(({ code, estimates }) => rowOf(code, estimates, context, words)),
    ],
  );
  return [
    words.coefficients,
    '',
    ...lines.map((line) => `  ${line}`),
    ...(unused.length === 0 ? [] : ['', wrap(words.unused(unused.map(({ code }) => code).join(', ')), width, '  ')]),
    ...bandSentences(agreement, words).flatMap((sentence) => ['', wrap(sentence, width, '  ')]),
  ].join('\n');
}

function rowOf(name: string, estimates: AgreementEstimates, context: ReportContext, words: AgreementStrings): string[] {
  const { percent, alpha, kappa, ac, reading } = agreementFigures(estimates, context, words);
  return [name, context.number(estimates.cells, 0), ...[percent, alpha, kappa, ac].map(stacked), reading.replace(': ', ':\n')];
}

/** The interval under the value. */
function stacked({ value, interval }: CoefficientFigure): string {
  return interval === null ? value.replace(': ', ':\n') : `${value}\n${interval}`;
}

function disagreementPart(agreement: Agreement, context: ReportContext, words: AgreementStrings): string {
  return [
    [words.disagreements, '', wrap(countDisagreements(agreement, words), width, '  ')].join('\n'),
    ...agreement.disagreements.map((disagreement, index) => explainDisagreement(disagreement, index + 1, context, words)),
  ].join('\n\n');
}

function explainDisagreement(
  { kind, location, informant, code, sides }: Disagreement,
  number: number,
  context: ReportContext,
  words: AgreementStrings,
): string {
  const who = informant === null ? '' : `, ${informant}`;
  return [
    wrap(`${number}. ${formatPlace(location)}${who}: ${code}, ${subIndicatorTitle(code, context)} (${words.kinds[kind]})`, width, '  '),
    ...sides.flatMap(({ coder, valence, lines, elsewhere }) => [
      wrap(`${coder}: ${valence === null ? words.notGiven : context.labels.valences[valence]}`, width, '     '),
      ...lines.map((line) => wrap(lineText(line, context, words), width, '       ')),
      ...(valence !== null || elsewhere.length === 0 ? [] : [wrap(words.elsewhere(elsewhereText(elsewhere, context)), width, '       ')]),
    ]),
  ].join('\n');
}

function lineText(
  { id, location, quote, valence, explicit, memo }: CodingLine,
  { labels }: ReportContext,
  words: AgreementStrings,
): string {
  const note = memo === null ? '' : ` ${words.memo}: ${memo}`;
  return `${id} “${quote}” (${labels.valences[valence]}, ${explicit ? words.explicit : words.general}; ${formatPlace(location)})${note}`;
}
