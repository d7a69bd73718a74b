import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime, timeInDate } from './visit-time.ts';

test.each([
  ['09.15', 555],
  ['9:15', 555],
  ['09:15:59', 555],
  ["'09.15", 555],
  ['9:23:45 AM', 563],
  ['9:23:45 pm', 1283],
  ['12:05 AM', 5],
  ['12:05 PM', 725],
  ['08.00 WIB', 480],
  ['08.00 wita', 480],
  ['08:00 WIT', 480],
  ['9:23:45 AM GMT+7', 563],
  ['pukul 9', 540],
  ['jam 09.30', 570],
  ['24:00', 1440],
])('%s is minute %d of the day', (text, at) => {
  expect(readTime(text)).toEqual({ at, until: null });
});

test.each([
  ['08.00- 15.30 WIB', 480, 930],
  ['08:00 – 15:30', 480, 930],
  ['08.00 s.d. 15.30', 480, 930],
])('%s is a span', (text, at, until) => {
  expect(readTime(text)).toEqual({ at, until });
});

test.each(['', '8.5', '9', '25:00', '24:01', '9:60', '13:00 x', 'pagi', '1.2.3.4'])('%j is no time', (text) => {
  expect(readTime(text)).toBeNull();
});

test.each([
  ['15/01/2024 9:23:45', 563],
  ['1/15/2024 13:00', 780],
  ['2024/01/15 9:23:45 AM GMT+7', 563],
  ['2024-01-15T09:23:45', 563],
  ['5 Januari 2024, 09.15 WIB', 555],
  ['5 Januari 2024', null],
  ['2024-01-15', null],
])('the time in %j is %s', (text, minute) => {
  expect(timeInDate(text)).toBe(minute);
});

test('any text is a minute of the day or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.: -amp') }), (text) => {
      const time = readTime(text);
      expect(time === null || (time.at >= 0 && time.at <= 1440)).toBe(true);
    }),
  );
});
