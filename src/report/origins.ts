import type { Origin } from '../result/evidence.ts';
import type { Result } from '../result/result.ts';

/** How much of the study's data (transcripts, notes, checklists, visitor logs, and the evidence in them) is of an origin. */
export function extentOf(wanted: Origin, { sources, evidence }: Pick<Result, 'sources' | 'evidence'>): 'all' | 'some' | 'none' {
  const origins = [...sources, ...evidence].map(({ origin }) => origin).filter((origin) => origin !== null);
  if (!origins.includes(wanted)) return 'none';
  return origins.every((origin) => origin === wanted) ? 'all' : 'some';
}
