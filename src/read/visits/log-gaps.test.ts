import { expect, test } from 'vitest';
import { calendarDays } from './calendar.ts';
import { findGaps } from './log-gaps.ts';

const period = { from: '2024-01-01', to: '2024-01-31' };
const calendar = calendarDays({ open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: [] }, period, new Map(), 'en');
const gaps = (recorded: string[], limit: number, covers = period) =>
  findGaps(calendar, covers, new Set(recorded), limit).map(({ from, to, days }) => [from, to, days.length]);

test('as many open days as the limit are no gap; one more is', () => {
  // From Tuesday 2 to Monday 15 January nine open days lie between: 3, 4, 5, 8, 9, 10, 11, 12 and none else.
  expect(gaps(['2024-01-01', '2024-01-02', '2024-01-15', '2024-01-31'], 8, { from: '2024-01-01', to: '2024-01-15' })).toEqual([]);
  expect(gaps(['2024-01-01', '2024-01-02', '2024-01-15', '2024-01-31'], 7, { from: '2024-01-01', to: '2024-01-15' })).toEqual([
    ['2024-01-03', '2024-01-12', 8],
  ]);
});

test('a row on a closed day ends a gap: the log was kept', () => {
  expect(gaps(['2024-01-02', '2024-01-06', '2024-01-15'], 5, { from: '2024-01-02', to: '2024-01-15' })).toEqual([]);
});

test('before the first row and after the last there are gaps too, but none outside the days that the log covers', () => {
  expect(gaps(['2024-01-17'], 10)).toEqual([['2024-01-01', '2024-01-16', 12]]);
  expect(gaps(['2024-01-10'], 10)).toEqual([['2024-01-11', '2024-01-31', 15]]);
  expect(gaps(['2024-01-10'], 10, { from: '2024-01-08', to: '2024-01-19' })).toEqual([]);
});
