import { describe, expect, test } from 'vitest';
import { isRemarkRow, isTryOut, markOf } from './row-kinds.ts';

describe('marks', () => {
  test.each(['NIHIL', 'Tdk ada pasien', 'tidak ada yang datang', 'Tanpa pemohon', '(kosong)'])('%s: open, and nobody came', (cell) => {
    expect(markOf(cell)).toBe('nobody');
  });

  test.each(['LIBUR', 'LOKET TUTUP - listrik padam', 'Kantor libur', 'pelayanan ditutup', 'TUTUP'])('%s: closed', (cell) => {
    expect(markOf(cell)).toBe('closed');
  });

  test.each(['Nina', 'Tuti', 'Loket 2', 'Kantor Pos', 'tidak ada keperluan lain', 'Ruang Tutupan'])('%s: no mark', (cell) => {
    expect(markOf(cell)).toBeNull();
  });
});

test('a row that tries the form is known by its name or its purpose; a test that somebody takes is none', () => {
  for (const name of ['tes', 'coba coba', 'Admin Test', 'test form', 'asdf']) expect(isTryOut(name, '')).toBe(true);
  expect(isTryOut('Rina', 'uji coba aplikasi')).toBe(true);
  for (const [name, purpose] of [
    ['Testa Rahma', 'rapat'],
    ['Rina', 'tes CPNS'],
    ['Admin', ''],
  ] as const)
    expect(isTryOut(name, purpose)).toBe(false);
});

describe('remarks on the book itself', () => {
  test.each([
    ['', 'buku tgl 10 s/d 15 terselip', '', ''],
    ['12/03/2023', 'Halaman 14 sobek, tidak terbaca', '', ''],
    ['NB: lembar berikutnya menyusul', '', '', ''],
    ['', '', '', 'catatan tgl 3-5 belum diisi'],
    ['12.', '', 'buku tgl 10 s/d 15 terselip', ''],
  ])('%s %s %s %s is no visit', (...cells) => {
    expect(isRemarkRow(cells, cells[0] === '12.' ? 1 : 0)).toBe(true);
  });

  test.each([
    ['12/03/2023', 'Bukuwati', '', ''],
    ['12/03/2023', 'Rina', 'lapor buku tabungan hilang', ''],
    ['12/03/2023', '', 'Data kependudukan', ''],
    ['', '', '', ''],
  ])('%s %s %s %s may be one', (...cells) => {
    expect(isRemarkRow(cells, 0)).toBe(false);
  });
});
