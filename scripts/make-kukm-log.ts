// Writes data/kukm-space/visitor-log.synthetic-<year>.csv. Run: npx tsx scripts/make-kukm-log.ts
import { readFile, writeFile } from 'node:fs/promises';
import { calendarDays } from '../src/read/visits/calendar.ts';
import { readHolidays } from '../src/read/visits/holidays.ts';
import { syntheticLog } from './synthetic-log.ts';

const root = new URL('../', import.meta.url);
const weekdays = { open_weekdays: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const], closed: [] };

for (const year of [2022, 2023]) {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const holidays = await readHolidays('indonesia', period, (country, of) => readFile(new URL(`holidays/${country}/${of}.csv`, root)));
  const openDays = calendarDays(weekdays, period, holidays.names, 'id').filter((day) => day.open);
  await writeFile(new URL(`data/kukm-space/visitor-log.synthetic-${year}.csv`, root), syntheticLog(openDays.map((day) => day.date)));
}
