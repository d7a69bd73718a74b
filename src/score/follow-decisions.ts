import type { Hurdle, Rubric } from '../result/rubric.ts';
import type { Bounds, Follows, Level } from '../result/score.ts';
import { aggregate } from './aggregate.ts';
import { levelOf, proposeLevel } from './level.ts';

/** The end of the scale, which closes the band of the highest level. */
const highestScore = 100;

/** A child of a node, with the level that a person decided for it. */
export interface DecidedPart {
  weight: number;
  /** 0–100, as computed; null = not assessed. */
  score: number | null;
  /** Null when nothing below applies: left out, as in the score. */
  bounds: Bounds | null;
  level: Level;
}

export interface FollowInput {
  parts: readonly DecidedPart[];
  levels: Rubric['levels'];
  /** Hurdles of this node only. */
  hurdles: readonly Hurdle[];
  /** Decided levels of the scope's sub-indicators, by id. */
  decidedLevels: ReadonlyMap<string, Level>;
  /** As in `proposeLevel`. */
  groupSpecific: boolean;
  /** Least share (0–1) of the weight that must be assessed. */
  minimumShare: number;
}

/**
 * The level of a node whose parts are all decided, by the same mean, thresholds and hurdles as a proposal. A decision that
 * agrees with the score keeps the score; any other stands for the middle of its level, so that it moves the mean where the
 * evaluator saw more or less than the figures. `score` is that mean, for the node above; null = not assessed.
 */
export function followDecisions(input: FollowInput): Follows & { score: number | null } {
  const { parts, levels, hurdles, decidedLevels, groupSpecific, minimumShare } = input;
  const standing = parts.map((part) => {
    const score = standingScore(part, levels);
    const blank = part.bounds && { worst: 0, best: highestScore };
    return {
      weight: part.weight,
      score,
      coverage: score === null ? 0 : 1,
      bounds: score === null ? blank : { worst: score, best: score },
      reason: null,
    };
  });
  const { score } = aggregate(standing, { of: 'assessedShare', share: minimumShare });
  const { proposed, heldBy } = proposeLevel({ score, levels, hurdles, subIndicatorLevels: decidedLevels, groupSpecific });
  return { level: proposed, heldBy, score };
}

/** The score that a decided level stands for: the computed one where they agree, else the middle of the level's band. */
function standingScore({ score, level }: DecidedPart, levels: Rubric['levels']): number | null {
  if (level === 'not-assessed') return null;
  if (levelOf(score, levels) === level) return score;
  const starts = levels.flatMap(({ id, from }) => (from === null ? [] : [{ id, from }]));
  const index = starts.findIndex(({ id }) => id === level);
  const from = starts[index]?.from ?? 0;
  const to = starts[index + 1]?.from ?? highestScore;
  return (from + to) / 2;
}
