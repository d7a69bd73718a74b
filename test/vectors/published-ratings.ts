import { type ReliabilityTable, reliabilityTable } from '../../src/statistics/agreement/reliability-table.ts';

/** Units × coders, null = missing, from coders × units as most publications print them. */
export function transpose<T>(coders: readonly (readonly (T | null)[])[]): (T | null)[][] {
  return (coders[0] ?? []).map((_, unit) => coders.map((ratings) => ratings[unit] ?? null));
}

/** A table of two coders from their contingency table; categories 1, 2, … */
export function fromContingency(cells: readonly (readonly number[])[]): ReliabilityTable {
  const rows = cells.flatMap((row, first) => row.map((units, second) => ({ ratings: [first, second], units })));
  return { categories: cells.map((_, index) => index + 1), rows };
}

/** A table of interchangeable coders from units × categories, each cell the number of coders; categories 1, 2, … */
function fromCounts(counts: readonly (readonly number[])[]): ReliabilityTable {
  const rows = counts.map((unit) => ({
    ratings: unit.flatMap((count, category) => Array.from({ length: count }, () => category)),
    units: 1,
  }));
  return { categories: (counts[0] ?? []).map((_, index) => index + 1), rows };
}

const na = null;

/** Krippendorff (2011; 2018, p. 290), "C data": 4 observers, 12 units, 7 missing; unit 12 has one rating. Also irrCAC's `cac.raw4raters`. */
export const krippendorffC = reliabilityTable(
  [1, 2, 3, 4, 5],
  transpose([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, na, na, na],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, na, na],
    [na, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, na],
  ]),
);

/** Fleiss (1971), Psychological Bulletin 76, 378–382, Table 1: 30 patients, 5 diagnoses, 6 psychiatrists each. */
export const fleiss1971 = fromCounts([
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
  [0, 0, 5, 0, 1],
  [3, 0, 0, 1, 2],
  [5, 1, 0, 0, 0],
  [0, 2, 0, 4, 0],
  [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6],
  [0, 1, 0, 5, 0],
  [0, 2, 0, 1, 3],
  [2, 0, 0, 4, 0],
  [1, 0, 0, 4, 1],
  [0, 5, 0, 1, 0],
  [4, 0, 0, 0, 2],
  [0, 2, 0, 4, 0],
  [1, 0, 5, 0, 0],
  [0, 0, 0, 0, 6],
]);

/** The worked example of Wikipedia's article on Fleiss' kappa: 10 subjects, 5 categories, 14 raters. */
export const fleissArticle = fromCounts([
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]);

/** irrCAC's `cont3x3abstractors`: 100 pregnancies, two abstractors (Gwet 2014). */
export const abstractors = fromContingency([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

/** irrCAC's `cont4x4diagnosis`: 223 patients, two clinicians, four diagnoses (Gwet 2014). */
export const diagnoses = fromContingency([
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
]);

/** Feinstein & Cicchetti (1990), Journal of Clinical Epidemiology 43, 543–549: both pairs of coders agree on 85 of 100. */
export const paradox = {
  balanced: fromContingency([
    [40, 9],
    [6, 45],
  ]),
  skewed: fromContingency([
    [80, 10],
    [5, 5],
  ]),
};

/** irr's `anxiety`, raters 1 and 2: 20 subjects on a scale of 1 to 6. */
export const anxiety = reliabilityTable(
  [1, 2, 3, 4, 5, 6],
  transpose([
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  ]),
);

/** Five units, two coders who use three categories, on a declared scale of three or of five. */
export function threeUsed(declared: readonly number[]): ReliabilityTable {
  return reliabilityTable(
    declared,
    transpose([
      [1, 2, 2, 3, 3],
      [1, 2, 3, 3, 3],
    ]),
  );
}
