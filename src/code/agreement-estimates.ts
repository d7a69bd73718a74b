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
import type { ReliabilityTable } from '../statistics/agreement/reliability-table.ts';
import { type BootstrapEstimate, type BootstrapOptions, bootstrap, resample } from '../statistics/bootstrap.ts';
import { scalarProduct } from '../statistics/scalar-product.ts';

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
  scale: AgreementScale;
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
  const { whole, values } = sampledCoefficients(countPatterns(paired, interviews), interviews.length, scale);
  const { draw = (items) => resample(items, options.replicates, options.seed) } = options;
  const samples = interviews.length < 2 ? [] : draw(interviews.length);
  const estimate = (name: CoefficientName): CoefficientEstimate => ({
    ...bootstrap(interviews.length, (sample) => values(sample)[name], { ...options, draw: () => samples }),
    reason: whole[name].status === 'undefined' ? whole[name].reason : null,
  });

  const alpha = estimate('alpha');
  const kappa = estimate('kappa');
  const ac = estimate('ac');
  return {
    scale,
    cells: paired.length,
    interviews: interviews.length,
    counts: countCategories(paired, scale),
    percent: estimate('percent'),
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

type CoefficientName = 'percent' | 'alpha' | 'kappa' | 'ac';

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

/** All coefficients of all cells, and their values in a sample of interviews. Samples that come to the same counts are computed once. */
function sampledCoefficients(patterns: readonly Pattern[], interviews: number, { categories, ordered }: AgreementScale) {
  const weights = ordered ? linearWeights(categories.map((_, index) => index)) : identityWeights(categories.length);
  const compute = (counts: readonly number[]): Record<CoefficientName, Coefficient> => {
    const table = { categories, rows: patterns.map(({ ratings }, index) => ({ ratings, units: counts[index] ?? 0 })) };
    return {
      percent: percentAgreement(table),
      alpha: krippendorffAlpha(table, ordered ? 'ordinal' : 'nominal'),
      kappa: kappaOf(table, weights),
      ac: gwetAc(table, weights),
    };
  };
  const countsIn = (sample: readonly number[]) => patterns.map(({ byInterview }) => scalarProduct(byInterview, sample));
  const bySample = new Map<readonly number[], Values>();
  const byCounts = new Map<string, Values>();
  const values = (sample: readonly number[]): Values => {
    const known = bySample.get(sample);
    if (known) return known;
    const counts = countsIn(sample);
    const key = counts.join();
    const found = byCounts.get(key) ?? valuesOf(compute(counts));
    bySample.set(sample, found);
    byCounts.set(key, found);
    return found;
  };
  return { whole: compute(countsIn(Array.from({ length: interviews }, () => 1))), values };
}

type Values = Record<CoefficientName, number | null>;

function valuesOf({ percent, alpha, kappa, ac }: Record<CoefficientName, Coefficient>): Values {
  return { percent: valueOrNull(percent), alpha: valueOrNull(alpha), kappa: valueOrNull(kappa), ac: valueOrNull(ac) };
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
