import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn } from './names-in-cell.ts';

test.each([
  ['Bapak Budi, Ibu Siti', ['Bapak Budi', 'Ibu Siti']],
  ['Pak Budi/Bu Siti', ['Pak Budi', 'Bu Siti']],
  ['Budi dan Siti', ['Budi', 'Siti']],
  ['Budi; Andi & Rina\nSiti', ['Budi', 'Andi', 'Rina', 'Siti']],
  ['dr. Rina, Sp. A, Bapak Budi, S.H.', ['dr. Rina, Sp. A', 'Bapak Budi, S.H.']],
  ['Bapak Budi, Bapak Andi, dan Ibu Siti (Dinas A, B)', ['Bapak Budi', 'Bapak Andi', 'Ibu Siti']],
  ['Pak Budi dan Bu Siti, Dinas Koperasi dan UKM', ['Pak Budi', 'Bu Siti, Dinas Koperasi dan UKM']],
])('%j holds the names %j', (cell, names) => {
  expect(namesIn(cell)).toEqual({ names, unnamed: 0 });
});

test.each([
  'Rina Ayu',
  'Budi Santoso, S.Sos., M.Si.',
  'Budi Santoso, SE, MM',
  'Dandan Handani',
  'Budi, perwakilan warga',
  'Budi, Puskesmas Sumber',
  'Budi (Dinas A, Bapak Andi)',
  'Dinas Koperasi dan UKM',
  'Toko Maju & Jaya',
  'A/n Budi',
  '-, /',
  '',
])('%j is one name', (cell) => {
  expect(namesIn(cell)).toEqual({ names: [cell], unnamed: 0 });
});

test('somebody who is only mentioned is a person without a name', () => {
  expect(namesIn('Ibu Siti dan anak')).toEqual({ names: ['Ibu Siti'], unnamed: 1 });
  expect(namesIn('Budi dan istrinya')).toEqual({ names: ['Budi'], unnamed: 1 });
});

test('any cell is divided into less than its length, however long it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('Budi', 'S.E', ',', ' dan ', '/', ' ', 'anak', '\n', '(', ')') }), (cell) => {
      const { names, unnamed } = namesIn(cell);
      expect(names.length + unnamed).toBeLessThanOrEqual(cell.length + 1);
    }),
  );
  expect(namesIn(' '.repeat(30_000).concat(',')).names).toHaveLength(1);
});
