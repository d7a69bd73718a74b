import type { CriterionScore, ScopeScore } from '../../result/score.ts';
import type { ReportContext } from '../context.ts';
import { findSubIndicator, levelOfScore } from '../context.ts';
import { lowerFirst } from '../format.ts';
import { emphasis, type Inline, joinInlines, line, sentences, strong } from '../prose.ts';
import { countedItems } from './kinds-at-hand.ts';
import { describeBasis, formatValue } from './measured.ts';
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
  const told = scored.map((criterion) => tellCriterion(context, criterion, situation, vary));
  const blanks = blank.length > 0 ? tellBlanks(context, blank, scored.length, vary) : null;
  const coverage = tellCoverage(context, situation, vary);
  const groups = [...context.groupScopes.map((scope) => tellGroup(context, scope, situation)), generalGroups(context, situation, vary)];
  // From the outcome back to its parts, or from the parts to the outcome: 17 of one kind would tire any reader.
  const backwards = node.score !== null && vary('verdict/order', [false, true, false, true, true]);
  if (backwards && node.score !== null) {
    const facts = { score: context.number(node.score), position: describePosition(context, node.score) };
    return sentences([
      strong(words.heading),
      vary('verdict/outcome', words.outcome)(facts),
      vary(
        scored.length === 1 ? 'verdict/from-one' : 'verdict/from-several',
        scored.length === 1 ? words.fromOne : words.fromSeveral,
      )(joinInlines(told, '; ')),
      blanks,
      coverage,
      tellLevel(context, node, vary),
      ...groups,
    ]);
  }
  return sentences([
    strong(words.heading),
    told.length > 0 ? line`${joinInlines(told, '; ')}.` : null,
    blanks,
    tellScore(context, situation, scored.length, vary),
    coverage,
    tellLevel(context, node, vary),
    ...groups,
  ]);
}

/** The level of a node: decided, with reason and name, or following from decisions, or proposed and marked so. */
export function tellLevel(context: ReportContext, node: Pick<ScopeScore, 'decided' | 'proposed' | 'follows'>, vary: Vary): Inline[] {
  const words = verdictPhrases[context.language];
  const { decided, proposed, follows } = node;
  if (!decided && follows) {
    const told = words.follows(strong(context.level(follows.level)));
    return sentences([told, follows.level === proposed ? null : words.differs(context.level(proposed))]);
  }
  if (!decided) {
    if (proposed === 'not-assessed') return line`${words.notAssessed[0]}${strong(context.level(proposed))}${words.notAssessed[1]}`;
    return vary('verdict/proposed', words.proposed)(strong(context.level(proposed)));
  }
  const facts = {
    level: strong(context.level(decided.level)),
    who: decided.evaluator,
    when: context.date(decided.date),
    reason: decided.reason.replace(/\.$/, ''),
  };
  return sentences([words.decided(facts), decided.level === proposed ? words.sameAsProposed : words.differs(context.level(proposed))]);
}

/** A criterion with its value and score; its title stands in italics, because it is a name and no part of the sentence. */
function tellCriterion(context: ReportContext, criterion: CriterionScore, { node, documents }: Situation, vary: Vary): Inline[] {
  const { measurement } = criterion;
  const listed = countedItems(documents).filter((ref) => ref.document?.status !== 'not-applicable').length;
  const words = verdictPhrases[context.language];
  const spec = context.criteria.get(criterion.id);
  const name = emphasis(spec ? context.text(spec.title) : criterion.id);
  if (measurement.status !== 'measured' || criterion.score === null) return line`${name}`;
  const unequal = node.criteria.some((sibling) => sibling.weight !== criterion.weight);
  const isAny = spec?.parameters['rule'] === 'any';
  const facts = {
    value: formatValue(measurement.value, measurement.unit, context.language),
    count: `${describeBasis(measurement, spec?.evidence[0] ?? '', listed, context.language)}${isAny ? words.anyOne : ''}`,
    score: context.number(criterion.score, Number.isInteger(criterion.score) ? 0 : 1),
  };
  const told = vary(`verdict/criterion/${measurement.unit}`, measurement.unit === 'rating' ? words.ratings : words.values)(facts);
  return line`${name}${unequal ? ` (${words.weight(context.number(criterion.weight, 0))})` : ''} ${told}`;
}

