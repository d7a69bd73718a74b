import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetStrings } from '../../init/sheet-strings.ts';
import { makePurposeReader, purposeTitles } from './visit-purpose.ts';

const id = (text: string, declared?: Parameters<typeof makePurposeReader>[0]) => makePurposeReader(declared)(text).id;

describe('a purpose of a study that declares none', () => {
  it.each([
    ['Workshop foto produk', 'pelatihan'],
    ['rapat kerja tim', 'rapat'],
    ['Konsultasi usaha dengan Bu Rina', 'konsultasi'],
    ['MENGURUS KK', 'permohonan'],
    ['ambil akta', 'pengambilan'],
    ['Lapor jalan rusak', 'pengaduan'],
    ['Kunjungan kerja', 'kunjungan'],
    ['tanya syarat', 'konsultasi'],
    ['mengerjakan skripsi', 'lainnya'],
    ['bertemu Pak Budi', 'lainnya'],
    ['', null],
    ['-', null],
  ])('%j is %j', (text, purpose) => {
    expect(id(text)).toBe(purpose);
  });

  it.each(['id', 'en'] as const)('knows every choice of the form (%s) but the one for others', (language) => {
    const unknown = sheetStrings(language).purposes.filter((choice) => id(choice) === 'lainnya');
    expect(unknown).toEqual([language === 'id' ? 'lainnya' : 'other']);
  });
});

describe('declared purposes', () => {
  const declared = {
    kk: { title: { id: 'Kartu keluarga', en: 'Family card' }, words: ['KK', 'kartu  keluarga'] },
    rekam: { title: { id: 'Perekaman', en: 'Recording' }, words: ['rekam*', 'c++ (baru)'] },
    sisa: { title: { id: 'Sisa', en: 'Rest' }, words: [] },
  };

  it.each([
    ['urus kk baru', 'kk'],
    ['Kartu Keluarga', 'kk'],
    // A word counts as a whole unless it ends with a star.
    ['KKN mahasiswa', 'lainnya'],
    ['perekaman', 'lainnya'],
    ['Rekaman e-KTP', 'rekam'],
    ['C++ (baru)', 'rekam'],
    ['kartu', 'lainnya'],
    ['sisa', 'lainnya'],
  ])('%j is %j', (text, purpose) => {
    expect(id(text, declared)).toBe(purpose);
  });

  it('replace the default list, titles and all', () => {
    expect([...purposeTitles(declared).keys()]).toEqual(['lainnya', 'kk', 'rekam', 'sisa']);
    expect(purposeTitles({ lainnya: { title: { id: 'Urusan lain', en: 'Other matters' }, words: [] } }).get('lainnya')?.id).toBe(
      'Urusan lain',
    );
  });

  it('may have any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (word, cell) => {
        expect(['x', 'lainnya', null]).toContain(id(cell, { x: { title: { id: 'X', en: 'X' }, words: [word] } }));
      }),
    );
  });

  it('have numbers of their own', () => {
    const read = makePurposeReader(declared);
    expect(['', 'x', 'kk', 'rekam'].map((text) => read(text).number)).toEqual([0, 1, 2, 3]);
  });
});
