import type { VisitLog } from '../read/evidence.ts';
import type { Measurement } from '../result/measurement.ts';
import { insufficient } from './measure.ts';
import { isCounted } from './visit-counts.ts';

/**
 * Runs `measure` on a log that covers an open day, with the ids that a reader finds the log by. Insufficient without a
 * log (`no-visitor-log`) or without an open day that it tells about (`no-open-days`).
 */
export function measureLog(log: VisitLog | null, measure: (log: VisitLog, evidence: string[]) => Measurement): Measurement {
  if (!log) return insufficient('no-visitor-log');
  const evidence = log.refs.map((ref) => ref.id).sort();
  if (!log.days.some(isCounted)) return insufficient('no-open-days', 0, evidence);
  return measure(log, evidence);
}
