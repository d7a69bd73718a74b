import type { EvidenceRef } from '../result/evidence.ts';
import type { Rubric } from '../result/rubric.ts';
import { type Direction, directionByLevel, directionOf, netDirection } from './direction.ts';
import { levelOf } from './level.ts';
import type { UnweightedCriterion } from './score-criterion.ts';

/** One piece of evidence on one sub-indicator. */
export interface Voice {
  ref: EvidenceRef;
  /** null = it takes no side, or is a figure without a target. */
  direction: Direction | null;
  /** Whether a criterion's score rests on it. */
  scores: boolean;
}

/**
 * Everything that a sub-indicator's evidence says, in the order of `evidence`: what is coded or listed under it, and the
 * visitor logs that its criteria measured. A log's direction is the level of the criteria that a target lets it score.
 */
export function listVoices(
  subIndicator: string,
  criteria: readonly UnweightedCriterion[],
  evidence: readonly EvidenceRef[],
  levels: Rubric['levels'],
): Voice[] {
  const measured = evidenceIds(criteria);
  const scored = evidenceIds(criteria.filter(({ score }) => score !== null));
  return evidence
    .filter((ref) => ref.codes.includes(subIndicator) || measured.has(ref.id))
    .map((ref) => {
      const direction = ref.kind === 'visitor-log' ? logDirection(ref.id, criteria, levels) : directionOf(ref);
      return { ref, direction, scores: direction !== null && scored.has(ref.id) };
    });
}

/** Evidence that scores and speaks for this target group alone. A log counts: its figures are those of the group. 0 for all evidence. */
export function countGroupSpecific(voices: Iterable<Voice>, group: string | null): number {
  if (group === null) return 0;
  return countScoring(voices, ({ ref }) => ref.group === group || ref.kind === 'visitor-log');
}

/** Distinct pieces of evidence that score; one piece can speak to several sub-indicators. */
export function countScoring(voices: Iterable<Voice>, also: (voice: Voice) => boolean = () => true): number {
  return new Set([...voices].filter((voice) => voice.scores && also(voice)).map(({ ref }) => ref.id)).size;
}

function logDirection(id: string, criteria: readonly UnweightedCriterion[], levels: Rubric['levels']): Direction | null {
  const resting = criteria.filter((criterion) => evidenceIds([criterion]).has(id));
  return netDirection(resting.flatMap(({ score }) => directionByLevel[levelOf(score, levels)] ?? []));
}

function evidenceIds(criteria: readonly UnweightedCriterion[]): Set<string> {
  return new Set(criteria.flatMap(({ measurement }) => (measurement.status === 'measured' ? measurement.evidence : [])));
}
