import { describe, expect, it } from 'vitest';
import { calendarDays } from './calendar.ts';

const office = { open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[], closed: [] };

describe('calendarDays', () => {
  it('opens the weekdays that the study names and says why the others are closed', () => {
    // 6 May 2022 was a Friday.
    const days = calendarDays(office, { from: '2022-05-06', to: '2022-05-09' }, new Map(), 'id');
    expect(days).toEqual([
      { date: '2022-05-06', open: true, closedBecause: null },
      { date: '2022-05-07', open: false, closedBecause: 'Sabtu' },
      { date: '2022-05-08', open: false, closedBecause: 'Minggu' },
      { date: '2022-05-09', open: true, closedBecause: null },
    ]);
  });

  it('closes holidays', () => {
    const holidays = new Map([['2022-05-06', 'Cuti bersama Idulfitri 1443 H']]);
    const [day] = calendarDays(office, { from: '2022-05-06', to: '2022-05-06' }, holidays, 'id');
    expect(day).toEqual({ date: '2022-05-06', open: false, closedBecause: 'Cuti bersama Idulfitri 1443 H' });
  });

  it("names the study's own closure before a holiday, and a holiday before the weekday", () => {
    const closed = [{ from: '2022-05-07', to: '2022-05-08', reason: 'renovasi' }];
    const holidays = new Map([
      ['2022-05-08', 'hari raya'],
      ['2022-05-14', 'hari raya'],
    ]);
    const days = calendarDays({ ...office, closed }, { from: '2022-05-07', to: '2022-05-14' }, holidays, 'en');
    expect(days.map((day) => day.closedBecause)).toEqual(['renovasi', 'renovasi', null, null, null, null, null, 'hari raya']);
  });

  it('closes a single day when a closure has no end', () => {
    const closed = [{ from: '2022-05-09', reason: 'listrik padam' }];
    const days = calendarDays({ ...office, closed }, { from: '2022-05-09', to: '2022-05-10' }, new Map(), 'id');
    expect(days.map((day) => day.open)).toEqual([false, true]);
  });
});
