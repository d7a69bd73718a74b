import { sum } from 'simple-statistics';

/** Rows of a log that look alike: `rows` parties of `size` persons each, all of whom belong to the counted part, or none. */
export interface Party {
  size: number;
  rows: number;
  member: boolean;
}

/** What a list of parties adds up to. `share` is that of persons, null when there is nobody. */
export function countParties(parties: readonly Party[]): { rows: number; persons: number; share: number | null } {
  const rows = sum(parties.map((party) => party.rows));
  const persons = sum(parties.map(personsIn));
  const members = sum(parties.filter((party) => party.member).map(personsIn));
  return { rows, persons, share: persons === 0 ? null : members / persons };
}

/**
 * How many independent persons the parties are worth when a share of persons is estimated: a party that came together
 * decided once, so 25 persons in one row are one draw. Between 1 and the number of rows; equal to the number of
 * persons when everybody came alone; 0 when there is nobody.
 *
 * The smaller of two published answers:
 * - Kish's (Σm)² / Σm², for draws of unequal weight m (Kish 1965, Survey Sampling, on unequal weights);
 * - p(1−p) / v, the size of the simple sample with the same variance (design effect, Kish 1965), where v is the
 *   ratio estimator's variance with rows as clusters, Σ(aᵢ − p·mᵢ)² / (Σm)² (Cochran 1977, Sampling Techniques, on
 *   proportions in cluster sampling; its factor n/(n−1) is left out, so that parties of one give the persons exactly).
 *
 * The first alone overlooks that one big party may carry a small group; the second alone is undefined at shares of 0
 * and 1, and near them can exceed the number of rows. Putting an effective size into an interval for simple samples
 * follows Korn & Graubard (1998), Survey Methodology 24, 193–201. Taking the smaller is this toolkit's convention.
 */
export function effectiveSampleSize(parties: readonly Party[]): number {
  const { persons, share } = countParties(parties);
  if (share === null) return 0;
  const byWeight = persons ** 2 / sum(parties.map(({ rows, size }) => rows * size ** 2));
  if (share === 0 || share === 1) return byWeight;
  const residuals = sum(parties.map(({ rows, size, member }) => rows * (size * ((member ? 1 : 0) - share)) ** 2));
  const byVariance = (share * (1 - share) * persons ** 2) / residuals;
  return Math.min(byWeight, byVariance);
}

function personsIn({ size, rows }: Party): number {
  return size * rows;
}
