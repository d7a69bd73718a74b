import type { EvidenceRef } from '../result/evidence.ts';
import type { Flag, Measurement } from '../result/measurement.ts';
import { insufficient, measured } from './measure.ts';

type Passages = readonly EvidenceRef[];
type Sign = -1 | 0 | 1;

/**
 * The sign rule, for informants and for observers alike ("voices"). Each voice takes the side that most of its scoring
 * passages take; the direction is the side that most voices take, and none when they balance.
 *
 * - 2 in that direction: two voices or more, over half of them all on that side, a concrete example for it and none
 *   against it. 1: any other net direction. 0: balanced.
 * - `mixed` passages score (the voice was heard) and take neither side; `context` passages never score.
 * - Passages without an informant are one unnamed voice: nobody can tell how many people it hides.
 *
 * `n` is the number of voices. `singleVoice` is the flag for one voice alone.
 * Adapted from the rating rules for CFIR constructs: Damschroder & Lowery (2013), Implementation Science 8:51, which
 * rate influence on an implementation; its X for mixed ratings is the flag `both-directions` here.
 */
export function rateBySigns(passages: Passages, singleVoice: 'single-informant' | 'single-observer'): Measurement {
  const scoring = passages.filter((passage) => directionOf(passage) !== null);
  const context = passages.filter((passage) => directionOf(passage) === null);
  if (passages.length === 0) return insufficient('no-evidence');
  if (scoring.length === 0) return insufficient('only-context', 0, sortedIds(context));

  const voices = signsByVoice(scoring);
  const direction = sign(voices.reduce<number>((sum, voice) => sum + voice, 0));
  return measured({
    value: direction * (isStrong(scoring, voices, direction) ? 2 : 1),
    unit: 'rating',
    n: voices.length,
    flags: flagsOf(scoring, voices, direction, singleVoice),
    distribution: countValences(passages),
    evidence: [...sortedIds(scoring), ...sortedIds(context)],
  });
}

/** Whether the further conditions hold: several voices, most of them on this side, and concrete examples on this side only. */
function isStrong(scoring: Passages, voices: readonly Sign[], direction: Sign): boolean {
  if (direction === 0 || voices.length < 2) return false;
  const agreeing = voices.filter((voice) => voice === direction).length;
  const sidesWithExamples = scoring.filter((passage) => passage.explicit === true).map(directionOf);
  const against = direction === 1 ? -1 : 1;
  return agreeing > voices.length / 2 && sidesWithExamples.includes(direction) && !sidesWithExamples.includes(against);
}

function flagsOf(scoring: Passages, voices: readonly Sign[], direction: Sign, singleVoice: Flag): Flag[] {
  const flags: Flag[] = [];
  // A balance is either two sides in equal strength or passages that hold both sides in one: both directions are present.
  if (direction === 0) flags.push('both-directions');
  if (voices.length === 1) flags.push(singleVoice);
  // Where there is no direction, an example on any side counts.
  const inDirection = scoring.filter((passage) => direction === 0 || directionOf(passage) === direction);
  if (!inDirection.some((passage) => passage.explicit === true)) flags.push('general-statements-only');
  return flags;
}

function signsByVoice(scoring: Passages): Sign[] {
  const sums = new Map<string | null, number>();
  for (const passage of scoring) {
    sums.set(passage.informant, (sums.get(passage.informant) ?? 0) + (directionOf(passage) ?? 0));
  }
  return [...sums.values()].map(sign);
}

/** The side that a passage takes: 0 for mixed, null when it does not score. */
function directionOf({ valence }: EvidenceRef): Sign | null {
  if (valence === 'supports') return 1;
  if (valence === 'opposes') return -1;
  return valence === 'mixed' ? 0 : null;
}

function countValences(passages: Passages): Record<string, number> {
  const count = (side: Sign | null) => passages.filter((passage) => directionOf(passage) === side).length;
  return { supports: count(1), mixed: count(0), opposes: count(-1), context: count(null) };
}

function sortedIds(passages: Passages): string[] {
  return passages.map((passage) => passage.id).sort();
}

function sign(value: number): Sign {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
