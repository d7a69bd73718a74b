import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, closedDay, missingDay, openDay, visitLog } from '../../test/support/measurable-evidence.ts';
import { visitorsSchema } from '../result/visitors.ts';
import { summarizeVisitors } from './summarize-visitors.ts';

const groups = { ids: ['umkm', 'youth'], overlap: false };
const period = { from: '2022-05-01', to: '2022-06-30' };

const log = visitLog(
  [
    openDay('2022-06-02', cell({ groups: ['umkm'], purpose: 'konsultasi', size: 1, rows: 6 })),
    openDay(
      '2022-05-30',
      cell({ groups: ['umkm'], purpose: 'konsultasi', size: 1, rows: 2 }),
      cell({ purpose: 'pelatihan', size: 3, rows: 1 }),
    ),
    openDay('2022-05-31', cell({ groups: ['youth'], purpose: null, size: 9, rows: 1 })),
    closedDay('2022-06-01', cell({ groups: ['youth'], purpose: 'pelatihan', size: 50, rows: 1 })),
    openDay('2022-06-03'),
  ],
  new Map([['', 11]]),
);

test('a log of four open days and one closed day, counted by hand', () => {
  expect(summarizeVisitors(log, groups, period)).toMatchObject({
    logs: [{ id: 'visitors', file: 'visitors.csv', origin: 'field', rows: 11 }],
    // What the log was kept for, not the whole period.
    from: '2022-05-30',
    to: '2022-06-03',
    openDays: 4,
    closedDays: 1,
    zeroDays: 1,
    visits: 10,
    persons: 20,
    distinctPersons: 11,
    perOpenDay: { value: 5, n: 4 },
    zeroDayShare: { value: 0.25, n: 4, method: 'wilson' },
    daysByPersons: { none: 1, oneToFive: 1, moreThanFive: 2 },
    groups: [
      { group: 'umkm', persons: 8, visits: 8, share: { value: 0.4, n: 10, method: 'goodman-clustered' } },
      { group: 'youth', persons: 9, visits: 1, share: { value: 0.45 } },
    ],
    ungroupedPersons: 3,
    groupsOverlap: false,
    purposes: [
      { purpose: 'konsultasi', title: { id: 'konsultasi', en: 'konsultasi' }, persons: 8 },
      { purpose: 'pelatihan', title: { id: 'pelatihan', en: 'pelatihan' }, persons: 3 },
    ],
    months: [
      { month: '2022-05', openDays: 2, zeroDays: 0, visits: 4, persons: 14, perOpenDay: { value: 7 } },
      { month: '2022-06', openDays: 2, zeroDays: 1, visits: 6, persons: 6, perOpenDay: { value: 3 } },
    ],
    days: [
      { date: '2022-05-30', open: true, closedBecause: null, visits: 3, persons: 5 },
      { date: '2022-05-31', open: true, closedBecause: null, visits: 1, persons: 9 },
      { date: '2022-06-01', open: false, closedBecause: 'libur', visits: 0, persons: 0 },
      { date: '2022-06-02', open: true, closedBecause: null, visits: 6, persons: 6 },
      { date: '2022-06-03', open: true, closedBecause: null, visits: 0, persons: 0 },
    ],
  });
});

test('days in a gap of the log are missing: no open days, no zeros, and the share of recorded days says so', () => {
  const nihil = { ...openDay('2022-05-04'), record: 'zero' as const };
  const days = [openDay('2022-05-02', cell({ rows: 3 })), openDay('2022-05-03'), nihil, missingDay('2022-05-05'), closedDay('2022-05-07')];
  expect(summarizeVisitors(visitLog(days), groups, period)).toMatchObject({
    openDays: 3,
    missingDays: 1,
    closedDays: 1,
    zeroDays: 2,
    perOpenDay: { value: 1, n: 3 },
    // Of four open days one has rows and one an explicit zero.
    recordedShare: 0.5,
    months: [{ month: '2022-05', openDays: 3, missingDays: 1, zeroDays: 2 }],
    days: [{ record: 'rows' }, { record: 'none' }, { record: 'zero' }, { record: 'missing', visits: 0 }, { record: 'none', open: false }],
  });
  expect(summarizeVisitors(visitLog([missingDay('2022-05-05')]), groups, period)).toMatchObject({
    perOpenDay: null,
    zeroDayShare: null,
    recordedShare: 0,
  });
  expect(summarizeVisitors(visitLog([closedDay('2022-05-07')]), groups, period).recordedShare).toBeNull();
});

test('five persons are still a day of one to five; six are more', () => {
  const days = [5, 6].map((rows) => openDay(`2022-05-0${rows}`, cell({ rows })));
  expect(summarizeVisitors(visitLog(days), groups, period).daysByPersons).toEqual({ none: 0, oneToFive: 1, moreThanFive: 1 });
});

test('a log without an open day has counts of 0, no rate and no share', () => {
  expect(summarizeVisitors(visitLog([closedDay('2022-06-01')]), groups, period)).toMatchObject({
    openDays: 0,
    closedDays: 1,
    persons: 0,
    distinctPersons: null,
    perOpenDay: null,
    zeroDayShare: null,
    groups: [{ share: null }, { share: null }],
  });
});

test('any log gives what the result may hold, and its parts add up to its persons', () => {
  const parties = fc.record({
    groups: fc.constantFrom(['umkm'], ['youth'], []),
    purpose: fc.constantFrom('konsultasi', null),
    size: fc.integer({ min: 1, max: 30 }),
    rows: fc.integer({ min: 1, max: 5 }),
  });
  const days = fc.uniqueArray(
    fc.record({ day: fc.integer({ min: 10, max: 31 }), open: fc.boolean(), cells: fc.array(parties, { maxLength: 4 }) }),
    {
      selector: ({ day }) => day,
    },
  );
  fc.assert(
    fc.property(days, (given) => {
      const any = visitLog(given.map(({ day, open, cells }) => (open ? openDay : closedDay)(`2022-05-${day}`, ...cells)));
      const visitors = visitorsSchema.parse(summarizeVisitors(any, groups, period));
      const total = (parts: { persons: number }[]) => parts.reduce((sum, part) => sum + part.persons, 0);
      expect(total(visitors.days)).toBe(visitors.persons);
      expect(total(visitors.months)).toBe(visitors.persons);
      expect(total(visitors.groups) + visitors.ungroupedPersons).toBe(visitors.persons);
      const { none, oneToFive, moreThanFive } = visitors.daysByPersons;
      expect(none + oneToFive + moreThanFive).toBe(visitors.openDays);
    }),
  );
});
