import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, closedDay, openDay, visitLog, year } from '../../test/support/measurable-evidence.ts';
import type { VisitLog } from '../read/evidence.ts';
import { visitsPerOpenDay } from './visits-per-open-day.ts';

const measureVisits = (visits: VisitLog | null, group: string | null = null) =>
  visitsPerOpenDay.measure({ visits }, {}, { group, period: year });

const log = visitLog([
  openDay('2022-05-30', cell({ groups: ['umkm'], rows: 2 }), cell({ groups: ['youth'], size: 4 })),
  openDay('2022-05-31'),
  closedDay('2022-06-01', cell({ groups: ['umkm'], size: 90 })),
]);

test('measured: persons of open days by open days; a closed day is no exposure and its rows do not count', () => {
  expect(measureVisits(log)).toMatchObject({
    status: 'measured',
    value: 3,
    unit: 'persons-per-open-day',
    n: 2,
    estimate: { value: 3, n: 2, method: 'quasi-poisson-log-t' },
    distribution: { persons: 6, 'open-days': 2 },
    evidence: ['visitors'],
  });
});

test("a group's visitors are divided by all open days", () => {
  expect(measureVisits(log, 'umkm')).toMatchObject({ value: 1, n: 2 });
});

test('a group that never came is measured: 0', () => {
  expect(measureVisits(log, 'elders')).toMatchObject({ status: 'measured', value: 0, estimate: { method: 'garwood' } });
});

test('without a log: insufficient', () => {
  expect(measureVisits(null)).toEqual({ status: 'insufficient', reason: 'no-visitor-log', n: 0, evidence: [] });
});

test('closed throughout: insufficient, not 0', () => {
  const closed = visitLog([closedDay('2022-06-01', cell())]);
  expect(measureVisits(closed)).toEqual({ status: 'insufficient', reason: 'no-open-days', n: 0, evidence: ['visitors'] });
});

test('more closed days change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 10 }), (sizes) => {
      const closed = sizes.map((size) => closedDay('2022-07-01', cell({ size })));
      expect(measureVisits({ ...log, days: [...closed, ...log.days] })).toEqual(measureVisits(log));
    }),
  );
});
