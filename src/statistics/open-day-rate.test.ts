import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDayRate } from './open-day-rate.ts';

// Mites on 150 apple leaves: Bliss & Fisher (1953), Biometrics 9, 176–200.
const leavesByMites = [70, 38, 17, 10, 9, 3, 2, 1];
const mites = leavesByMites.flatMap((leaves, count) => Array.from({ length: leaves }, () => count));

describe('openDayRate', () => {
  test('the mite counts: mean 172/150, dispersion 1.98283, bounds as SciPy 1.10 gives them for the formula', () => {
    const rate = openDayRate(mites);
    expect(rate).toMatchObject({ n: 150, level: 0.95, method: 'quasi-poisson-log-t' });
    expect(rate?.value).toBeCloseTo(172 / 150, 12);
    expect(rate?.lower).toBeCloseTo(0.9274621875595975, 7);
    expect(rate?.upper).toBeCloseTo(1.417679838683401, 7);
  });

  test('the same number every day still spreads as much as Poisson: dispersion never below 1', () => {
    // t(0.975; 3) = 3.182446; exp(3.182446 / √8) = 3.080724.
    const rate = openDayRate([2, 2, 2, 2]);
    expect(rate?.lower).toBeCloseTo(2 / 3.080724145770549, 6);
    expect(rate?.upper).toBeCloseTo(2 * 3.080724145770549, 6);
  });

  test('nobody on any day: an exact upper bound instead of a logarithm of 0', () => {
    expect(openDayRate([0, 0, 0])).toMatchObject({ value: 0, n: 3, lower: 0, method: 'garwood' });
    expect(openDayRate([0, 0, 0])?.upper).toBeCloseTo(3.6888794541 / 3, 9);
  });

  test('one open day with visitors has a value and no bounds', () => {
    expect(openDayRate([7])).toEqual({ value: 7, n: 1, lower: null, upper: null, level: 0.95, method: 'none' });
  });

  test('no open day, no rate', () => {
    expect(openDayRate([])).toBeNull();
  });

  const counts = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 60 });

  test('the interval contains the mean and narrows when the same days are seen three times', () => {
    fc.assert(
      fc.property(counts, (days) => {
        const once = openDayRate(days);
        const thrice = openDayRate([...days, ...days, ...days]);
        if (!once || !thrice) throw new Error('days were given');
        expect(once.lower ?? Number.NaN).toBeLessThanOrEqual(once.value);
        expect(once.upper ?? Number.NaN).toBeGreaterThanOrEqual(once.value);
        expect(width(thrice)).toBeLessThan(width(once));
      }),
    );
  });

  test('the order of days changes nothing', () => {
    fc.assert(
      fc.property(counts, (days) => {
        const forward = openDayRate(days);
        const backward = openDayRate([...days].reverse());
        expect(backward?.upper).toBeCloseTo(forward?.upper ?? Number.NaN, 9);
      }),
    );
  });
});

function width({ lower, upper }: { lower: number | null; upper: number | null }): number {
  return (upper ?? Number.NaN) - (lower ?? Number.NaN);
}
