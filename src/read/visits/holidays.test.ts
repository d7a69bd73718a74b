import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readHolidays } from './holidays.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = 'date,kind,name,decree,verified\n';
const year2023 = { from: '2023-01-01', to: '2023-12-31' };

describe('readHolidays', () => {
  it('joins the holidays of one day', async () => {
    const text = `${header}2023-06-01,libur nasional,Hari Lahir Pancasila,SKB,press-copy\n2023-06-01,libur nasional,Waisak,SKB,press-copy\n`;
    const { names, diagnostics, sources } = await readHolidays('indonesia', year2023, async () => bytes(text));
    expect(diagnostics).toEqual([]);
    expect([...names]).toEqual([['2023-06-01', 'Hari Lahir Pancasila, Waisak']]);
    expect(sources).toMatchObject([{ file: 'holidays/indonesia/2023.csv', role: 'holidays' }]);
  });

  it('keeps which decrees it follows and how many days nobody compared with them', async () => {
    const rows = ['2023-01-01,,A,SKB 1,press-copy', '2023-06-01,,B,SKB 1,background', '2023-06-30,,C,SKB 2,background'];
    const { sources } = await readHolidays('indonesia', year2023, async () => bytes(`${header}${rows.join('\n')}\n`));
    expect(sources).toMatchObject([{ origin: null, holidays: { decrees: ['SKB 1', 'SKB 2'], days: 3, unchecked: 2 } }]);
  });

  it('asks for every year of the period, and names the file to add for a year that is not there', async () => {
    const { diagnostics } = await readHolidays('indonesia', { from: '2023-12-01', to: '2025-01-31' }, async (_, year) =>
      year === 2024 ? bytes(header) : null,
    );
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['calendar/no-holidays', { country: 'indonesia', year: 2023, file: 'holidays/indonesia/2023.csv' }],
      ['calendar/no-holidays', { country: 'indonesia', year: 2025, file: 'holidays/indonesia/2025.csv' }],
    ]);
  });

  it('locates a day that does not exist, one of another year, and a holiday without a name', async () => {
    const text = `${header}2023-02-30,libur nasional,A,,\n2022-01-01,libur nasional,B,,\n2023-08-17,libur nasional,,,\n`;
    const { names, diagnostics } = await readHolidays('indonesia', year2023, async () => bytes(text));
    expect(names.size).toBe(0);
    expect(diagnostics.map(({ code, location }) => [code, location.start])).toEqual([
      ['calendar/bad-holiday', { line: 2, column: 1 }],
      ['calendar/bad-holiday', { line: 3, column: 1 }],
      ['calendar/unnamed-holiday', { line: 4, column: 27 }],
    ]);
  });

  it('says what is wrong with a file that is no table', async () => {
    const { diagnostics } = await readHolidays('indonesia', year2023, async () => bytes('tanggal,nama\n2023-01-01,Tahun Baru\n'));
    expect(diagnostics.some(({ code }) => code === 'csv/missing-column')).toBe(true);
  });
});

describe('the holiday files that come with the program', async () => {
  const root = new URL('../../../holidays/', import.meta.url);
  const files = (await readdir(new URL('indonesia/', root))).filter((file) => file.endsWith('.csv')).sort();

  it.each(files)('%s is read without a complaint, in order, with its decrees', async (file) => {
    const year = file.slice(0, 4);
    const content = await readFile(new URL(`indonesia/${file}`, root), 'utf8');
    const { names, diagnostics } = await readHolidays('indonesia', { from: `${year}-01-01`, to: `${year}-12-31` }, async () =>
      bytes(content),
    );
    expect(diagnostics).toEqual([]);
    const rows = content
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const dates = rows.map(([date]) => date);
    expect(dates).toEqual([...dates].sort());
    expect(names.get(`${year}-08-17`)).toBe('Hari Kemerdekaan');
    for (const [, kind, , decree, verified] of rows) {
      expect(['libur nasional', 'cuti bersama']).toContain(kind);
      expect(['press-copy', 'background']).toContain(verified);
      expect(decree).not.toBe('');
    }
  });

  it('closes the four joint leave days that were added for Idulfitri 2022', async () => {
    const content = await readFile(new URL('indonesia/2022.csv', root));
    const { names } = await readHolidays('indonesia', { from: '2022-01-01', to: '2022-12-31' }, async () => content);
    const leave = [...names].filter(([, name]) => name.startsWith('Cuti bersama')).map(([date]) => date);
    expect(leave).toEqual(['2022-04-29', '2022-05-04', '2022-05-05', '2022-05-06']);
  });
});
