import type { EvidenceKind, EvidenceRef } from '../result/evidence.ts';
import type { Gap } from '../result/result.ts';
import type { Rubric } from '../result/rubric.ts';

/**
 * What to look for next: each criterion that expects a kind of evidence of which the study has none on its sub-indicator, in
 * the rubric's order. Passages that only describe are something, so they are no gap. Items whose status nobody knows are nothing
 * yet: whether the document is there remains to be found out. A visitor log is coded to no sub-indicator; any log of the study fills the place.
 */
export function findGaps(rubric: Rubric, evidence: readonly EvidenceRef[]): Gap[] {
  const has = (code: string, kind: EvidenceKind) =>
    evidence.some((ref) => ref.kind === kind && ref.document?.status !== 'unknown' && (kind === 'visitor-log' || ref.codes.includes(code)));
  return rubric.indicators.flatMap(({ subIndicators }) =>
    subIndicators.flatMap(({ id, criteria }) =>
      criteria.flatMap((criterion) =>
        criterion.evidence.filter((kind) => !has(id, kind)).map((kind) => ({ code: id, criterion: criterion.id, kind })),
      ),
    ),
  );
}
