import type { VisitCell } from '../read/evidence.ts';
import type { Estimate } from '../result/evidence.ts';
import { goodman } from '../statistics/goodman.ts';
import { wilsonClustered } from '../statistics/wilson.ts';
import { countCells } from './visit-counts.ts';

/** The study's target groups, in its order. */
export interface TargetGroups {
  ids: readonly string[];
  overlap: boolean;
}

/** Shares of persons (0–1): of each target group, and of those in any; each null when nobody came. `n` of an estimate is the number of rows. */
export interface VisitorShares {
  byGroup: ReadonlyMap<string, Estimate | null>;
  anyGroup: Estimate | null;
}

/**
 * Shares of persons with intervals in which one row is one draw. Groups that exclude each other get Goodman's
 * simultaneous intervals over the groups and `none`; overlapping ones Wilson's, each by itself. A row in two groups
 * shows that groups overlap, whatever the study declares.
 */
export function visitorShares(cells: readonly VisitCell[], groups: TargetGroups): VisitorShares {
  const overlap = groups.overlap || cells.some((cell) => cell.groups.length > 1);
  const shareOf = (isMember: (cell: VisitCell) => boolean): Estimate | null => {
    const parties = cells.map((cell) => ({ size: cell.size, rows: cell.rows, member: isMember(cell) }));
    return overlap ? wilsonClustered(parties) : goodman(parties, groups.ids.length + 1);
  };
  return {
    byGroup: new Map(groups.ids.map((id) => [id, shareOf((cell) => cell.groups.includes(id))])),
    // Everybody but `none`: the interval of that category, turned over.
    anyGroup: shareOf((cell) => cell.groups.length > 0),
  };
}

/** Persons in each target group, in the study's order, then those in `none`. With overlapping groups the sum can exceed the persons. */
export function personsByGroup(cells: readonly VisitCell[], groups: TargetGroups): Record<string, number> {
  const entries = groups.ids.map((id) => [id, countCells(cells.filter((cell) => cell.groups.includes(id))).persons] as const);
  return Object.fromEntries([...entries, ['none', countCells(cells.filter((cell) => cell.groups.length === 0)).persons]]);
}
