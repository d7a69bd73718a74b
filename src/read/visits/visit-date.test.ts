import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../iso-day.ts';
import { orderOf, readDate, resolveDate } from './visit-date.ts';

const fifthOfJanuary = { kind: 'day', date: '2024-01-05' };

describe('readDate', () => {
  it.each([
    '2024-01-05',
    '2024/1/5',
    '2024-01-05T09:15:00.000+07:00',
    '2024/01/05 9:23:45 AM GMT+7',
    '5 Januari 2024',
    '05 januari 2024, 09.15 WIB',
    '5 Jan 24',
    '5-Jan-24',
    'Jumat, 5 Jan 24',
    "Jum'at, 5 Januari 2024",
    'Jum’at/5 Januari 2024',
    'Jumat 5 Jan. 2024 pukul 09.15',
    'January 5, 2024',
    ' 5\u00a0Januari 2024 ',
    "'2024-01-05",
  ])('reads %j as 5 January 2024 whatever the order of the column', (text) => {
    expect(readDate(text)).toEqual(fifthOfJanuary);
  });

  it.each([
    '5/1/2024',
    '05-01-24',
    '5.1.2024',
    '5 / 1 / 2024',
    'Jumat, 5/1/2024',
    '5/1/2024 9:23:45',
    '5/1/24 09.15',
    '05/01/2024, 09.15 WIB',
  ])('reads %j as two numbers and a year', (text) => {
    expect(readDate(text)).toEqual({ kind: 'numeric', first: 5, second: 1, year: 2024 });
  });

  it.each(['Pebruari', 'Feb', 'Peb'])('knows %s for the second month', (month) => {
    expect(readDate(`1 ${month} 2024`)).toEqual({ kind: 'day', date: '2024-02-01' });
  });

  it.each(['Agustus', 'Agu', 'Agt', 'Ags', 'Agust'])('knows %s for the eighth month', (month) => {
    expect(readDate(`17 ${month} 2023`)).toEqual({ kind: 'day', date: '2023-08-17' });
  });

  it.each([
    '',
    '-',
    'JUMLAH 37',
    '32/01/2023',
    '31/4/2023',
    '30/2/2023',
    '2023-02-29',
    '5/1',
    '5/1-2024',
    '31 Juni 2023',
    '5 Foo 2023',
    '1/1/202',
    '5/1/2024 x',
  ])('does not take %j for a date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readDate(text) === null || typeof readDate(text) === 'object'));
  });
});

describe('orderOf', () => {
  it('finds the only order in which a reading is a day', () => {
    expect(orderOf({ kind: 'numeric', first: 25, second: 1, year: 2024 })).toBe('day-first');
    expect(orderOf({ kind: 'numeric', first: 1, second: 25, year: 2024 })).toBe('month-first');
    expect(orderOf({ kind: 'numeric', first: 5, second: 1, year: 2024 })).toBe('either');
  });

  it('is null when both orders give the same day, or the text gives the month', () => {
    expect(orderOf({ kind: 'numeric', first: 4, second: 4, year: 2024 })).toBeNull();
    expect(orderOf({ kind: 'day', date: '2024-01-05' })).toBeNull();
  });
});

describe('resolveDate', () => {
  it('finds every day of the calendar again in the order in which it was written', () => {
    const day = fc.record({
      year: fc.integer({ min: 1990, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(day, ({ year, month, day: number }) => {
        const date = isoDay(year, month, number);
        fc.pre(date !== null);
        const dayFirst = readDate(`${number}/${month}/${year}`);
        const monthFirst = readDate(`${month}-${number}-${year}`);
        expect(dayFirst && resolveDate(dayFirst, 'day-first')).toBe(date);
        expect(monthFirst && resolveDate(monthFirst, 'month-first')).toBe(date);
      }),
    );
  });

  it('reads no d/m/y at all in a column that was declared as ISO', () => {
    expect(resolveDate({ kind: 'numeric', first: 25, second: 1, year: 2024 }, 'iso')).toBeNull();
  });
});
