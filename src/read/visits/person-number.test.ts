import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personNumber } from './person-number.ts';

describe('personNumber', () => {
  it.each(['RINA  AYU', 'rina ayu', 'Ibu Rina Ayu', 'Ny. Rina Ayu', 'mbah rina ayu', 'Hj. Rina Ayu, S.E., M.M.', 'Riná Ayu'])(
    'takes %j for Rina Ayu',
    (name) => {
      expect(personNumber(name)).toBe(personNumber('Rina Ayu'));
    },
  );

  it('tells different names apart', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Pengunjung ${index}`);
    expect(new Set(names.map(personNumber)).size).toBe(20_000);
  });

  it('gives a plain name the number that its letters have anywhere', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '.', 'Ibu ', 'Hj. '), maxLength: 12 });
    // What stands behind a comma is a degree; with it a name is read letter by letter.
    fc.assert(
      fc.property(plain, (name) => {
        expect(personNumber(name)).toBe(personNumber(`${name}, S.É.`));
      }),
    );
  });

  it('knows nobody in a blank cell, a dash or a title alone', () => {
    expect(['', ' ', '-', 'Ibu', ', S.E.'].map(personNumber)).toEqual([null, null, null, null, null]);
  });
});
