import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passage, year } from '../../test/support/measurable-evidence.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import { observationRating } from './observation-rating.ts';

const rate = (passages: EvidenceRef[]) => observationRating.measure({ passages }, {}, { group: null, period: year });
const note = (id: string, facts: Partial<EvidenceRef>) => passage({ id, kind: 'observation', ...facts });

test('measured: two observers saw it, one with a concrete example', () => {
  const rating = rate([note('n1', { informant: 'observer-1', explicit: true }), note('n2', { informant: 'observer-2' })]);
  expect(rating).toMatchObject({ status: 'measured', value: 2, n: 2, flags: [], evidence: ['n1', 'n2'] });
});

test('notes without an observer are those of one observer', () => {
  const rating = rate([note('n1', { informant: null, explicit: true }), note('n2', { informant: null, explicit: true })]);
  expect(rating).toMatchObject({ value: 1, n: 1, flags: ['single-observer'] });
});

test('interviews leave it insufficient', () => {
  expect(rate([passage({ id: 'c1', explicit: true })])).toEqual({ status: 'insufficient', reason: 'no-evidence', n: 0, evidence: [] });
});

test('one observer alone never goes beyond ±1', () => {
  const notes = fc.array(fc.record({ valence: fc.constantFrom('supports', 'mixed', 'opposes'), explicit: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(notes, (given) => {
      const rating = rate(given.map((facts, index) => note(`n${index}`, { informant: 'observer', ...facts })));
      if (rating.status !== 'measured') throw new Error('notes that take a side were given');
      expect(Math.abs(rating.value)).toBeLessThanOrEqual(1);
      expect(rating.flags).toContain('single-observer');
    }),
  );
});
