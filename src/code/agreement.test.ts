import { describe, expect, test } from 'vitest';
import { assess, coded, interview, threeInterviews } from '../../test/support/coded-interviews.ts';

describe('whether a turn speaks to a sub-indicator', () => {
  test('four coefficients worked by hand from 4 yes–yes, 2 yes–no, 1 no–yes, 5 no–no', () => {
    const { pooled, byCode, turns } = assess(threeInterviews);
    expect(turns).toBe(12);
    expect(pooled).toMatchObject({
      cells: 12,
      interviews: 3,
      counts: [
        [6, 6],
        [7, 5],
      ],
    });
    expect(pooled.percent.value).toBeCloseTo(9 / 12, 12);
    // p_e = 6/12 · 5/12 + 6/12 · 7/12 = 1/2.
    expect(pooled.kappa.value).toBeCloseTo(0.5, 12);
    // 11 of 24 ratings are yes: 1 − 23 · 6 / (2 · 11 · 13).
    expect(pooled.alpha.value).toBeCloseTo(1 - 138 / 286, 12);
    // p_e = 2 · 11/24 · 13/24.
    expect(pooled.ac.value).toBeCloseTo((0.75 - 286 / 576) / (1 - 286 / 576), 12);
    expect(byCode).toEqual([{ code: 'a.one', estimates: pooled }]);
  });

  test('pooled cells are turns times sub-indicators', () => {
    const { pooled, byCode } = assess({ ...threeInterviews, codes: ['a.one', 'a.two'] });
    expect(pooled.cells).toBe(24);
    expect(pooled.percent.value).toBeCloseTo(21 / 24, 12);
    expect(byCode[1]?.estimates.alpha).toMatchObject({ value: null, reason: 'no-variation' });
  });

  test('a sub-indicator that nobody used is undefined, although coders agree on every turn', () => {
    const { pooled } = assess({ sources: [interview('one', 3), interview('two', 3)] });
    expect(pooled.percent).toMatchObject({ value: 1, reason: null });
    for (const estimate of [pooled.alpha, pooled.kappa, pooled.ac])
      expect(estimate).toMatchObject({ value: null, reason: 'no-variation', percentile: null });
    expect(pooled.reliance).toBeNull();
    expect(pooled.bands).toEqual({ kappa: null, ac: null });
  });

  test('several codings of one turn with one code are one yes', () => {
    const sources = [interview('one', 2)];
    const codings = [coded('c1', 'one', 0), coded('c1', 'one', 0, { span: [5, 9] }), coded('c2', 'one', 0)];
    expect(assess({ sources, codings }).pooled.percent.value).toBe(1);
  });

  test('three coders: who did not code a source is missing there', () => {
    const sources = [interview('one', 2, { codedBy: ['c1', 'c2', 'c3'] }), interview('two', 2, { codedBy: ['c1', 'c3'] })];
    const codings = [coded('c1', 'one', 0), coded('c2', 'one', 0), coded('c3', 'one', 0), coded('c1', 'two', 1)];
    const { pooled, disagreements } = assess({ sources, codings, coders: ['c1', 'c2', 'c3'] });
    expect(pooled.counts).toEqual([
      [2, 2],
      [1, 1],
      [3, 1],
    ]);
    expect(pooled.percent.value).toBeCloseTo(3 / 4, 12);
    expect(disagreements.map(({ sides }) => sides.map(({ coder }) => coder))).toEqual([['c1', 'c3']]);
  });
});

