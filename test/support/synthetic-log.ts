import type { SourceSummary } from '../../src/result/result.ts';

/** A synthetic visitor log among the sources of a result. */
export const syntheticLog: SourceSummary = {
  file: 'log.csv',
  role: 'visitor-log',
  sha256: '0'.repeat(64),
  origin: 'synthetic',
  attribution: 'stated',
  date: null,
  informant: null,
};
