import type { Result } from '../result/result.ts';
import type { CriterionScore, IndicatorScore, ScopeScore, SubIndicatorScore } from '../result/score.ts';
import type { Bilingual, Language } from '../result/text.ts';
import type { Columns } from './columns.ts';
import { labels } from './strings/labels.ts';

type Judged = ScopeScore | IndicatorScore | SubIndicatorScore;

/** One node of the score tree in one scope. Three of the four parts are null: they do not exist at that depth. */
export interface ScoreRow {
  scope: string;
  depth: 'overall' | 'indicator' | 'sub-indicator' | 'criterion';
  title: Bilingual | null;
  node: Judged | CriterionScore;
  judged: Judged | null;
  subIndicator: SubIndicatorScore | null;
  criterion: CriterionScore | null;
}

/** Every node of every scope: the overall score, then each indicator, its sub-indicators, and their criteria. */
export function scoreRows({ rubric, scopes }: Result): ScoreRow[] {
  const specs = rubric.indicators.flatMap((indicator) => [indicator, ...indicator.subIndicators.flatMap((sub) => [sub, ...sub.criteria])]);
  const titles = new Map(specs.map((spec) => [spec.id, spec.title]));
  return scopes.flatMap((scope) => {
    const common = { scope: scope.group ?? 'all', subIndicator: null, criterion: null };
    const judged = (node: Judged, depth: ScoreRow['depth']) => ({
      ...common,
      depth,
      title: titles.get(node.id) ?? null,
      node,
      judged: node,
    });
    return [
      judged(scope, 'overall'),
      ...scope.indicators.flatMap((indicator) => [
        judged(indicator, 'indicator'),
        ...indicator.subIndicators.flatMap((sub) => [
          { ...judged(sub, 'sub-indicator'), subIndicator: sub },
          ...sub.criteria.map((criterion) => criterionRow(criterion, common, titles)),
        ]),
      ]),
    ];
  });
}

function criterionRow(
  criterion: CriterionScore,
  common: Pick<ScoreRow, 'scope' | 'subIndicator'>,
  titles: ReadonlyMap<string, Bilingual>,
): ScoreRow {
  return { ...common, depth: 'criterion', title: titles.get(criterion.id) ?? null, node: criterion, judged: null, criterion };
}

/** A cell is empty where a column does not apply at that depth, or where there is nothing to say. */
export function scoreColumns(language: Language): Columns<ScoreRow> {
  const { reasons, flags } = labels[language];
  return {
    /** `all` for all evidence, or the id of a target group. */
    scope: (row) => row.scope,
    /** `overall`, `indicator`, `sub-indicator` or `criterion`. */
    depth: (row) => row.depth,
    /** Id in the rubric. */
    id: (row) => row.node.id,
    /** Title in the language of the file. */
    title: (row) => row.title?.[language],
    /** Declared weight among its siblings. */
    weight: (row) => row.node.weight,
    /** Share (0–1) of the overall score, blanks counted. */
    effective_weight: (row) => row.node.effectiveWeight,
    /** Share (0–1) of the overall score once blanks are dropped. */
    rescaled_weight: (row) => row.node.rescaledWeight,
    /** 0–100; empty = not assessed. */
    score: (row) => row.node.score,
    /** Level that the program proposes: `not-yet`, `partly`, `achieved`, `not-assessed`. */
    proposed_level: (row) => row.judged?.proposed,
    /** Level that a person decided; empty = nobody has. */
    decided_level: (row) => row.judged?.decided?.level,
    /** Why that level was decided. */
    decision_reason: (row) => row.judged?.decided?.reason,
    /** Who decided it. */
    evaluator: (row) => row.judged?.decided?.evaluator,
    /** ISO day of the decision. */
    decision_date: (row) => row.judged?.decided?.date,
    /** Measured share (0–1) of the weight below. */
    coverage: (row) => row.node.coverage,
    /** Score if every blank were the worst. */
    worst_case: (row) => row.node.bounds?.worst,
    /** Score if every blank were the best. */
    best_case: (row) => row.node.bounds?.best,
    /** Why there is no score, or no level, in the language of the file. */
    reason: (row) => {
      const reason = row.node.reason ?? row.judged?.levelReason ?? null;
      return reason === null ? null : reasons[reason];
    },
    /** Sub-indicator whose level kept this one from being achieved. */
    held_by: (row) => row.judged?.heldBy,
    /** Id of the measure of a criterion. */
    measure: (row) => row.criterion?.measure,
    /** What the measure found, in `unit`. */
    value: (row) => measuredBy(row)?.value,
    /** `rating`, `share`, `persons-per-open-day` or `persons`. */
    unit: (row) => measuredBy(row)?.unit,
    /** What the value rests on: informants, items, open days, persons. */
    n: (row) => (row.criterion && 'n' in row.criterion.measurement ? row.criterion.measurement.n : null),
    /** Confidence interval of the value. */
    lower: (row) => measuredBy(row)?.estimate?.lower,
    upper: (row) => measuredBy(row)?.estimate?.upper,
    /** What a reader must know about the value, in the language of the file. */
    flags: (row) =>
      measuredBy(row)
        ?.flags.map((flag) => flags[flag])
        .join('; '),
    /** Strength of the evidence of a sub-indicator: `strong`, `moderate`, `thin`, `none`. */
    strength: (row) => row.subIndicator?.strength.level,
    /** Verdict of the triangulation of a sub-indicator. */
    triangulation: (row) => row.subIndicator?.triangulation.verdict,
    /** Pieces of evidence that count, and how many of them speak for the target group alone. */
    evidence: (row) => row.judged?.evidenceCount,
    group_specific_evidence: (row) => row.judged?.groupSpecificCount,
  };
}

function measuredBy({ criterion }: ScoreRow) {
  return criterion?.measurement.status === 'measured' ? criterion.measurement : null;
}
