import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passage, year } from '../../test/support/measurable-evidence.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import { testimonyRating } from './testimony-rating.ts';

const rate = (passages: EvidenceRef[]) => testimonyRating.measure({ passages }, {}, { group: null, period: year });

test('measured: two informants, a concrete example, none against', () => {
  const rating = rate([passage({ id: 'c1', informant: 'a', explicit: true }), passage({ id: 'c2', informant: 'b' })]);
  expect(rating).toMatchObject({ status: 'measured', value: 2, n: 2, evidence: ['c1', 'c2'] });
});

test('the observer is not an informant: field notes leave it insufficient', () => {
  const rating = rate([passage({ id: 'c1', kind: 'observation', informant: 'observer', explicit: true })]);
  expect(rating).toEqual({ status: 'insufficient', reason: 'no-evidence', n: 0, evidence: [] });
});

test('one informant is flagged as one informant', () => {
  expect(rate([passage({ id: 'c1' })])).toMatchObject({ value: 1, flags: ['single-informant', 'general-statements-only'] });
});

test('it takes no parameters', () => {
  expect(testimonyRating.parameters.safeParse({}).success).toBe(true);
  expect(testimonyRating.parameters.safeParse({ tag: 'sop' }).success).toBe(false);
});

test('adding field notes never changes the rating', () => {
  const interview = [passage({ id: 'c1', informant: 'a' }), passage({ id: 'c2', informant: 'b', valence: 'opposes', explicit: true })];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('supports', 'mixed', 'opposes', 'context'), { maxLength: 5 }), (valences) => {
      const notes = valences.map((valence, index) => passage({ id: `n${index}`, kind: 'observation', valence, explicit: true }));
      expect(rate([...notes, ...interview])).toEqual(rate(interview));
    }),
  );
});
