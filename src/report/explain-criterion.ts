import type { Measurement } from '../result/measurement.ts';
import type { CriterionScore, SubIndicatorScore } from '../result/score.ts';
import { type ExplainContext, textWidth } from './explain-context.ts';
import { formatNumber, formatPercent, formatSigned } from './format.ts';
import { wrap } from './wrap.ts';

type Measured = Extract<Measurement, { status: 'measured' }>;

/** One criterion: its title, `value → score × weight`, and what the value rests on. */
export function explainCriterion(context: ExplainContext, criterion: CriterionScore): string {
  const { words, labels, text } = context;
  const title = context.criteria.get(criterion.id)?.title;
  const lines = [title ? `${text(title)} (${criterion.id})` : criterion.id, arithmetic(context, criterion)];
  const { measurement, normalization, reason } = criterion;
  if (reason !== null) lines.push(words.notScored(labels.reasons[reason]));
  if (measurement.status === 'measured') lines.push(basis(context, criterion.id, measurement));
  if (normalization) {
    const points = normalization.points.map(
      (point) => `${amount(context, point.value, unitOf(measurement))} → ${context.number(point.score, 0)}`,
    );
    lines.push(
      `${words.points[normalization.source]}: ${points.join(', ')}${normalization.reason === null ? '' : ` (${normalization.reason})`}`,
    );
  }
  const [first = '', ...others] = lines.filter((line) => line !== '');
  return [wrap(first, textWidth, '    '), ...others.map((line) => wrap(line, textWidth, '      '))].join('\n');
}

/**
 * The weighted mean written out: `(75 × 2 + 50 × 1) / 3 = 66.7`; '' when no criterion has a score. The mean is what the
 * score would be even where coverage is too low to claim it.
 */
export function explainMean({ number }: ExplainContext, { criteria }: SubIndicatorScore): string {
  const scored = criteria.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  if (scored.length === 0) return '';
  const weights = scored.reduce((total, { weight }) => total + weight, 0);
  const mean = scored.reduce((total, { score, weight }) => total + score * weight, 0) / weights;
  const terms = scored.map(({ score, weight }) => `${number(score)} × ${short(number, weight)}`);
  return wrap(`(${terms.join(' + ')}) / ${short(number, weights)} = ${number(mean)}`, textWidth, '    ');
}

function arithmetic(context: ExplainContext, { measurement, score, weight }: CriterionScore): string {
  if (measurement.status !== 'measured') return '';
  const { unit, value } = measurement;
  const found = [amount(context, value, unit), context.words.units[unit]].filter((part) => part !== '').join(' ');
  return score === null ? found : `${found} → ${context.number(score)} × ${context.words.weight} ${short(context.number, weight)}`;
}

function basis(context: ExplainContext, id: string, { n, unit, estimate, coverage, flags }: Measured): string {
  const { words, labels, percent } = context;
  const [kind] = context.criteria.get(id)?.evidence ?? [];
  const parts = [kind === undefined ? `n = ${n}` : words.basis[kind](n, unit)];
  if (estimate && estimate.lower !== null && estimate.upper !== null) {
    const [lower, upper] = [amount(context, estimate.lower, unit), amount(context, estimate.upper, unit)];
    parts.push(words.interval(lower, upper, percent(estimate.level)));
  }
  if (coverage < 1) parts.push(`${words.coverage.toLowerCase()} ${percent(coverage)}`);
  return [...parts, ...flags.map((flag) => labels.flags[flag])].join('; ');
}

function amount({ language }: ExplainContext, value: number, unit: Measured['unit'] | null): string {
  if (unit === 'rating') return formatSigned(value, language);
  if (unit === 'share') return formatPercent(value, language, isWhole(value * 100) ? 0 : 1);
  return formatNumber(value, language, unit === 'persons-per-open-day' ? 2 : 0);
}

function unitOf(measurement: Measurement): Measured['unit'] | null {
  return measurement.status === 'measured' ? measurement.unit : null;
}

/** A weight without decimals that say nothing. */
function short(number: ExplainContext['number'], weight: number): string {
  return number(weight, isWhole(weight) ? 0 : 3);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
