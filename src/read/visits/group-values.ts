import { nearestName } from '../nearest-name.ts';
import type { LogSpec } from './visit-columns.ts';
import { plainCell } from './visit-columns.ts';

/** Target groups that a cell stands for, in the study's order, and by which rule. `number` tells sets of groups apart. */
export interface GroupReading {
  ids: readonly string[];
  number: number;
  by: 'value' | 'spelling' | 'list';
}

export type GroupReader = (cell: string) => GroupReading | 'blank' | 'unknown';

export const noGroups: GroupReading = { ids: [], number: 0, by: 'value' };

/**
 * Makes the reader of a log's group column. A cell is understood as the study writes it; otherwise without case, spaces and
 * punctuation; otherwise, when it lists several values between commas, `;`, `/`, `&`, `+` or `dan`, as all of their groups.
 */
export function makeGroupReader(groups: LogSpec['groups'], order: readonly string[]): GroupReader {
  const numbers = new Map<string, number>([['', 0]]);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const reading = (ids: readonly string[], by: GroupReading['by']): GroupReading => {
    const sorted = [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
    const key = sorted.join('|');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return { ids: sorted, number, by };
  };
  const exact = new Map(Object.entries(groups).map(([value, ids]) => [plainCell(value), ids] as const));
  const loose = new Map(Object.entries(groups).map(([value, ids]) => [looseValue(value), ids] as const));

  return (cell) => {
    const words = plainCell(cell);
    if (/^[-–—\s]*$/.test(words)) return 'blank';
    const ids = exact.get(words);
    if (ids) return reading(ids, 'value');
    const similar = loose.get(looseValue(cell));
    if (similar) return reading(similar, 'spelling');
    const parts = words.split(/\s*(?:,|;|\/|&|\+|\bdan\b)\s*/).filter((part) => part !== '');
    const listed = parts.map((part) => loose.get(looseValue(part)));
    return parts.length > 1 && listed.every((found) => found !== undefined) ? reading(listed.flat(), 'list') : 'unknown';
  };
}

/** The value in study.yaml that is nearest to an unknown one, compared without case, spaces and punctuation; '' when none is near. */
export function nearestGroupValue(written: string, known: readonly string[]): string {
  const nearest = nearestName(looseValue(written), known.map(looseValue));
  return nearest === '' ? '' : (known.find((value) => looseValue(value) === nearest) ?? '');
}

function looseValue(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
