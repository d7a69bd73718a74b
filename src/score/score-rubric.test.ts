import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDocument, exampleLog, examplePassage } from '../../test/support/example-passage.ts';
import {
  exampleCriterion,
  exampleHurdle,
  exampleIndicator,
  exampleRubric,
  exampleSubIndicator,
} from '../../test/support/example-rubric.ts';
import { insufficient, measured } from '../measure/measure.ts';
import type { Measurement } from '../result/measurement.ts';
import type { Rubric } from '../result/rubric.ts';
import { scopeScoreSchema } from '../result/score.ts';
import { type ScoreRubricInput, scoreRubric } from './score-rubric.ts';

function value(score: number, evidence: string[] = []): Measurement {
  return measured({ value: score, unit: 'rating', n: 1, evidence });
}

function score(rubric: Rubric, measurements: Record<string, Measurement>, facts: Partial<ScoreRubricInput> = {}) {
  const empty = { targets: {}, judgements: [], evidence: [], informants: [], scope: { group: null } };
  return scoreRubric({ rubric, measurements: new Map(Object.entries(measurements)), ...empty, ...facts });
}

describe('the arithmetic of a rubric with six indicators and seventeen sub-indicators, two of them blank', () => {
  // RUBRIC17: computed with R and with numpy, which agree to 12 digits.
  const groups = [3, 3, 3, 3, 3, 2];
  const scores = [4, 3, 5, 2, 4, 3, 5, 4, null, 3, 3, 2, 4, 1, 3, null, 4];
  const weights = [1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1];
  const measurements: Record<string, Measurement> = {};
  let position = 0;
  const indicators = groups.map((size, index) => {
    const subIndicators = Array.from({ length: size }, () => {
      const id = `i${index + 1}.s${position + 1}`;
      const found = scores[position] ?? null;
      measurements[`${id}.x`] = found === null ? insufficient('no-evidence') : value(found);
      return exampleSubIndicator(id, [exampleCriterion(`${id}.x`)], weights[position++]);
    });
    return exampleIndicator(`i${index + 1}`, subIndicators);
  });
  const result = score(exampleRubric(indicators), measurements);

  it('gives the mean of each indicator and overall', () => {
    [4, 2.75, 4.5, 2.5, 2.6666666667, 4].forEach((expected, index) => {
      expect(result.indicators[index]?.score).toBeCloseTo(expected, 10);
    });
    expect(result.score).toBeCloseTo(3.4027777778, 10);
  });

  it('shows how a blank moves weight: the last sub-indicator counts 1/12 with it and 1/6 without', () => {
    const [blank, last] = result.indicators[5]?.subIndicators ?? [];
    expect(last?.effectiveWeight).toBeCloseTo(1 / 12, 12);
    expect(last?.rescaledWeight).toBeCloseTo(1 / 6, 12);
    expect(blank?.rescaledWeight).toBe(0);
  });

  it('says how much of each indicator was assessed, and bounds the blanks by 0 and 100', () => {
    expect(result.indicators[2]?.assessedShare).toBeCloseTo(2 / 3, 12);
    // (5 + 4 + 0) / 3 and (5 + 4 + 100) / 3
    expect(result.indicators[2]?.bounds?.worst).toBeCloseTo(3, 12);
    expect(result.indicators[2]?.bounds?.best).toBeCloseTo(109 / 3, 12);
  });

  it('keeps arithmetic that adds up: criterion scores times rescaled weights are the overall score', () => {
    const criteria = result.indicators.flatMap((node) => node.subIndicators).flatMap((node) => node.criteria);
    const total = criteria.reduce((sum, criterion) => sum + (criterion.score ?? 0) * criterion.rescaledWeight, 0);
    expect(total).toBeCloseTo(result.score ?? Number.NaN, 12);
    expect(criteria.reduce((sum, criterion) => sum + criterion.effectiveWeight, 0)).toBeCloseTo(1, 12);
  });

  it('fits the schema of result.json', () => {
    expect(scopeScoreSchema.parse(result)).toEqual(result);
  });
});

