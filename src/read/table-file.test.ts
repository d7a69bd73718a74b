import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeXlsx, type XlsxSheet } from '../../test/support/make-xlsx.ts';
import { readTableFile } from './table-file.ts';

const columns = { required: ['node', 'reason'], optional: ['note'] } as const;
const read = (sheets: readonly XlsxSheet[]) => readTableFile('t.xlsx', makeXlsx(sheets), columns);

test('a workbook is read by the names of its columns, blank rows and blank cells at the end left out', () => {
  const rows = [[], ['reason', 'node', ''], ['"a", b', 'x'], [null, null], [null, 'y', null, ''], ["'=1", 'z']];
  const { rows: found, isWhole, diagnostics } = read([{ name: 'Lembar 1', rows }]);
  expect(found?.map((row) => [row.place().cell, row.cell('node'), row.verbatim('reason'), row.cell('note')])).toEqual([
    ['A3', 'x', '"a", b', ''],
    ['A5', 'y', '', ''],
    ['A6', 'z', '=1', ''],
  ]);
  expect(found?.[1]?.place('reason')).toEqual({ file: 't.xlsx', sheet: 'Lembar 1', cell: 'A5' });
  expect([isWhole, diagnostics]).toEqual([true, []]);
});

test('cells beyond the header are reported with the row, which is left out', () => {
  const { rows, isWhole, diagnostics } = read([
    {
      name: 'A',
      rows: [
        ['node', 'reason'],
        ['x', 'y', 'z'],
        ['x', 'y'],
      ],
    },
  ]);
  expect(rows?.length).toBe(1);
  expect(isWhole).toBe(false);
  expect(diagnostics).toMatchObject([{ code: 'csv/ragged-row', args: { found: 3, expected: 2 }, location: { sheet: 'A', cell: 'A2' } }]);
});

test('every visible sheet with the columns counts; the others are named in the ledger', () => {
  const rows = [
    ['node', 'reason'],
    ['x', 'y'],
  ];
  const { rows: found, cleaning } = read([
    { name: 'A', rows },
    { name: 'B', rows },
    { name: 'C', rows, hidden: true },
    { name: 'D', rows: [['catatan']] },
  ]);
  expect(found?.map((row) => row.place())).toMatchObject([{ sheet: 'A' }, { sheet: 'B' }]);
  expect(cleaning.map(({ rule, sheet }) => [rule, sheet])).toEqual([
    ['sheet-left-out', 'C'],
    ['sheet-left-out', 'D'],
  ]);
});

test('without the columns, or without a row, the workbook says which are missing', () => {
  expect(read([{ name: 'A', rows: [['nod', 'reason']] }])).toMatchObject({
    rows: null,
    diagnostics: [{ code: 'csv/missing-column', args: { column: 'node', found: 'nod' }, location: { sheet: 'A', cell: 'A1' } }],
  });
  expect(read([{ name: 'A', rows: [] }])).toMatchObject({ rows: null, diagnostics: [{ code: 'csv/empty' }] });
});

test('any bytes behind the mark of a workbook lead to a diagnostic', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
      const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...tail]);
      expect(readTableFile('t.xlsx', bytes, columns)).toMatchObject({ rows: null, diagnostics: [{ severity: 'error' }] });
    }),
  );
});
