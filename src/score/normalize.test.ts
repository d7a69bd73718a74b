import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCriterion } from '../../test/support/example-rubric.ts';
import { normalizationOf, normalize } from './normalize.ts';

const rating = [
  { value: -2, score: 0 },
  { value: 0, score: 50 },
  { value: 1, score: 75 },
  { value: 2, score: 100 },
];

describe('normalize', () => {
  it('is linear between points', () => {
    expect([-2, -1, 0, 1, 1.5, 2].map((value) => normalize(value, rating))).toEqual([0, 25, 50, 75, 87.5, 100]);
  });

  it('clips beyond the first and the last point', () => {
    expect([-9, 9].map((value) => normalize(value, rating))).toEqual([0, 100]);
  });

  it('takes goalposts that fall as "less is better"', () => {
    const goalposts = [
      { value: 0.8, score: 0 },
      { value: 0.2, score: 100 },
    ];
    expect([0.9, 0.8, 0.2, 0].map((value) => normalize(value, goalposts))).toEqual([0, 0, 100, 100]);
    expect(normalize(0.5, goalposts)).toBeCloseTo(50, 12);
  });

  // NORM: COINr 1.1.14, goalposts 0 and 8, truncated, times 100.
  it('agrees with COINr on goalposts 0 to 8', () => {
    const goalposts = [
      { value: 0, score: 0 },
      { value: 8, score: 100 },
    ];
    expect([2, 4, 4, 5, 10].map((value) => normalize(value, goalposts))).toEqual([25, 50, 50, 62.5, 100]);
  });

  it('never scores a greater value lower where points rise', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(normalize(Math.min(a, b), rating)).toBeLessThanOrEqual(normalize(Math.max(a, b), rating));
      }),
    );
  });
});

describe('normalizationOf', () => {
  const criterion = exampleCriterion('a.one.x', { normalization: { by: 'target' } });

  it("takes the study's target, and says where it is laid down", () => {
    const targets = { 'a.one.x': { floor: 0, target: 20, source: 'Work plan 2022, p. 4' } };
    const points = [
      { value: 0, score: 0 },
      { value: 20, score: 100 },
    ];
    expect(normalizationOf(criterion, targets)).toEqual({ points, source: 'target', reason: 'Work plan 2022, p. 4' });
  });

  it('invents no target', () => {
    expect(normalizationOf(criterion, { 'a.one.y': { floor: 0, target: 20, source: 'elsewhere' } })).toBeNull();
  });
});
