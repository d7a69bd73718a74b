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
    if (!kept.some((other) => other.start < finding.end && finding.start < other.end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
