import type { PublishedSpec } from '../read/published/published-spec.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { Replication, VerdictComparison } from '../result/replication.ts';
import { type IndicatorScore, type Level, levelIds, type ScopeScore, type SubIndicatorScore } from '../result/score.ts';
import { checkConclusion } from './check-conclusion.ts';

export interface ReplicateInput {
  published: PublishedSpec;
  /** First all evidence, then each target group. */
  scopes: readonly ScopeScore[];
  /** The evidence register: only what counts. */
  register: readonly EvidenceRef[];
}

/**
 * Sets what a publication says beside what the study's evidence says: verdicts by level, conclusions by the evidence on their
 * sub-indicators. Nothing is tuned to match: a difference is a finding.
 */
export function replicate({ published, scopes, register }: ReplicateInput): Replication {
  const grounds = { contradictions: published.contradictions, register, figures: figuresOf(scopes) };
  return {
    citation: published.citation,
    verdicts: [
      ...published.verdicts.map((verdict) => compareVerdict(verdict.indicator, null, verdict, scopes)),
      ...published.group_verdicts.map((verdict) => compareVerdict('overall', verdict.group, verdict, scopes)),
    ],
    conclusions: published.conclusions.map((conclusion) => checkConclusion(conclusion, grounds)),
    contradictions: published.contradictions.map(({ in_evidence, ...entry }) => ({ ...entry, inEvidence: in_evidence })),
    notReported: published.not_reported,
  };
}

/** Criteria that were measured on all evidence. */
function figuresOf([overall]: readonly ScopeScore[]): string[] {
  const criteria = (overall?.indicators ?? []).flatMap(({ subIndicators }) => subIndicators.flatMap((node) => node.criteria));
  return criteria.filter(({ measurement }) => measurement.status === 'measured').map(({ id }) => id);
}

type Verdict = Pick<PublishedSpec['verdicts'][number], 'published' | 'level' | 'paraphrase'>;

function compareVerdict(node: string, group: string | null, verdict: Verdict, scopes: readonly ScopeScore[]): VerdictComparison {
  const scope = scopes.find((candidate) => candidate.group === group);
  const scored = node === 'overall' ? scope : scope?.indicators.find(({ id }) => id === node);
  if (!scored) throw new Error(`the published verdict on ${node} has no score`);
  const level = levelOf(scored);
  const below = subIndicatorsOf(scored);
  const levelled = below.flatMap((entry) => {
    const outcome = compareLevels(levelOf(entry), verdict.level);
    return outcome === 'higher' || outcome === 'lower' ? [{ id: entry.id, score: entry.score, outcome }] : [];
  });
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
      weaker: levelled
        .filter((entry) => entry.outcome === 'lower')
        .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0) || (a.id < b.id ? -1 : 1))
        .map((entry) => entry.id),
      stronger: levelled.filter((entry) => entry.outcome === 'higher').map((entry) => entry.id),
      notAssessed: below
        .filter((entry) => levelOf(entry) === 'not-assessed' && (entry.score === null || entry.decided !== null))
        .map((entry) => entry.id),
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

/** Not assessed is neither above nor below any level. */
function compareLevels(computed: Level, published: Level): VerdictComparison['outcome'] {
  if (computed === 'not-assessed') return 'not-assessed';
  const difference = levelIds.indexOf(computed) - levelIds.indexOf(published);
  return difference === 0 ? 'same' : difference > 0 ? 'higher' : 'lower';
}
