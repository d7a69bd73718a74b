import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, coded, interview, threeInterviews } from '../../test/support/coded-interviews.ts';

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
