import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson, wilsonClustered } from './wilson.ts';

describe('wilson', () => {
  test.each([
    // Newcombe (1998), Statistics in Medicine 17, Table I, to four places; more digits from R's prop.test.
    { count: 81, n: 263, lower: 0.2552885199, upper: 0.366209577 },
    { count: 15, n: 148, lower: 0.0623863995, upper: 0.1604872417 },
    { count: 0, n: 20, lower: 0, upper: 0.1611251581 },
    { count: 1, n: 29, lower: 0.0061132143, upper: 0.1717552188 },
    { count: 70, n: 150, lower: 0.3886605076, upper: 0.5463375087 },
  ])('$count of $n', ({ count, n, lower, upper }) => {
    const estimate = wilson(count, n);
    expect(estimate).toMatchObject({ value: count / n, n, level: 0.95, method: 'wilson' });
    expect(estimate?.lower).toBeCloseTo(lower, 9);
    expect(estimate?.upper).toBeCloseTo(upper, 9);
  });

  test('none and all end exactly at 0 and 1', () => {
    expect(wilson(0, 7)?.lower).toBe(0);
    expect(wilson(7, 7)?.upper).toBe(1);
  });

  test('nothing drawn, no share', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilsonClustered([])).toBeNull();
  });

  const drawn = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.nat({ max: n }) }));

  test('the interval lies in 0–1, contains the share, and narrows with n', () => {
    fc.assert(
      fc.property(drawn, ({ count, n }) => {
        const small = bounds(wilson(count, n));
        const large = bounds(wilson(10 * count, 10 * n));
        expect(small.lower).toBeGreaterThanOrEqual(0);
        expect(small.lower).toBeLessThanOrEqual(count / n);
        expect(small.upper).toBeGreaterThanOrEqual(count / n);
        expect(small.upper).toBeLessThanOrEqual(1);
        expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower);
      }),
    );
  });
});

describe('wilsonClustered', () => {
  test('everybody alone: the plain interval', () => {
    const alone = wilsonClustered([
      { size: 1, rows: 81, member: true },
      { size: 1, rows: 182, member: false },
    ]);
    expect(alone).toMatchObject({ n: 263, method: 'wilson-clustered' });
    expect(alone?.lower).toBeCloseTo(0.2552885199, 9);
    expect(alone?.upper).toBeCloseTo(0.366209577, 9);
  });

  test('a party of 25 beside 75 single visitors: the interval of 5.26 draws, not of 100', () => {
    // Roots of (0.25 − p)² · 100/19 = z²·p(1−p), found by bisection; 100 single draws would give 0.175–0.343.
    const estimate = wilsonClustered([
      { size: 25, rows: 1, member: true },
      { size: 1, rows: 75, member: false },
    ]);
    expect(estimate).toMatchObject({ value: 0.25, n: 76 });
    expect(estimate?.lower).toBeCloseTo(0.05508623263519083, 9);
    expect(estimate?.upper).toBeCloseTo(0.6558759056272263, 9);
  });

  test('merging single visitors into parties never narrows the interval', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 200 }),
        (size, rows, others) => {
          const rest = { size: 1, rows: others, member: false };
          const together = bounds(wilsonClustered([{ size, rows, member: true }, rest]));
          const alone = bounds(wilsonClustered([{ size: 1, rows: size * rows, member: true }, rest]));
          expect(together.upper - together.lower).toBeGreaterThanOrEqual(alone.upper - alone.lower - 1e-9);
        },
      ),
    );
  });
});

function bounds(estimate: { lower: number | null; upper: number | null } | null): { lower: number; upper: number } {
  return { lower: estimate?.lower ?? Number.NaN, upper: estimate?.upper ?? Number.NaN };
}
