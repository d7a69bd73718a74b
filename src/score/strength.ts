import { evidenceKinds, type Informant } from '../result/evidence.ts';
import type { Strength } from '../result/score.ts';
import { strengthLimits } from '../result/strength-rule.ts';
import type { Voice } from './voices.ts';

/**
 * How much the evidence that scores carries, by the rule and the limits of `result/strength-rule.ts`. Informants are
 * interviewed persons: an observer is none. The prevailing direction is that of the greater number; evidence that points the
 * opposite way contradicts, mixed evidence does not.
 */
export function rateStrength(voices: readonly Voice[], informants: readonly Informant[]): Strength {
  const scoring = voices.filter((voice) => voice.scores);
  const share = (those: readonly Voice[], holds: (voice: Voice) => boolean) =>
    those.length === 0 ? null : those.filter(holds).length / those.length;

  const interviewed = new Set(scoring.flatMap(({ ref }) => (ref.kind === 'interview' && ref.informant !== null ? [ref.informant] : [])));
  const roles = new Set(informants.flatMap(({ id, role }) => (interviewed.has(id) ? [role.id] : [])));
  const facts = {
    informants: interviewed.size,
    roles: roles.size,
    kinds: evidenceKinds.filter((kind) => scoring.some(({ ref }) => ref.kind === kind)),
    contradictingShare: contradictingShare(scoring),
    confirmedShare: share(
      scoring.filter(({ ref }) => ref.kind === 'interview' || ref.kind === 'observation'),
      ({ ref }) => ref.status === 'confirmed',
    ),
    assumedShare: share(scoring, ({ ref }) => ref.attribution === 'assumed'),
  };
  return { level: levelByRule(facts), ...facts };
}

function levelByRule(facts: Omit<Strength, 'level'>): Strength['level'] {
  const { thin, strong } = strengthLimits;
  const { informants, roles, kinds, contradictingShare, confirmedShare, assumedShare } = facts;
  if (kinds.length === 0) return 'none';
  if (informants < thin.informants || kinds.length < thin.kinds || (assumedShare ?? 0) > thin.assumedShare) return 'thin';
  const broad = informants >= strong.informants && roles >= strong.roles && kinds.length >= strong.kinds;
  const consistent = (contradictingShare ?? 0) <= strong.contradictingShare;
  const confirmed = (confirmedShare ?? 0) >= strong.confirmedShare;
  return broad && consistent && confirmed ? 'strong' : 'moderate';
}

function contradictingShare(scoring: readonly Voice[]): number | null {
  if (scoring.length === 0) return null;
  const supporting = scoring.filter(({ direction }) => direction === 'supports').length;
  const opposing = scoring.filter(({ direction }) => direction === 'opposes').length;
  return Math.min(supporting, opposing) / scoring.length;
}
