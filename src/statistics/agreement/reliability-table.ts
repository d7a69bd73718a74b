/** A category of the scale. Numbers are needed where distances are computed from values (interval, ratio). */
export type Category = string | number;

/** Units that were rated alike: `ratings` holds one entry per coder, the index of a category or null where that coder did not rate. */
export interface RatedUnits {
  ratings: readonly (number | null)[];
  /** How many units; 0 or more. */
  units: number;
}

/**
 * What coders said about units. `categories` is the declared scale in its order, unused categories included, because some
 * coefficients depend on them and an order that is guessed from the data is wrong too easily.
 */
export interface ReliabilityTable {
  categories: readonly Category[];
  rows: readonly RatedUnits[];
}

/**
 * A table from ratings, one row per unit, one cell per coder, null = not rated. Throws a `RangeError` for a rating outside
 * the scale, a scale that repeats a category, and rows of unequal length.
 */
export function reliabilityTable(categories: readonly Category[], units: readonly (readonly (Category | null)[])[]): ReliabilityTable {
  const indices = new Map(categories.map((category, index) => [category, index]));
  if (indices.size < categories.length) throw new RangeError('a scale names every category once');
  const coders = units[0]?.length ?? 0;
  const rows = units.map((ratings) => {
    if (ratings.length !== coders) throw new RangeError('every unit needs one cell per coder');
    return { ratings: ratings.map((rating) => indexOf(rating, indices)), units: 1 };
  });
  return { categories, rows };
}

/** The same table with each row taken `weights[row]` times: 0 leaves it out. */
export function reweigh(table: ReliabilityTable, weights: readonly number[]): ReliabilityTable {
  const rows = table.rows.map(({ ratings, units }, row) => ({ ratings, units: units * (weights[row] ?? 0) }));
  return { categories: table.categories, rows };
}

function indexOf(rating: Category | null, indices: ReadonlyMap<Category, number>): number | null {
  if (rating === null) return null;
  const index = indices.get(rating);
  if (index === undefined) throw new RangeError(`the rating ${JSON.stringify(rating)} is not on the declared scale`);
  return index;
}
