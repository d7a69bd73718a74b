import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countParties, effectiveSampleSize } from './party.ts';

describe('effectiveSampleSize', () => {
  test('people who came alone count as many as they are', () => {
    expect(
      effectiveSampleSize([
        { size: 1, rows: 5, member: true },
        { size: 1, rows: 15, member: false },
      ]),
    ).toBeCloseTo(20, 9);
  });

  test('three parties of 25 from one group are three draws, not 75', () => {
    expect(effectiveSampleSize([{ size: 25, rows: 3, member: true }])).toBeCloseTo(3, 9);
  });

  test('one party that is the whole group weighs more than its size alone says', () => {
    // p = 25/100. Kish: 100² / (25² + 75) = 14.29. Ratio: Σ = 25²·0.75² + 75·0.25² = 356.25; 0.25·0.75·100² / 356.25 = 5.263.
    const parties = [
      { size: 25, rows: 1, member: true },
      { size: 1, rows: 75, member: false },
    ];
    expect(effectiveSampleSize(parties)).toBeCloseTo(1875 / 356.25, 9);
  });

  test('near a share of 1 it never exceeds the number of rows', () => {
    // p = 25/26. Ratio: 0.25·… = 13.52, more than two rows can say; Kish: 26² / 626 = 1.08.
    const parties = [
      { size: 25, rows: 1, member: true },
      { size: 1, rows: 1, member: false },
    ];
    expect(effectiveSampleSize(parties)).toBeCloseTo(676 / 626, 9);
  });

  test('nobody is worth nothing', () => {
    expect(effectiveSampleSize([])).toBe(0);
    expect(countParties([])).toEqual({ rows: 0, persons: 0, share: null });
  });

  const parties = fc.array(
    fc.record({ size: fc.integer({ min: 1, max: 40 }), rows: fc.integer({ min: 1, max: 50 }), member: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  test('between 1 and the number of rows, and the same for a group and for everybody else', () => {
    fc.assert(
      fc.property(parties, (given) => {
        const size = effectiveSampleSize(given);
        expect(size).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(size).toBeLessThanOrEqual(countParties(given).rows + 1e-9);
        const others = given.map((party) => ({ ...party, member: !party.member }));
        expect(effectiveSampleSize(others)).toBeCloseTo(size, 9);
      }),
    );
  });
});
