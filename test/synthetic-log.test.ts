import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { syntheticLog } from '../scripts/synthetic-log.ts';
import { calendarDays } from '../src/read/visits/calendar.ts';
import { readHolidays } from '../src/read/visits/holidays.ts';

const root = new URL('../', import.meta.url);

async function openDays(year: number): Promise<string[]> {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { names } = await readHolidays('indonesia', period, (country, of) => readFile(new URL(`holidays/${country}/${of}.csv`, root)));
  const days = calendarDays({ open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: [] }, period, names, 'id');
  return days.filter((day) => day.open).map((day) => day.date);
}

describe.each([2022, 2023])('the synthetic visitor log of %i', async (year) => {
  const text = await readFile(new URL(`data/kukm-space/visitor-log.synthetic-${year}.csv`, root), 'utf8');
  const days = await openDays(year);
  const [comment, header, ...lines] = text.trimEnd().split('\n');
  const rows = lines.map((line) => {
    const [date = '', time = '', name = '', category = '', persons = '', , note = ''] = line.split(',');
    return { date, time, name, category, persons: Number(persons), note };
  });
  const personsOn = new Map<string, number>();
  for (const row of rows) personsOn.set(row.date, (personsOn.get(row.date) ?? 0) + row.persons);
  const personsOf = (category: string) => rows.filter((row) => row.category === category).reduce((sum, row) => sum + row.persons, 0);

  it('is what its script makes', () => {
    expect(syntheticLog(days)).toBe(text);
  });

  it('says in its first line and in every row that it is synthetic', () => {
    expect(comment).toMatch(/^# DATA SINTETIS \/ SYNTHETIC DATA: /);
    expect(header).toBe('tanggal,jam_masuk,nama,kategori,jumlah,keperluan,keterangan');
    expect(rows.every((row) => row.note === 'SINTETIS' && /^Pengunjung \d{3}$/.test(row.name))).toBe(true);
  });

  it('stays within what the published study says: one to five persons a day, on some days none', () => {
    const counts = [...personsOn.values()];
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(days.length).toBeGreaterThan(personsOn.size);
  });

  it('has visits on open days only, within the opening hours', () => {
    const open = new Set(days.map((date) => date.split('-').map(Number).reverse().join('/')));
    expect(rows.filter((row) => !open.has(row.date))).toEqual([]);
    expect(rows.filter((row) => row.time < '08.00' || row.time > '15.30')).toEqual([]);
  });

  it('has clearly more UMKM than Millennials, and people who come back', () => {
    expect(personsOf('UMKM')).toBeGreaterThan(2 * personsOf('Milenial'));
    expect(personsOf('UMKM & Milenial')).toBeLessThan(personsOf('Milenial'));
    expect(new Set(rows.map((row) => row.name)).size).toBeLessThan(rows.length);
  });
});
