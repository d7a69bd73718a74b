import type { Level, ScopeScore, SubIndicatorScore } from '../../result/score.ts';
import { effectiveLevel, heldBy, type ReportContext } from '../context.ts';

const urgency: readonly Level[] = ['not-yet', 'not-assessed', 'partly'];

/** A sub-indicator that calls for action: for all evidence (`group` null), or for one target group alone. */
export interface Urgent {
  node: SubIndicatorScore;
  group: string | null;
  /** Whether it keeps an indicator or the whole from a higher level. */
  holds: boolean;
}

/**
 * What to act on first: what holds back a level above it, then the weakest (not yet achieved, not assessed, partly achieved,
 * each by score). A sub-indicator that is weak for a target group alone is among them.
 */
export function rankUrgent(context: ReportContext): Urgent[] {
  const rank = ({ node }: Urgent) => urgency.indexOf(effectiveLevel(node));
  return [...weakOverall(context), ...weakForGroups(context)].sort(
    (a, b) => Number(b.holds) - Number(a.holds) || rank(a) - rank(b) || (a.node.score ?? 0) - (b.node.score ?? 0),
  );
}

/** Sub-indicators that are weak for a group or hold its level, and are not weak for all evidence anyway. */
export function weakForGroups(context: ReportContext): (Urgent & { group: string })[] {
  const general = new Set(weakOverall(context).map(({ node }) => node.id));
  return context.groupScopes.flatMap((scope) => {
    const holding = holdingIn(scope);
    return subIndicatorsOf(scope)
      .filter((node) => !general.has(node.id) && (isWeak(node) || holding.has(node.id)))
      .map((node) => ({ node, group: scope.group, holds: holding.has(node.id) }));
  });
}

function weakOverall(context: ReportContext): Urgent[] {
  // What holds a group back is no less urgent for being weak in general.
  const holding = new Set([context.overall, ...context.groupScopes].flatMap((scope) => [...holdingIn(scope)]));
  return subIndicatorsOf(context.overall)
    .filter((node) => urgency.includes(effectiveLevel(node)))
    .map((node) => ({ node, group: null, holds: holding.has(node.id) }));
}

/** Whether the level of a group is claimed here and is not the highest; a group of which nothing is known in particular is no weakness. */
function isWeak(node: SubIndicatorScore): boolean {
  const level = effectiveLevel(node);
  return level === 'not-yet' || level === 'partly';
}

function holdingIn(scope: ScopeScore): Set<string> {
  return new Set([scope, ...scope.indicators].flatMap((node) => heldBy(node) ?? []));
}

function subIndicatorsOf(scope: ScopeScore): SubIndicatorScore[] {
  return scope.indicators.flatMap((indicator) => indicator.subIndicators);
}
