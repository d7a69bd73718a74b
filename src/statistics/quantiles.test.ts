import { describe, expect, test } from 'vitest';
import { chiSquareQuantile, normalQuantile, studentQuantile } from './quantiles.ts';

// R 4.2.2: qnorm, qgamma, qchisq, qt at full precision.
describe('quantiles agree with R', () => {
  test('normal', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });

  test('chi-square, small and large, the latter relative to its size', () => {
    // A gamma quantile of shape a is half a chi-square quantile with 2a degrees of freedom.
    expect(chiSquareQuantile(0.025, 20) / 2).toBeCloseTo(4.79538869613243, 10);
    expect(chiSquareQuantile(0.975, 22) / 2).toBeCloseTo(18.3903560420178, 10);
    expect(chiSquareQuantile(0.025, 10_000) / 2 / 4862.3591886949).toBeCloseTo(1, 10);
  });

  test('chi-square with one degree of freedom is the square of a normal', () => {
    for (const level of [0.9, 0.95, 0.99]) {
      expect(chiSquareQuantile(level, 1)).toBeCloseTo(normalQuantile((1 + level) / 2) ** 2, 9);
    }
  });

  test('Student, to the 1e-7 that it claims', () => {
    expect(Math.abs(studentQuantile(0.975, 11) - 2.20098516009164)).toBeLessThan(1e-7);
    expect(Math.abs(studentQuantile(0.975, 149) - 1.976013177689192)).toBeLessThan(1e-7);
  });

  test('what is no probability, or no degrees of freedom, is a programming error', () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => chiSquareQuantile(0, 3)).toThrow(RangeError);
    expect(() => studentQuantile(0.975, 0)).toThrow(RangeError);
    expect(() => studentQuantile(Number.NaN, 3)).toThrow(RangeError);
  });
});
