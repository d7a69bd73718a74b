import { expect, test } from 'vitest';
import { shareShifts, shiftIntercepts } from './field-shares.ts';

test('a class that is rarer among the examples than in the field is raised by the logarithm of the ratio', () => {
  // Three in four against one in four; the field has half and half.
  expect(shareShifts([0, 0, 0, 1], [0.5, 0.5])).toEqual([Math.log(2 / 3), Math.log(2)]);
});

test('nothing moves where examples and field agree, nor a class that has no examples', () => {
  expect(shareShifts([0, 1, 1, 1], [0.25, 0.75])).toEqual([0, 0]);
  expect(shareShifts([0, 0], [0.5, 0.5])[1]).toBe(0);
});

test('only the intercepts, which stand last, are shifted', () => {
  const weights = Float32Array.of(1, 2, 3, 4);
  shiftIntercepts(weights, [0.5, -1]);
  expect([...weights]).toEqual([1, 2, 3.5, 3]);
});
