import type { SourceSummary } from '../result/result.ts';

/** A file that was read, for the result's list of sources. Facts that a study states about its sources come with `facts`. */
export function summarizeFile(facts: Pick<SourceSummary, 'file' | 'role' | 'sha256'> & Partial<SourceSummary>): SourceSummary {
  return { origin: 'field', attribution: 'stated', date: null, informant: null, ...facts };
}
