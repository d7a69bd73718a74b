import type { Informant } from '../result/evidence.ts';
import type { Result } from '../result/result.ts';

/**
 * Informants with at least one interview passage among the evidence, in the study's order. Whoever was interviewed and is quoted
 * nowhere (not coded yet, outside the period, set aside) speaks for nothing in the result.
 */
export function quotedInformants({ study, evidence }: Pick<Result, 'study' | 'evidence'>): Informant[] {
  const quoted = new Set(evidence.filter(({ kind }) => kind === 'interview').map(({ informant }) => informant));
  return study.informants.filter(({ id }) => quoted.has(id));
}
