import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, closedDay, openDay, visitLog, year } from '../../test/support/measurable-evidence.ts';
import type { VisitLog } from '../read/evidence.ts';
import { personsReached } from './persons-reached.ts';

const measureReach = (visits: VisitLog | null, group: string | null = null) =>
  personsReached.measure({ visits }, {}, { group, period: year });

const day = openDay('2022-05-30', cell({ rows: 8 }));
const names = new Map([
  ['', 6],
  ['umkm', 4],
]);

test('measured: distinct persons, of everybody and of a group, as a full count without an interval', () => {
  expect(measureReach(visitLog([day], names))).toMatchObject({
    status: 'measured',
    value: 6,
    unit: 'persons',
    n: 6,
    estimate: null,
    evidence: ['visitors'],
  });
  expect(measureReach(visitLog([day], names), 'umkm')).toMatchObject({ value: 4 });
});

test('a group that the log never names was reached by nobody', () => {
  expect(measureReach(visitLog([day], names), 'youth')).toMatchObject({ status: 'measured', value: 0 });
});

test('without a name column persons cannot be told apart: insufficient', () => {
  expect(measureReach(visitLog([day], null))).toEqual({ status: 'insufficient', reason: 'no-names', n: 0, evidence: ['visitors'] });
});

test('without a log, or without an open day: insufficient', () => {
  expect(measureReach(null)).toMatchObject({ status: 'insufficient', reason: 'no-visitor-log' });
  expect(measureReach(visitLog([closedDay('2022-06-01', cell())], names))).toMatchObject({ reason: 'no-open-days' });
});

test('the value is the count itself, never scaled', () => {
  fc.assert(
    fc.property(fc.nat(), (persons) => {
      expect(measureReach(visitLog([day], new Map([['', persons]])))).toMatchObject({ value: persons, n: persons });
    }),
  );
});
