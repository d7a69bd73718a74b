import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord } from './csv-record.ts';

function readAll(text: string, delimiter = ','): string[][] {
  const records: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const record = readRecord(text, at, delimiter);
    if (!record) throw new Error('open quotation mark');
    records.push(record.cells);
    at = record.end + 1;
  }
  return records;
}

test('cells without quotation marks are what stands between the delimiters', () => {
  expect(readAll('a;b;\n;c\n', ';')).toEqual([
    ['a', 'b', ''],
    ['', 'c'],
  ]);
});

test('a quoted cell holds delimiters, newlines and doubled quotation marks', () => {
  expect(readAll('a,"b, ""c""\nd",e\nf\n')).toEqual([['a', 'b, "c"\nd', 'e'], ['f']]);
});

test('a quotation mark inside a bare cell is a character like any other', () => {
  expect(readAll('layar 24",x\n"a"b,c\n')).toEqual([
    ['layar 24"', 'x'],
    ['ab', 'c'],
  ]);
});

test('a quoted cell that is never closed is no record', () => {
  expect(readRecord('a,"b\nc', 0, ',')).toBeNull();
});

test('every table that can be written is read as csv-parse reads it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' '), maxLength: 6 });
  const written = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(tables, (rows) => {
      const text = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
      expect(readAll(text)).toEqual(rows);
      expect(readAll(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: ['\n'] }));
    }),
  );
});
