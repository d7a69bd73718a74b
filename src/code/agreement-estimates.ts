import {
  bandOf,
  type KrippendorffReliance,
  krippendorffReliance,
  type LandisKochBand,
  landisKoch,
} from '../statistics/agreement/agreement-benchmark.ts';
import { type AgreementWeights, identityWeights, linearWeights } from '../statistics/agreement/agreement-weights.ts';
import { type Coefficient, valueOrNull } from '../statistics/agreement/coefficient.ts';
import { cohenKappa } from '../statistics/agreement/cohen-kappa.ts';
import { congerKappa } from '../statistics/agreement/conger-kappa.ts';
import { gwetAc } from '../statistics/agreement/gwet-ac.ts';
import { krippendorffAlpha } from '../statistics/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '../statistics/agreement/percent-agreement.ts';
import type { RatedUnits, ReliabilityTable } from '../statistics/agreement/reliability-table.ts';
import { type BootstrapEstimate, type BootstrapOptions, bootstrap } from '../statistics/bootstrap.ts';

/** One cell to compare: what each coder said (index of a category, null = nothing), and the interview that it stands in. */
export interface AgreementCell {
  interview: string;
  ratings: readonly (number | null)[];
}

/** Yes/no, unweighted; or an ordered scale, where α takes the ordinal metric and κ and AC linear weights. */
export interface AgreementScale {
  /** The whole scale in its order, used or not. */
  categories: readonly string[];
  ordered: boolean;
}

/** A coefficient with its interval. `value` is null when undefined, and `reason` says why: never is it set to 1. */
export interface CoefficientEstimate extends BootstrapEstimate {
  reason: 'no-variation' | 'no-pairs' | null;
}

export interface AgreementEstimates {
  /** Cells that two coders or more rated. */
  cells: number;
  /** Interviews that they stand in: what is resampled. */
  interviews: number;
  /** In the order of the coders: cells of each category, among those cells. */
  counts: readonly (readonly number[])[];
  percent: CoefficientEstimate;
  /** Krippendorff's α: the coefficient that decides. */
  alpha: CoefficientEstimate;
  /** Cohen's κ of two coders, Conger's of more. */
  kappa: CoefficientEstimate;
  /** Gwet's AC1; AC2 on an ordered scale. */
  ac: CoefficientEstimate;
  /** By the lower bound of α's percentile interval; null without one. */
  reliance: KrippendorffReliance | null;
  /** Landis & Koch, by the lower bounds of κ and AC. */
  bands: { kappa: LandisKochBand | null; ac: LandisKochBand | null };
}

/**
 * Agreement over some cells. Cells of one interview are not independent, so whole interviews are resampled (see `bootstrap`);
 * with fewer than two interviews there is no interval.
 */
export function estimateAgreement(cells: readonly AgreementCell[], scale: AgreementScale, options: BootstrapOptions): AgreementEstimates {
  const paired = cells.filter(({ ratings }) => ratings.filter((rating) => rating !== null).length >= 2);
  const interviews = [...new Set(paired.map(({ interview }) => interview))].sort();
  const patterns = countPatterns(paired, interviews);
  const weights = scale.ordered ? linearWeights(scale.categories.map((_, index) => index)) : identityWeights(scale.categories.length);
  const estimate = (compute: (table: ReliabilityTable) => Coefficient): CoefficientEstimate => {
    const onSample = (sample: readonly number[]) =>
      compute({ categories: scale.categories, rows: patterns.map((row) => sampleRow(row, sample)) });
    const whole = onSample(interviews.map(() => 1));
    const resampled = bootstrap(interviews.length, (sample) => valueOrNull(onSample(sample)), options);
    return { ...resampled, reason: whole.status === 'undefined' ? whole.reason : null };
  };

  const alpha = estimate((table) => krippendorffAlpha(table, scale.ordered ? 'ordinal' : 'nominal'));
  const kappa = estimate((table) => kappaOf(table, weights));
  const ac = estimate((table) => gwetAc(table, weights));
  return {
    cells: paired.length,
    interviews: interviews.length,
    counts: countCategories(paired, scale),
    percent: estimate((table) => percentAgreement(table)),
    alpha,
    kappa,
    ac,
    reliance: alpha.percentile && bandOf(alpha.percentile.lower, krippendorffReliance),
    bands: {
      kappa: kappa.percentile && bandOf(kappa.percentile.lower, landisKoch),
      ac: ac.percentile && bandOf(ac.percentile.lower, landisKoch),
    },
  };
}

/** Cells that were rated alike, by interview. There are few patterns, so that resampling costs next to nothing. */
interface Pattern {
  ratings: AgreementCell['ratings'];
  byInterview: number[];
}

function countPatterns(cells: readonly AgreementCell[], interviews: readonly string[]): Pattern[] {
  const positions = new Map(interviews.map((interview, index) => [interview, index]));
  const patterns = new Map<string, Pattern>();
  for (const { interview, ratings } of cells) {
    const key = ratings.join();
    const pattern = patterns.get(key) ?? { ratings, byInterview: interviews.map(() => 0) };
    const position = positions.get(interview) ?? 0;
    pattern.byInterview[position] = (pattern.byInterview[position] ?? 0) + 1;
    patterns.set(key, pattern);
  }
  return [...patterns.keys()].sort().flatMap((key) => patterns.get(key) ?? []);
}

function sampleRow({ ratings, byInterview }: Pattern, sample: readonly number[]): RatedUnits {
  return { ratings, units: byInterview.reduce((total, count, index) => total + count * (sample[index] ?? 0), 0) };
}

function kappaOf(table: ReliabilityTable, weights: AgreementWeights): Coefficient {
  const coders = table.rows[0]?.ratings.length;
  if (coders === undefined) return { status: 'undefined', reason: 'no-pairs' };
  return coders === 2 ? cohenKappa(table, weights) : congerKappa(table, weights);
}

function countCategories(cells: readonly AgreementCell[], { categories }: AgreementScale): number[][] {
  const coders = cells[0]?.ratings ?? [];
  return coders.map((_, coder) => categories.map((__, category) => cells.filter(({ ratings }) => ratings[coder] === category).length));
}
