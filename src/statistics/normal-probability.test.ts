import { expect, test } from 'vitest';
import { normalProbability } from './normal-probability.ts';

test.each([
  // R 4.2.2: pnorm(0), pnorm(1.959963984540054), pnorm(−4.128066522844101) = 3.65826292166433e-05 / 2.
  [0, 0.5],
  [1.959963984540054, 0.975],
  [-1.959963984540054, 0.025],
  [-4.128066522844101, 3.65826292166433e-5 / 2],
])('probability below %f', (z, expected) => {
  expect(Math.abs(normalProbability(z) - expected)).toBeLessThan(1e-12);
});

test('infinities are the whole and nothing', () => {
  expect([normalProbability(Number.POSITIVE_INFINITY), normalProbability(Number.NEGATIVE_INFINITY)]).toEqual([1, 0]);
});
