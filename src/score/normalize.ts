import type { Criterion } from '../result/rubric.ts';
import type { Normalization } from '../result/score.ts';
import type { ScopeTargets } from './targets.ts';

type Points = Normalization['points'];

/**
 * The map that turns a criterion's value into 0–100: the rubric's points, or the study's declared target (`floor` → 0,
 * `target` → 100, with the place where the target is laid down as `reason`). null where the rubric asks for a target and
 * the study declares none: targets are never invented.
 */
export function normalizationOf(criterion: Criterion, targets: ScopeTargets): Normalization | null {
  if (criterion.normalization.by === 'points') return { points: criterion.normalization.points, source: 'rubric', reason: null };
  const target = targets[criterion.id];
  if (!target) return null;
  const points = [
    { value: target.floor, score: 0 },
    { value: target.target, score: 100 },
  ];
  return { points, source: 'target', reason: target.source };
}

/**
 * The score (0–100) of a value: linear between points, clipped beyond them. The order of the points does not matter;
 * scores that fall with rising values mean "less is better". Goalposts (OECD/JRC Handbook 2008, step 5) are two points.
 */
export function normalize(value: number, points: Points): number {
  const sorted = points.toSorted((a, b) => a.value - b.value);
  const next = sorted.findIndex((point) => value <= point.value);
  const [below, above] = next === -1 ? [sorted.at(-1), undefined] : [sorted[next - 1], sorted[next]];
  if (!above) {
    if (!below) throw new Error('a normalization needs at least one point');
    return below.score;
  }
  if (!below || value === above.value) return above.score;
  return below.score + (above.score - below.score) * ((value - below.value) / (above.value - below.value));
}