describe('intervals', () => {
  test('whole interviews are resampled: if all disagreement sits in one of four, it may be drawn never or often', () => {
    const sources = ['a', 'b', 'c', 'd'].map((file) => interview(file, 10));
    const agreed = ['b', 'c', 'd'].flatMap((file) => [0, 1, 2, 3, 4].flatMap((turn) => [coded('c1', file, turn), coded('c2', file, turn)]));
    const split = [0, 1, 2, 3, 4].map((turn) => coded('c1', 'a', turn));
    const { percentile, undefinedReplicates } = assess({
      sources,
      codings: [...agreed, ...split],
      bootstrap: { replicates: 2000, seed: 1 },
    }).pooled.percent;
    // Half of interview `a` disagrees. It is drawn 3 times or more in 5.1 % of the resamples: 1 − 3/8. Never in 31.6 %.
    expect(percentile).toEqual({ lower: 0.625, upper: 1 });
    expect(undefinedReplicates).toBe(0);
  });

  test('one interview has no interval, so nothing can be relied on', () => {
    const { alpha, reliance } = assess({ sources: [interview('one', 3)], codings: [coded('c1', 'one', 0), coded('c2', 'one', 0)] }).pooled;
    expect(alpha).toMatchObject({ value: 1, percentile: null, bca: null, jackknifeError: null });
    expect(reliance).toBeNull();
  });

  test('the lower bound decides: alpha of .52 over three interviews is unreliable, full agreement reliable', () => {
    expect(assess(threeInterviews).pooled.reliance).toBe('unreliable');
    const agreed = threeInterviews.codings
      .filter(({ coder }) => coder === 'c1')
      .flatMap((coding, index) => [coding, { ...coding, id: `m${index}`, coder: 'c2' }]);
    expect(assess({ ...threeInterviews, codings: agreed }).pooled).toMatchObject({
      reliance: 'reliable',
      bands: { kappa: 'almost-perfect', ac: 'almost-perfect' },
    });
  });
});

describe('valence', () => {
  const pairs = (
    file: string,
    valences: readonly (readonly ['supports' | 'mixed' | 'opposes' | 'context', 'supports' | 'mixed' | 'opposes' | 'context'])[],
  ) =>
    valences.flatMap(([first, second], turn) => [
      coded('c1', file, turn, { valence: first }),
      coded('c2', file, turn, { valence: second }),
    ]);

  test('only where both gave the code and a direction', () => {
    const codings = [
      ...pairs('one', [
        ['supports', 'supports'],
        ['opposes', 'mixed'],
        ['context', 'supports'],
      ]),
      coded('c1', 'one', 3),
    ];
    const { valence } = assess({ sources: [interview('one', 4)], codings });
    expect(valence).toMatchObject({
      cells: 2,
      counts: [
        [1, 0, 1],
        [0, 1, 1],
      ],
    });
    expect(valence.percent.value).toBe(0.5);
  });

  test('a near miss costs less than the opposite', () => {
    const near = assess({
      sources: [interview('one', 3)],
      codings: pairs('one', [
        ['supports', 'supports'],
        ['opposes', 'opposes'],
        ['supports', 'mixed'],
      ]),
    });
    const far = assess({
      sources: [interview('one', 3)],
      codings: pairs('one', [
        ['supports', 'supports'],
        ['opposes', 'opposes'],
        ['supports', 'opposes'],
      ]),
    });
    // Linear weights: p_o = (1 + 1 + ½)/3; p_e = (2/3 · 1/3 + 2/3 · 1/3 · ½ + 1/3 · 1/3 + 1/3 · 1/3 · ½) = 1/2.
    expect(near.valence.kappa.value).toBeCloseTo((2.5 / 3 - 0.5) / 0.5, 12);
    expect(near.valence.alpha.value).toBeGreaterThan(far.valence.alpha.value ?? Number.NaN);
    expect(near.valence.ac.value).toBeGreaterThan(far.valence.ac.value ?? Number.NaN);
  });

  test('codings of one turn that point both ways are mixed; context beside a direction is silent', () => {
    const both = [coded('c1', 'one', 0), coded('c1', 'one', 0, { valence: 'opposes' }), coded('c2', 'one', 0, { valence: 'mixed' })];
    const beside = [coded('c1', 'one', 1), coded('c1', 'one', 1, { valence: 'context' }), coded('c2', 'one', 1)];
    const { valence, disagreements } = assess({ sources: [interview('one', 2)], codings: [...both, ...beside] });
    expect(valence.percent.value).toBe(1);
    expect(disagreements).toEqual([]);
  });
});
