import type { SourceSummary } from '../result/result.ts';

/** Files that say how to evaluate or what somebody made of the data. */
const apparatus: ReadonlySet<SourceSummary['role']> = new Set(['study', 'rubric', 'holidays', 'codings', 'judgements', 'published']);

/** A file that was read, for the result's list of sources. Facts that a study states about its sources come with `facts`. */
export function summarizeFile(facts: Pick<SourceSummary, 'file' | 'role' | 'sha256'> & Partial<SourceSummary>): SourceSummary {
  return { origin: apparatus.has(facts.role) ? null : 'field', attribution: 'stated', date: null, informant: null, ...facts };
}
