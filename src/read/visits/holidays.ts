import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import type { SourceSummary } from '../../result/result.ts';
import { readCsvTable } from '../csv/csv-table.ts';
import { isoDay } from '../iso-day.ts';
import type { Period } from '../period.ts';
import { readSource } from '../source.ts';
import { summarizeFile } from '../source-summary.ts';

/** Gives the bytes of `holidays/<country>/<year>.csv`, or null when there is no such file. */
export type HolidayLibrary = (country: string, year: number) => Promise<Uint8Array | null>;

/** Names of the holidays by ISO day; several on one day are joined. */
export interface Holidays {
  names: ReadonlyMap<string, string>;
  sources: SourceSummary[];
  diagnostics: Diagnostic[];
}

const columns = { required: ['date', 'kind', 'name', 'decree', 'verified'] } as const;

/** Reads the holiday files of every year that the period touches. A year without a file is an error: its holidays would count as days without visitors. */
export async function readHolidays(
  country: string,
  period: Period,
  library: HolidayLibrary,
  /** Where the country is named. */
  place: Location = { file: 'study.yaml' },
): Promise<Holidays> {
  const names = new Map<string, string>();
  const holidays = { names, sources: [] as SourceSummary[], diagnostics: [] as Diagnostic[] };
  const last = Number(period.to.slice(0, 4));
  for (let year = Number(period.from.slice(0, 4)); year <= last; year++) {
    const file = `holidays/${country}/${year}.csv`;
    const bytes = await library(country, year);
    if (bytes === null) {
      holidays.diagnostics.push(diagnostic('calendar/no-holidays', place, { country, year, file }));
      continue;
    }
    const found = readYear(file, bytes, year);
    for (const [date, name] of found.names) names.set(date, name);
    holidays.sources.push(...found.sources);
    holidays.diagnostics.push(...found.diagnostics);
  }
  return holidays;
}

function readYear(file: string, bytes: Uint8Array, year: number): Holidays {
  const names = new Map<string, string>();
  const { reading, sha256, diagnostics } = readSource(file, bytes);
  const table = reading ? readCsvTable(reading, columns) : { rows: null, diagnostics: [] };
  diagnostics.push(...table.diagnostics);
  const decrees = new Set<string>();
  const unchecked = new Set<string>();
  for (const row of table.rows ?? []) {
    const date = row.cell('date');
    const name = row.cell('name');
    if (row.cell('decree') !== '') decrees.add(row.cell('decree'));
    if (row.cell('verified') === 'background') unchecked.add(date);
    if (!isDayOf(date, year)) diagnostics.push(diagnostic('calendar/bad-holiday', row.place('date'), { found: date, year }));
    else if (name === '') diagnostics.push(diagnostic('calendar/unnamed-holiday', row.place('name'), { date }));
    else names.set(date, names.has(date) ? `${names.get(date)}, ${name}` : name);
  }
  const facts = names.size === 0 ? {} : { holidays: { decrees: [...decrees], days: names.size, unchecked: unchecked.size } };
  return { names, sources: [summarizeFile({ file, role: 'holidays', sha256, ...facts })], diagnostics };
}

function isDayOf(text: string, year: number): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && Number(parts[1]) === year && isoDay(year, Number(parts[2]), Number(parts[3])) !== null;
}
