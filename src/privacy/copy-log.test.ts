import { expect, test } from 'vitest';
import { makeXlsx } from '../../test/support/make-xlsx.ts';
import { header, ledger, log, memoryFolder, read, study } from '../../test/support/visitor-log.ts';
import { readLogRows } from '../read/visits/visitor-log.ts';
import { copyCsv } from './copy-csv.ts';
import { copyLogRows } from './copy-log.ts';
import { standInMaker } from './visitor-stand-ins.ts';

const staff = { names: ['Pak Wagirin'] };
const spec = study([{ ...log, staff }]);
const change = (text: string) => text.replaceAll('Partiyem', '[nama]');

async function copyOf(files: Record<string, string | Uint8Array>, of = spec): Promise<string> {
  const [declared] = of.visitor_logs;
  const tables = declared && (await readLogRows(memoryFolder(files), declared.file, declared, of));
  if (!tables) throw new Error('the log of this test cannot be read');
  return copyCsv(copyLogRows(tables, { language: 'id', standIn: standInMaker('id', new Map([['Pak Wagirin', '[nama 1]']])), change }));
}

const columns = 'tanggal,nama,kategori,jumlah,keperluan,NIK,No. HP,Alamat,Asal,Tanda tangan\n';
const dirty = `BUKU TAMU JANUARI 2023
${columns}02/01/2023,Budi Santoso,UMKM,1,wifi,3578010101900001,0812345678,Jl. Mawar,Kediri,ttd
02/01/2023,"Bpk BUDI SANTOSO, S.E.",UMKM,,wifi,,,,,
,"Bapak Budi, Ibu Siti dan istri",Umum,,rapat dengan Partiyem,,,,,
03/01/2023,Rombongan Bu Siti 12 orang,Umum,,rapat,,,,,
03/01/2023,",,",UMKM,2,sda,,,,,
03/01/2023,Wagirin,Umum,1,jaga,,,,,
03/01/2023,tes,Umum,1,tes,,,,,
04/01/2023,=Siti Aminah,Umum,1,wifi,,,,,
05/01/2023,NIHIL,,,,,,,,
Jumlah,,,9,,,,,,
Mengetahui,,,,,,,,,
SUGENG RIYADI,,,,,,,,,
`;

test('a copied log names nobody and has no column about a person', async () => {
  const copy = await copyOf({ 'log.csv': dirty });
  expect(copy.split('\n').slice(0, 6)).toEqual([
    '\ufeffBulan: Januari 2023',
    'tanggal,nama,kategori,jumlah,keperluan,Asal',
    '02/01/2023,Pengunjung 1,UMKM,1,wifi,Kediri',
    '02/01/2023,Pengunjung 1,UMKM,,wifi,',
    ',Pengunjung 2; Pengunjung 3; anak,Umum,,rapat dengan [nama],',
    '03/01/2023,rombongan 12 orang,Umum,,rapat,',
  ]);
  expect(copy).toContain("04/01/2023,'=Pengunjung 4,Umum,1,wifi,");
  expect(copy).not.toMatch(/budi|siti|wagirin|sugeng|partiyem|3578|0812|mawar/i);
});

test('it is read like the original: the same days, and the same ledger but for the signatures', async () => {
  const copiedSpec = study([{ ...log, staff: { names: ['[nama 1]'] } }]);
  const original = await read({ 'log.csv': dirty }, spec);
  const copied = await read({ 'log.csv': await copyOf({ 'log.csv': dirty }) }, copiedSpec);
  expect(copied.log?.days).toEqual(original.log?.days);
  const counts = (visits: typeof original) => ledger(visits).flatMap(([rule, count]) => (rule === 'signature-row' ? [] : [[rule, count]]));
  expect(counts(copied)).toEqual(counts(original));
  expect(counts(copied).length).toBeGreaterThan(5);
});

test('the sheets of a workbook become one table, and days without a month keep theirs', async () => {
  const titles = header.trim().split(',');
  const workbook = makeXlsx([
    { name: 'Januari 2023', rows: [titles, ['2', 'Budi', 'UMKM', 1, 'wifi'], ['3', 'Siti', 'Umum', 1, 'wifi']] },
    {
      name: 'Februari 2023',
      rows: [
        ['nama', 'tanggal', 'keperluan', 'jumlah', 'kategori'],
        ['Budi', '1', 'wifi', 1, 'UMKM'],
      ],
    },
  ]);
  const of = study([{ ...log, file: 'log.xlsx', covers: { from: '2023-01-02', to: '2023-02-28' } }], {
    period: { from: '2023-01-02', to: '2023-02-28' },
  });
  const copy = await copyOf({ 'log.xlsx': workbook }, of);
  expect(copy.trimEnd().split('\n')).toEqual([
    '\ufeffBulan: Januari 2023',
    'tanggal,nama,kategori,jumlah,keperluan',
    '2,Pengunjung 1,UMKM,1,wifi',
    '3,Pengunjung 2,Umum,1,wifi',
    'Bulan: Februari 2023',
    '1,Pengunjung 1,UMKM,1,wifi',
  ]);
  const csvSpec = { ...of, visitor_logs: of.visitor_logs.map((entry) => ({ ...entry, file: 'log.csv' })) };
  const [original, copied] = [await read({ 'log.xlsx': workbook }, of), await read({ 'log.csv': copy }, csvSpec)];
  expect(copied.log?.days).toEqual(original.log?.days);
  expect(copied.log?.days.filter(({ record }) => record === 'rows')).toHaveLength(3);
});
