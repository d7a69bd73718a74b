import { describe, expect, it } from 'vitest';
import { personNumber } from './person-number.ts';

describe('personNumber', () => {
  it.each(['RINA  AYU', 'rina ayu', 'Ibu Rina Ayu', 'Hj. Rina Ayu, S.E., M.M.', 'Riná Ayu'])('takes %j for Rina Ayu', (name) => {
    expect(personNumber(name)).toBe(personNumber('Rina Ayu'));
  });

  it('tells different names apart', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Pengunjung ${index}`);
    expect(new Set(names.map(personNumber)).size).toBe(20_000);
  });

  it('knows nobody in a blank cell, a dash or a title alone', () => {
    expect(['', ' ', '-', 'Ibu', ', S.E.'].map(personNumber)).toEqual([null, null, null, null, null]);
  });
});
