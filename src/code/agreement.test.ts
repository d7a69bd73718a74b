import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCoding } from '../../test/support/example-passage.ts';
import type { Turn } from '../read/transcript/transcript.ts';
import { type AgreementInput, assessAgreement } from './agreement.ts';
import type { AgreementSource } from './agreement-units.ts';

/** An interview of `turns` turns by informant `i1`, each 10 characters long: turn 2 stands at 20–30. */
function interview(file: string, turns: number, facts: Partial<AgreementSource> = {}, turn: Partial<Turn> = {}): AgreementSource {
  const list = Array.from({ length: turns }, (_, index): Turn => {
    const span = { start: index * 10, end: index * 10 + 10 };
    return {
      index,
      speaker: 'N',
      role: 'informant',
      informant: 'i1',
      span,
      location: { file, start: { line: index + 1, column: 1 } },
      ...turn,
    };
  });
  return { file, turns: list, codedBy: ['c1', 'c2'], ...facts };
}

let next = 0;
/** A coding of one turn of an interview. */
function coded(coder: string, file: string, turn: number, facts: Partial<Parameters<typeof exampleCoding>[0]> = {}) {
  next += 1;
  return exampleCoding({ id: `k${String(next).padStart(4, '0')}`, coder, file, span: [turn * 10 + 1, turn * 10 + 8], ...facts });
}

function assess(input: Partial<AgreementInput>) {
  return assessAgreement({
    codings: [],
    sources: [],
    informants: [],
    coders: ['c1', 'c2'],
    codes: ['a.one'],
    bootstrap: { replicates: 200, seed: 1 },
    ...input,
  });
}

/** Three interviews of four turns: both code 4 turns, c1 alone 2, c2 alone 1, neither 5. */
const threeInterviews = {
  sources: [interview('one', 4), interview('two', 4), interview('three', 4)],
  codings: [
    ...[0, 1].flatMap((turn) => [coded('c1', 'one', turn), coded('c2', 'one', turn)]),
    coded('c1', 'one', 2),
    ...[0].flatMap((turn) => [coded('c1', 'two', turn), coded('c2', 'two', turn)]),
    coded('c2', 'two', 3),
    ...[2].flatMap((turn) => [coded('c1', 'three', turn), coded('c2', 'three', turn)]),
    coded('c1', 'three', 3),
  ],
};

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

