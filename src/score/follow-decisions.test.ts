import { describe, expect, it } from 'vitest';
import { examplePassage } from '../../test/support/example-passage.ts';
import {
  exampleCriterion,
  exampleHurdle,
  exampleIndicator,
  exampleRubric,
  exampleSubIndicator,
} from '../../test/support/example-rubric.ts';
import { measured } from '../measure/measure.ts';
import type { Judgement } from '../read/evidence.ts';
import type { Level } from '../result/score.ts';
import { type ScoreRubricInput, scoreRubric } from './score-rubric.ts';

const subIndicator = (id: string) => exampleSubIndicator(id, [exampleCriterion(`${id}.x`)]);
/** Two indicators; the second sub-indicator of `a` is a hurdle of `a` and of the whole. */
const rubric = exampleRubric(
  [exampleIndicator('a', [subIndicator('a.one'), subIndicator('a.two')]), exampleIndicator('b', [subIndicator('b.one')])],
  [exampleHurdle('a', 'a.two'), exampleHurdle('overall', 'a.two')],
);

function decide(node: string, level: Level, group: string | null = null): Judgement {
  return { node, group, decision: { level, reason: 'Seen', evaluator: 'E1', date: null }, location: { file: 'judgements.csv' } };
}

/** Every sub-indicator scores 90. */
function score(judgements: Judgement[], facts: Partial<ScoreRubricInput> = {}) {
  const measurements = new Map(
    [['a.one.x', 'p1'] as const, ['a.two.x', 'p2'] as const, ['b.one.x', 'p3'] as const].map(([id, passage]) => [
      id,
      measured({ value: 90, unit: 'rating', n: 1, evidence: [passage] }),
    ]),
  );
  return scoreRubric({ rubric, measurements, targets: {}, judgements, evidence: [], informants: [], scope: { group: null }, ...facts });
}

describe('a level that follows from decisions', () => {
  it('is there for an indicator once all its sub-indicators are decided, and for the whole once all are', () => {
    const some = score([decide('a.one', 'achieved'), decide('a.two', 'achieved')]);
    expect(some.indicators.map(({ follows }) => follows)).toEqual([{ level: 'achieved', heldBy: null }, undefined]);
    expect(some.follows).toBeUndefined();
    const all = score([decide('a.one', 'achieved'), decide('a.two', 'achieved'), decide('b.one', 'achieved')]);
    expect(all.follows).toEqual({ level: 'achieved', heldBy: null });
  });

  it('keeps the score of a sub-indicator whose decision agrees with it, and takes the middle of the level otherwise', () => {
    // (90 + 50) / 2 = 70, achieved; (90 + 100/6) / 2 = 53.3, partly.
    expect(score([decide('a.one', 'achieved'), decide('a.two', 'partly')]).indicators[0]?.follows?.level).toBe('achieved');
    expect(score([decide('a.two', 'achieved'), decide('a.one', 'not-yet')]).indicators[0]?.follows?.level).toBe('partly');
    expect(score([decide('a.one', 'partly'), decide('a.two', 'partly')]).indicators[0]?.follows?.level).toBe('partly');
  });

  it('is held by a hurdle that the decision does not pass, though the score would', () => {
    const heavy = exampleRubric(
      [exampleIndicator('a', [exampleSubIndicator('a.one', [exampleCriterion('a.one.x')], 9), subIndicator('a.two')])],
      [exampleHurdle('a', 'a.two')],
    );
    const result = score([decide('a.one', 'achieved'), decide('a.two', 'not-yet')], { rubric: heavy });
    expect(result.indicators[0]).toMatchObject({ proposed: 'achieved', heldBy: null, follows: { level: 'partly', heldBy: 'a.two' } });
  });

  it('leaves out what was decided to be not assessed', () => {
    expect(score([decide('a.one', 'achieved'), decide('a.two', 'not-assessed')]).indicators[0]?.follows).toEqual({
      level: 'partly',
      heldBy: 'a.two',
    });
    expect(score([decide('b.one', 'not-assessed')]).indicators[1]?.follows?.level).toBe('not-assessed');
  });

  it('stands beside a decision on the indicator itself, which goes into the whole instead', () => {
    const all = [decide('a.one', 'achieved'), decide('a.two', 'achieved'), decide('b.one', 'achieved')];
    const result = score([...all, decide('a', 'not-yet'), decide('b', 'not-yet')]);
    expect(result.indicators[0]).toMatchObject({ decided: { level: 'not-yet' }, follows: { level: 'achieved' } });
    expect(result.follows?.level).toBe('not-yet');
  });
});

describe('for a target group', () => {
  const evidence = [
    examplePassage({ id: 'p1', codes: ['a.one'], group: 'umkm' }),
    examplePassage({ id: 'p2', codes: ['a.two'] }),
    examplePassage({ id: 'p3', codes: ['b.one'] }),
  ];
  const facts = { evidence, scope: { group: 'umkm' } };

  it('the decision on all evidence stands where nothing concerns the group in particular, and only there', () => {
    const general = [decide('a.one', 'achieved'), decide('a.two', 'achieved'), decide('b.one', 'achieved')];
    expect(score(general, facts).indicators[0]?.follows).toBeUndefined();
    const own = score([...general, decide('a.one', 'not-yet', 'umkm')], facts);
    expect(own.indicators[0]?.follows?.level).toBe('partly');
    expect(own.follows?.level).toBe('achieved');
  });

  it('no level follows where no evidence concerns the group in particular', () => {
    expect(score([decide('b.one', 'achieved')], facts).indicators[1]?.follows?.level).toBe('not-assessed');
  });
});
