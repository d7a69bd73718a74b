import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstractors, anxiety, diagnoses, fromContingency, krippendorffC, paradox } from '../../../test/vectors/published-ratings.ts';
import { readRatings, readVector } from '../../../test/vectors/read-ratings.ts';
import { type AgreementWeights, linearWeights, quadraticWeights } from './agreement-weights.ts';
import { type Coefficient, valueOrNull } from './coefficient.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { congerKappa } from './conger-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { percentAgreement } from './percent-agreement.ts';
import { type ReliabilityTable, reliabilityTable } from './reliability-table.ts';

describe('cohenKappa', () => {
  test.each([
    { name: 'abstractors', table: abstractors, kappa: 0.7964094022, error: 0.0589107183 },
    { name: 'abstractors, linear', table: abstractors, weights: linearWeights([1, 2, 3]), kappa: 0.842902028, error: 0.0478721216 },
    { name: 'abstractors, quadratic', table: abstractors, weights: quadraticWeights([1, 2, 3]), kappa: 0.8921568627, error: 0.0353515076 },
    { name: 'diagnoses', table: diagnoses, kappa: 0.4315007759, error: 0.0459691816 },
  ])('$name, with the error of Fleiss, Cohen & Everitt as vcd and statsmodels give it', ({ table, weights, kappa, error }) => {
    const coefficient = cohenKappa(table, weights);
    expect(valueOrNull(coefficient)).toBeCloseTo(kappa, 9);
    expect(errorOf(coefficient)).toBeCloseTo(error, 9);
  });

  test.each<[string, ReliabilityTable, AgreementWeights | undefined, number]>([
    ['diagnoses, linear', diagnoses, linearWeights([1, 2, 3, 4]), 0.406810874],
    ['diagnoses, quadratic', diagnoses, quadraticWeights([1, 2, 3, 4]), 0.3831859441],
    // irr's help page: .119, .189, .297, and .263 for distances weighted 0, 1, 2, 4, 7, 11.
    ['anxiety', anxiety, undefined, 0.1194968553],
    ['anxiety, linear', anxiety, linearWeights([1, 2, 3, 4, 5, 6]), 0.1891891892],
    ['anxiety, quadratic', anxiety, quadraticWeights([1, 2, 3, 4, 5, 6]), 0.2967651195],
    ['anxiety, own weights', anxiety, customWeights([0, 1, 2, 4, 7, 11]), 0.2633015007],
    ['paradox, balanced', paradox.balanced, undefined, 0.6995192308],
    ['paradox, skewed', paradox.skewed, undefined, 0.3181818182],
  ])('%s', (_name, table, weights, expected) => {
    expect(valueOrNull(cohenKappa(table, weights))).toBeCloseTo(expected, 9);
  });

  test('z of the hypothesis that coders agree by chance alone', () => {
    expect(zOf(cohenKappa(diagnoses))).toBeCloseTo(10.85227, 5);
    expect(zOf(cohenKappa(anxiety))).toBeCloseTo(1.16376223, 8);
  });

  test('two coders who both give one category only: undefined, not 1', () => {
    expect(
      cohenKappa(
        fromContingency([
          [25, 0],
          [0, 0],
        ]),
      ),
    ).toEqual({ status: 'undefined', reason: 'no-variation' });
  });

  test('one coder who always says the same agrees no better than by chance', () => {
    expect(
      valueOrNull(
        cohenKappa(
          fromContingency([
            [20, 0],
            [5, 0],
          ]),
        ),
      ),
    ).toBe(0);
  });

  test('units that only one of the two rated are left out; without a pair there is nothing', () => {
    const table = reliabilityTable(
      [0, 1],
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [1, 0],
        [1, null],
        [null, 1],
      ],
    );
    expect(valueOrNull(cohenKappa(table))).toBe(0);
    expect(cohenKappa(reliabilityTable([0, 1], [[0, null]]))).toEqual({ status: 'undefined', reason: 'no-pairs' });
  });

  test('three coders are refused', () => {
    expect(() => cohenKappa(krippendorffC)).toThrow(RangeError);
  });

  test('swapping the coders changes nothing', () => {
    const cells = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(cells, (table) => {
        const swapped = table.map((row, k) => row.map((_, l) => table[l]?.[k] ?? 0));
        const [kappa, mirrored] = [cohenKappa(fromContingency(table)), cohenKappa(fromContingency(swapped))];
        expect(mirrored.status).toBe(kappa.status);
        expect(valueOrNull(mirrored) ?? 0).toBeCloseTo(valueOrNull(kappa) ?? 0, 12);
        expect(errorOf(mirrored) ?? 0).toBeCloseTo(errorOf(kappa) ?? 0, 10);
      }),
    );
  });

  test('with two coders Conger is Cohen', () => {
    for (const table of [abstractors, diagnoses, anxiety]) {
      expect(valueOrNull(congerKappa(table))).toBeCloseTo(valueOrNull(cohenKappa(table)) ?? Number.NaN, 12);
    }
  });
});

