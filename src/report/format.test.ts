import { expect, test } from 'vitest';
import {
  collective,
  formatCountWord,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatShortMonth,
  formatSigned,
  lowerFirst,
  nestQuote,
} from './format.ts';

test('Indonesian writes a decimal comma and points between thousands, English the other way round', () => {
  expect(formatNumber(2175928.456, 'id', 2)).toBe('2.175.928,46');
  expect(formatNumber(2175928.456, 'en', 2)).toBe('2,175,928.46');
  expect(formatNumber(999, 'id', 0)).toBe('999');
  expect(formatPercent(0.0455, 'id', 2)).toBe('4,55%');
});

test('a number that rounds to zero has no minus sign, and others a real one', () => {
  expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
  expect(formatNumber(-1.25, 'id', 1)).toBe('\u22121,3');
  expect([-2, 0, 1, 1.5].map((value) => formatSigned(value, 'id'))).toEqual(['\u22122', '0', '+1', '+1,5']);
});

test('a date is as exact as the study gives it', () => {
  expect(formatDate('2024-01-05', 'id')).toBe('5 Januari 2024');
  expect(formatDate('2024-08', 'id')).toBe('Agustus 2024');
  expect(formatDate('2022', 'en')).toBe('2022');
  expect(formatDate('2024-05-01T10:00:00Z', 'en')).toBe('1 May 2024');
  expect(formatDate('sekitar 2022', 'id')).toBe('sekitar 2022');
  expect(formatShortMonth('2022-08-17', 'id')).toBe('Agu');
});

test('counts up to ten are words, and lists end with "dan" or "and"', () => {
  expect(formatCountWord(3, 'id')).toBe('tiga');
  expect(formatCountWord(17, 'id')).toBe('17');
  expect(formatList(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList(['a', 'b'], 'id')).toBe('a dan b');
  expect(formatList([], 'id')).toBe('');
});

test('a title inside a sentence begins in lower case, but abbreviations and names keep their letters', () => {
  expect(lowerFirst('Pengelolaan pengaduan')).toBe('pengelolaan pengaduan');
  expect(lowerFirst('SOP operasional')).toBe('SOP operasional');
  expect(lowerFirst('Tenaga Ahli KUKM Space')).toBe('Tenaga Ahli KUKM Space');
  expect(lowerFirst('Wi-Fi')).toBe('Wi-Fi');
  expect(lowerFirst('Kompas.com article')).toBe('Kompas.com article');
  expect(lowerFirst('')).toBe('');
});

test('all of a few is one word in Indonesian, digits keep their hyphen, and one alone needs no number', () => {
  expect(collective('tiga')).toBe('ketiga ');
  expect(collective('17')).toBe('ke-17 ');
  expect(collective('satu')).toBe('');
});

test('quotation marks inside a quote become single, and its full stop goes', () => {
  expect(nestQuote('"Sering", tanpa jumlah.')).toBe('‘Sering’, tanpa jumlah');
  expect(nestQuote('Tanpa kutip')).toBe('Tanpa kutip');
});
