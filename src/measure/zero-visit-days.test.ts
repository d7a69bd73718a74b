import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, closedDay, openDay, visitLog, year } from '../../test/support/measurable-evidence.ts';
import type { VisitLog } from '../read/evidence.ts';
import { zeroVisitDays } from './zero-visit-days.ts';

const measureZeroDays = (visits: VisitLog | null, group: string | null = null) =>
  zeroVisitDays.measure({ visits }, {}, { group, period: year });

const log = visitLog([
  openDay('2022-05-30', cell({ groups: ['umkm'] })),
  openDay('2022-05-31', cell({ groups: ['youth'] })),
  openDay('2022-06-02'),
  openDay('2022-06-03', cell({ groups: ['umkm'] })),
  closedDay('2022-06-04'),
]);

test('measured: one of four open days had nobody; a closed day is not a zero', () => {
  expect(measureZeroDays(log)).toMatchObject({
    status: 'measured',
    value: 0.25,
    unit: 'share',
    n: 4,
    estimate: { value: 0.25, n: 4, method: 'wilson' },
    distribution: { 'zero-days': 1, 'open-days': 4 },
    evidence: ['visitors'],
  });
});

test('for a group, the days on which nobody of it came', () => {
  expect(measureZeroDays(log, 'umkm')).toMatchObject({ value: 0.5 });
  expect(measureZeroDays(log, 'youth')).toMatchObject({ value: 0.75 });
});

test('without a log, or without an open day: insufficient', () => {
  expect(measureZeroDays(null)).toMatchObject({ status: 'insufficient', reason: 'no-visitor-log' });
  expect(measureZeroDays(visitLog([closedDay('2022-06-04')]))).toMatchObject({ status: 'insufficient', reason: 'no-open-days' });
});

test('a group misses at least the days that everybody misses', () => {
  const days = fc.array(fc.array(fc.constantFrom('umkm', 'youth'), { maxLength: 3 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(days, (given) => {
      const any = visitLog(given.map((groups) => openDay('2022-05-30', ...groups.map((group) => cell({ groups: [group] })))));
      const all = measureZeroDays(any);
      const umkm = measureZeroDays(any, 'umkm');
      if (all.status !== 'measured' || umkm.status !== 'measured') throw new Error('open days were given');
      expect(umkm.value).toBeGreaterThanOrEqual(all.value);
    }),
  );
});
