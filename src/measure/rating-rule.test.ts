import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passage } from '../../test/support/measurable-evidence.ts';
import { valences } from '../result/evidence.ts';
import { rateBySigns } from './rating-rule.ts';

const rate = (passages: Parameters<typeof rateBySigns>[0]) => rateBySigns(passages, 'single-informant');

describe('strength', () => {
  test('two informants for it, one with a concrete example: 2', () => {
    const rating = rate([passage({ id: 'c1', informant: 'a', explicit: true }), passage({ id: 'c2', informant: 'b' })]);
    expect(rating).toMatchObject({ status: 'measured', value: 2, unit: 'rating', n: 2, coverage: 1, flags: [] });
  });

  test('two informants against it, one with a concrete example: −2', () => {
    const rating = rate([
      passage({ id: 'c1', informant: 'a', valence: 'opposes', explicit: true }),
      passage({ id: 'c2', informant: 'b', valence: 'opposes' }),
    ]);
    expect(rating).toMatchObject({ value: -2, flags: [] });
  });

  test('one informant alone rates at most 1, however many examples', () => {
    const rating = rate(['c1', 'c2', 'c3'].map((id) => passage({ id, informant: 'a', explicit: true })));
    expect(rating).toMatchObject({ value: 1, n: 1, flags: ['single-informant'] });
  });

  test('two informants with general statements only: 1', () => {
    const rating = rate([passage({ id: 'c1', informant: 'a' }), passage({ id: 'c2', informant: 'b' })]);
    expect(rating).toMatchObject({ value: 1, flags: ['general-statements-only'] });
  });

  test('one concrete example against it keeps a majority at 1', () => {
    const rating = rate([
      passage({ id: 'c1', informant: 'a', explicit: true }),
      passage({ id: 'c2', informant: 'b', explicit: true }),
      passage({ id: 'c3', informant: 'c', valence: 'opposes', explicit: true }),
    ]);
    expect(rating).toMatchObject({ value: 1, n: 3, flags: [] });
  });

  test('a general statement against it does not: 2', () => {
    const rating = rate([
      passage({ id: 'c1', informant: 'a', explicit: true }),
      passage({ id: 'c2', informant: 'b' }),
      passage({ id: 'c3', informant: 'c', valence: 'opposes' }),
    ]);
    expect(rating).toMatchObject({ value: 2, n: 3 });
  });

  test('half of the informants is no majority: 1', () => {
    const rating = rate([
      passage({ id: 'c1', informant: 'a', explicit: true }),
      passage({ id: 'c2', informant: 'b', valence: 'mixed', explicit: true }),
    ]);
    expect(rating).toMatchObject({ value: 1, n: 2 });
  });
});

describe('direction', () => {
  test('an informant is one voice: three passages of one do not outvote two others', () => {
    const rating = rate([
      ...['c1', 'c2', 'c3'].map((id) => passage({ id, informant: 'a', valence: 'opposes' })),
      passage({ id: 'c4', informant: 'b' }),
      passage({ id: 'c5', informant: 'c' }),
    ]);
    expect(rating).toMatchObject({ value: 1, n: 3, distribution: { supports: 2, mixed: 0, opposes: 3, context: 0 } });
  });

  test('one for, one against: 0, and both directions are flagged', () => {
    const rating = rate([
      passage({ id: 'c1', informant: 'a', explicit: true }),
      passage({ id: 'c2', informant: 'b', valence: 'opposes', explicit: true }),
    ]);
    expect(rating).toMatchObject({ value: 0, n: 2, flags: ['both-directions'] });
  });

  test('mixed passages alone: 0, measured, and flagged', () => {
    const rating = rate([passage({ id: 'c1', valence: 'mixed' })]);
    expect(rating).toMatchObject({
      status: 'measured',
      value: 0,
      n: 1,
      flags: ['both-directions', 'single-informant', 'general-statements-only'],
    });
  });

  test('passages without an informant are one unnamed voice', () => {
    const rating = rate([passage({ id: 'c1', informant: null, explicit: true }), passage({ id: 'c2', informant: null, explicit: true })]);
    expect(rating).toMatchObject({ value: 1, n: 1 });
  });
});

describe('what does not score', () => {
  test('nothing: insufficient, not 0', () => {
    expect(rate([])).toEqual({ status: 'insufficient', reason: 'no-evidence', n: 0, evidence: [] });
  });

  test('context only: insufficient, and the passages can still be read', () => {
    const rating = rate([passage({ id: 'c2', valence: 'context' }), passage({ id: 'c1', valence: 'context', explicit: true })]);
    expect(rating).toEqual({ status: 'insufficient', reason: 'only-context', n: 0, evidence: ['c1', 'c2'] });
  });

  test('context comes last among the evidence, adds no informant and no example', () => {
    const rating = rate([passage({ id: 'c1', informant: 'b', valence: 'context', explicit: true }), passage({ id: 'c2', informant: 'a' })]);
    expect(rating).toMatchObject({ value: 1, n: 1, evidence: ['c2', 'c1'], flags: ['single-informant', 'general-statements-only'] });
  });
});

const passages = fc
  .array(
    fc.record({
      informant: fc.constantFrom('a', 'b', 'c', null),
      valence: fc.constantFrom(...valences),
      explicit: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((facts) => facts.map((fact, index) => passage({ id: `c${index}`, ...fact })));

test('the order of passages changes nothing', () => {
  fc.assert(
    fc.property(passages, fc.infiniteStream(fc.nat()), (given, keys) => {
      const shuffled = given
        .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry);
      expect(rate(shuffled)).toEqual(rate(given));
    }),
  );
});

test('turning every passage over turns the rating over', () => {
  const opposite = { supports: 'opposes', opposes: 'supports', mixed: 'mixed', context: 'context' } as const;
  fc.assert(
    fc.property(passages, (given) => {
      const rating = rate(given);
      const turned = rate(given.map((entry) => ({ ...entry, valence: opposite[entry.valence ?? 'context'] })));
      fc.pre(rating.status === 'measured' && turned.status === 'measured');
      if (rating.status === 'measured' && turned.status === 'measured') expect(rating.value + turned.value).toBe(0);
    }),
  );
});
