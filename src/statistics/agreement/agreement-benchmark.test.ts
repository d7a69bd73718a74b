import { describe, expect, test } from 'vitest';
import { bandOf, cumulativeMembership, krippendorffReliance, landisKoch } from './agreement-benchmark.ts';

describe('cumulativeMembership', () => {
  // irrCAC's vignette on benchmarking: AC1 of the C data.
  const ac1 = [0.77544, 0.14295] as const;

  test('Landis & Koch: only "moderate" is certain at 95 %, though the value reads "substantial"', () => {
    const published = [0.39674, 0.88336, 0.99542, 0.99997, 1, 1];
    const membership = cumulativeMembership(...ac1, landisKoch);
    membership.forEach((probability, band) => {
      expect(probability).toBeCloseTo(published[band] ?? Number.NaN, 5);
    });
    expect(landisKoch[membership.findIndex((probability) => probability >= 0.95)]?.name).toBe('moderate');
    expect(bandOf(ac1[0], landisKoch)).toBe('substantial');
  });

  test("Fleiss' and Altman's scales", () => {
    const fleiss = [
      { name: 'excellent', from: 0.75 },
      { name: 'fair-to-good', from: 0.4 },
      { name: 'poor', from: -1 },
    ];
    const altman = [
      { name: 'very-good', from: 0.8 },
      { name: 'good', from: 0.6 },
      { name: 'moderate', from: 0.4 },
      { name: 'fair', from: 0.2 },
      { name: 'poor', from: -1 },
    ];
    expect(cumulativeMembership(...ac1, fleiss)).toEqual([0.54414, 0.99542, 1].map((expected) => expect.closeTo(expected, 5)));
    expect(cumulativeMembership(...ac1, altman)).toEqual(
      [0.39674, 0.88336, 0.99542, 0.99997, 1].map((expected) => expect.closeTo(expected, 5)),
    );
  });
});

describe('bandOf', () => {
  test.each([
    [1, 'reliable'],
    [0.8, 'reliable'],
    [0.7999, 'tentative'],
    [0.667, 'tentative'],
    [0.6669, 'unreliable'],
    [-3, 'unreliable'],
  ])('alpha %f is %s', (bound, name) => {
    expect(bandOf(bound, krippendorffReliance)).toBe(name);
  });

  test('a negative kappa is poor, zero is slight', () => {
    expect([bandOf(-0.01, landisKoch), bandOf(0, landisKoch)]).toEqual(['poor', 'slight']);
  });
});
