import { describe, expect, test } from 'vitest';
import { readDateRange } from './date-range.ts';
import { makeDateReader } from './date-sense.ts';

const dateOf = makeDateReader({ month: 4, year: 2024 });
const read = (text: string) => {
  const range = readDateRange(text, dateOf);
  return range && [range.dates.length, range.dates[0]?.key, range.dates.at(-1)?.key, range.rest];
};

describe('several days in one cell', () => {
  test.each([
    ['8 s/d 15 April 2024 LIBUR (Idul Fitri)', [8, '2024-04-08', '2024-04-15', 'libur (idul fitri)']],
    ['29 Maret – 2 April 2024', [5, '2024-03-29', '2024-04-02', '']],
    ['30 Desember 2023 sampai dengan 2 Januari 2024 tutup', [4, '2023-12-30', '2024-01-02', 'tutup']],
    ['tgl 8 sd 15', [8, '2024-04-08', '2024-04-15', '']],
    ['8-15 April', [8, '2024-04-08', '2024-04-15', '']],
    ['2024-04-08 s/d 2024-04-15', [8, '2024-04-08', '2024-04-15', '']],
  ])('%s', (text, range) => {
    expect(read(text)).toEqual(range);
  });

  test.each(['15 s/d 8 April 2024', '1 Januari – 30 April 2024', '8/4/2024', '8 April 2024', '8 s/d 15 orang', '30 s/d 31 April 2024', ''])(
    '%s is none: backwards, too long, one day, no day',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
