import type { Indicator } from '../../result/rubric.ts';
import type { IndicatorScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { effectiveLevel, findIndicator, heldBy, type ReportContext } from '../context.ts';
import { capitalize, collective, lowerFirst } from '../format.ts';
import { type Inline, line, link, sentences, strong } from '../prose.ts';
import { describePosition } from './position.ts';
import type { Vary } from './variation.ts';
import { tellLevel } from './verdict.ts';

/** Opening of an indicator's chapter: what it is about, how it came out, what carries it and what drags it down, and for whom. */
export function writeIndicator(context: ReportContext, indicator: Indicator, vary: Vary): [definition: Inline[], verdict: Inline[]] {
  const node = findIndicator(context.overall, indicator.id);
  if (!node) throw new Error(`the result has no score for ${indicator.id}`);
  const words = phrases[context.language];
  const definition = vary('indicator/definition', words.definitions)(lowerFirst(context.text(indicator.definition)));
  return [
    line`${definition}`,
    sentences([
      tellScore(context, node, vary),
      tellExtremes(context, node, vary),
      tellLevel(context, node, vary),
      tellHurdle(context, node),
      tellGroups(context, node),
    ]),
  ];
}

function tellScore(context: ReportContext, node: IndicatorScore, vary: Vary): string {
  const words = phrases[context.language];
  const assessed = node.subIndicators.filter((entry) => entry.score !== null).length;
  const facts = {
    assessed: context.count(assessed),
    all: context.count(node.subIndicators.length),
    whole: assessed === node.subIndicators.length,
  };
  if (node.score === null)
    return words.noScore(facts.assessed, facts.all, context.percent(context.result.rubric.minimumCoverage.indicator));
  const bounds = node.bounds ? words.bounds(context.number(node.bounds.worst), context.number(node.bounds.best)) : '';
  const score = {
    ...facts,
    score: context.number(node.score),
    position: describePosition(context, node.score),
    coverage: context.percent(node.coverage),
    bounds,
  };
  return vary('indicator/score', words.scores)(score);
}

/** The strongest and the weakest sub-indicator, where they differ. */
function tellExtremes(context: ReportContext, node: IndicatorScore, vary: Vary): Inline[] | null {
  const ranked = node.subIndicators
    .flatMap((entry) => (entry.score === null ? [] : [{ id: entry.id, score: entry.score }]))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last || first.score === last.score) return null;
  const name = (entry: { id: string; score: number }) =>
    line`${link(nameOf(context, entry.id), anchors.subIndicator(entry.id))} (${context.number(entry.score)})`;
  return vary('indicator/extremes', phrases[context.language].extremes)(name(first), name(last));
}

/** A title in a sentence. English titles may be clauses (`How the idea was put forward`), so they stand as names. */
function nameOf(context: ReportContext, id: string): string {
  const title = context.places.get(id)?.spec.title[context.language] ?? id;
  return context.language === 'en' ? title : lowerFirst(title);
}

function tellHurdle(context: ReportContext, node: IndicatorScore): string | null {
  const holding = heldBy(node);
  if (holding === null) return null;
  const hurdle = context.result.rubric.hurdles.find((entry) => entry.node === node.id && entry.requires === holding);
  const title = context.places.get(holding)?.spec.title[context.language] ?? holding;
  return phrases[context.language].held(lowerFirst(title), hurdle ? context.text(hurdle.reason) : '');
}

function tellGroups(context: ReportContext, node: IndicatorScore): Inline[] | null {
  const words = phrases[context.language];
  const parts = context.groupScopes.flatMap((scope) => {
    const own = findIndicator(scope, node.id);
    if (!own || own.score === null || (own.levelReason !== null && !own.decided)) return [];
    return [words.group(context.groupName(scope.group), context.number(own.score), strong(context.level(effectiveLevel(own))))];
  });
  return parts.length === 0 ? null : sentences(parts);
}

