import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReadingText } from '../reading-text.ts';
import { readSource } from '../source.ts';
import { readCsvTable } from './csv-table.ts';

const columns = { required: ['id', 'title'], optional: ['note'] } as const;
const readTable = (text: string) => readCsvTable(makeReadingText({ file: 'a.csv', sha256: '', text }), columns);
const at = (line: number, start: number, end: number) => ({ file: 'a.csv', start: { line, column: start }, end: { line, column: end } });

test('cells are found by the names of their columns, in any order', () => {
  const { rows, diagnostics } = readTable('title,id\nSatu,A\nDua, B \n');
  expect(diagnostics).toEqual([]);
  expect(rows?.map((row) => [row.cell('id'), row.cell('title'), row.cell('note')])).toEqual([
    ['A', 'Satu', ''],
    ['B', 'Dua', ''],
  ]);
  expect(rows?.[1]?.verbatim('id')).toBe(' B ');
});

test('a semicolon separates where the header has semicolons', () => {
  expect(readTable('id;title\nA;satu, dua\n').rows?.[0]?.cell('title')).toBe('satu, dua');
});

test('a cell over several lines keeps its line breaks, and later places stay right', () => {
  const { rows } = readTable('id,title,note\nA,"satu\n""dua"", tiga",x\n\n😀B,y,"z z"\n');
  expect(rows?.[0]?.cell('title')).toBe('satu\n"dua", tiga');
  expect(rows?.[0]?.place('title')).toEqual({ file: 'a.csv', start: { line: 2, column: 3 }, end: { line: 3, column: 15 } });
  expect(rows?.[0]?.place('note')).toEqual(at(3, 16, 17));
  expect(rows?.[1]?.place()).toEqual(at(5, 1, 3));
  expect(rows?.[1]?.place('note')).toEqual(at(5, 6, 11));
});

test('a misspelled column is one problem, at the header cell', () => {
  expect(readTable('id,titel\nA,b\n')).toEqual({
    rows: null,
    isWhole: false,
    diagnostics: [{ code: 'csv/missing-column', severity: 'error', location: at(1, 4, 9), args: { column: 'title', found: 'titel' } }],
  });
});

test('missing, unknown and repeated columns are all reported', () => {
  expect(readTable('id,id,colour,notee\n').diagnostics).toMatchObject([
    { code: 'csv/missing-column', args: { column: 'title', found: '' } },
    { code: 'csv/duplicate-column', location: at(1, 4, 6), args: { column: 'id' } },
    { code: 'csv/unknown-column', location: at(1, 7, 13), args: { column: 'colour', nearest: '' } },
    { code: 'csv/unknown-column', location: at(1, 14, 19), args: { column: 'notee', nearest: 'note' } },
  ]);
});

test('a row with too many or too few cells is left out, the others stay', () => {
  const { rows, diagnostics } = readTable('id,title\nA,b,c\nB,x\nC\n');
  expect(rows?.map((row) => row.cell('id'))).toEqual(['B']);
  expect(diagnostics).toMatchObject([
    { code: 'csv/ragged-row', location: { start: { line: 2 } }, args: { found: 3, expected: 2 } },
    { code: 'csv/ragged-row', location: { start: { line: 4 } }, args: { found: 1, expected: 2 } },
  ]);
});

test('rows of empty cells are no rows', () => {
  expect(readTable('id,title\n,\n  , \n\nA,b\n').rows?.length).toBe(1);
});

test('a quotation mark that is never closed is placed where it opens', () => {
  expect(readTable('id,title\nA,"x ""y""\nB,c\n')).toMatchObject({
    rows: null,
    diagnostics: [{ code: 'csv/unterminated-quote', location: at(2, 3, 4) }],
  });
});

test('a quotation mark inside a bare cell, and text after a closed one, are stray', () => {
  expect(readTable('id,title\nA,layar 24" lebar\n').diagnostics).toMatchObject([{ code: 'csv/stray-quote', location: at(2, 11, 12) }]);
  expect(readTable('id,title\nA,"x" y\n').diagnostics).toMatchObject([{ code: 'csv/stray-quote', location: at(2, 5, 6) }]);
});

test('an empty file lacks its header', () => {
  expect(readTable(' \n\n').diagnostics).toMatchObject([{ code: 'csv/empty' }]);
});

test('any text is a table or has a located problem', () => {
  const piece = fc.constantFrom('id', 'title', ',', ';', '"', '\n', 'x', '😀', ' ', 'id,title\n');
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
      const { rows, diagnostics } = readTable(text);
      if (rows === null) expect(diagnostics.length).toBeGreaterThan(0);
      for (const row of rows ?? []) {
        const { start, end } = row.place('title');
        // A cell without quotation marks is its place in the text, cut out.
        const line = text.split('\n')[(start?.line ?? 0) - 1] ?? '';
        const cut = [...line].slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1).join('');
        if (!text.includes('"')) expect(cut).toBe(row.verbatim('title'));
      }
    }),
  );
});

test('any bytes are text that is a table or has a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const { reading, diagnostics } = readSource('a.csv', bytes);
      const problems = reading ? readCsvTable(reading, columns).diagnostics : diagnostics;
      expect(problems.length).toBeGreaterThan(0);
    }),
  );
});
