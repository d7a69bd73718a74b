import type { Level, ScopeScore } from '../../result/score.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import { drawProfile } from '../charts/profile-chart.ts';
import {
  countThin,
  effectiveLevel,
  findIndicator,
  findSubIndicator,
  heldBy,
  isUndecided,
  levelOfScore,
  type ReportContext,
  standingOf,
} from '../context.ts';
import { capitalize, lowerFirst } from '../format.ts';
import { extentOf } from '../origins.ts';
import { type Inline, joinInlines, line, link, sentences, strong } from '../prose.ts';
import { quotedInformants } from '../quoted-informants.ts';
import { missingKinds } from './missing-kinds.ts';
import type { Numbering } from './numbering.ts';
import { summaryPhrases } from './summary-phrases.ts';
import { boundsText, captionedFigure, captionedTable, nodeLevel, scoreText } from './tables.ts';
import { rankUrgent } from './urgent.ts';

/** Sub-indicators that the summary names as urgent. */
const mostUrgent = 3;

/** The report on two pages: a sentence for each target group, the profile of indicators, their table, and only then the overall score. */
export async function buildSummary(context: ReportContext, numbering: Numbering): Promise<Section> {
  const words = summaryPhrases[context.language];
  const profile = await drawProfile(context);
  return {
    id: anchors.chapter('summary'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(
        words.about(context.result.study.innovation.name, context.text(context.result.study.innovation.agency), periodText(context)),
      ),
      ...context.groupScopes.map((scope) => paragraph(headline(context, scope))),
      ...(context.groupScopes.length === 0 ? [paragraph(headline(context, context.overall))] : []),
      paragraph(caution(context), 'caution'),
      captionedFigure(context, numbering, { svg: profile, caption: words.figure }),
      paragraph(words.reading),
      indicatorTable(context, numbering),
      paragraph(overall(context)),
      ...nextSteps(context),
    ],
    sections: [],
  };
}

export function periodText(context: ReportContext): string {
  const { from, to } = context.result.study.period;
  return summaryPhrases[context.language].period(context.date(from), context.date(to));
}

/** One sentence: the level for the scope, what carries it and what holds it back. No score, because the profile comes first. */
function headline(context: ReportContext, scope: ScopeScore): Inline[] {
  const words = summaryPhrases[context.language];
  const level = effectiveLevel(scope);
  const status = standingText(context, scope);
  const who = scope.group === null ? words.everyone : context.groupName(scope.group);
  // An indicator without a level of its own for the group is no side of it, strong or weak.
  const ranked = scope.indicators
    .flatMap((node) => (node.score === null || effectiveLevel(node) === 'not-assessed' ? [] : [{ id: node.id, score: node.score }]))
    .sort((a, b) => b.score - a.score);
  const title = (id: string) => link(indicatorTitle(context, id), anchors.indicator(id));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const range = best && worst && best.score !== worst.score ? words.range(title(best.id), title(worst.id)) : line``;
  const holding = heldBy(scope);
  const held =
    holding === null
      ? null
      : words.held(subIndicatorLink(context, holding), context.level(levelOfSub(scope, holding)), scope.group !== null);
  if (level === 'not-assessed')
    return words.unclear(
      strong(who),
      scope.levelReason ? context.labels.reasons[scope.levelReason] : scope.reason ? context.labels.reasons[scope.reason] : '',
    );
  const share = scope.group === null ? '' : words.share(context.count(scope.groupSpecificCount), context.count(scope.evidenceCount));
  const thin = countThin(scope);
  const footing = thin === 0 ? '' : words.thin(context.count(thin), context.count(context.places.size), thin === context.places.size);
  return sentences([line`${words.headline(strong(who), strong(context.level(level)), `${status}${footing}`)}${range}${share}.`, held]);
}

/** Indicators that have a score and no level of the group's own weigh in the group's overall score: without a word, a low one would decide it unseen. */
function tellUnclaimed(context: ReportContext, scope: ScopeScore): string | null {
  const counted = scope.indicators.flatMap(({ id, score, coverage, ...node }) =>
    score !== null && effectiveLevel(node) === 'not-assessed' ? [{ id, score, coverage }] : [],
  );
  if (scope.group === null || counted.length === 0) return null;
  const words = summaryPhrases[context.language];
  const parts = counted.map(({ id, score, coverage }) =>
    words.unclaimedPart(indicatorTitle(context, id), context.number(score), context.percent(coverage)),
  );
  return words.unclaimed(context.list(parts), parts.length === 1);
}

/** How the level came to stand. Where all is decided in general, a group's level waits for the decisions that are the group's own. */
function standingText(context: ReportContext, scope: ScopeScore): string {
  const words = summaryPhrases[context.language];
  const standing = standingOf(scope);
  if (standing !== 'proposed' || scope.group === null || isUndecided(context)) return words.standings[standing];
  const open = scope.indicators
    .flatMap(({ subIndicators }) => subIndicators)
    .filter((node) => node.decided === null && node.groupSpecificCount > 0);
  return words.openForGroup(context.count(open.length), open.length);
}

function levelOfSub(scope: ScopeScore, id: string): Level {
  const node = findSubIndicator(scope, id);
  return node ? effectiveLevel(node) : 'not-assessed';
}

