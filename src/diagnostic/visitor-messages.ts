import { didYouMean, error, warning } from './message.ts';

type DateOrderName = 'day-first' | 'month-first' | 'iso' | 'undecided';
const orderWords: Record<DateOrderName, { en: string; id: string }> = {
  'day-first': { en: ' (this column reads day/month/year)', id: ' (kolom ini dibaca hari/bulan/tahun)' },
  'month-first': { en: ' (this column reads month/day/year)', id: ' (kolom ini dibaca bulan/hari/tahun)' },
  iso: { en: ' (this column reads year-month-day)', id: ' (kolom ini dibaca tahun-bulan-hari)' },
  undecided: { en: '', id: '' },
};
const csvFaults = {
  'quote-not-closed': {
    en: 'the quotation mark that opens this cell is never closed',
    id: 'tanda kutip yang membuka sel ini tidak pernah ditutup',
  },
  'row-too-long': { en: 'this row is longer than 100,000 characters', id: 'baris ini lebih panjang dari 100.000 karakter' },
} as const;

/** Problems of visitor logs and of the calendar of open days. */
export const visitorMessages = {
  'visitor-log/empty': error<Record<string, never>>({
    en: () => 'this file has no header line; expected one that names the columns',
    id: () => 'berkas ini tidak punya baris judul kolom; seharusnya ada satu baris yang menamai kolom',
  }),
  'visitor-log/missing-column': error<{ column: string; nearest: string; columns: readonly string[] }>({
    en: ({ column, nearest, columns }) =>
      `this header has no column "${column}", which study.yaml names.${didYouMean(nearest).en || ` Its columns: ${columns.join(', ')}.`}`,
    id: ({ column, nearest, columns }) =>
      `judul kolom ini tidak memuat "${column}" yang disebut di study.yaml.${didYouMean(nearest).id || ` Kolomnya: ${columns.join(', ')}.`}`,
  }),
  'visitor-log/no-date-column': error<Record<never, never>>({
    en: () => 'no column of this header is recognized as the date; name it with columns: { date: … } in study.yaml',
    id: () => 'tidak ada judul kolom yang dikenali sebagai tanggal; sebutkan dengan columns: { date: … } di study.yaml',
  }),
  'visitor-log/broken-table': error<{ fault: keyof typeof csvFaults }>({
    en: ({ fault }) => csvFaults[fault].en,
    id: ({ fault }) => csvFaults[fault].id,
  }),
  'visitor-log/ambiguous-dates': error<{ found: string; count: number }>({
    en: ({ found, count }) =>
      `"${found}" could be day/month or month/day, like all ${count} such dates of this column; say which with "date_order: day-first" or "date_order: month-first" in study.yaml`,
    id: ({ found, count }) =>
      `"${found}" dapat berarti hari/bulan atau bulan/hari, begitu pula ${count} tanggal serupa di kolom ini; tegaskan dengan "date_order: day-first" (hari dahulu) atau "date_order: month-first" (bulan dahulu) di study.yaml`,
  }),
  'visitor-log/mixed-date-orders': error<{ found: string; other: string; line: number }>({
    en: ({ found, other, line }) =>
      `"${found}" is month/day, but "${other}" in line ${line} is day/month; correct one of them or say with date_order in study.yaml which is right`,
    id: ({ found, other, line }) =>
      `"${found}" berarti bulan/hari, tetapi "${other}" di baris ${line} berarti hari/bulan; perbaiki salah satu atau tegaskan dengan date_order di study.yaml`,
  }),
  'visitor-log/bad-date': warning<{ found: string; order: DateOrderName; count: number }>({
    en: ({ found, order, count }) => `"${found}" is not a date${orderWords[order].en}; ${rows(count).en} left out`,
    id: ({ found, order, count }) => `"${found}" bukan tanggal${orderWords[order].id}; ${rows(count).id} tidak dihitung`,
  }),
  'visitor-log/outside-coverage': warning<{ date: string; from: string; to: string; count: number }>({
    en: ({ date, from, to, count }) => `${date} is not within the days that this log covers (${from} to ${to}); ${rows(count).en} left out`,
    id: ({ date, from, to, count }) =>
      `${date} di luar masa pencatatan buku tamu ini (${from} s.d. ${to}); ${rows(count).id} tidak dihitung`,
  }),
  'visitor-log/unknown-group': warning<{ found: string; known: readonly string[]; nearest: string; count: number }>({
    en: ({ found, known, nearest, count }) =>
      `"${found}" is not one of the group values in study.yaml (${list(known)}); ${rows(count).en} left out.${didYouMean(nearest).en}`,
    id: ({ found, known, nearest, count }) =>
      `"${found}" bukan nilai kelompok di study.yaml (${list(known)}); ${rows(count).id} tidak dihitung.${didYouMean(nearest).id}`,
  }),
  'visitor-log/bad-persons': warning<{ found: string; count: number }>({
    en: ({ found, count }) =>
      `"${found}" is not a number of persons (expected a whole number from 0 to 9999, or one such as "25 orang"); ${rows(count).en} left out`,
    id: ({ found, count }) =>
      `"${found}" bukan jumlah orang (seharusnya bilangan bulat 0 sampai 9999, atau seperti "25 orang"); ${rows(count).id} tidak dihitung`,
  }),
  'visitor-log/log-missing': warning<{ from: string; to: string; days: number; limit: number }>({
    en: ({ from, to, days, limit }) =>
      `no record on ${days} open days in a row, ${from} to ${to}: taken for a missing log, not for days without visitors (more than ${limit} days: gap_days in study.yaml; enter NIHIL on days when nobody came)`,
    id: ({ from, to, days, limit }) =>
      `tidak ada catatan pada ${days} hari buka berturut-turut, ${from} s.d. ${to}: dianggap buku tamu tidak ada, bukan hari tanpa pengunjung (lebih dari ${limit} hari: gap_days di study.yaml; tulis NIHIL pada hari tanpa pengunjung)`,
  }),
  'visitor-log/no-rows': warning<Record<string, never>>({
    en: () => 'this log has no row of the period; every open day that it covers counts as a day without visitors',
    id: () =>
      'buku tamu ini tidak berisi baris pada periode studi; setiap hari buka yang dicakupnya dihitung sebagai hari tanpa pengunjung',
  }),
  'calendar/missing': error<Record<string, never>>({
    en: () => 'visitor_logs need a calendar (open_weekdays, holidays): without it a day without rows cannot be told from a closed day',
    id: () => 'visitor_logs memerlukan calendar (open_weekdays, holidays): tanpanya hari tanpa baris tidak dapat dibedakan dari hari tutup',
  }),
  'calendar/no-holidays': error<{ country: string; year: number; file: string }>({
    en: ({ country, year, file }) =>
      `no holidays of ${year} are known for "${country}"; check that name, or add the file ${file} to the program's folder`,
    id: ({ country, year, file }) =>
      `hari libur tahun ${year} untuk "${country}" belum ada; periksa nama itu, atau tambahkan berkas ${file} ke folder program`,
  }),
  'calendar/bad-holiday': error<{ found: string; year: number }>({
    en: ({ found, year }) => `"${found}" is not a day of ${year}; expected one such as ${year}-08-17`,
    id: ({ found, year }) => `"${found}" bukan hari pada tahun ${year}; seharusnya seperti ${year}-08-17`,
  }),
  'calendar/unnamed-holiday': error<{ date: string }>({
    en: ({ date }) => `the holiday of ${date} has no name`,
    id: ({ date }) => `hari libur ${date} tidak bernama`,
  }),
};

function rows(count: number): { en: string; id: string } {
  return { en: count === 1 ? 'one row' : `${count} rows`, id: `${count} baris` };
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
