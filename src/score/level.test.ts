import { describe, expect, it } from 'vitest';
import { exampleHurdle, exampleRubric } from '../../test/support/example-rubric.ts';
import type { Level } from '../result/score.ts';
import { levelOf, proposeLevel } from './level.ts';

const { levels } = exampleRubric([]);

describe('levelOf', () => {
  it('cuts at equal thirds', () => {
    expect([0, 33, 100 / 3, 66, 200 / 3, 100].map((score) => levelOf(score, levels))).toEqual([
      'not-yet',
      'not-yet',
      'partly',
      'partly',
      'achieved',
      'achieved',
    ]);
  });

  it('does not let the last bit of a sum decide', () => {
    expect(levelOf(100 / 3 - 1e-12, levels)).toBe('partly');
  });

  it('does not assess what has no score', () => {
    expect(levelOf(null, levels)).toBe('not-assessed');
  });
});

describe('proposeLevel', () => {
  const propose = (score: number | null, outcome: Level, groupSpecific = true) =>
    proposeLevel({
      score,
      levels,
      hurdles: [exampleHurdle('a', 'a.outcome')],
      subIndicatorLevels: new Map([['a.outcome', outcome]]),
      groupSpecific,
    });

  it('is held at partly by the sub-indicator of a hurdle that is not yet there', () => {
    expect(propose(90, 'not-yet')).toEqual({ proposed: 'partly', levelReason: null, heldBy: 'a.outcome' });
  });

  it('is achieved once the hurdle is passed', () => {
    expect(propose(90, 'partly')).toEqual({ proposed: 'achieved', levelReason: null, heldBy: null });
    expect(propose(90, 'achieved').proposed).toBe('achieved');
  });

  it('claims no success on an outcome that was not assessed', () => {
    expect(propose(90, 'not-assessed')).toMatchObject({ proposed: 'partly', heldBy: 'a.outcome' });
  });

  it('names no hurdle that changed nothing', () => {
    expect(propose(50, 'not-yet')).toEqual({ proposed: 'partly', levelReason: null, heldBy: null });
    expect(propose(10, 'not-yet')).toEqual({ proposed: 'not-yet', levelReason: null, heldBy: null });
  });

  it('claims no level for a group of which no evidence speaks alone', () => {
    expect(propose(90, 'achieved', false)).toEqual({
      proposed: 'not-assessed',
      levelReason: 'no-group-specific-evidence',
      heldBy: null,
    });
    expect(propose(null, 'achieved', false).levelReason).toBeNull();
  });
});
