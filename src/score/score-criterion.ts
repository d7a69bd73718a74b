import type { Measurement } from '../result/measurement.ts';
import type { Criterion } from '../result/rubric.ts';
import type { Bounds, CriterionScore } from '../result/score.ts';
import type { WeightShares } from './aggregate.ts';
import { normalizationOf, normalize } from './normalize.ts';
import type { ScopeTargets } from './targets.ts';

/** A criterion's score before its weight is put in relation to the others. */
export type UnweightedCriterion = Omit<CriterionScore, keyof WeightShares>;

/**
 * A measured value becomes 0–100 by the criterion's normalization. A criterion that lacks its target does not apply, whether
 * or not it was measured: it is shown, and stands outside coverage and bounds. Nothing found = blank, between 0 and 100.
 */
export function scoreCriterion(criterion: Criterion, measurement: Measurement, targets: ScopeTargets): UnweightedCriterion {
  const normalization = normalizationOf(criterion, targets);
  const facts = { id: criterion.id, weight: criterion.weight, measure: criterion.measure, measurement, normalization };
  if (measurement.status === 'not-applicable') return { ...facts, score: null, coverage: 0, bounds: null, reason: measurement.reason };
  if (!normalization) return { ...facts, score: null, coverage: 0, bounds: null, reason: 'no-target' };
  if (measurement.status === 'insufficient') {
    return { ...facts, score: null, coverage: 0, bounds: { worst: 0, best: 100 }, reason: measurement.reason };
  }
  const score = normalize(measurement.value, normalization.points);
  return { ...facts, score, coverage: measurement.coverage, bounds: boundsOf(score, measurement.coverage), reason: null };
}

/** The measured part stays; what was not looked at could be all 0 or all 100. */
function boundsOf(score: number, coverage: number): Bounds {
  return { worst: score * coverage, best: score * coverage + 100 * (1 - coverage) };
}
