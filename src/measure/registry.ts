import { checklistCompletion } from './checklist-completion.ts';
import { groupShare } from './group-share.ts';
import type { Measure } from './measure.ts';
import { observationRating } from './observation-rating.ts';
import { personsReached } from './persons-reached.ts';
import { testimonyRating } from './testimony-rating.ts';
import { visitsPerOpenDay } from './visits-per-open-day.ts';
import { zeroVisitDays } from './zero-visit-days.ts';

/** Every measure that a rubric can name, in the order in which lists print them. */
export const measures: readonly Measure[] = [
  testimonyRating,
  observationRating,
  checklistCompletion,
  visitsPerOpenDay,
  zeroVisitDays,
  groupShare,
  personsReached,
];

/** The measure with this id; undefined when there is none. */
export function measureById(id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id);
}