/** One indicator `a` of two sub-indicators, each with one testimony criterion. */
const two = exampleRubric(
  [
    exampleIndicator('a', [
      exampleSubIndicator('a.one', [exampleCriterion('a.one.x')]),
      exampleSubIndicator('a.two', [exampleCriterion('a.two.x')]),
    ]),
  ],
  [exampleHurdle('a', 'a.two'), exampleHurdle('overall', 'a.two')],
);

describe('minimum coverage', () => {
  const criteria = ['x', 'y', 'z', 'v'].map((name) => exampleCriterion(`a.one.${name}`));
  const rubric = exampleRubric([
    exampleIndicator('a', [exampleSubIndicator('a.one', criteria), exampleSubIndicator('a.two', [exampleCriterion('a.two.x')])]),
  ]);
  const blank = insufficient('no-evidence');

  it('leaves a sub-indicator without a score when a quarter of its weight is measured, and keeps that quarter in the bounds', () => {
    const result = score(rubric, { 'a.one.x': value(80), 'a.one.y': blank, 'a.one.z': blank, 'a.one.v': blank, 'a.two.x': value(40) });
    expect(result.indicators[0]?.subIndicators[0]).toMatchObject({
      score: null,
      coverage: 0.25,
      bounds: { worst: 20, best: 95 },
      reason: 'below-minimum-coverage',
      proposed: 'not-assessed',
    });
    // The other half is assessed, which is enough for the indicator.
    expect(result.indicators[0]).toMatchObject({ score: 40, assessedShare: 0.5, coverage: 0.625, bounds: { worst: 30, best: 67.5 } });
  });

  it('is null everywhere, and 0 nowhere, when nothing could be measured', () => {
    const result = score(two, { 'a.one.x': blank, 'a.two.x': insufficient('only-context') });
    for (const node of [result, ...result.indicators, ...result.indicators.flatMap((each) => each.subIndicators)]) {
      expect(node).toMatchObject({
        score: null,
        coverage: 0,
        bounds: { worst: 0, best: 100 },
        proposed: 'not-assessed',
        rescaledWeight: 0,
      });
    }
  });
});

describe('hurdles', () => {
  it('hold indicator and overall below achieved, and name the sub-indicator that holds them', () => {
    const strict = { ...two, levels: two.levels.map((level) => (level.id === 'achieved' ? { ...level, from: 50 } : level)) };
    const result = score(strict, { 'a.one.x': value(100), 'a.two.x': value(20) });
    expect(result).toMatchObject({ score: 60, proposed: 'partly', heldBy: 'a.two' });
    expect(result.indicators[0]).toMatchObject({ score: 60, proposed: 'partly', heldBy: 'a.two' });
    expect(result.indicators[0]?.subIndicators[0]).toMatchObject({ proposed: 'achieved', heldBy: null });
  });
});

describe('target groups', () => {
  const evidence = [
    examplePassage({ id: 'p1', group: 'umkm' }),
    examplePassage({ id: 'p2', codes: ['a.two'] }),
    examplePassage({ id: 'p3', codes: ['a.two'], group: 'youth' }),
  ];

  it('are given a level only where evidence speaks for them alone, and a score all the same', () => {
    const measurements = { 'a.one.x': value(90, ['p1']), 'a.two.x': value(90, ['p2']) };
    const result = score(two, measurements, { evidence, scope: { group: 'umkm' } });
    const [one, other] = result.indicators[0]?.subIndicators ?? [];
    expect(one).toMatchObject({ proposed: 'achieved', evidenceCount: 1, groupSpecificCount: 1 });
    expect(other).toMatchObject({
      score: 90,
      proposed: 'not-assessed',
      levelReason: 'no-group-specific-evidence',
      evidence: ['p2'],
      evidenceCount: 1,
      groupSpecificCount: 0,
    });
    expect(result.indicators[0]).toMatchObject({ levelReason: null, evidenceCount: 2, groupSpecificCount: 1 });
  });

  it('hear a log as their own once a target lets it score, and not before', () => {
    const criteria = [
      exampleCriterion('a.one.x'),
      exampleCriterion('a.one.visits', { evidence: ['visitor-log'], normalization: { by: 'target' } }),
    ];
    const rubric = exampleRubric([exampleIndicator('a', [exampleSubIndicator('a.one', criteria)])]);
    const measurements = { 'a.one.x': value(90, ['p4']), 'a.one.visits': value(1, ['log']) };
    const facts = { evidence: [examplePassage({ id: 'p4' }), exampleLog('log')], scope: { group: 'umkm' } };

    const without = score(rubric, measurements, facts).indicators[0]?.subIndicators[0];
    expect(without).toMatchObject({ proposed: 'not-assessed', groupSpecificCount: 0, evidence: ['log', 'p4'] });
    expect(without?.triangulation).toMatchObject({ verdict: 'single-source' });

    const targets = { 'a.one.visits': { floor: 0, target: 5, source: 'Work plan' } };
    const judged = score(rubric, measurements, { ...facts, targets }).indicators[0]?.subIndicators[0];
    // 1 of 5 persons a day scores 20, beside 90: 55.
    expect(judged).toMatchObject({ score: 55, proposed: 'partly', groupSpecificCount: 1 });
    expect(judged?.triangulation).toMatchObject({ verdict: 'dissonance' });
  });
});

