import { countWhile } from '../read/reading-text.ts';
import type { Finding } from './finding.ts';

/** Of findings that overlap the sure one stays, then the longer one, then the one that comes first in the list. */
export function withoutOverlaps<F extends Pick<Finding, 'start' | 'end' | 'doubt'>>(findings: readonly F[]): F[] {
  const ranked = findings
    .map((finding, rank) => ({ finding, rank }))
    .sort(
      ({ finding: a, rank: first }, { finding: b, rank: second }) =>
        Number(a.doubt !== null) - Number(b.doubt !== null) || b.end - b.start - (a.end - a.start) || first - second,
    );
  const kept: F[] = [];
  for (const { finding } of ranked) {
    // The kept ones are in order and do not overlap: only the last one that begins before its end can be in the way.
    const at = countWhile(kept, ({ start }) => start < finding.end);
    const before = kept[at - 1];
    if (!before || before.end <= finding.start) kept.splice(at, 0, finding);
  }
  return kept;
}
