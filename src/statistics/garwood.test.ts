import { expect, test } from 'vitest';
import { garwood } from './garwood.ts';

test("ten events, and 137 events in 24.19893 units, as in the help page of R's poisson.test", () => {
  expect(garwood(10, 1, 0.95).lower).toBeCloseTo(4.7953886961, 9);
  expect(garwood(10, 1, 0.95).upper).toBeCloseTo(18.390356042, 9);
  expect(garwood(137, 24.19893, 0.95).lower).toBeCloseTo(4.7531248048, 9);
  expect(garwood(137, 24.19893, 0.95).upper).toBeCloseTo(6.6927093342, 9);
});

test('no event: from exactly 0 to −ln(0.025) per unit', () => {
  expect(garwood(0, 1, 0.95).lower).toBe(0);
  expect(garwood(0, 1, 0.95).upper).toBeCloseTo(3.6888794541, 9);
  expect(garwood(0, 20, 0.95).upper).toBeCloseTo(-Math.log(0.025) / 20, 9);
});
