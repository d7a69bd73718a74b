import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesSeveral, readPersons, sizeInWords, speaksOfParty } from './party-size.ts';

test.each([
  ['', 0, false],
  ['-', 0, false],
  ['0', 0, false],
  ['25', 25, false],
  ['25.0', 25, false],
  ['25 orang', 25, false],
  ['rombongan 25 orang', 25, true],
  ['25 siswa + 2 guru', 27, true],
  ['25 siswa dan 2 guru', 27, true],
  ['± 25 orang', 25, true],
  ['Rombongan SMKN 1 (25 siswa + 2 guru)', 27, true],
  ['20 orang dari 3 desa', 20, true],
  ['25+2', 27, true],
] as const)('%j is %d persons', (cell, size, fromText) => {
  expect(readPersons(cell)).toEqual({ size, fromText });
});

test.each(['dua', '-1', '10000', 'Rombongan SMKN 1 + 2 guru', '5-10 orang', '1 rombongan', 'banyak', '2,5 orang', '08123456789'])(
  '%j says no number of persons',
  (cell) => {
    expect(readPersons(cell)).toBeNull();
  },
);

test('only the word for a party makes one', () => {
  expect(['Rombongan SMKN 1', 'romb. TK', 'Romi', 'Robby Rombo', ''].map(speaksOfParty)).toEqual([true, true, false, false, false]);
});

test('any cell is a whole number from 0 to 9999 or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', '9', ' ', 'orang', '+', 'dan', ',', '-', 'rombongan') }), (cell) => {
      const persons = readPersons(cell);
      expect(persons === null || (Number.isInteger(persons.size) && persons.size >= 0 && persons.size <= 9999)).toBe(true);
    }),
  );
});

test('three digits behind a dot may be thousands or decimals: 2.000 is refused as 1.250 is', () => {
  expect(['2.000', '1.250', '2,000 orang'].map(readPersons)).toEqual([null, null, null]);
  expect(readPersons('2,00')?.size).toBe(2);
});

test('a name that says how many they are gives their number', () => {
  expect(['Keluarga Darmo (4 orang)', 'Kunjungan 12 siswa SMPN 3', 'Siti', 'SMPN 3'].map(namesSeveral)).toEqual([true, true, false, false]);
  expect(['keluarga darmo (4 orang)', 'kunjungan 12 siswa smpn 3'].map(sizeInWords)).toEqual([4, 12]);
});
