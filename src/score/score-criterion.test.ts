import { describe, expect, it } from 'vitest';
import { exampleCriterion } from '../../test/support/example-rubric.ts';
import { insufficient, measured, notApplicable } from '../measure/measure.ts';
import { scoreCriterion } from './score-criterion.ts';

const visits = exampleCriterion('a.one.visits', { measure: 'visits-per-open-day', normalization: { by: 'target' } });
const threeADay = measured({ value: 3, unit: 'persons-per-open-day', n: 200, evidence: ['log'] });

describe('scoreCriterion', () => {
  it('scores a measured value, with bounds that keep the measured part', () => {
    const measurement = measured({ value: 80, unit: 'rating', n: 1, coverage: 0.75, evidence: [] });
    expect(scoreCriterion(exampleCriterion('a.one.x'), measurement, {})).toMatchObject({
      score: 80,
      coverage: 0.75,
      bounds: { worst: 60, best: 85 },
      reason: null,
    });
  });

  it('is blank, not 0, when nothing was found', () => {
    expect(scoreCriterion(exampleCriterion('a.one.x'), insufficient('only-context'), {})).toMatchObject({
      score: null,
      coverage: 0,
      bounds: { worst: 0, best: 100 },
      reason: 'only-context',
    });
  });

  it('does not apply without a target, and still shows what was measured', () => {
    expect(scoreCriterion(visits, threeADay, {})).toMatchObject({
      score: null,
      coverage: 0,
      bounds: null,
      reason: 'no-target',
      measurement: threeADay,
    });
    expect(scoreCriterion(visits, insufficient('no-visitor-log'), {}).reason).toBe('no-target');
  });

  it('is judged by a declared target', () => {
    const targets = { 'a.one.visits': { floor: 0, target: 5, source: 'Work plan 2022' } };
    expect(scoreCriterion(visits, threeADay, targets)).toMatchObject({ score: 60, reason: null });
    expect(scoreCriterion(visits, insufficient('no-visitor-log'), targets).bounds).toEqual({ worst: 0, best: 100 });
  });

  it("keeps a measure's own reason for not applying", () => {
    expect(scoreCriterion(visits, notApplicable('no-groups'), {})).toMatchObject({ bounds: null, reason: 'no-groups' });
  });
});
