import { expect, test } from 'vitest';
import { readMonthContext } from './month-context.ts';

test.each([
  ['Jan', 1, null],
  ['FEB 24', 2, 2024],
  ["Peb '24", 2, 2024],
  ['Agustus 2023', 8, 2023],
  ['02-2024', 2, 2024],
  ['BULAN : JANUARI 2024', 1, 2024],
  ['BUKU TAMU BULAN NOPEMBER 2023', 11, 2023],
  ['TAHUN 2024', null, 2024],
  ['Sheet1', null, null],
  ['Januari - Maret 2024', null, 2024],
  // A day is no month, and names of places hold names of months.
  ['Surabaya, 5 Januari 2024', null, 2024],
  ['Kab. Maretan', null, null],
])('%j gives month %s and year %s', (text, month, year) => {
  expect(readMonthContext([text])).toEqual({ month, year });
});

test('titles that disagree give nothing', () => {
  expect(readMonthContext(['BULAN JANUARI', 'TAHUN 2024'])).toEqual({ month: 1, year: 2024 });
  expect(readMonthContext(['BULAN JANUARI 2023', 'BULAN FEBRUARI 2024'])).toEqual({ month: null, year: null });
});
