import type { EvidenceRef } from '../result/evidence.ts';
import type { Level } from '../result/score.ts';

/** Which way evidence points, relative to success. */
export type Direction = 'supports' | 'mixed' | 'opposes';

/**
 * The direction of a passage (its valence) or of a checklist item: present supports, partial is mixed, absent opposes. null
 * where it takes no side: context, a status that is unknown or does not apply, an item tagged `context`, a visitor log.
 */
export function directionOf({ valence, document }: EvidenceRef): Direction | null {
  if (document) return document.tags.includes('context') ? null : directionByStatus[document.status];
  return valence === undefined || valence === 'context' ? null : valence;
}

/** What a scored figure says: `achieved` supports, `partly` is mixed, `not-yet` opposes. */
export const directionByLevel = {
  achieved: 'supports',
  partly: 'mixed',
  'not-yet': 'opposes',
  'not-assessed': null,
} as const satisfies Record<Level, Direction | null>;

/** The sign of supporters minus opposers; `mixed` when they balance, null when there is nothing to add up. */
export function netDirection(directions: readonly Direction[]): Direction | null {
  if (directions.length === 0) return null;
  const count = (wanted: Direction) => directions.filter((direction) => direction === wanted).length;
  const net = count('supports') - count('opposes');
  return net > 0 ? 'supports' : net < 0 ? 'opposes' : 'mixed';
}

const directionByStatus = {
  present: 'supports',
  partial: 'mixed',
  absent: 'opposes',
  'not-applicable': null,
  unknown: null,
} as const;
