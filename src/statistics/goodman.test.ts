import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodman } from './goodman.ts';
import { wilsonClustered } from './wilson.ts';

describe('goodman', () => {
  // Goodman (1965), Technometrics 7, and Sangeetha et al. (2013), Table 2, to three places; more digits from DescTools and statsmodels.
  test.each([
    {
      counts: [91, 49, 37, 43],
      intervals: [
        [0.3342024783, 0.4978332074],
        [0.1608587476, 0.2998874012],
        [0.1145513405, 0.2401120836],
        [0.1374690134, 0.270235773],
      ],
    },
    {
      counts: [56, 72, 73, 59, 62, 87, 58],
      intervals: [
        [0.0851672391, 0.1662614081],
        [0.1145329189, 0.2043725827],
        [0.1163952892, 0.2067275158],
        [0.0906056709, 0.1734748866],
        [0.0960773801, 0.1806550876],
        [0.1427491092, 0.2394159434],
        [0.0887890581, 0.1710741959],
      ],
    },
    {
      counts: [0, 5, 15],
      intervals: [
        [0, 0.2227316567],
        [0.093874575, 0.5174912534],
        [0.4825087466, 0.9061254251],
      ],
    },
  ])('single visitors in categories of $counts', ({ counts, intervals }) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    counts.forEach((count, category) => {
      const estimate = goodman(alone(count, total - count), counts.length);
      expect(estimate).toMatchObject({ value: count / total, n: total, method: 'goodman-clustered' });
      expect(estimate?.lower).toBeCloseTo(intervals[category]?.[0] ?? Number.NaN, 9);
      expect(estimate?.upper).toBeCloseTo(intervals[category]?.[1] ?? Number.NaN, 9);
    });
  });

  test('nobody, no share', () => {
    expect(goodman([], 3)).toBeNull();
  });

  test('holding for several categories at once is never narrower than for one alone', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 80 }),
        fc.nat({ max: 80 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 2, max: 6 }),
        (members, others, size, k) => {
          fc.pre(members + others > 0);
          const parties = [
            { size, rows: members, member: true },
            { size: 1, rows: others, member: false },
          ];
          const together = goodman(parties, k);
          const single = wilsonClustered(parties);
          expect(together?.lower ?? Number.NaN).toBeLessThanOrEqual((single?.lower ?? Number.NaN) + 1e-9);
          expect(together?.upper ?? Number.NaN).toBeGreaterThanOrEqual((single?.upper ?? Number.NaN) - 1e-9);
        },
      ),
    );
  });
});

function alone(members: number, others: number) {
  return [
    { size: 1, rows: members, member: true },
    { size: 1, rows: others, member: false },
  ];
}
