import type { Agreement, AgreementCoefficient, AgreementEstimates, CodingLine } from '../result/agreement.ts';
import type { ReportContext } from './context.ts';
import type { AgreementStrings } from './strings/agreement.ts';

/** A coefficient in words: its value, or why it has none; and its interval, null where there is none. */
export interface CoefficientFigure {
  value: string;
  interval: string | null;
}

/** What a table of agreement says about one row of cells. */
export interface AgreementFigures {
  percent: CoefficientFigure;
  alpha: CoefficientFigure;
  kappa: CoefficientFigure;
  ac: CoefficientFigure;
  reading: string;
}

export function agreementFigures(estimates: AgreementEstimates, context: ReportContext, words: AgreementStrings): AgreementFigures {
  const { alpha, reading } = estimates;
  const two = (value: number) => context.number(value, 2);
  const figure = (coefficient: AgreementCoefficient) => coefficientFigure(coefficient, two, words);
  return {
    percent: coefficientFigure(estimates.percent, (value) => context.percent(value, 1), words),
    alpha: figure(alpha),
    kappa: figure(estimates.kappa),
    ac: figure(estimates.ac),
    reading: reading ? words.readings[reading] : alpha.status === 'undefined' ? words.undefined[alpha.reason] : words.noReading,
  };
}

function coefficientFigure(
  coefficient: AgreementCoefficient,
  format: (value: number) => string,
  words: AgreementStrings,
): CoefficientFigure {
  if (coefficient.status === 'undefined') return { value: words.undefined[coefficient.reason], interval: null };
  const { value, percentile } = coefficient;
  return { value: format(value), interval: percentile && `[${format(percentile.lower)}; ${format(percentile.upper)}]` };
}

/** Short names of the coefficients; which κ it is depends on the number of coders. */
export function coefficientNames({ coders }: Agreement) {
  return { alpha: 'Krippendorff α', kappa: coders.length === 2 ? 'Cohen κ' : 'Conger κ', ac: 'Gwet AC1' };
}

/** Sub-indicators that some compared coder used, and those that none did. */
export function splitByUse({ subIndicators }: Agreement) {
  const isUsed = ({ estimates }: Agreement['subIndicators'][number]) => estimates.counts.some(([, yes = 0]) => yes > 0);
  return { used: subIndicators.filter(isUsed), unused: subIndicators.filter((entry) => !isUsed(entry)) };
}

/** What κ and AC reach by their lower bounds, over all sub-indicators and over directions; nothing where they have no interval. */
export function bandSentences(agreement: Agreement, words: AgreementStrings): string[] {
  const names = coefficientNames(agreement);
  const over = [
    { name: words.pooled, bands: agreement.pooled.bands, ac: names.ac },
    { name: words.valence, bands: agreement.valence.bands, ac: 'Gwet AC2' },
  ];
  return over.flatMap(({ name, bands, ac }) => {
    if (bands.kappa === null || bands.ac === null) return [];
    return [words.bands({ over: name, kappa: names.kappa, kappaBand: words.band[bands.kappa], ac, acBand: words.band[bands.ac] })];
  });
}

/** Who was compared on what, how, and what to keep in mind: paragraphs in their order. */
export function agreementNotes(agreement: Agreement, context: ReportContext, words: AgreementStrings): string[] {
  const { coders, turns, sources, bootstrap, pooled } = agreement;
  const { level, replicates, seed } = bootstrap;
  return [
    `${words.intro({ coders: context.list(coders), turns: context.number(turns, 0), interviews: { number: sources.length, count: context.count(sources.length) } })} ${words.unit}`,
    pooled.interviews < 2
      ? words.oneInterview
      : `${words.intervals({ level: context.percent(level), replicates: context.number(replicates, 0), seed })} ${words.reading}`,
    words.paradox,
  ];
}

export function countDisagreements({ disagreements }: Agreement, words: AgreementStrings): string {
  const count = (kind: 'code' | 'valence') => disagreements.filter((entry) => entry.kind === kind).length;
  return disagreements.length === 0 ? words.noDisagreements : words.disagreementCounts({ code: count('code'), valence: count('valence') });
}

/** How many codings the comparison leaves out; null when none. */
export function countNotCompared({ notCompared }: Agreement, words: AgreementStrings): string | null {
  const count = (reason: 'outside' | 'dependent') => notCompared.filter((entry) => entry.reason === reason).length;
  return notCompared.length === 0 ? null : words.notCompared({ outside: count('outside'), dependent: count('dependent') });
}

/** `A-26 (5.1 Outcomes, opposes)`: codes that a coder gave a turn beside the one in question. */
export function elsewhereText(lines: readonly CodingLine[], context: ReportContext): string {
  return context.list(
    lines.map(({ id, code, valence }) => `${id} (${subIndicatorTitle(code, context)}, ${context.labels.valences[valence]})`),
  );
}

export function subIndicatorTitle(code: string, context: ReportContext): string {
  const place = context.places.get(code);
  return place ? context.text(place.spec.title) : code;
}