describe('ReCal, Freelon (2010), to the three digits printed', () => {
  const coefficients = { percent: percentAgreement, scott: fleissKappa, cohen: cohenKappa };

  test.each(readVector('freelon/freelon-2010-table-09.csv').slice(1))('%s: two coders', (name, percent, _pram, scott, _pram2, cohen) => {
    const table = readFreelon(name);
    for (const [key, printed, scale] of [
      ['percent', percent, 100],
      ['scott', scott, 1],
      ['cohen', cohen, 1],
    ] as const) {
      const value = scale * (valueOrNull(coefficients[key](table)) ?? Number.NaN);
      // The tables print two digits now and then where three were meant.
      const digits = printed?.split('.')[1]?.length ?? 0;
      expect(Math.abs(value - Number(printed)), key).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
    }
  });

  test.each(readVector('freelon/freelon-2010-table-10.csv').slice(1))(
    '%s: three coders or more',
    (name, percent, _pram, fleiss, _irr, cohen) => {
      const table = readFreelon(name);
      expect(Math.abs(100 * (valueOrNull(percentAgreement(table)) ?? Number.NaN) - Number(percent))).toBeLessThan(0.00051);
      expect(Math.abs((valueOrNull(fleissKappa(table)) ?? Number.NaN) - Number(fleiss))).toBeLessThan(0.00051);
      const kappas = pairsOf(table).map((pair) => valueOrNull(cohenKappa(pair)));
      if (cohen === 'NA') return expect(kappas).toContain(null);
      const mean = kappas.reduce<number>((total, kappa) => total + (kappa ?? Number.NaN), 0) / kappas.length;
      expect(Math.abs(mean - Number(cohen))).toBeLessThan(0.00051);
    },
  );
});

function readFreelon(name: string | undefined): ReliabilityTable {
  return readRatings(`freelon/freelon-2010-${(name ?? '').toLowerCase().replace('.', '')}-recal.csv`, 0);
}

/** The table of each pair of coders. */
function pairsOf({ categories, rows }: ReliabilityTable): ReliabilityTable[] {
  const coders = (rows[0]?.ratings ?? []).map((_, coder) => coder);
  const pairs = coders.flatMap((a) => coders.filter((b) => b > a).map((b) => [a, b] as const));
  return pairs.map(([a, b]) => ({
    categories,
    rows: rows.map(({ ratings, units }) => ({ ratings: [ratings[a] ?? null, ratings[b] ?? null], units })),
  }));
}

function customWeights(byDistance: readonly number[]): AgreementWeights {
  const largest = Math.max(...byDistance);
  return byDistance.map((_, a) => byDistance.map((__, b) => 1 - (byDistance[Math.abs(a - b)] ?? 0) / largest));
}

function errorOf(coefficient: Coefficient): number | null {
  return coefficient.status === 'defined' ? coefficient.standardError : null;
}

function zOf(coefficient: Coefficient): number {
  return coefficient.status === 'defined' ? coefficient.value / (coefficient.nullStandardError ?? Number.NaN) : Number.NaN;
}
