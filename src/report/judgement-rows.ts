import type { EvidenceKind } from '../result/evidence.ts';
import { evidenceKinds } from '../result/evidence.ts';
import type { Result } from '../result/result.ts';
import type { IndicatorScore, ScopeScore, SubIndicatorScore } from '../result/score.ts';
import { formatNumber, formatPercent } from './format.ts';
import { judgementSheetStrings } from './strings/judgement-sheet.ts';
import { labels } from './strings/labels.ts';

/** What the program proposes for one place of the score tree, as text in the study's language. `group` '' = all evidence. */
export interface JudgementRow {
  node: string;
  group: string;
  title: string;
  proposed: string;
  score: string;
  coverage: string;
  /** Why: the strength of the evidence, what holds the level, why there is none. */
  basis: string;
  /** Ids, for a sub-indicator. */
  evidence: string;
  /** Pairs of ids, for a sub-indicator; how many, for what lies above. */
  contradictions: string;
}

type Judged = Pick<
  ScopeScore,
  'proposed' | 'levelReason' | 'heldBy' | 'score' | 'coverage' | 'bounds' | 'reason' | 'evidenceCount' | 'groupSpecificCount'
>;

/**
 * One row for every sub-indicator, indicator and the whole, from the leaves up, in the rubric's order: for all evidence, and for
 * each target group where the program proposes a level or some evidence speaks for the group alone.
 */
export function judgementRows(result: Result): JudgementRow[] {
  const perScope = result.scopes.map((scope) => ({ scope, rows: scopeRows(result, scope) }));
  const [all] = perScope;
  if (!all) return [];
  return all.rows.flatMap((row, index) => [
    row.row,
    ...perScope.slice(1).flatMap(({ rows }) => {
      const own = rows[index];
      return own && (own.judged.proposed !== 'not-assessed' || own.judged.groupSpecificCount > 0) ? [own.row] : [];
    }),
  ]);
}

function scopeRows(result: Result, scope: ScopeScore): { row: JudgementRow; judged: Judged }[] {
  const group = scope.group ?? '';
  const title = titlesOf(result);
  const entry = (node: string, judged: Judged, extra: Pick<JudgementRow, 'basis' | 'evidence' | 'contradictions'>) => ({
    row: { node, group, title: title(node), ...numbers(result, judged), ...extra },
    judged,
  });
  const indicatorRows = scope.indicators.flatMap((indicator) => [
    ...indicator.subIndicators.map((sub) => entry(sub.id, sub, ofSubIndicator(result, sub, group, title))),
    entry(indicator.id, indicator, ofParent(result, indicator, indicator.subIndicators, group, title)),
  ]);
  const overall = ofParent(
    result,
    scope,
    scope.indicators.flatMap(({ subIndicators }) => subIndicators),
    group,
    title,
  );
  return [...indicatorRows, entry('overall', scope, overall)];
}

function titlesOf({ rubric, study: { language } }: Result): (node: string) => string {
  const titles = new Map(
    rubric.indicators.flatMap(({ id, title, subIndicators }) => [
      [id, title[language]] as const,
      ...subIndicators.map((sub) => [sub.id, sub.title[language]] as const),
    ]),
  );
  return (node) => titles.get(node) ?? judgementSheetStrings(language).overall;
}

function numbers(
  { study: { language } }: Result,
  { proposed, score, coverage }: Judged,
): Pick<JudgementRow, 'proposed' | 'score' | 'coverage'> {
  return {
    proposed: judgementSheetStrings(language).levels[proposed],
    score: score === null || proposed === 'not-assessed' ? '' : formatNumber(score, language, 1),
    coverage: formatPercent(coverage, language),
  };
}

function ofSubIndicator(
  result: Result,
  sub: SubIndicatorScore,
  group: string,
  title: (node: string) => string,
): Pick<JudgementRow, 'basis' | 'evidence' | 'contradictions'> {
  const { language } = result.study;
  const strings = judgementSheetStrings(language);
  const { level, informants, kinds } = sub.strength;
  const kindNames = evidenceKinds.filter((kind) => kinds.includes(kind)).map((kind: EvidenceKind) => labels[language].kinds[kind]);
  const strength = strings.strength(labels[language].strengths[level], informants, kindNames.join(', '));
  const pairs = result.contradictions.filter(({ codes }) => codes.includes(sub.id));
  return {
    basis: [strength, ...commonBasis(result, sub, group, title)].join('; '),
    evidence: sub.evidence.join(', '),
    contradictions: pairs.map(({ left, right }) => `${left.join(' + ')} × ${right.join(' + ')}`).join('; '),
  };
}

function ofParent(
  result: Result,
  node: Judged & Pick<IndicatorScore, 'assessedShare'>,
  below: readonly SubIndicatorScore[],
  group: string,
  title: (node: string) => string,
): Pick<JudgementRow, 'basis' | 'evidence' | 'contradictions'> {
  const { language } = result.study;
  const strings = judgementSheetStrings(language);
  const ids = below.map(({ id }) => id);
  const count = result.contradictions.filter(({ codes }) => codes.some((code) => ids.includes(code))).length;
  return {
    basis: [strings.unassessed(formatPercent(node.assessedShare, language)), ...commonBasis(result, node, group, title)].join('; '),
    evidence: '',
    contradictions: count === 0 ? '' : strings.contradictions(count),
  };
}

function commonBasis({ study: { language } }: Result, node: Judged, group: string, title: (node: string) => string): string[] {
  const strings = judgementSheetStrings(language);
  const { reasons } = labels[language];
  const reason = node.levelReason ?? node.reason;
  const isOpen = node.bounds !== null && node.bounds.worst !== node.bounds.best;
  return [
    ...(reason === null ? [] : [strings.noLevel(reasons[reason])]),
    ...(node.heldBy === null ? [] : [strings.heldBy(title(node.heldBy))]),
    ...(node.bounds && isOpen
      ? [strings.bounds(formatNumber(node.bounds.worst, language, 1), formatNumber(node.bounds.best, language, 1))]
      : []),
    ...(group === '' ? [] : [strings.groupSpecific(node.groupSpecificCount, node.evidenceCount)]),
  ];
}
