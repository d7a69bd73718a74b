import type { Visitors } from '../../src/result/visitors.ts';

/** Four days that a person can count: two open with visits, one open and empty, one closed. `facts` replaces parts of it. */
export function exampleVisitors(facts: Partial<Visitors> = {}): Visitors {
  const perOpenDay = { value: 2, n: 3, lower: 0.5, upper: 7.9, level: 0.95, method: 'quasi-poisson-log-t' as const };
  return {
    logs: [],
    from: '2023-01-02',
    to: '2023-01-07',
    openDays: 3,
    missingDays: 0,
    recordedShare: 0.666667,
    closedDays: 1,
    zeroDays: 1,
    visits: 4,
    persons: 6,
    distinctPersons: null,
    perOpenDay,
    zeroDayShare: { value: 0.333333, n: 3, lower: 0.06, upper: 0.79, level: 0.95, method: 'wilson' },
    daysByPersons: { none: 1, oneToFive: 2, moreThanFive: 0 },
    groups: [
      { group: 'umkm', persons: 4, visits: 3, share: { value: 0.75, n: 4, lower: 0.3, upper: 0.95, level: 0.95, method: 'goodman' } },
    ],
    ungroupedPersons: 2,
    groupsOverlap: false,
    purposes: [{ purpose: 'rapat', title: { id: 'Rapat', en: 'Meeting' }, persons: 6 }],
    months: [{ month: '2023-01', openDays: 3, missingDays: 0, zeroDays: 1, visits: 4, persons: 6, perOpenDay }],
    days: [
      { date: '2023-01-02', open: true, closedBecause: null, record: 'rows', visits: 1, persons: 1 },
      { date: '2023-01-03', open: true, closedBecause: null, record: 'none', visits: 0, persons: 0 },
      { date: '2023-01-06', open: true, closedBecause: null, record: 'rows', visits: 3, persons: 5 },
      { date: '2023-01-07', open: false, closedBecause: 'Sabtu', record: 'none', visits: 0, persons: 0 },
    ],
    ...facts,
  };
}
