import { describe, expect, it } from 'vitest';
import { cellLocation, rowLocation } from './csv-cell.ts';

describe('cellLocation', () => {
  it('counts columns in code points', () => {
    expect(cellLocation('log.csv', { raw: '😀;abc;d\r', line: 9 }, 1, ';')).toEqual({
      file: 'log.csv',
      start: { line: 9, column: 3 },
      end: { line: 9, column: 6 },
    });
  });

  it('is not misled by delimiters, newlines and doubled quotes inside quotes', () => {
    const row = { raw: '"a,""b\nc",x\n', line: 4 };
    expect(cellLocation('log.csv', row, 0, ',')).toMatchObject({ start: { line: 4, column: 1 }, end: { line: 5, column: 3 } });
    expect(cellLocation('log.csv', row, 1, ',')).toMatchObject({ start: { line: 5, column: 4 }, end: { line: 5, column: 5 } });
  });

  it('gives the end of a record that is too short', () => {
    expect(cellLocation('log.csv', { raw: 'a,b\n', line: 2 }, 5, ',')).toMatchObject({
      start: { line: 2, column: 4 },
      end: { line: 2, column: 4 },
    });
  });
});

describe('rowLocation', () => {
  it('gives the first line of a record', () => {
    expect(rowLocation('log.csv', { raw: 'ab,"c\nd"\n', line: 2 })).toMatchObject({
      start: { line: 2, column: 1 },
      end: { line: 2, column: 6 },
    });
  });
});
