import { describe, expect, test } from 'vitest';
import { findPersonalHandles } from './doubtful-marks.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Detector } from './finding.ts';
import { findTitledNames, findUntitledNames } from './titled-name.ts';

/** What a detector finds, as `kind: text`. */
const found = (detect: Detector, text: string) =>
  detect(text).map(({ start, end, kind, doubt }) => `${kind ?? doubt}: ${text.slice(start, end)}`);

describe('found in a second field kit', () => {
  test('a sentence that ends with "jalan" names no street', () => {
    expect(found(findTitledNames, 'Belajar sambil jalan. Pak Untung yang mengajari.')).toEqual(['name: Untung']);
    expect(found(findTitledNames, 'di Jl. Dr. Soetomo dan RS. Dr. Moewardi')).toEqual([]);
  });

  test('a text without capitals has names in small letters; one with capitals has not', () => {
    expect(found(findUntitledNames, 'suparmi, orang-orang panggil mbah')).toEqual(['name: suparmi']);
    expect(found(findUntitledNames, 'Orang panggil suparmi')).toEqual([]);
  });

  test('thirteen digits that begin with three zeros are the number of a BPJS card', () => {
    expect(found(findPersonalData, 'nomornya 0001867734209, mas')).toEqual(['card: 0001867734209']);
    expect(found(findPersonalData, 'nomor 0001 5520 98814 ya')).toEqual(['card: 0001 5520 98814']);
    expect(found(findPersonalData, 'DPA A.112.17.0.00.01.000.1234.5678.90')).toEqual([]);
  });

  test('a phone number may be divided once, or by signs that forms use; the number of a letter is none', () => {
    expect(found(findPersonalData, 'nomornya 08139876 5432 ya')).toEqual(['phone: 08139876 5432']);
    expect(found(findPersonalData, 'WA 0812_3456_7892, HP 0812/34567890')).toEqual(['phone: 0812_3456_7892', 'phone: 0812/34567890']);
    expect(found(findPersonalData, 'surat 188/0812345678/2022, tahun 0812 2022')).toEqual([]);
  });

  test('a home is named by whose it is, or by where somebody lives', () => {
    expect(found(findPersonalData, 'di rumah Pak Joko Susilo, Jalan Melati 4 nomor 22, Kelurahan Sukorejo')).toEqual([
      'name: Joko Susilo',
      'address: Jalan Melati 4 nomor 22, Kelurahan Sukorejo',
    ]);
    expect(found(findPersonalData, 'Beliau tinggal Jalan Melati nomor 22.')).toEqual(['address: Jalan Melati nomor 22']);
    expect(found(findPersonalData, 'yang tinggal Senin 12 orang')).toEqual([]);
  });

  test('an address that is read out is a home address', () => {
    expect(found(findPersonalData, 'saya dari dusun krajan rt lima rw dua desa mojo sana')).toEqual([
      'address: dusun krajan rt lima rw dua desa mojo',
    ]);
  });

  test("a handle with a given name is a person's", () => {
    expect(found(findPersonalHandles, 'IG @dindaayu.wr dan @rsudcontoh')).toEqual(['name: @dindaayu.wr']);
  });
});
