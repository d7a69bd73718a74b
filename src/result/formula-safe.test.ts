import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralizeFormula, restoreFormula } from './formula-safe.ts';

test('what a spreadsheet would run gets an apostrophe, everything else stays', () => {
  expect(['=1+1', '@x', '＝1', '\tx', "'=1", 'a=b', "'quote'", ''].map(neutralizeFormula)).toEqual([
    "'=1+1",
    "'@x",
    "'＝1",
    "'\tx",
    "''=1",
    'a=b',
    "'quote'",
    '',
  ]);
});

test('every text comes back the same, and no written cell begins as a formula', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t', ' ', '＝'), maxLength: 8 });
  fc.assert(
    fc.property(text, (value) => {
      expect(restoreFormula(neutralizeFormula(value))).toBe(value);
      expect(neutralizeFormula(value)).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/);
    }),
  );
});
