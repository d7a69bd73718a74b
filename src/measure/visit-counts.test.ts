import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, closedDay, missingDay, openDay, visitLog } from '../../test/support/measurable-evidence.ts';
import { countCells, dailyCounts, monthlyCounts, openCells } from './visit-counts.ts';

const log = visitLog([
  openDay('2022-05-31', cell({ groups: ['umkm'], size: 1, rows: 2 }), cell({ groups: ['youth'], size: 25, rows: 1 })),
  closedDay('2022-06-01', cell({ groups: ['umkm'], size: 1, rows: 9 })),
  openDay('2022-06-02'),
  // In a gap of the log: nobody knows who came.
  missingDay('2022-06-03'),
  openDay('2022-05-30', cell({ groups: ['umkm', 'youth'], size: 3, rows: 1 }), cell({ rows: 4 })),
]);

describe('dailyCounts', () => {
  test('open days by date, persons and not rows; closed and missing days are neither exposure nor zeros', () => {
    expect(dailyCounts(log, null)).toEqual([
      { date: '2022-05-30', visits: 5, persons: 7 },
      { date: '2022-05-31', visits: 3, persons: 27 },
      { date: '2022-06-02', visits: 0, persons: 0 },
    ]);
  });

  test('for a group, its own visitors on every open day, also those of several groups', () => {
    expect(dailyCounts(log, 'umkm')).toEqual([
      { date: '2022-05-30', visits: 1, persons: 3 },
      { date: '2022-05-31', visits: 2, persons: 2 },
      { date: '2022-06-02', visits: 0, persons: 0 },
    ]);
  });
});

describe('monthlyCounts', () => {
  test('sums of open days by month', () => {
    expect(monthlyCounts(log, null)).toMatchObject([
      {
        month: '2022-05',
        openDays: 2,
        zeroDays: 0,
        visits: 8,
        persons: 34,
        perOpenDay: { value: 17, n: 2, method: 'quasi-poisson-log-t' },
      },
      {
        month: '2022-06',
        openDays: 1,
        missingDays: 1,
        zeroDays: 1,
        visits: 0,
        persons: 0,
        perOpenDay: { value: 0, n: 1, method: 'garwood' },
      },
    ]);
  });

  test('a month that was closed throughout is there, without a rate', () => {
    expect(monthlyCounts(visitLog([closedDay('2022-04-01')]), null)).toEqual([
      { month: '2022-04', openDays: 0, missingDays: 0, zeroDays: 0, visits: 0, persons: 0, perOpenDay: null },
    ]);
  });
});

test('days and months add up to the whole', () => {
  const days = fc.array(
    fc.record({
      date: fc
        .date({ min: new Date('2022-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      open: fc.boolean(),
      cells: fc.array(fc.record({ size: fc.integer({ min: 1, max: 40 }), rows: fc.integer({ min: 1, max: 9 }) }), { maxLength: 3 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(days, (given) => {
      const any = visitLog(given.map(({ date, open, cells }) => (open ? openDay : closedDay)(date, ...cells.map(cell))));
      const { persons } = countCells(openCells(any));
      const total = (counts: { persons: number }[]) => counts.reduce((sum, count) => sum + count.persons, 0);
      expect(total(dailyCounts(any, null))).toBe(persons);
      expect(total(monthlyCounts(any, null))).toBe(persons);
    }),
  );
});
