import { byId } from '../code/by-id.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { Contradiction } from '../result/result.ts';
import type { Rubric } from '../result/rubric.ts';
import { type Direction, directionOf } from './direction.ts';

/**
 * Evidence that pulls apart. First the links that a person declared with `contradicts`, once per pair whichever side declares
 * it, sorted; a link to something that does not count is left out. Then, in the rubric's order, the sub-indicators on which
 * passages or documents both support (left) and oppose (right).
 */
export function findContradictions(rubric: Rubric, evidence: readonly EvidenceRef[]): Contradiction[] {
  const sorted = evidence.toSorted(byId);
  return [...declared(rubric, sorted), ...withinSubIndicators(rubric, sorted)];
}

function declared(rubric: Rubric, evidence: readonly EvidenceRef[]): Contradiction[] {
  const codesById = new Map(evidence.map(({ id, codes }) => [id, codes]));
  for (const { id, criteria } of subIndicatorsOf(rubric)) {
    for (const criterion of criteria) codesById.set(criterion.id, [id]);
  }

  const pairs = new Map<string, Contradiction>();
  for (const ref of evidence) {
    for (const other of ref.contradicts) {
      const otherCodes = codesById.get(other);
      if (!otherCodes || other === ref.id) continue;
      const [left, right] = ref.id < other ? [ref.id, other] : [other, ref.id];
      // Code-unit order, so that the side that declares the link does not show.
      const codes = [...new Set([...ref.codes, ...otherCodes])].sort();
      pairs.set(JSON.stringify([left, right]), { kind: 'declared', codes, left: [left], right: [right] });
    }
  }
  return [...pairs]
    .map(([id, pair]) => ({ id, pair }))
    .toSorted(byId)
    .map(({ pair }) => pair);
}

function withinSubIndicators(rubric: Rubric, evidence: readonly EvidenceRef[]): Contradiction[] {
  return subIndicatorsOf(rubric).flatMap(({ id }) => {
    const here = evidence.filter(({ codes }) => codes.includes(id));
    const side = (wanted: Direction) => here.filter((ref) => directionOf(ref) === wanted).map((ref) => ref.id);
    const [left, right] = [side('supports'), side('opposes')];
    return left.length > 0 && right.length > 0 ? [{ kind: 'within-sub-indicator' as const, codes: [id], left, right }] : [];
  });
}

function subIndicatorsOf({ indicators }: Rubric): Rubric['indicators'][number]['subIndicators'] {
  return indicators.flatMap(({ subIndicators }) => subIndicators);
}
