import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Sheet } from './sheet.ts';
import { sheetXlsx } from './sheet-xlsx.ts';

const sheet: Sheet = {
  name: 'Dokumen',
  columns: [
    { header: 'id', width: 12, prompt: 'Nomor "butir" & <lain>' },
    { header: 'status', width: 20, prompt: 'Pilih', choices: ['ada', 'tidak ada'], strict: true },
    { header: 'keperluan', width: 20, prompt: 'Pilih atau tulis', choices: ['rapat', 'lainnya'] },
  ],
  example: ['CONTOH', 'ada', ''],
  rows: [['DOC-01', 'tidak ada', '2022-05']],
  blankRows: 2,
  reach: 2,
};

test('the rows are read back as they were given, dates as text', async () => {
  const sheets = await readExcelFile(Buffer.from(await sheetXlsx(sheet)));
  expect(sheets[0]?.data.slice(0, 3)).toEqual([
    ['id', 'status', 'keperluan'],
    ['CONTOH', 'ada', null],
    ['DOC-01', 'tidak ada', '2022-05'],
  ]);
});

test('drop-downs reach down to the last prepared row; a strict one refuses other words', async () => {
  const xml = strFromU8(unzipSync(await sheetXlsx(sheet))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rules = [...xml.matchAll(/<dataValidation [^>]*?(\/>|>.*?<\/dataValidation>)/g)].map(([rule]) => rule);
  expect(rules).toHaveLength(3);
  expect(rules[0]).toContain('prompt="Nomor &quot;butir&quot; &amp; &lt;lain&gt;"');
  expect(rules[1]).toContain('sqref="B2:B5"');
  expect(rules[1]).toContain('errorStyle="stop"');
  expect(rules[1]).toMatch(/<formula1>(?:"|&quot;)ada,tidak ada(?:"|&quot;)<\/formula1>/);
  expect(rules[2]).toContain('showErrorMessage="0"');
  // The order of the elements is laid down; Excel repairs a file that breaks it.
  expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<dataValidations'));
  expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<pageSetup'));
});

test('the header is frozen and the columns are wide enough', async () => {
  const xml = strFromU8(unzipSync(await sheetXlsx(sheet))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(xml).toContain('<col min="1" max="1" width="12"');
});
