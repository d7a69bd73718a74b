import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abstractors,
  diagnoses,
  fleiss1971,
  fleissArticle,
  krippendorffC,
  paradox,
  threeUsed,
  transpose,
} from '../../../test/vectors/published-ratings.ts';
import { readRatings, readVector } from '../../../test/vectors/read-ratings.ts';
import { bootstrap } from '../bootstrap.ts';
import { jackknife } from '../jackknife.ts';
import { gwetOrdinalWeights, linearWeights, quadraticWeights } from './agreement-weights.ts';
import { valueOrNull } from './coefficient.ts';
import { type DifferenceMetric, krippendorffAlpha } from './krippendorff-alpha.ts';
import { type ReliabilityTable, reliabilityTable, reweigh } from './reliability-table.ts';

const na = null;
const hayes = readRatings('hayes-krippendorff-2007.csv', 1);

/** Wikipedia's article on Krippendorff's alpha: 3 coders, 15 units. */
const article = reliabilityTable(
  [1, 2, 3, 4],
  transpose([
    [na, na, na, na, na, 3, 4, 1, 2, 1, 1, 3, 3, na, 3],
    [1, na, 2, 1, 3, 3, 4, 3, na, na, na, na, na, na, na],
    [na, na, 2, 1, 3, 4, 4, na, 2, 1, 1, 3, 3, na, 4],
  ]),
);
/** Krippendorff (2018), p. 306: three coders, no missing rating. */
const complete = reliabilityTable(
  [0, 1],
  transpose([
    [0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1],
    [0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1],
    [0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0],
  ]),
);
/** Krippendorff (2018), p. 310. */
const letters = reliabilityTable(['a', 'b', 'c', 'd'], transpose([[...'aacccccbbbbd'], [...('accccc' + 'bbbbbd')]]));
/** Worked by hand in the tests of the R package icr: 30 ratings, 4 of them 1 and no unit unanimous on 1. */
const handmade = reliabilityTable(
  [1, 2],
  transpose([
    [2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    [1, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    [1, 1, 1, 1, 2, 2, 2, 2, 2, 2],
  ]),
);

describe('krippendorffAlpha', () => {
  test.each<[string, ReliabilityTable, DifferenceMetric, number]>([
    // Krippendorff (2011): .743, .815, .849, .797.
    ['C data', krippendorffC, 'nominal', 0.743421052631579],
    ['C data', krippendorffC, 'ordinal', 0.8153875038],
    ['C data', krippendorffC, 'interval', 0.8491071429],
    ['C data', krippendorffC, 'ratio', 0.7974027747],
    ['article', article, 'nominal', 0.6913580247],
    ['article', article, 'ordinal', 0.8067214199],
    ['article', article, 'interval', 0.8108448928],
    ['article', article, 'ratio', 0.8089436708],
    // Hayes & Krippendorff (2007): .7598 ordinal, .4765 nominal.
    ['Hayes', hayes, 'nominal', 0.4765095674],
    ['Hayes', hayes, 'ordinal', 0.7598291892],
    ['Hayes', hayes, 'interval', 0.7573782772],
    // Complete data of three coders, where a widely used package divides by 1 instead of m − 1 and gets .2234.
    ['p. 306', complete, 'nominal', 0.234375],
    ['p. 310', letters, 'nominal', 0.7591623037],
    ['by hand', handmade, 'nominal', 0.072],
    ['Fleiss 1971', fleiss1971, 'nominal', 0.4334098283],
    ['Fleiss article', fleissArticle, 'nominal', 0.2155740565],
    ['abstractors', abstractors, 'nominal', 0.7972584977],
    ['abstractors', abstractors, 'interval', 0.8926487176],
    ['diagnoses', diagnoses, 'nominal', 0.4316178206],
    ['paradox, balanced', paradox.balanced, 'nominal', 0.7007518797],
    ['paradox, skewed', paradox.skewed, 'nominal', 0.3177142857],
  ])('%s, %#', (_name, table, metric, expected) => {
    expect(alpha(table, metric)).toBeCloseTo(expected, 9);
  });

  test('the twenty data sets of Freelon (2010), to the four digits of the KALPHA macro', () => {
    const published = [
      ...readVector('freelon/freelon-2010-table-09.csv').slice(1),
      ...readVector('freelon/freelon-2010-table-10.csv').slice(1),
    ];
    expect(published).toHaveLength(20);
    for (const row of published) {
      const name = (row[0] ?? '').toLowerCase().replace('.', '');
      const table = readRatings(`freelon/freelon-2010-${name}-recal.csv`, 0);
      expect(Math.abs(alpha(table, 'nominal') - Number(row.at(-1))), name).toBeLessThan(0.000051);
    }
  });

  test('categories that nobody used change nothing', () => {
    expect(alpha(threeUsed([1, 2, 3]), 'nominal')).toBeCloseTo(0.70968, 5);
    for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
      expect(alpha(threeUsed([1, 2, 3, 4, 5]), metric)).toBeCloseTo(alpha(threeUsed([1, 2, 3]), metric), 12);
    }
    expect(alpha(threeUsed([1, 2, 3, 4, 5]), 'interval')).toBeCloseTo(0.85246, 5);
  });

  test("Gwet's ordinal weights are another thing than the ordinal metric, and linear weights than the interval metric", () => {
    // irrCAC on the C data.
    expect(valueOrNull(krippendorffAlpha(krippendorffC, gwetOrdinalWeights(5)))).toBeCloseTo(0.8336380256, 9);
    expect(valueOrNull(krippendorffAlpha(krippendorffC, linearWeights([1, 2, 3, 4, 5])))).toBeCloseTo(0.8003838772, 9);
    expect(valueOrNull(krippendorffAlpha(krippendorffC, quadraticWeights([1, 2, 3, 4, 5])))).toBeCloseTo(
      alpha(krippendorffC, 'interval'),
      12,
    );
  });

  test('agreement in one category only is undefined, not 1', () => {
    expect(
      krippendorffAlpha(
        reliabilityTable(
          ['no', 'yes'],
          [
            ['no', 'no'],
            ['no', 'no'],
          ],
        ),
        'nominal',
      ),
    ).toEqual({ status: 'undefined', reason: 'no-variation' });
  });

  test('variation in a unit that one coder alone rated is no variation', () => {
    const table = reliabilityTable(
      ['no', 'yes'],
      [
        ['no', 'no'],
        ['no', 'no'],
        ['yes', null],
      ],
    );
    expect(krippendorffAlpha(table, 'nominal')).toEqual({ status: 'undefined', reason: 'no-variation' });
  });

  test('without a unit of two ratings there is nothing to compare', () => {
    expect(
      krippendorffAlpha(
        reliabilityTable(
          ['no', 'yes'],
          [
            ['no', null],
            [null, 'yes'],
          ],
        ),
        'nominal',
      ),
    ).toEqual({ status: 'undefined', reason: 'no-pairs' });
  });

  test('distances need numbers', () => {
    expect(() => krippendorffAlpha(letters, 'interval')).toThrow(RangeError);
  });

  test('the order of coders, the order of units and units with one rating change nothing', () => {
    const rating: fc.Arbitrary<number | null> = fc.constantFrom(null, 1, 2, 3);
    fc.assert(
      fc.property(fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }), (units) => {
        const value = (rows: typeof units) => alpha(reliabilityTable([1, 2, 3], rows), 'ordinal');
        const other = [[null, 3, null], ...units.map((unit) => unit.toReversed()).toReversed()];
        fc.pre(!Number.isNaN(value(units)));
        expect(value(other)).toBeCloseTo(value(units), 12);
        expect(value(units)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('errors and intervals of alpha', () => {
  test.each<[ReliabilityTable, DifferenceMetric, number, number]>([
    // irrCAC. Its version 1.0 prints .14557 and .12913 for the C data; later versions, which correct one term for units with
    // unequal numbers of ratings, give the digits here.
    [krippendorffC, 'nominal', 0.145479, 6],
    [krippendorffC, 'interval', 0.129051, 6],
    [hayes, 'nominal', 0.06755, 4],
    [hayes, 'interval', 0.04884, 4],
  ])('linearised standard error, %#', (table, metric, expected, digits) => {
    const coefficient = krippendorffAlpha(table, metric);
    expect(coefficient.status === 'defined' && coefficient.standardError).toBeCloseTo(expected, digits);
  });

  test.each<[DifferenceMetric, number]>([
    ['nominal', 0.0677666329],
    ['ordinal', 0.053954984],
  ])('jackknife over the units of Hayes & Krippendorff, %s', (metric, expected) => {
    expect(jackknife(hayes.rows.length, statistic(hayes, metric))?.standardError).toBeCloseTo(expected, 9);
  });

  test('resampling the units of Hayes & Krippendorff gives .628–.842, as 20 000 resamples of the R package icr do', () => {
    const estimate = bootstrap(hayes.rows.length, statistic(hayes, 'ordinal'), { replicates: 4000, seed: 1 });
    expect(estimate.standardError).toBeCloseTo(0.055, 2);
    expect(Math.abs((estimate.percentile?.lower ?? 0) - 0.628)).toBeLessThan(0.01);
    expect(Math.abs((estimate.percentile?.upper ?? 0) - 0.842)).toBeLessThan(0.01);
  });

  test('twelve units leave alpha anywhere between .42 and 1', () => {
    const estimate = bootstrap(krippendorffC.rows.length, statistic(krippendorffC, 'nominal'), { replicates: 4000, seed: 1 });
    expect(Math.abs((estimate.percentile?.lower ?? 0) - 0.418)).toBeLessThan(0.03);
    expect(estimate.percentile?.upper).toBe(1);
    expect(estimate.standardError).toBeCloseTo(0.14, 1);
  });
});

function alpha(table: ReliabilityTable, metric: DifferenceMetric): number {
  return valueOrNull(krippendorffAlpha(table, metric)) ?? Number.NaN;
}

function statistic(table: ReliabilityTable, metric: DifferenceMetric) {
  return (weights: readonly number[]) => valueOrNull(krippendorffAlpha(reweigh(table, weights), metric));
}
