import { describe, expect, it } from 'vitest';
import { classifyPurpose } from './visit-purpose.ts';

describe('classifyPurpose', () => {
  it.each([
    ['Workshop foto produk', 'pelatihan'],
    ['rapat kerja tim', 'rapat'],
    ['Konsultasi usaha dengan Bu Rina', 'konsultasi'],
    ['FOTO PRODUK', 'podcast atau foto produk'],
    ['Kunjungan kerja', 'kunjungan'],
    ['lihat dan beli produk', 'belanja produk'],
    ['mengerjakan skripsi', 'kerja mandiri'],
    ['bertemu Pak Budi', 'lainnya'],
    ['', null],
    ['-', null],
  ])('%j is %j', (text, purpose) => {
    expect(classifyPurpose(text)).toBe(purpose);
  });
});
