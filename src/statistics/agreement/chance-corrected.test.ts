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
} from '../../../test/vectors/published-ratings.ts';
import { studentQuantile } from '../quantiles.ts';
import { type AgreementWeights, gwetOrdinalWeights, linearWeights, quadraticWeights } from './agreement-weights.ts';
import { brennanPrediger } from './brennan-prediger.ts';
import { type Coefficient, valueOrNull } from './coefficient.ts';
import { congerKappa } from './conger-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gwetAc } from './gwet-ac.ts';
import { percentAgreement } from './percent-agreement.ts';
import { type ReliabilityTable, reliabilityTable } from './reliability-table.ts';

type Compute = (table: ReliabilityTable, weights?: AgreementWeights) => Coefficient;

describe('the C data with irrCAC (Gwet), as its vignettes print them', () => {
  test.each<[string, Compute, number, number]>([
    ['percent agreement', percentAgreement, 0.8181818182, 0.12561],
    ['AC1', gwetAc, 0.7754440681, 0.14295],
    ['Fleiss', fleissKappa, 0.7611692754, 0.15302],
    ['Conger', congerKappa, 0.7628174413, 0.14917],
    ['Brennan–Prediger', brennanPrediger, 0.7727272727, 0.14472],
  ])('%s', (_name, compute, value, error) => {
    expect(valueOrNull(compute(krippendorffC))).toBeCloseTo(value, 9);
    expect(errorOf(compute(krippendorffC))).toBeCloseTo(error, 5);
  });

  const scale = [1, 2, 3, 4, 5];
  test.each<[string, Compute, AgreementWeights, number]>([
    ['percent agreement, quadratic', percentAgreement, quadraticWeights(scale), 0.9753787879],
    ['AC2, quadratic', gwetAc, quadraticWeights(scale), 0.9140007236],
    ['Fleiss, quadratic', fleissKappa, quadraticWeights(scale), 0.8649350649],
    ['Conger, quadratic', congerKappa, quadraticWeights(scale), 0.8577106562],
    ['Brennan–Prediger, quadratic', brennanPrediger, quadraticWeights(scale), 0.9015151515],
    ['AC2, linear', gwetAc, linearWeights(scale), 0.8587391364],
    ['Brennan–Prediger, linear', brennanPrediger, linearWeights(scale), 0.8484848485],
    ["AC2, Gwet's ordinal", gwetAc, gwetOrdinalWeights(5), 0.8989397699],
    ["Brennan–Prediger, Gwet's ordinal", brennanPrediger, gwetOrdinalWeights(5), 0.8863636364],
  ])('%s', (_name, compute, weights, value) => {
    expect(valueOrNull(compute(krippendorffC, weights))).toBeCloseTo(value, 9);
  });

  test('the interval of AC1, t with 11 degrees of freedom: from .461', () => {
    const ac1 = gwetAc(krippendorffC);
    expect((valueOrNull(ac1) ?? Number.NaN) - studentQuantile(0.975, 11) * (errorOf(ac1) ?? Number.NaN)).toBeCloseTo(0.461, 3);
  });

  test('the error of AC2', () => {
    expect(errorOf(gwetAc(krippendorffC, quadraticWeights(scale)))).toBeCloseTo(0.10396, 5);
  });
});

describe('two coders (irrCAC, vcd)', () => {
  test.each<[string, Coefficient, number]>([
    ['abstractors, p_a', percentAgreement(abstractors), 0.89],
    ['abstractors, Scott', fleissKappa(abstractors), 0.7962396962],
    ['abstractors, AC1', gwetAc(abstractors), 0.8493305482],
    ['abstractors, BP', brennanPrediger(abstractors), 0.835],
    ['abstractors, AC2 quadratic', gwetAc(abstractors, quadraticWeights([1, 2, 3])), 0.9402368793],
    ['abstractors, BP quadratic', brennanPrediger(abstractors, quadraticWeights([1, 2, 3])), 0.9175],
    ['diagnoses, AC1', gwetAc(diagnoses), 0.4561576355],
    ['diagnoses, BP', brennanPrediger(diagnoses), 0.4499252616],
    // Feinstein & Cicchetti: the same agreement, and only AC1 and BP stay where they were.
    ['balanced, p_a', percentAgreement(paradox.balanced), 0.85],
    ['balanced, AC1', gwetAc(paradox.balanced), 0.7007481297],
    ['balanced, BP', brennanPrediger(paradox.balanced), 0.7],
    ['skewed, p_a', percentAgreement(paradox.skewed), 0.85],
    ['skewed, AC1', gwetAc(paradox.skewed), 0.808],
    ['skewed, BP', brennanPrediger(paradox.skewed), 0.7],
  ])('%s', (_name, coefficient, value) => {
    expect(valueOrNull(coefficient)).toBeCloseTo(value, 9);
  });

  test.each<[string, Coefficient, number]>([
    ['p_a', percentAgreement(abstractors), 0.0312889757],
    ['AC1', gwetAc(abstractors), 0.0432174675],
    ['BP', brennanPrediger(abstractors), 0.0469334635],
    ['AC2 quadratic', gwetAc(abstractors, quadraticWeights([1, 2, 3])), 0.0179201885],
  ])('standard error of %s', (_name, coefficient, error) => {
    // For a contingency table irrCAC divides by n², for raw ratings by n (n − 1), as is done here.
    expect((errorOf(coefficient) ?? Number.NaN) * Math.sqrt(99 / 100)).toBeCloseTo(error, 9);
  });
});

