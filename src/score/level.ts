import type { Hurdle, Rubric } from '../result/rubric.ts';
import type { Level, ScopeScore } from '../result/score.ts';
import { tolerance } from './tolerance.ts';

/** The highest level whose threshold the score reaches; `not-assessed` for null. `levels` are ordered from the weakest. */
export function levelOf(score: number | null, levels: Rubric['levels']): Level {
  if (score === null) return 'not-assessed';
  const reached = levels.findLast(({ from }) => from !== null && score + tolerance >= from);
  return reached?.id ?? 'not-yet';
}

export type Proposal = Pick<ScopeScore, 'proposed' | 'levelReason' | 'heldBy'>;

export interface ProposalInput {
  score: number | null;
  levels: Rubric['levels'];
  /** Hurdles of this node only. */
  hurdles: readonly Hurdle[];
  /** Proposed levels of the scope's sub-indicators, by id. */
  subIndicatorLevels: ReadonlyMap<string, Level>;
  /** For a target group: whether any evidence speaks for it alone. A level that rests on evidence for all is not claimed for a group. */
  groupSpecific: boolean;
}

/**
 * The level that the program proposes. A hurdle keeps a node that would be `achieved` at `partly` while its sub-indicator has
 * not reached the level that the hurdle asks for. A sub-indicator that is not assessed has not reached it either: success is
 * not claimed on an outcome that nobody could look at.
 */
export function proposeLevel({ score, levels, hurdles, subIndicatorLevels, groupSpecific }: ProposalInput): Proposal {
  if (score !== null && !groupSpecific) return { proposed: 'not-assessed', levelReason: 'no-group-specific-evidence', heldBy: null };
  const proposed = levelOf(score, levels);
  if (proposed !== 'achieved') return { proposed, levelReason: null, heldBy: null };
  const missed = hurdles.find(({ requires, atLeast }) => !reaches(subIndicatorLevels.get(requires), atLeast));
  if (!missed) return { proposed, levelReason: null, heldBy: null };
  return { proposed: 'partly', levelReason: null, heldBy: missed.requires };
}

function reaches(level: Level | undefined, atLeast: Hurdle['atLeast']): boolean {
  return level === 'achieved' || level === atLeast;
}