interface Scored {
  assessed: string;
  all: string;
  whole: boolean;
  score: string;
  position: string;
  coverage: string;
  bounds: string;
}
interface Phrases {
  definitions: readonly [(definition: string) => string, ...((definition: string) => string)[]];
  scores: readonly [(facts: Scored) => string, ...((facts: Scored) => string)[]];
  bounds: (worst: string, best: string) => string;
  noScore: (assessed: string, all: string, minimum: string) => string;
  extremes: readonly [(best: Inline[], worst: Inline[]) => Inline[], ...((best: Inline[], worst: Inline[]) => Inline[])[]];
  held: (title: string, reason: string) => string;
  group: (group: string, score: string, level: Inline) => Inline[];
}

const id: Phrases = {
  definitions: [
    (definition) => `Indikator ini menyangkut ${definition}`,
    (definition) => `Bab ini membahas ${definition}`,
    (definition) => `Yang dinilai di sini ialah ${definition}`,
  ],
  scores: [
    ({ assessed, all, whole, score, position, coverage, bounds }) =>
      `${whole ? `${capitalize(collective(all))}subindikatornya` : `Sebanyak ${assessed} dari ${all} subindikatornya`} dapat dinilai; rata-rata berbobotnya ${score} dari 100, ${position}. Skor itu mencakup ${coverage} bobot kriteria${bounds}.`,
    ({ assessed, all, whole, score, position, coverage, bounds }) =>
      `Skor indikator ini ${score} dari 100, ${position}, dihitung dari ${whole ? `${collective(all)}subindikatornya` : `${assessed} dari ${all} subindikator`} dengan cakupan ${coverage}${bounds}.`,
  ],
  bounds: (worst, best) => ` (rentang ${worst}–${best})`,
  noScore: (assessed, all, minimum) =>
    `Skor indikator tidak dihitung: baru ${assessed} dari ${all} subindikator yang dapat dinilai, sedangkan sekurang-kurangnya diperlukan ${minimum} dari bobotnya.`,
  extremes: [
    (best, worst) => line`Yang paling kuat ialah ${best}, yang paling lemah ${worst}.`,
    (best, worst) => line`Skornya terentang dari ${worst} sampai ${best}.`,
    (best, worst) => line`Skor tertinggi terdapat pada ${best}, skor terendah pada ${worst}.`,
  ],
  held: (title, reason) => `Tingkat tertinggi tidak dapat diusulkan karena ${title} belum memenuhi syarat. ${reason}`,
  group: (group, score, level) => line`Bagi ${group} skornya ${score} (${level}).`,
};

const en: Phrases = {
  definitions: [
    (definition) => `This indicator concerns ${definition}`,
    (definition) => `This chapter deals with ${definition}`,
    (definition) => `What is assessed here is ${definition}`,
  ],
  scores: [
    ({ assessed, all, whole, score, position, coverage, bounds }) =>
      `${whole ? `${all === 'two' ? 'Both' : `All ${all}`} sub-indicators` : `Of ${all} sub-indicators, ${assessed}`} could be assessed; their weighted mean is ${score} out of 100, ${position}. It covers ${coverage} of the criterion weight${bounds}.`,
    ({ assessed, all, whole, score, position, coverage, bounds }) =>
      `The indicator scores ${score} out of 100, ${position}, from ${whole ? (all === 'two' ? 'both' : `all ${all}`) : `${assessed} of ${all}`} sub-indicators with a coverage of ${coverage}${bounds}.`,
  ],
  bounds: (worst, best) => ` (bounds ${worst}–${best})`,
  noScore: (assessed, all, minimum) =>
    `No score is computed for the indicator: only ${assessed} of ${all} sub-indicators could be assessed, and at least ${minimum} of their weight is required.`,
  extremes: [
    (best, worst) => line`The strongest is ${best}, the weakest ${worst}.`,
    (best, worst) => line`The scores reach from ${worst} to ${best}.`,
    (best, worst) => line`The highest score goes to ${best}, the lowest to ${worst}.`,
  ],
  held: (title, reason) => `The highest level cannot be proposed, because ${title} does not meet the condition. ${reason}`,
  group: (group, score, level) => line`For ${group} the score is ${score} (${level}).`,
};

const phrases: Record<Language, Phrases> = { id, en };