function tellBlanks(context: ReportContext, blank: readonly CriterionScore[], scored: number, vary: Vary): string {
  const words = verdictPhrases[context.language];
  const named = blank.map((criterion) => {
    const spec = context.criteria.get(criterion.id);
    const reason = criterion.reason ?? ('reason' in criterion.measurement ? criterion.measurement.reason : null);
    return { title: spec ? lowerFirst(context.text(spec.title)) : criterion.id, reason };
  });
  // A figure without a target is no blank: it lies outside coverage and bounds, which a reader could not tell from one list.
  const outside = scored > 0 ? named.filter(({ reason }) => reason === 'no-target') : [];
  const inside = named.filter((entry) => !outside.includes(entry));
  // The same reason for several criteria is said once.
  const reasons = [...new Set(inside.map(({ reason }) => reason))];
  const parts = reasons.map((reason) =>
    words.blank(
      context.list(inside.filter((entry) => entry.reason === reason).map(({ title }) => title)),
      reason ? context.labels.reasons[reason] : '',
    ),
  );
  const tell = vary(scored > 0 ? 'verdict/blanks' : 'verdict/all-blank', scored > 0 ? words.blanks : words.allBlank);
  return [
    ...(parts.length > 0 ? [tell(parts.join('; '))] : []),
    ...(outside.length > 0 ? [words.outside(context.list(outside.map(({ title }) => title)))] : []),
  ].join(' ');
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
  // Without a score the range is all there is, and where nothing was measured it is the whole scale.
  if (node.bounds === null || (node.score === null && node.coverage === 0)) return null;
  if (node.score === null) return words.boundsOnly(context.number(node.bounds.worst), context.number(node.bounds.best));
  if (node.bounds.best - node.bounds.worst < 0.05) return vary('verdict/whole', words.whole);
  const facts = {
    coverage: context.percent(node.coverage),
    worst: context.number(node.bounds.worst),
    best: context.number(node.bounds.best),
  };
  const [worst, best] = [levelOfScore(context, node.bounds.worst), levelOfScore(context, node.bounds.best)];
  const spread = worst === best ? words.steady : words.open(context.level(worst), context.level(best));
  return `${vary('verdict/coverage', words.coverage)(facts)} ${spread}`;
}

/** A target group's own level, where evidence about that group alone allows one. */
function tellGroup(context: ReportContext, scope: ReportContext['groupScopes'][number], { node }: Situation): Inline[] | null {
  const own = findSubIndicator(scope, node.id);
  if (!own || own.score === null || (own.levelReason !== null && !own.decided)) return null;
  const words = verdictPhrases[context.language];
  return words.group({
    group: context.groupName(scope.group),
    score: context.number(own.score),
    level: strong(context.level(own.decided?.level ?? own.proposed)),
    own: context.count(own.groupSpecificCount),
    all: context.count(own.evidenceCount),
    every: own.groupSpecificCount === own.evidenceCount,
    decided: own.decided !== null,
  });
}

/** The groups for which nothing in particular is known here. */
function generalGroups(context: ReportContext, { node }: Situation, vary: Vary): string | null {
  const silent = context.groupScopes.filter((scope) => {
    const own = findSubIndicator(scope, node.id);
    return own?.levelReason === 'no-group-specific-evidence' && !own.decided;
  });
  if (silent.length === 0) return null;
  const names = silent.map((scope) => context.groupName(scope.group));
  const words = verdictPhrases[context.language];
  return silent.length === context.groupScopes.length ? vary('verdict/no-group', words.noGroup) : words.someGroups(context.list(names));
}
