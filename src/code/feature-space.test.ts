import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureOf, pairOf } from './feature-hash.ts';
import { featureNumbers } from './feature-numbers.ts';
import { type FeaturePart, featureSpace, learnFeatureSpace } from './feature-space.ts';

const words: FeaturePart<readonly string[]> = {
  weight: 2,
  leastCount: 2,
  isByRarity: true,
  lengthOf: Math.sqrt,
  collect: (passage, add) => {
    for (const word of passage) add(featureOf(word), 1);
  },
};
const samples = [['oven', 'panas'], ['oven', 'oven', 'rusak'], ['roti', 'panas'], ['sekali']];
const learned = learnFeatureSpace(samples, [words]);
const space = featureSpace(learned, [words]);

test('what too few samples hold is no feature, however often one of them says it', () => {
  expect(space.size).toBe(2);
  expect([space.numberOf(featureOf('oven')), space.numberOf(featureOf('panas'))]).toEqual([0, 1]);
  expect(space.numberOf(featureOf('rusak'))).toBe(-1);
});

test('a feature weighs by how few samples hold it: ln of samples + 1 by holders + one half', () => {
  expect(learned.rarities[0]).toBeCloseTo(Math.log(5 / 2.5), 6);
  expect(learned.rarities[2]).toBeCloseTo(Math.log(5 / 0.75), 6);
});

test('a vector has the length of its part, a feature comes once, and a word that nobody knows makes the others count less', () => {
  const { ids, values } = space.vector(['panas', 'panas']);
  expect([...ids]).toEqual([1]);
  expect(values[0]).toBeCloseTo(2, 6);
  expect(space.vector(['panas', 'gosong']).values[0]).toBeLessThan(1);
});

test('further values follow the features, and those that are 0 are left out', () => {
  const { ids, values } = space.vector(['oven'], [0, 0.5]);
  expect([...ids]).toEqual([0, 3]);
  expect(values[1]).toBe(0.5);
});

test('every feature is found under its number, and no other one', () => {
  const texts = fc.uniqueArray(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(texts, (list) => {
      const features = Int32Array.from(new Set(list.map(featureOf)));
      const numberOf = featureNumbers(features);
      expect(Array.from(features, numberOf)).toEqual([...features.keys()]);
      expect(numberOf(pairOf(features[0] ?? 0, 99))).toBe(-1);
    }),
    { numRuns: 50 },
  );
});

test('a pair is another one in the other order', () => {
  expect(pairOf(featureOf('tidak'), featureOf('rusak'))).not.toBe(pairOf(featureOf('rusak'), featureOf('tidak')));
});
