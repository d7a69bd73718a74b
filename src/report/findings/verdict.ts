import type { CriterionScore, ScopeScore } from '../../result/score.ts';
import type { ReportContext } from '../context.ts';
import { findSubIndicator } from '../context.ts';
import { lowerFirst } from '../format.ts';
import { type Inline, joinInlines, line, sentences, strong } from '../prose.ts';
import { formatValue, nameCount } from './measured.ts';
import { describePosition } from './position.ts';
import type { Situation } from './situation.ts';
import type { Vary } from './variation.ts';
import { verdictPhrases } from './verdict-phrases.ts';

/**
 * How the level came about, so that a reader who does not see its name can still tell it: each criterion's value and score,
 * what could not be measured, the mean and its place between the thresholds, coverage and bounds, the level with who gave it,
 * and the target groups.
 */
export function writeVerdict(context: ReportContext, situation: Situation, vary: Vary): Inline[] {
  const { node } = situation;
  const words = verdictPhrases[context.language];
  const scored = node.criteria.filter((criterion) => criterion.score !== null);
  const blank = node.criteria.filter((criterion) => criterion.score === null);
  return sentences([
    strong(words.heading),
    scored.length > 0 ? line`${joinInlines(scored.map((criterion, index) => tellCriterion(context, criterion, node.criteria, vary, index === 0)), '; ')}.` : null,
    blank.length > 0 ? tellBlanks(context, blank, scored.length, vary) : null,
    tellScore(context, situation, scored.length, vary),
    tellCoverage(context, situation, vary),
    tellLevel(context, node, vary),
    ...context.groupScopes.map((scope) => tellGroup(context, scope, situation)),
    generalGroups(context, situation),
  ]);
}

/** The level of a node: decided, with reason and name, or proposed and marked so. */
export function tellLevel(context: ReportContext, node: Pick<ScopeScore, 'decided' | 'proposed'>, vary: Vary): Inline[] {
  const words = verdictPhrases[context.language];
  const { decided, proposed } = node;
  if (!decided) {
    if (proposed === 'not-assessed') return line`${words.notAssessed[0]}${strong(context.level(proposed))}${words.notAssessed[1]}`;
    return vary('verdict/proposed', words.proposed)(strong(context.level(proposed)));
  }
  const facts = { level: strong(context.level(decided.level)), who: decided.evaluator, when: context.date(decided.date), reason: decided.reason.replace(/\.$/, '') };
  return sentences([words.decided(facts), decided.level === proposed ? words.sameAsProposed : words.differs(context.level(proposed))]);
}

function tellCriterion(context: ReportContext, criterion: CriterionScore, siblings: readonly CriterionScore[], vary: Vary, first: boolean): Inline[] {
  const { measurement } = criterion;
  const words = verdictPhrases[context.language];
  const spec = context.criteria.get(criterion.id);
  const name = spec ? context.text(spec.title) : criterion.id;
  if (measurement.status !== 'measured' || criterion.score === null) return line`${name}`;
  const unequal = siblings.some((sibling) => sibling.weight !== criterion.weight);
  const facts = {
    title: `${first ? name : lowerFirst(name)}${unequal ? ` (${words.weight(context.number(criterion.weight, 0))})` : ''}`,
    value: formatValue(measurement.value, measurement.unit, context.language),
    count: nameCount(measurement, spec?.evidence[0] ?? '', context.language),
    score: context.number(criterion.score, Number.isInteger(criterion.score) ? 0 : 1),
  };
  return line`${vary(`verdict/criterion/${measurement.unit}`, measurement.unit === 'rating' ? words.ratings : words.values)(facts)}`;
}

function tellBlanks(context: ReportContext, blank: readonly CriterionScore[], scored: number, vary: Vary): string {
  const words = verdictPhrases[context.language];
  const named = blank.map((criterion) => {
    const spec = context.criteria.get(criterion.id);
    const reason = criterion.reason ?? ('reason' in criterion.measurement ? criterion.measurement.reason : null);
    return { title: spec ? lowerFirst(context.text(spec.title)) : criterion.id, reason: reason ? context.labels.reasons[reason] : '' };
  });
  // The same reason for several criteria is said once.
  const reasons = [...new Set(named.map(({ reason }) => reason))];
  const parts = reasons.map((reason) => words.blank(context.list(named.filter((entry) => entry.reason === reason).map(({ title }) => title)), reason));
  return vary(scored > 0 ? 'verdict/blanks' : 'verdict/all-blank', scored > 0 ? words.blanks : words.allBlank)(parts.join('; '));
}

function tellScore(context: ReportContext, { node }: Situation, scored: number, vary: Vary): string {
  const words = verdictPhrases[context.language];
  if (node.score === null) {
    const minimum = context.percent(context.result.rubric.minimumCoverage.subIndicator);
    return words.noScore(context.percent(node.coverage), minimum);
  }
  const facts = { score: context.number(node.score), position: describePosition(context, node.score) };
  return scored === 1 ? vary('verdict/single', words.single)(facts) : vary('verdict/mean', words.mean)(facts);
}

function tellCoverage(context: ReportContext, { node }: Situation, vary: Vary): string | null {
  const words = verdictPhrases[context.language];
  if (node.bounds === null) return null;
  if (node.bounds.best - node.bounds.worst < 0.05) return vary('verdict/whole', words.whole);
  const facts = { coverage: context.percent(node.coverage), worst: context.number(node.bounds.worst), best: context.number(node.bounds.best) };
  return vary('verdict/coverage', words.coverage)(facts);
}

/** A target group's own level, where evidence about that group alone allows one. */
function tellGroup(context: ReportContext, scope: ReportContext['groupScopes'][number], { node }: Situation): Inline[] | null {
  const own = findSubIndicator(scope, node.id);
  if (!own || own.score === null || (own.levelReason !== null && !own.decided)) return null;
  const words = verdictPhrases[context.language];
  return words.group({
    group: context.groupTitle(scope.group),
    score: context.number(own.score),
    level: strong(context.level(own.decided?.level ?? own.proposed)),
    own: context.count(own.groupSpecificCount),
    all: context.count(own.evidenceCount),
    decided: own.decided !== null,
  });
}

/** The groups for which nothing in particular is known here. */
function generalGroups(context: ReportContext, { node }: Situation): string | null {
  const silent = context.groupScopes.filter((scope) => {
    const own = findSubIndicator(scope, node.id);
    return own?.levelReason === 'no-group-specific-evidence' && !own.decided;
  });
  if (silent.length === 0) return null;
  const names = silent.map((scope) => context.groupTitle(scope.group));
  const words = verdictPhrases[context.language];
  return silent.length === context.groupScopes.length ? words.noGroup : words.someGroups(context.list(names));
}
