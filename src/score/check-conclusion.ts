import type { PublishedSpec } from '../read/published/published-spec.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { ConclusionCheck } from '../result/replication.ts';
import { directionOf } from './direction.ts';

type Conclusion = PublishedSpec['conclusions'][number];

export interface ConclusionGrounds {
  /** The publication's own contradictions. */
  contradictions: PublishedSpec['contradictions'];
  /** The evidence register: only what counts. */
  register: readonly EvidenceRef[];
  /** Ids of the criteria with a figure; a contradiction may set one against a conclusion. */
  figures: readonly string[];
}

/**
 * Sets a conclusion beside the evidence on its sub-indicators that is about its group or about all. It is
 * - `contradicted` when a declared contradiction sets evidence or a figure against it, whichever way that points, or when evidence in
 *   the opposite direction outnumbers what speaks for it;
 * - `supported` when anything speaks for it otherwise;
 * - `unsupported` when nothing does.
 * What speaks for it is evidence of its direction (for a mixed conclusion, evidence of any direction); where it declares `rests_on`,
 * only that. Every piece of evidence on the sub-indicators stands in exactly one of the lists.
 */
export function checkConclusion(conclusion: Conclusion, grounds: ConclusionGrounds): ConclusionCheck {
  const { id, kind, paraphrase, direction, group, sub_indicators: subIndicators, rests_on: restsOn, note } = conclusion;
  const declared = declaredAgainst(id, grounds);
  const undeclared = grounds.register.filter(
    (ref) =>
      ref.codes.some((code) => subIndicators.includes(code)) &&
      (group === null || ref.group === null || ref.group === group) &&
      !declared.includes(ref.id),
  );
  const ids = (stance: Stance) => undeclared.filter((ref) => stanceOf(ref, direction) === stance).map((ref) => ref.id);
  const support = ids('for').filter((ref) => !restsOn || restsOn.includes(ref));
  const against = [...declared, ...ids('against')];
  return {
    id,
    kind,
    paraphrase,
    direction,
    group,
    subIndicators,
    outcome: outcomeOf(support.length, against.length, declared.length),
    support,
    against,
    mixed: ids('mixed'),
    beyond: ids('for').filter((ref) => !support.includes(ref)),
    undirected: ids('none'),
    restsOn: restsOn ?? null,
    note: note ?? null,
  };
}

/** Evidence and figures on the other side of the contradictions that name this conclusion. */
function declaredAgainst(id: string, { contradictions, register, figures }: ConclusionGrounds): string[] {
  const others = contradictions.flatMap(({ left, right }) => (left.includes(id) ? right : right.includes(id) ? left : []));
  return [...register.map((ref) => ref.id), ...figures].filter((known) => others.includes(known));
}

function outcomeOf(support: number, against: number, declared: number): ConclusionCheck['outcome'] {
  if (declared > 0 || against > support) return 'contradicted';
  return support > 0 ? 'supported' : 'unsupported';
}

type Stance = 'for' | 'against' | 'mixed' | 'none';

/** How evidence stands to a conclusion of a direction; `none` where the evidence takes no side. */
function stanceOf(ref: EvidenceRef, direction: Conclusion['direction']): Stance {
  const said = directionOf(ref);
  if (said === null) return 'none';
  if (said === direction || direction === 'mixed') return 'for';
  return said === 'mixed' ? 'mixed' : 'against';
}
