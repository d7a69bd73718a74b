import type { Feature } from './feature-hash.ts';

/** Looks up the number of a feature; −1 for one that is not known. */
export type FeatureNumbers = (feature: Feature) => number;

/** Numbers features by their place in `features`, which holds none twice. A table of open addresses: a `Map` takes several times as long. */
export function featureNumbers(features: Int32Array): FeatureNumbers {
  const size = 2 ** Math.ceil(Math.log2(2 * features.length + 2));
  const last = size - 1;
  const table = new Int32Array(size).fill(-1);
  for (const [number, feature] of features.entries()) {
    let place = feature & last;
    while ((table[place] ?? -1) >= 0) place = (place + 1) & last;
    table[place] = number;
  }
  return (feature) => {
    let place = feature & last;
    for (;;) {
      const number = table[place] ?? -1;
      if (number < 0 || features[number] === feature) return number;
      place = (place + 1) & last;
    }
  };
}
