import { scalarProduct } from '../scalar-product.ts';
import { sum } from '../sum.ts';
import { type AgreementWeights, identityWeights } from './agreement-weights.ts';
import { chanceCorrected } from './chance-corrected.ts';
import type { Coefficient } from './coefficient.ts';
import type { RatedUnits, ReliabilityTable } from './reliability-table.ts';
import { tallyUnits } from './unit-tally.ts';

/**
 * Conger's exact kappa for any number of coders (1980, Psychological Bulletin 88, 322–328; with missing ratings: Gwet 2014):
 * chance agreement is the mean over pairs of coders of what their own distributions give. Cohen's kappa when there are two
 * coders and no missing ratings. Undefined also when a coder has no rating, or when chance alone would agree on everything.
 */
export function congerKappa(table: ReliabilityTable, weights: AgreementWeights = identityWeights(table.categories.length)): Coefficient {
  const rows = table.rows.filter(({ ratings, units }) => units > 0 && ratings.some((rating) => rating !== null));
  const coders = (rows[0]?.ratings ?? []).map((_, coder) => distributionOf(rows, coder, table.categories.length));
  if (coders.some(({ rated }) => rated === 0)) return { status: 'undefined', reason: 'no-pairs' };
  return chanceCorrected(tallyUnits(table), weights, () => chanceOf(rows, coders, weights));
}

interface Distribution {
  /** Units that the coder rated. */
  rated: number;
  /** Share of them in each category. */
  shares: readonly number[];
}

function distributionOf(rows: readonly RatedUnits[], coder: number, categories: number): Distribution {
  const counts = Array.from({ length: categories }, (_, category) =>
    sum(rows.map(({ ratings, units }) => (ratings[coder] === category ? units : 0))),
  );
  const rated = sum(counts);
  return { rated, shares: counts.map((count) => count / rated) };
}

function chanceOf(rows: readonly RatedUnits[], coders: readonly Distribution[], weights: AgreementWeights) {
  const pairs = coders.length * (coders.length - 1);
  const n = sum(rows.map(({ units }) => units));
  // Per coder and category: how much all the other coders would agree with that rating.
  const others = coders.map((coder) =>
    weights.map((row) => sum(coders.map((other) => (other === coder ? 0 : scalarProduct(row, other.shares))))),
  );
  const own = coders.map(({ shares }, coder) => scalarProduct(others[coder], shares));
  const expected = sum(own) / pairs;
  const byUnit = () =>
    rows.map(({ ratings }) => {
      const deviations = ratings.map((rating, coder) => {
        const rated = coders[coder]?.rated ?? 0;
        return rating === null || rated === 0 ? 0 : (n / rated) * ((others[coder]?.[rating] ?? 0) - (own[coder] ?? 0));
      });
      return expected + sum(deviations) / pairs;
    });
  return { expected, byUnit };
}
