import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertCell, restoreCell } from './inert-cell.ts';

test('what a spreadsheet would run, round or strip of its zero gets an apostrophe', () => {
  expect(['+62 812', '=A1', '081234567890', '3578010101900001', "'Aisyah", 'Budi', '[nama 1]'].map(inertCell)).toEqual([
    "'+62 812",
    "'=A1",
    "'081234567890",
    "'3578010101900001",
    "''Aisyah",
    'Budi',
    '[nama 1]',
  ]);
});

test('every text comes back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(restoreCell(inertCell(text))).toBe(text);
    }),
  );
});
