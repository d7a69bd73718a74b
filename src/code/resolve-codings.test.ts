import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCoding } from '../../test/support/example-passage.ts';
import { resolveCodings } from './resolve-codings.ts';

const options = { includeSuggested: false, period: { from: '2022-01-01', to: '2023-12-31' } };

function outcome(codings: Parameters<typeof resolveCodings>[0], chosen = options) {
  const { counted, setAside } = resolveCodings(codings, chosen);
  return { counted: counted.map(({ id }) => id), setAside: Object.fromEntries(setAside.map(({ id, reason }) => [id, reason])) };
}

describe('resolveCodings', () => {
  it('counts confirmed codings, sorted by id', () => {
    const codings = [exampleCoding({ id: 'k2', span: [20, 30] }), exampleCoding({ id: 'k1' })];
    expect(outcome(codings)).toEqual({ counted: ['k1', 'k2'], setAside: {} });
  });

  it('names the row of the codings file where a coding was set aside', () => {
    const coding = exampleCoding({ id: 'k1', status: 'rejected' });
    expect(resolveCodings([coding], options).setAside).toEqual([{ id: 'k1', location: coding.location, reason: 'rejected' }]);
  });

  it('sets aside what a confirmed coding supersedes, along the whole chain', () => {
    const codings = [
      exampleCoding({ id: 'k1', status: 'suggested' }),
      exampleCoding({ id: 'k2', supersedes: 'k1' }),
      exampleCoding({ id: 'k3', supersedes: 'k2', valence: 'mixed' }),
    ];
    expect(outcome(codings)).toEqual({ counted: ['k3'], setAside: { k1: 'superseded', k2: 'superseded' } });
  });

  it('lets a suggestion supersede nothing', () => {
    const codings = [exampleCoding({ id: 'k1' }), exampleCoding({ id: 'k2', supersedes: 'k1', status: 'suggested', span: [50, 60] })];
    expect(outcome(codings)).toEqual({ counted: ['k1'], setAside: { k2: 'suggested' } });
  });

  it('counts suggestions only on request', () => {
    const codings = [exampleCoding({ id: 'k1', status: 'suggested' })];
    expect(outcome(codings).setAside).toEqual({ k1: 'suggested' });
    expect(outcome(codings, { ...options, includeSuggested: true }).counted).toEqual(['k1']);
  });

  it('never lets a suggestion outvote the person who coded the passage', () => {
    const codings = [
      exampleCoding({ id: 'k1', status: 'suggested', coder: 'program', valence: 'opposes' }),
      exampleCoding({ id: 'k2', valence: 'supports' }),
    ];
    expect(outcome(codings, { ...options, includeSuggested: true })).toEqual({ counted: ['k2'], setAside: { k1: 'suggested' } });
  });

  it('keeps the first and last day of the period, and evidence without a date', () => {
    const codings = [
      exampleCoding({ id: 'k1', date: '2021-12-31' }),
      exampleCoding({ id: 'k2', date: '2022-01-01', span: [20, 30] }),
      exampleCoding({ id: 'k3', date: '2023-12-31', span: [40, 50] }),
      exampleCoding({ id: 'k4', date: '2024-01-01', span: [60, 70] }),
      exampleCoding({ id: 'k5', span: [80, 90] }),
    ];
    expect(outcome(codings)).toEqual({ counted: ['k2', 'k3', 'k5'], setAside: { k1: 'outside-period', k4: 'outside-period' } });
  });

  it('counts a passage once where two coders gave it the same code and valence', () => {
    const codings = [exampleCoding({ id: 'k2', coder: 'c1' }), exampleCoding({ id: 'k1', coder: 'c2', span: [5, 15] })];
    expect(outcome(codings)).toEqual({ counted: ['k1'], setAside: { k2: 'duplicate' } });
  });

  it('leaves a passage out where two coders differ about its valence', () => {
    const codings = [exampleCoding({ id: 'k1', coder: 'c1' }), exampleCoding({ id: 'k2', coder: 'c2', valence: 'context' })];
    expect(outcome(codings)).toEqual({ counted: [], setAside: { k1: 'coders-disagree', k2: 'coders-disagree' } });
  });

  it('takes passages that only touch, other codes, other sources and one coder alone as different', () => {
    const codings = [
      exampleCoding({ id: 'k1', coder: 'c1' }),
      exampleCoding({ id: 'k2', coder: 'c2', span: [10, 20], valence: 'opposes' }),
      exampleCoding({ id: 'k3', coder: 'c2', code: 'a.two', valence: 'opposes' }),
      exampleCoding({ id: 'k4', coder: 'c2', file: 'interviews/two.txt', valence: 'opposes' }),
      exampleCoding({ id: 'k5', coder: 'c1', span: [2, 8], valence: 'mixed' }),
    ];
    expect(outcome(codings)).toEqual({ counted: ['k1', 'k2', 'k3', 'k4', 'k5'], setAside: {} });
  });

  it('hears nothing of a disagreement with a coding that was rejected', () => {
    const codings = [exampleCoding({ id: 'k1' }), exampleCoding({ id: 'k2', coder: 'c2', valence: 'opposes', status: 'rejected' })];
    expect(outcome(codings)).toEqual({ counted: ['k1'], setAside: { k2: 'rejected' } });
  });

  it('gives the same answer whatever the order of the codings, and each coding exactly one place', () => {
    const coding = fc.record({
      coder: fc.constantFrom('c1', 'c2', 'c3'),
      status: fc.constantFrom('confirmed' as const, 'suggested' as const, 'rejected' as const),
      valence: fc.constantFrom('supports' as const, 'opposes' as const),
      start: fc.nat(30),
      supersedes: fc.constantFrom(null, 'k0', 'k1', 'k2'),
    });
    const shuffled = fc
      .array(coding, { maxLength: 8 })
      .map((list) => list.map(({ start, ...rest }, index) => exampleCoding({ id: `k${index}`, span: [start, start + 10], ...rest })))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.boolean()));
    fc.assert(
      fc.property(shuffled, ([list, other, includeSuggested]) => {
        const resolved = resolveCodings(list, { ...options, includeSuggested });
        expect(resolveCodings(other, { ...options, includeSuggested })).toEqual(resolved);
        expect([...resolved.counted, ...resolved.setAside].map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });
});