describe('many coders', () => {
  test('Fleiss (1971): .430 and z = 17.65', () => {
    const kappa = fleissKappa(fleiss1971);
    expect(valueOrNull(kappa)).toBeCloseTo(0.4302445201, 9);
    expect(kappa.status === 'defined' && kappa.nullStandardError).toBeCloseTo(0.0243739321, 9);
    expect(brennanPrediger(fleiss1971)).toMatchObject({ value: expect.closeTo(0.4444444444, 9) });
    expect(fleissKappa(fleissArticle)).toMatchObject({ value: expect.closeTo(0.2099307044, 9) });
    expect(brennanPrediger(fleissArticle)).toMatchObject({ value: expect.closeTo(0.2225274725, 9) });
    expect(percentAgreement(fleissArticle)).toMatchObject({ value: expect.closeTo(0.378021978022, 9) });
  });

  test('Fleiss (1971): each diagnosis against the others', () => {
    const published = [0.245, 0.245, 0.52, 0.471, 0.566];
    published.forEach((expected, diagnosis) => {
      const rows = fleiss1971.rows.map(({ ratings, units }) => ({
        ratings: ratings.map((rating) => (rating === diagnosis ? 1 : 0)),
        units,
      }));
      expect(valueOrNull(fleissKappa({ categories: ['other', 'this'], rows }))).toBeCloseTo(expected, 3);
    });
  });
});

describe('the declared scale', () => {
  test.each<[number[], number, number, number, number]>([
    [[1, 2, 3], 0.71014, 0.7, 0.86842, 0.85],
    [[1, 2, 3, 4, 5], 0.76331, 0.75, 0.97015, 0.95],
  ])('%j: unused categories move AC and BP', (scale, ac1, bp, ac2, bp2) => {
    const table = threeUsed(scale);
    const quadratic = quadraticWeights(scale);
    expect(valueOrNull(gwetAc(table))).toBeCloseTo(ac1, 5);
    expect(valueOrNull(brennanPrediger(table))).toBeCloseTo(bp, 5);
    expect(valueOrNull(gwetAc(table, quadratic))).toBeCloseTo(ac2, 5);
    expect(valueOrNull(brennanPrediger(table, quadratic))).toBeCloseTo(bp2, 5);
  });

  test('a rating outside it, or a category named twice, is refused', () => {
    expect(() => reliabilityTable(['low', 'high'], [['low', 'mid']])).toThrow(/"mid" is not on the declared scale/);
    expect(() => reliabilityTable(['low', 'low'], [])).toThrow(RangeError);
    expect(() => reliabilityTable(['low', 'high'], [['low', 'high'], ['low']])).toThrow(RangeError);
  });
});

describe('what cannot be told', () => {
  const corrected: Compute[] = [gwetAc, fleissKappa, brennanPrediger, congerKappa];

  test('one category only: undefined for whatever corrects for chance, 1 for percent agreement', () => {
    const table = reliabilityTable(
      ['no', 'yes'],
      [
        ['no', 'no'],
        ['no', 'no'],
      ],
    );
    for (const compute of corrected) expect(compute(table)).toEqual({ status: 'undefined', reason: 'no-variation' });
    expect(valueOrNull(percentAgreement(table))).toBe(1);
  });

  test('no unit with two ratings: undefined for all', () => {
    const table = reliabilityTable(
      ['no', 'yes'],
      [
        ['no', null],
        [null, 'yes'],
      ],
    );
    for (const compute of [...corrected, percentAgreement]) expect(compute(table)).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(percentAgreement(reliabilityTable(['no', 'yes'], []))).toEqual({ status: 'undefined', reason: 'no-pairs' });
  });

  test('a coder without any rating leaves Conger undefined and the others as they are', () => {
    const table = reliabilityTable(
      ['no', 'yes'],
      [
        ['no', 'no', null],
        ['yes', 'yes', null],
      ],
    );
    expect(congerKappa(table)).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(valueOrNull(gwetAc(table))).toBe(1);
  });

  test('whatever is rated, a defined coefficient is a finite number of at most 1, whichever order coders come in', () => {
    const rating = fc.constantFrom(null, 'a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { maxLength: 10 }), (units) => {
        for (const compute of [...corrected, percentAgreement]) {
          const coefficient = compute(reliabilityTable(['a', 'b', 'c'], units));
          const mirrored = compute(
            reliabilityTable(
              ['a', 'b', 'c'],
              units.map((unit) => unit.toReversed()),
            ),
          );
          expect(mirrored.status).toBe(coefficient.status);
          if (coefficient.status === 'undefined') continue;
          expect(Number.isFinite(coefficient.value)).toBe(true);
          expect(coefficient.value).toBeLessThanOrEqual(1 + 1e-12);
          expect(valueOrNull(mirrored)).toBeCloseTo(coefficient.value, 12);
          expect(errorOf(mirrored) ?? 0).toBeCloseTo(coefficient.standardError ?? 0, 10);
        }
      }),
    );
  });

  test('units rated alike count as often as they stand there', () => {
    const single = reliabilityTable(
      ['a', 'b'],
      [
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'a'],
        ['b', 'b'],
        ['b', 'b'],
      ],
    );
    const grouped = {
      categories: single.categories,
      rows: [
        [0, 1, 2],
        [0, 0, 1],
        [1, 1, 2],
      ].map(([a = 0, b = 0, units = 0]) => ({ ratings: [a, b], units })),
    };
    for (const compute of [...corrected, percentAgreement]) {
      expect(valueOrNull(compute(grouped))).toBeCloseTo(valueOrNull(compute(single)) ?? Number.NaN, 12);
      expect(errorOf(compute(grouped))).toBeCloseTo(errorOf(compute(single)) ?? Number.NaN, 12);
    }
  });
});

function errorOf(coefficient: Coefficient): number | null {
  return coefficient.status === 'defined' ? coefficient.standardError : null;
}
