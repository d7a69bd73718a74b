import type { Agreement, AgreementEstimates, CodingLine, Disagreement } from '../../result/agreement.ts';
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
} from '../agreement-figures.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, numberCell, paragraph, type Row, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { foreign, type Inline, joinInlines, line, link, type Piece, strong } from '../prose.ts';
import { type AgreementStrings, agreementStrings } from '../strings/agreement.ts';
import type { Numbering } from './numbering.ts';
import { formatPlace } from './register.ts';
import { captionedTable } from './tables.ts';

/** How far the coders agree, and every place where they do not, with the lines of each beside the other's. */
export function buildAgreement(context: ReportContext, agreement: Agreement, numbering: Numbering): Section {
  const words = agreementStrings[context.language];
  const { unused } = splitByUse(agreement);
  const notCompared = countNotCompared(agreement, words);
  const codes = context.list(unused.map(({ code }) => subIndicatorTitle(code, context)));
  return {
    id: anchors.appendix('agreement'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      ...agreementNotes(agreement, context, words).map((note) => paragraph(note)),
      sourceTable(agreement, context, numbering, words),
      ...(agreement.sources.every(({ declared }) => declared) ? [] : [paragraph(words.undeclaredNote, 'note')]),
      coefficientTable(agreement, context, numbering, words),
      ...(unused.length === 0 ? [] : [paragraph(words.unused(codes))]),
      ...bandSentences(agreement, words).map((sentence) => paragraph(sentence)),
      paragraph(countDisagreements(agreement, words)),
      ...(agreement.disagreements.length === 0 ? [] : [disagreementTable(agreement, context, numbering, words)]),
      ...(notCompared === null ? [] : [paragraph(notCompared, 'note')]),
    ],
    sections: [],
  };
}

function sourceTable({ sources }: Agreement, context: ReportContext, numbering: Numbering, words: AgreementStrings): Block {
  const rows = sources.map(({ file, coders, declared, turns }) =>
    row([
      rowHeader(file),
      cell(context.list(coders)),
      numberCell(context.number(turns, 0)),
      cell(declared ? words.declared : words.notDeclared),
    ]),
  );
  return captionedTable(context, numbering, { caption: words.sources, head: words.sourcesHead, rows, dense: true });
}

function coefficientTable(agreement: Agreement, context: ReportContext, numbering: Numbering, words: AgreementStrings): Block {
  const { head } = words;
  const names = coefficientNames(agreement);
  const rows = [
    estimateRow(words.pooled, agreement.pooled, context, words),
    estimateRow(words.valence, agreement.valence, context, words),
    ...splitByUse(agreement).used.map(({ code, estimates }) => estimateRow(subIndicatorLink(code, context), estimates, context, words)),
  ];
  return captionedTable(context, numbering, {
    caption: words.coefficients,
    head: [head.over, `#${head.cells}`, `#${head.percent}`, `#${names.alpha}`, `#${names.kappa}`, `#${names.ac}`, head.reading],
    rows,
    dense: true,
  });
}

function estimateRow(name: Piece, estimates: AgreementEstimates, context: ReportContext, words: AgreementStrings): Row {
  const { percent, alpha, kappa, ac, reading } = agreementFigures(estimates, context, words);
  const figures = [percent, alpha, kappa, ac].map((figure) => numberCell(figureText(figure)));
  return row([rowHeader(name), numberCell(context.number(estimates.cells, 0)), ...figures, cell(reading)]);
}

function figureText({ value, interval }: CoefficientFigure): string {
  return interval === null ? value : `${value} ${interval}`;
}

/** Of the table of disagreements, in percent; the sides share the rest. */
const numberWidth = 5;
const placeWidth = 21;

function disagreementTable(agreement: Agreement, context: ReportContext, numbering: Numbering, words: AgreementStrings): Block {
  const { coders, disagreements } = agreement;
  const rows = disagreements.map((disagreement, index) =>
    row([
      rowHeader(String(index + 1)),
      ...coders.map((coder) => cell(sideOf(disagreement, coder, context, words))),
      cell(placeOf(disagreement, context, words)),
    ]),
  );
  return captionedTable(context, numbering, {
    caption: words.disagreements,
    head: [words.number, ...coders.map((coder) => words.coder(coder)), words.place],
    rows,
    dense: true,
    widths: [numberWidth, ...coders.map(() => (100 - numberWidth - placeWidth) / coders.length), placeWidth],
  });
}

/** What one coder said; a dash when the coder did not code the source. */
function sideOf({ sides }: Disagreement, coder: string, context: ReportContext, words: AgreementStrings): Piece {
  const side = sides.find((entry) => entry.coder === coder);
  if (!side) return context.labels.none;
  const { valence, lines, elsewhere } = side;
  if (valence !== null)
    return line`${strong(context.labels.valences[valence])}: ${joinInlines(
      lines.map((entry) => quoted(entry, context, words)),
      '; ',
    )}`;
  return elsewhere.length === 0 ? words.notGiven : `${words.notGiven}; ${words.elsewhere(elsewhereText(elsewhere, context))}`;
}

function quoted({ id, quote, explicit, memo }: CodingLine, context: ReportContext, words: AgreementStrings): Inline[] {
  const note = memo === null ? [] : line` ${words.memo}: ${foreign(memo, context.foreign)}`;
  return line`${context.cite(id)} “${foreign(quote, context.foreign)}” (${explicit ? words.explicit : words.general})${note}`;
}

function placeOf({ kind, location, informant, code }: Disagreement, context: ReportContext, words: AgreementStrings): Inline[] {
  const who = informant === null ? '' : `, ${informant}`;
  return line`${subIndicatorLink(code, context)} (${words.kinds[kind]}); ${formatPlace(location)}${who}`;
}

function subIndicatorLink(code: string, context: ReportContext): Piece {
  const place = context.places.get(code);
  return place ? link(`${place.number} ${context.text(place.spec.title)}`, anchors.subIndicator(code)) : code;
}
