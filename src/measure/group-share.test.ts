import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, closedDay, openDay, visitLog, year } from '../../test/support/measurable-evidence.ts';
import type { VisitLog } from '../read/evidence.ts';
import { groupShare } from './group-share.ts';

const exclusive = { ids: ['umkm', 'youth'], overlap: false };
const overlapping = { ids: ['umkm', 'youth'], overlap: true };

const measureShare = (visits: VisitLog | null, group: string | null, groups = exclusive) =>
  groupShare.measure({ visits, groups }, {}, { group, period: year });

describe('measured', () => {
  // 5 UMKM, 2 youth and 3 others on open days; the party on the closed day counts nowhere.
  const log = visitLog([
    openDay('2022-05-30', cell({ groups: ['umkm'], rows: 5 }), cell({ groups: ['youth'], size: 2 })),
    openDay('2022-05-31', cell({ rows: 3 })),
    closedDay('2022-06-01', cell({ groups: ['youth'], size: 40 })),
  ]);

  test("a group's share of all persons", () => {
    expect(measureShare(log, 'umkm')).toMatchObject({
      status: 'measured',
      value: 0.5,
      unit: 'share',
      n: 10,
      estimate: { value: 0.5, n: 9, method: 'goodman-clustered' },
      distribution: { umkm: 5, youth: 2, none: 3 },
      evidence: ['visitors'],
    });
    expect(measureShare(log, 'youth')).toMatchObject({ value: 0.2 });
  });

  test('for all evidence, the share of persons in any target group', () => {
    expect(measureShare(log, null)).toMatchObject({ value: 0.7, n: 10, estimate: { method: 'goodman-clustered' } });
  });

  test("groups that can overlap get Wilson's interval, and a person in both counts in both", () => {
    const both = visitLog([openDay('2022-05-30', cell({ groups: ['umkm', 'youth'] }), cell({ groups: ['umkm'] }), cell(), cell())]);
    expect(measureShare(both, 'umkm', overlapping)).toMatchObject({ value: 0.5, estimate: { method: 'wilson-clustered' } });
    expect(measureShare(both, 'youth', overlapping)).toMatchObject({ value: 0.25, distribution: { umkm: 2, youth: 1, none: 2 } });
    expect(measureShare(both, null, overlapping)).toMatchObject({ value: 0.5 });
  });

  test('a row in two groups shows overlap, whatever the study declares', () => {
    const both = visitLog([openDay('2022-05-30', cell({ groups: ['umkm', 'youth'] }), cell())]);
    expect(measureShare(both, 'umkm', exclusive)).toMatchObject({ estimate: { method: 'wilson-clustered' } });
  });

  test("single visitors: Goodman's own figures, categories 5, 15 and none", () => {
    // Counts (0, 5, 15), Goodman (1965): 0.0938745750–0.5174912534 and 0.4825087466–0.9061254251.
    const alone = visitLog([openDay('2022-05-30', cell({ groups: ['umkm'], rows: 5 }), cell({ groups: ['youth'], rows: 15 }))]);
    const umkm = measureShare(alone, 'umkm');
    const youth = measureShare(alone, 'youth');
    if (umkm.status !== 'measured' || youth.status !== 'measured') throw new Error('people came');
    expect(umkm.estimate?.lower).toBeCloseTo(0.093874575, 9);
    expect(umkm.estimate?.upper).toBeCloseTo(0.5174912534, 9);
    expect(youth.estimate?.upper).toBeCloseTo(0.9061254251, 9);
  });
});

describe('what cannot be measured', () => {
  test('a study without target groups: not applicable, with a log or without', () => {
    const none = { ids: [], overlap: false };
    expect(measureShare(null, null, none)).toEqual({ status: 'not-applicable', reason: 'no-groups' });
    expect(measureShare(visitLog([openDay('2022-05-30', cell())]), null, none)).toEqual({ status: 'not-applicable', reason: 'no-groups' });
  });

  test('no log, no open day, or nobody came: insufficient', () => {
    expect(measureShare(null, 'umkm')).toMatchObject({ status: 'insufficient', reason: 'no-visitor-log' });
    expect(measureShare(visitLog([closedDay('2022-06-01', cell())]), 'umkm')).toMatchObject({ reason: 'no-open-days' });
    expect(measureShare(visitLog([openDay('2022-05-30')]), 'umkm')).toEqual({
      status: 'insufficient',
      reason: 'no-evidence',
      n: 0,
      evidence: ['visitors'],
    });
  });
});

test('shares of exclusive groups add up to the share of any group', () => {
  const parties = fc.array(
    fc.record({
      groups: fc.constantFrom(['umkm'], ['youth'], []),
      size: fc.integer({ min: 1, max: 30 }),
      rows: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(parties, (given) => {
      const log = visitLog([openDay('2022-05-30', ...given.map(cell))]);
      const [umkm, youth, any] = ['umkm', 'youth', null].map((group) => measureShare(log, group));
      if (umkm?.status !== 'measured' || youth?.status !== 'measured' || any?.status !== 'measured') throw new Error('people came');
      expect(umkm.value + youth.value).toBeCloseTo(any.value, 9);
    }),
  );
});
