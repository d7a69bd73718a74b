import type { Reason } from '../result/measurement.ts';
import type { Bounds } from '../result/score.ts';
import { tolerance } from './tolerance.ts';

/** A child of a node. `bounds` null = not applicable: outside score, coverage and bounds. */
export interface Part {
  weight: number;
  score: number | null;
  coverage: number;
  bounds: Bounds | null;
  reason: Reason | null;
}

export interface Aggregate extends Omit<Part, 'weight'> {
  /** Share (0–1) of the applicable weight whose children have a score. */
  assessedShare: number;
}

/** The least that must be known for a score: of `coverage` (what was measured) or of `assessedShare` (children with a score). */
export interface Minimum {
  of: 'coverage' | 'assessedShare';
  share: number;
}

/**
 * Weighted arithmetic mean of the children that have a score; the weight of the others is dropped and the rest rescaled.
 * Below the minimum the score is null with a reason, as COINr's `dat_thresh` has it, level by level.
 * `bounds`: every blank as 0 and as 100, where a partly measured child keeps its measured part. A child below its minimum has
 * no score and yet a measured part, which may put the score of the others outside; the bounds are then widened to hold it.
 */
export function aggregate(parts: readonly Part[], minimum: Minimum): Aggregate {
  const applicable = parts.flatMap((part) => (part.bounds === null ? [] : [{ ...part, bounds: part.bounds }]));
  if (applicable.length === 0) return { score: null, coverage: 0, bounds: null, assessedShare: 0, reason: sharedReason(parts) };

  const whole = sum(applicable, ({ weight }) => weight);
  const share = (value: (part: (typeof applicable)[number]) => number) => sum(applicable, (part) => (part.weight / whole) * value(part));
  const scored = applicable.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  // Sums of shares can exceed 1 in the last bit.
  const coverage = Math.min(
    1,
    share((part) => part.coverage),
  );
  const assessedShare = Math.min(
    1,
    share((part) => (part.score === null ? 0 : 1)),
  );
  const bounds = { worst: share((part) => part.bounds.worst), best: share((part) => part.bounds.best) };

  const known = minimum.of === 'coverage' ? coverage : assessedShare;
  if (scored.length === 0 || known + tolerance < minimum.share) {
    const reason = coverage > 0 ? 'below-minimum-coverage' : sharedReason(applicable);
    return { score: null, coverage, bounds, assessedShare, reason };
  }
  const score = weightedMean(scored);
  return { score, coverage, bounds: widen(bounds, score), assessedShare, reason: null };
}

export interface WeightShares {
  effectiveWeight: number;
  rescaledWeight: number;
}

/**
 * Hands a node's share of the overall score down to its children: by declared weight, and by the weight that is left once
 * children without a score are dropped. The rescaled weights of all criteria times their scores add up to the overall score.
 */
export function shareWeight<P extends Pick<Part, 'weight' | 'score'>>(parts: readonly P[], parent: WeightShares): (P & WeightShares)[] {
  const declared = sum(parts, ({ weight }) => weight);
  const remaining = sum(parts, ({ weight, score }) => (score === null ? 0 : weight));
  return parts.map((part) => ({
    ...part,
    effectiveWeight: (parent.effectiveWeight * part.weight) / declared,
    rescaledWeight: part.score === null ? 0 : (parent.rescaledWeight * part.weight) / remaining,
  }));
}

function weightedMean(scored: readonly { weight: number; score: number }[]): number {
  return sum(scored, ({ weight, score }) => weight * score) / sum(scored, ({ weight }) => weight);
}

function widen({ worst, best }: Bounds, score: number): Bounds {
  return { worst: Math.min(worst, score), best: Math.max(best, score) };
}

function sharedReason(parts: readonly Part[]): Reason {
  const [first, ...others] = new Set(parts.map(({ reason }) => reason));
  return first && others.length === 0 ? first : 'no-evidence';
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