describe('what is compared', () => {
  test('sources that only one of the two coded stay out, with what was coded there', () => {
    const sources = [interview('one', 2), interview('two', 2, { codedBy: ['c1'] })];
    const codings = [coded('c1', 'one', 0, { id: 'in' }), coded('c1', 'two', 0, { id: 'out' })];
    expect(assess({ sources, codings })).toMatchObject({
      turns: 2,
      outside: ['out'],
      sources: [{ file: 'one', coders: ['c1', 'c2'], declared: true, turns: 2 }],
    });
  });

  test('without a declaration, whoever has a coding in the source', () => {
    const sources = [interview('one', 2, { codedBy: null }), interview('two', 2, { codedBy: null })];
    const codings = [coded('c1', 'one', 0), coded('c2', 'one', 1), coded('c1', 'two', 0)];
    expect(assess({ sources, codings }).sources).toEqual([{ file: 'one', coders: ['c1', 'c2'], declared: false, turns: 2 }]);
  });

  test('a declared coder who coded nothing in it said no to every turn', () => {
    const { pooled } = assess({ sources: [interview('one', 2)], codings: [coded('c1', 'one', 0)] });
    expect(pooled.counts).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test('only turns of informants: no field notes, no interviewer, nobody who withdrew', () => {
    const sources = [
      interview('one', 2),
      interview('notes', 2, {}, { role: 'observer', informant: null }),
      interview('two', 2, {}, { informant: 'i2' }),
    ];
    const informants = [{ id: 'i2', consent: 'withdrawn' as const }];
    expect(assess({ sources, informants }).sources.map(({ file }) => file)).toEqual(['one']);
  });

  test('a rejected coding does not speak, and a replaced one gives way to its successor', () => {
    const sources = [interview('one', 2)];
    const codings = [
      coded('c1', 'one', 0, { id: 'r', status: 'rejected' }),
      coded('c1', 'one', 1, { id: 'k1', valence: 'opposes' }),
      coded('c1', 'one', 1, { id: 'k2', supersedes: 'k1' }),
      coded('c2', 'one', 1, { id: 'k3' }),
    ];
    expect(assess({ sources, codings })).toMatchObject({ disagreements: [], pooled: { percent: { value: 1 } } });
  });

  test('a coding that replaces the other coder’s was made knowing it: it is left out, and the replaced one speaks for its coder', () => {
    const sources = [interview('one', 2)];
    const codings = [
      coded('c1', 'one', 0, { id: 'k1', valence: 'opposes' }),
      coded('c2', 'one', 0, { id: 'k2', supersedes: 'k1' }),
      coded('c2', 'one', 0, { id: 'k3', supersedes: 'k2' }),
    ];
    const found = assess({ sources, codings });
    expect(found.dependent).toEqual(['k2', 'k3']);
    expect(found.pooled.counts).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test('who only revised the other coder’s rows has not coded an undeclared source', () => {
    const sources = [interview('one', 2, { codedBy: null })];
    const codings = [coded('c1', 'one', 0, { id: 'k1' }), coded('c2', 'one', 0, { id: 'k2', supersedes: 'k1' })];
    expect(assess({ sources, codings })).toMatchObject({
      turns: 0,
      sources: [],
      pooled: { cells: 0, alpha: { value: null, reason: 'no-pairs' } },
    });
  });

  test('one coder alone, or the same twice, cannot be compared', () => {
    expect(() => assess({ coders: ['c1'] })).toThrow(RangeError);
    expect(() => assess({ coders: ['c1', 'c1'] })).toThrow(RangeError);
  });
});

describe('disagreements', () => {
  test('stand with the rows of both coders side by side', () => {
    const sources = [interview('one', 3)];
    const codings = [
      coded('c1', 'one', 2, { id: 'k1' }),
      coded('c2', 'one', 2, { id: 'k2', code: 'a.two', valence: 'mixed' }),
      coded('c1', 'one', 0, { id: 'k3', code: 'a.two' }),
      coded('c2', 'one', 0, { id: 'k4', code: 'a.two', valence: 'opposes' }),
    ];
    const { disagreements } = assess({ sources, codings, codes: ['a.one', 'a.two'] });
    expect(disagreements).toMatchObject([
      {
        kind: 'valence',
        source: 'one',
        location: { file: 'one', start: { line: 1 } },
        informant: 'i1',
        code: 'a.two',
        sides: [
          { coder: 'c1', valence: 'supports', lines: [{ id: 'k3' }], elsewhere: [] },
          { coder: 'c2', valence: 'opposes', lines: [{ id: 'k4' }], elsewhere: [] },
        ],
      },
      {
        kind: 'code',
        code: 'a.one',
        sides: [
          { coder: 'c1', valence: 'supports', lines: [{ id: 'k1', quote: 'It helps.', row: { file: 'codings.csv' } }], elsewhere: [] },
          { coder: 'c2', valence: null, lines: [], elsewhere: [{ id: 'k2', code: 'a.two', valence: 'mixed' }] },
        ],
      },
      {
        kind: 'code',
        code: 'a.two',
        sides: [
          { coder: 'c1', valence: null },
          { coder: 'c2', valence: 'mixed' },
        ],
      },
    ]);
  });

  test('there are as many about the code as there are cells on which two coders differ', () => {
    const { pooled, disagreements } = assess(threeInterviews);
    expect(disagreements.filter(({ kind }) => kind === 'code')).toHaveLength(Math.round(pooled.cells * (1 - (pooled.percent.value ?? 0))));
  });
});

test('the order of codings and sources changes nothing, and swapping the coders changes no coefficient', () => {
  const coding = fc.record({
    coder: fc.constantFrom('c1', 'c2'),
    file: fc.constantFrom('one', 'two', 'three'),
    turn: fc.nat(3),
    valence: fc.constantFrom('supports' as const, 'mixed' as const, 'opposes' as const),
  });
  const lists = fc
    .array(coding, { maxLength: 14 })
    .map((list) => list.map(({ coder, file, turn, valence }) => coded(coder, file, turn, { valence })));
  const shuffled = lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([codings, others]) => {
      const base = assess({ sources: threeInterviews.sources, codings, bootstrap: { replicates: 20, seed: 1 } });
      const moved = assess({ sources: threeInterviews.sources.toReversed(), codings: others, bootstrap: { replicates: 20, seed: 1 } });
      expect(moved).toEqual(base);
      const swapped = assess({ sources: threeInterviews.sources, codings, coders: ['c2', 'c1'], bootstrap: { replicates: 20, seed: 1 } });
      for (const key of ['percent', 'alpha', 'kappa', 'ac'] as const) {
        expect(swapped.pooled[key].reason).toBe(base.pooled[key].reason);
        expect(swapped.pooled[key].value ?? 0).toBeCloseTo(base.pooled[key].value ?? 0, 12);
      }
    }),
    { numRuns: 40 },
  );
});
