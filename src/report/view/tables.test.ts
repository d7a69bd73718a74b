import { expect, test } from 'vitest';
import { exampleResult } from '../../../test/support/example-result.ts';
import { cell, row } from '../blocks.ts';
import { createContext } from '../context.ts';
import { createNumbering } from './numbering.ts';
import { captionedTable, levelInline } from './tables.ts';

function isLong(rows: number, text: string): boolean | undefined {
  const table = {
    caption: 'Table',
    head: ['One', 'Two'],
    rows: Array.from({ length: rows }, () => row([cell('1'), cell(text)])),
  };
  return captionedTable(createContext(exampleResult(), 'en'), createNumbering('1'), table).table?.long;
}

test('a table may break over pages when it has many rows or much text in few, and not otherwise', () => {
  expect(isLong(8, 'short')).toBe(false);
  expect(isLong(9, 'short')).toBe(true);
  // Six rows of about five lines: kept whole, they would leave a third of a page empty.
  expect(isLong(6, 'word '.repeat(50))).toBe(true);
});

test('no figure stands beside a level that is not assessed', () => {
  const context = createContext(exampleResult(), 'id');
  expect(levelInline(context, 'partly', 0).text).toMatch(/ \(0,0\)$/);
  expect(levelInline(context, 'not-assessed', 0).text).not.toContain('0,0');
});
