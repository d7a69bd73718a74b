import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeXlsx, worksheet } from '../../../test/support/make-xlsx.ts';
import { readWorkbook } from './read-workbook.ts';

const rowsOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets?.map(({ name, rows }) => [name, rows.map(({ line, cells }) => [line, ...cells])]);
const oneSheet = (xml: string) => makeXlsx([{ name: 'A', rows: [], xml }]);

describe('cells', () => {
  test('texts, numbers, dates and times are what a person sees', () => {
    const time = { serial: 0.3854166666666667, format: 'time' } as const;
    const stamp = { serial: 45292.39149305556, format: 'date-time' } as const;
    const rows = [
      ['UMKM & "Milenial" <1>', 25, { serial: 45292 }, time, stamp],
      [null, 0.1 + 0.2, 45292],
    ];
    expect(rowsOf(makeXlsx([{ name: 'FEB & 24', rows }]))).toEqual([
      [
        'FEB & 24',
        [
          [1, 'UMKM & "Milenial" <1>', '25', '2024-01-01', '09:15:00', '2024-01-01 09:23:45'],
          [2, '', '0.3', '45292'],
        ],
      ],
    ]);
  });

  test('inline and formatted texts, formula results, booleans, CDATA and namespace prefixes are read; phonetic readings are not', () => {
    const xml = worksheet(
      '<row r="3"><c r="B3" t="inlineStr"><is><r><t>Rina </t></r><r><t>&#233; &amp;</t></r><rPh><t>x</t></rPh></is></c>' +
        '<c r="C3" t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c>' +
        '<c r="F3" t="inlineStr"><is><t><![CDATA[<x> & y]]></t></is></c><c t="inlineStr"><is><t>next</t></is></c></row>',
    );
    const row = [3, '', 'Rina é &', 'a < b', 'TRUE', '#REF!', '<x> & y', 'next'];
    expect(rowsOf(oneSheet(xml))).toEqual([['A', [row]]]);
    expect(rowsOf(oneSheet(xml.replaceAll(/<(\/?)([a-z])(?!>\s*&)/gi, '<$1x:$2').replace('<x:x>', '<x>')))).toEqual([['A', [row]]]);
  });

  test('rows outside a stale dimension are there all the same', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row>';
    const xml = worksheet(rows).replace('<sheetData>', '<dimension ref="A1"/><sheetData>');
    expect(rowsOf(oneSheet(xml))).toEqual([
      [
        'A',
        [
          [1, '1'],
          [9, '', '', '2'],
        ],
      ],
    ]);
  });
});

describe('merged ranges', () => {
  test('hold their text in every cell; numbers stay in the first row', () => {
    const rows = [
      ['Buku Tamu', null, null],
      ['Tanggal', 'Nama', 'Jumlah'],
      [{ serial: 45292 }, 'A', 3],
      [null, 'B', null],
      [null, 'C', null],
    ];
    const [sheet] = readWorkbook(makeXlsx([{ name: 'A', rows, merged: ['A1:C1', 'A3:A5', 'C3:C5'] }])).sheets ?? [];
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['Buku Tamu', 'Buku Tamu', 'Buku Tamu'],
      ['Tanggal', 'Nama', 'Jumlah'],
      ['2024-01-01', 'A', '3'],
      ['2024-01-01', 'B'],
      ['2024-01-01', 'C'],
    ]);
    expect(sheet?.filled).toEqual([4, 5]);
  });

  test('fill nothing beyond the table, however large they are', () => {
    const [sheet] = readWorkbook(makeXlsx([{ name: 'A', rows: [['a', 'b'], ['c']], merged: ['A1:XFD1048576'] }])).sheets ?? [];
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'a'],
    ]);
  });
});

describe('workbooks that cannot be used', () => {
  const rows = [
    ['Tanggal', 'Nama'],
    ['1/2/2024', 'A'],
  ];
  const good = makeXlsx([{ name: 'A', rows }]);

  test('a zip bomb is refused by the sizes in its directory, before anything is unpacked', () => {
    const bomb = makeXlsx([{ name: 'A', rows }], { 'xl/worksheets/sheet2.xml': new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(readWorkbook(bomb)).toEqual({ sheets: null, fault: 'too-large' });
  });

  test('cells far to the right in many rows are refused, because the blank ones before them take memory', () => {
    const far = Array.from({ length: 400 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`);
    expect(readWorkbook(oneSheet(worksheet(far.join(''))))).toEqual({ sheets: null, fault: 'too-large' });
  });

  test('entities that a document type declares are never expanded', () => {
    const sheet = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>');
    const { sheets } = readWorkbook(oneSheet(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheet}`));
    expect(JSON.stringify(sheets ?? [])).not.toContain('aaaa');
  });

  test('a truncated archive, another zip file and a sheet that breaks off are told apart', () => {
    expect(readWorkbook(good.subarray(0, good.length - 30))).toEqual({ sheets: null, fault: 'damaged' });
    expect(readWorkbook(oneSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -40))).fault).toBe('damaged');
    expect(readWorkbook(new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)])).fault).toBe('not-a-workbook');
  });

  test('no bytes make it throw', () => {
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 0, max: 255 }));
    const broken = fc.property(fc.nat({ max: good.length }), fc.array(change, { maxLength: 6 }), (cut, changes) => {
      const bytes = good.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      readWorkbook(bytes);
      readWorkbook(bytes.subarray(0, cut));
    });
    fc.assert(broken, { numRuns: 300 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readWorkbook(bytes)));
  });

  test('no XML makes it throw', () => {
    const tags = ['<row>', '</row>', '<c r="A1">', '<c r="ZZ9"', '</c>', '<v>', '</v>', '<mergeCell ref="A1:B2"/>', '/>'];
    const piece = fc.constantFrom(...tags, '1', '&#x110000;', '<!--', '<![CDATA[', '"', '>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => void readWorkbook(oneSheet(worksheet(parts.join(''))))));
  });
});
