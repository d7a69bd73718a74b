/**
 * How much two ratings agree, category × category: 1 on the diagonal, from 0 to 1 beside it, symmetric. Coefficients under
 * different weights cannot be compared (Warrens 2013), so whoever prints one names its weights.
 */
export type AgreementWeights = readonly (readonly number[])[];

/** Only equal categories agree. */
export function identityWeights(categories: number): AgreementWeights {
  return weightsOf(categories, (a, b) => (a === b ? 1 : 0));
}

/** Cicchetti & Allison (1971): 1 − |a − b| / range. `values` are the positions of the categories; equal steps: 0, 1, 2, … */
export function linearWeights(values: readonly number[]): AgreementWeights {
  return distanceWeights(values, (distance) => distance);
}

/** Fleiss & Cohen (1973): 1 − (a − b)² / range². */
export function quadraticWeights(values: readonly number[]): AgreementWeights {
  return distanceWeights(values, (distance) => distance ** 2);
}

/**
 * Gwet's ordinal weights (2014, Handbook of Inter-Rater Reliability, 4th ed.): 1 − C(|a − b| + 1, 2) / C(q, 2). They are
 * fixed by the scale; Krippendorff's ordinal metric, in contrast, follows from the ratings.
 */
export function gwetOrdinalWeights(categories: number): AgreementWeights {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  return weightsOf(categories, (a, b) => (a === b ? 1 : 1 - pairs(Math.abs(a - b) + 1) / pairs(categories)));
}

function distanceWeights(values: readonly number[], penalty: (distance: number) => number): AgreementWeights {
  const range = Math.max(...values) - Math.min(...values);
  return values.map((a) => values.map((b) => (a === b ? 1 : 1 - penalty(Math.abs(a - b) / range))));
}

function weightsOf(categories: number, weight: (a: number, b: number) => number): AgreementWeights {
  return Array.from({ length: categories }, (_, a) => Array.from({ length: categories }, (__, b) => weight(a, b)));
}