function subIndicatorLink(context: ReportContext, id: string): Inline {
  return link(lowerFirst(context.places.get(id)?.spec.title[context.language] ?? id), anchors.subIndicator(id));
}

function indicatorTitle(context: ReportContext, id: string): string {
  const indicator = context.result.rubric.indicators.find((entry) => entry.id === id);
  return indicator ? lowerFirst(context.text(indicator.title)) : id;
}

function indicatorTable(context: ReportContext, numbering: Numbering): Block {
  const words = summaryPhrases[context.language];
  const groups = context.groupScopes;
  const rows = context.result.rubric.indicators.flatMap((indicator) => {
    const node = findIndicator(context.overall, indicator.id);
    if (!node) return [];
    return [
      row([
        rowHeader(link(context.text(indicator.title), anchors.indicator(indicator.id))),
        numberCell(scoreText(context, node.score)),
        cell(nodeLevel(context, node, false)),
        numberCell(context.percent(node.coverage)),
        numberCell(boundsText(context, node.bounds)),
        numberCell(`${countThin({ indicators: [node] })}/${node.subIndicators.length}`),
        ...groups.map((scope) => cell(groupCell(context, scope, indicator.id))),
      ]),
    ];
  });
  const head = [
    words.indicator,
    `#${words.score}`,
    words.level,
    `#${words.coverage}`,
    `#${words.bounds}`,
    `#${words.thinEvidence}`,
    ...groups.map((scope) => context.groupTitle(scope.group)),
  ];
  return captionedTable(context, numbering, { caption: words.table, head, rows, dense: groups.length > 1 });
}

/** A group's score and level, or why no level is claimed for it. */
export function groupCell(context: ReportContext, scope: ScopeScore, id: string): Inline[] {
  const node = findIndicator(scope, id);
  if (!node || node.score === null) return line`${context.labels.none}`;
  const level = effectiveLevel(node);
  if (level === 'not-assessed') return line`${summaryPhrases[context.language].notClaimed}`;
  return [nodeLevel(context, node, true)];
}

function overall(context: ReportContext): Inline[] {
  const words = summaryPhrases[context.language];
  const scores = [context.overall, ...context.groupScopes].flatMap((scope) => {
    const who = scope.group === null ? words.allEvidence : words.forGroup(context.groupName(scope.group));
    if (scope.score === null) return [words.noOverall(who)];
    const level = effectiveLevel(scope) === 'not-assessed' ? null : strong(context.level(effectiveLevel(scope)));
    const holding = heldBy(scope);
    const told = words.overall({
      who: capitalize(who),
      score: context.number(scope.score),
      bounds: boundsText(context, scope.bounds),
      coverage: context.percent(scope.coverage),
      level,
      held: holding === null ? null : subIndicatorLink(context, holding),
      status: standingText(context, scope),
      // A decision need not agree with the figure.
      means: standingOf(scope) === 'proposed',
    });
    return [told, tellUnclaimed(context, scope)];
  });
  return sentences([words.overallIntro, ...scores, spread(context)]);
}

/** Where the level would fall if every blank turned out badly or well; nothing where that changes no level. */
function spread(context: ReportContext): Inline[] | null {
  const { bounds } = context.overall;
  if (bounds === null || context.overall.score === null) return null;
  const [worst, best] = [levelOfScore(context, bounds.worst), levelOfScore(context, bounds.best)];
  return worst === best ? null : summaryPhrases[context.language].spread(strong(context.level(worst)), strong(context.level(best)));
}

/** What a hurried reader must not miss: how much of the evidence is thin, how few spoke, how much was measured, what is not from the field. */
function caution(context: ReportContext): Inline[] {
  const words = summaryPhrases[context.language];
  const thin = countThin(context.overall);
  const all = context.places.size;
  const synthetic = extentOf('synthetic', context.result);
  return sentences([
    strong(words.cautionHeading),
    thin === 0 ? words.noThin : words.caution(context.count(thin), context.count(all)),
    words.measured(context.percent(context.overall.coverage)),
    words.informants(context.count(quotedInformants(context.result).length), context.count(context.result.study.informants.length)),
    thin * 2 >= all ? words.provisional : null,
    synthetic === 'none' ? null : words.synthetic[synthetic],
  ]);
}

/** What to do first, and what to gather before the levels are decided, or what they were decided without. */
function nextSteps(context: ReportContext): Block[] {
  const words = summaryPhrases[context.language];
  const urgent = rankUrgent(context).slice(0, mostUrgent);
  const names = urgent.map(({ node, group }) => {
    const title = subIndicatorLink(context, node.id);
    return group === null ? [title] : line`${title} ${words.forGroup(context.groupName(group))}`;
  });
  const missing = missingKinds(context);
  if (names.length === 0 && missing === '') return [];
  return [
    paragraph(
      sentences([
        names.length === 0
          ? null
          : words.urgent(joinInlines(names, ', ', `${names.length > 2 && context.language === 'id' ? ',' : ''} ${words.and} `)),
        missing === '' ? null : isUndecided(context) ? words.missing(missing) : words.decidedWithout(missing),
        line`${words.see} ${link(words.advice, anchors.chapter('conclusion'))}.`,
      ]),
    ),
  ];
}
