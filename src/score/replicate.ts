import type { PublishedSpec } from '../read/published/published-spec.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { ConclusionCheck, Replication, VerdictComparison } from '../result/replication.ts';
import { type IndicatorScore, type Level, levelIds, type ScopeScore, type SubIndicatorScore } from '../result/score.ts';
import { directionOf } from './direction.ts';

export interface ReplicateInput {
  published: PublishedSpec;
  /** First all evidence, then each target group. */
  scopes: readonly ScopeScore[];
  /** The evidence register: only what counts. */
  register: readonly EvidenceRef[];
}

/**
 * Sets what a publication says beside what the study's evidence says. Verdicts are compared by level. A conclusion is
 * - `contradicted` when a declared contradiction sets evidence of another direction against it, or when evidence in the opposite
 *   direction outnumbers what speaks for it;
 * - `supported` when anything speaks for it otherwise;
 * - `unsupported` when nothing does.
 * What speaks for it is scoring evidence of its direction on its sub-indicators, for its group or for all; where it declares
 * `rests_on`, only that evidence. Nothing is tuned to match: a difference is a finding.
 */
export function replicate({ published, scopes, register }: ReplicateInput): Replication {
  return {
    citation: published.citation,
    verdicts: [
      ...published.verdicts.map((verdict) => compareVerdict(verdict.indicator, null, verdict, scopes)),
      ...published.group_verdicts.map((verdict) => compareVerdict('overall', verdict.group, verdict, scopes)),
    ],
    conclusions: published.conclusions.map((conclusion) => checkConclusion(conclusion, published, register)),
    contradictions: published.contradictions.map(({ in_evidence, ...entry }) => ({ ...entry, inEvidence: in_evidence })),
    notReported: published.not_reported,
  };
}

type Verdict = Pick<PublishedSpec['verdicts'][number], 'published' | 'level' | 'paraphrase'>;

function compareVerdict(node: string, group: string | null, verdict: Verdict, scopes: readonly ScopeScore[]): VerdictComparison {
  const scope = scopes.find((candidate) => candidate.group === group);
  const scored = node === 'overall' ? scope : scope?.indicators.find(({ id }) => id === node);
  if (!scored) throw new Error(`the published verdict on ${node} has no score`);
  const level = levelOf(scored);
  const below = subIndicatorsOf(scored);
  const rank = levelIds.indexOf(verdict.level);
  return {
    node,
    group,
    published: verdict.published,
    publishedLevel: verdict.level,
    paraphrase: verdict.paraphrase,
    level,
    decided: scored.decided !== null || scored.follows !== undefined,
    score: scored.score,
    coverage: scored.coverage,
    outcome: compareLevels(level, verdict.level),
    because: {
      heldBy: scored.follows ? scored.follows.heldBy : scored.heldBy,
      weaker: below
        .filter((entry) => levelOf(entry) !== 'not-assessed' && levelIds.indexOf(levelOf(entry)) < rank)
        .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0) || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
      notAssessed: below.filter(({ score }) => score === null).map(({ id }) => id),
    },
  };
}

/** What a person decided, or else what follows from decisions on all that lies below, or else what the program proposes. */
function levelOf({ decided, follows, proposed }: Pick<SubIndicatorScore, 'decided' | 'proposed'> & Pick<IndicatorScore, 'follows'>): Level {
  return decided?.level ?? follows?.level ?? proposed;
}

function subIndicatorsOf(node: ScopeScore | IndicatorScore): SubIndicatorScore[] {
  return 'indicators' in node ? node.indicators.flatMap(({ subIndicators }) => subIndicators) : node.subIndicators;
}

function compareLevels(computed: Level, published: Level): VerdictComparison['outcome'] {
  if (computed === 'not-assessed') return 'not-assessed';
  const difference = levelIds.indexOf(computed) - levelIds.indexOf(published);
  return difference === 0 ? 'same' : difference > 0 ? 'higher' : 'lower';
}

type Conclusion = PublishedSpec['conclusions'][number];

function checkConclusion(conclusion: Conclusion, published: PublishedSpec, register: readonly EvidenceRef[]): ConclusionCheck {
  const { id, kind, paraphrase, direction, group, sub_indicators: subIndicators, rests_on: restsOn, note } = conclusion;
  const here = register.filter(
    (ref) => ref.codes.some((code) => subIndicators.includes(code)) && (group === null || ref.group === null || ref.group === group),
  );
  const declared = evidenceAgainst(id, published, register).filter((ref) => directionOf(ref) !== direction);
  const support = here.filter((ref) => speaksFor(ref, direction) && (!restsOn || restsOn.includes(ref.id)) && !declared.includes(ref));
  const against = [...new Set([...declared, ...here.filter((ref) => speaksAgainst(ref, direction))])];
  return {
    id,
    kind,
    paraphrase,
    direction,
    group,
    subIndicators,
    outcome: outcomeOf(support.length, against.length, declared.length),
    support: support.map((ref) => ref.id),
    against: against.map((ref) => ref.id),
    restsOn: restsOn ?? null,
    note: note ?? null,
  };
}

/** Evidence on the other side of the contradictions that name this conclusion. */
function evidenceAgainst(id: string, { contradictions }: PublishedSpec, register: readonly EvidenceRef[]): EvidenceRef[] {
  const ids = contradictions.flatMap(({ left, right }) => (left.includes(id) ? right : right.includes(id) ? left : []));
  return register.filter((ref) => ids.includes(ref.id));
}

function outcomeOf(support: number, against: number, declared: number): ConclusionCheck['outcome'] {
  if (declared > 0 || against > support) return 'contradicted';
  return support > 0 ? 'supported' : 'unsupported';
}

function speaksFor(ref: EvidenceRef, direction: Conclusion['direction']): boolean {
  return directionOf(ref) === direction || (direction === 'mixed' && directionOf(ref) !== null);
}

function speaksAgainst(ref: EvidenceRef, direction: Conclusion['direction']): boolean {
  const said = directionOf(ref);
  return (direction === 'supports' && said === 'opposes') || (direction === 'opposes' && said === 'supports');
}
