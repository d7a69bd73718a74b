import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at a full stop, a question mark or an exclamation mark', () => {
  expect(split('Sudah ada. Mana? Itu! Baik')).toEqual(['Sudah ada.', 'Mana?', 'Itu!', 'Baik']);
});

test('abbreviations, numbers, times and sums do not end a sentence', () => {
  for (const text of [
    'Menurut Bpk. Camat dan Kab. Gresik itu berlaku.',
    'SK No. 55 Tahun 2020 terbit.',
    'Pimpinannya S.E. Widodo, S.Sos. dan Dr. Sari.',
    'Buka pukul 08.00 sampai 15.30 setiap hari.',
    'Anggarannya Rp1.500.000,00 setahun.',
    'Ada komputer, printer, dll. di ruang itu.',
  ]) {
    expect(split(text)).toEqual([text]);
  }
});

test('"dll." ends a sentence before a capital', () => {
  expect(split('Ada printer, dll. Semuanya jalan.')).toEqual(['Ada printer, dll.', 'Semuanya jalan.']);
});

test('a time at the end of a sentence ends it', () => {
  expect(split('Tutup pukul 15.30. Besok buka lagi.')).toEqual(['Tutup pukul 15.30.', 'Besok buka lagi.']);
});

test('three dots end a sentence only before a capital', () => {
  expect(split('Ya... begitulah. Lalu... Selesai.')).toEqual(['Ya... begitulah.', 'Lalu...', 'Selesai.']);
});

test('closing quotation marks stay with their sentence, and a sentence goes on after a quotation', () => {
  expect(split('"Sudah beres." kata dia. “Baik.” Lalu pulang.')).toEqual(['"Sudah beres." kata dia.', '“Baik.”', 'Lalu pulang.']);
});

test('a transcript without capitals is divided too', () => {
  expect(split('sudah ada sop. terus kita jalan')).toEqual(['sudah ada sop.', 'terus kita jalan']);
});

test('a blank line ends a sentence, a single newline does not', () => {
  expect(split('Satu\ndua\n\ntiga')).toEqual(['Satu\ndua', 'tiga']);
});

test('every character that is no space is in exactly one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', '…', ' ', '\n', '"', '1', 'No', '😀'), maxLength: 60 }), (text) => {
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
