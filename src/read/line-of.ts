import type { Location } from '../result/location.ts';

/** The line of a place, or the row of its cell in a sheet; 1 for a place that is a whole file. */
export function lineOf({ start, cell }: Location): number {
  return start?.line ?? Number(/\d+$/.exec(cell ?? '')?.[0] ?? 1);
}