describe('decisions', () => {
  const decision = { level: 'partly' as const, reason: 'Visitors said so.', evaluator: 'E1', date: null };
  const location = { file: 'judgements.csv' };
  const measurements = { 'a.one.x': value(100), 'a.two.x': value(100) };

  it('stand beside the proposal, for their own node and group', () => {
    const judgements = [
      { node: 'a.one', group: null, decision, location },
      { node: 'a.two', group: 'umkm', decision, location },
    ];
    const [one, other] = score(two, measurements, { judgements }).indicators[0]?.subIndicators ?? [];
    expect(one).toMatchObject({ proposed: 'achieved', decided: decision });
    expect(other).toMatchObject({ proposed: 'achieved', decided: null });
  });

  it('are never filled from what the program proposes', () => {
    const result = score(two, measurements);
    expect([result.decided, ...result.indicators.map(({ decided }) => decided)]).toEqual([null, null]);
  });
});

describe('scoreRubric', () => {
  it('stops at a criterion that was not measured', () => {
    expect(() => score(two, { 'a.one.x': value(1) })).toThrow('a.two.x');
  });

  it('counts only evidence that takes a side, and lists context beside it', () => {
    const evidence = [examplePassage({ id: 'p2', valence: 'context' }), examplePassage({ id: 'p1' }), exampleDocument('d1', 'present')];
    const result = score(two, { 'a.one.x': value(75, ['p1', 'p2']), 'a.two.x': value(75) }, { evidence });
    expect(result.indicators[0]?.subIndicators[0]).toMatchObject({ evidence: ['d1', 'p1', 'p2'], evidenceCount: 1 });
  });

  it('gives the same whatever the order of the evidence', () => {
    const evidence = [
      examplePassage({ id: 'p1' }),
      examplePassage({ id: 'p2', informant: 'i2', valence: 'opposes' }),
      examplePassage({ id: 'p3', codes: ['a.two'], group: 'umkm' }),
      exampleDocument('d1', 'absent'),
    ];
    const measurements = { 'a.one.x': value(75, ['p1', 'p2']), 'a.two.x': value(30, ['p3']) };
    fc.assert(
      fc.property(fc.shuffledSubarray(evidence, { minLength: evidence.length }), (shuffled) => {
        expect(score(two, measurements, { evidence: shuffled })).toEqual(score(two, measurements, { evidence }));
      }),
    );
  });

  it('gives the same scores and levels when all weights of a group are scaled', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(percent, percent, weight, weight, fc.constantFrom(0.1, 0.3, 7, 100), (x, y, first, second, factor) => {
        const weighted = (scale: number) =>
          exampleRubric([
            exampleIndicator('a', [
              exampleSubIndicator('a.one', [exampleCriterion('a.one.x')], first * scale),
              exampleSubIndicator('a.two', [exampleCriterion('a.two.x')], second * scale),
            ]),
          ]);
        const measurements = { 'a.one.x': value(x), 'a.two.x': value(y) };
        const [before, after] = [score(weighted(1), measurements), score(weighted(factor), measurements)];
        expect(after.score).toBeCloseTo(before.score ?? Number.NaN, 9);
        expect(after.proposed).toBe(before.proposed);
      }),
    );
  });
});
