import { didYouMean, error } from './message.ts';

/** Problems of a CSV file's form. */
export const csvMessages = {
  'csv/empty': error<{ columns: readonly string[] }>({
    en: ({ columns }) => `the file is empty; expected a header line with ${columns.join(',')}`,
    id: ({ columns }) => `berkas kosong; seharusnya ada baris judul ${columns.join(',')}`,
  }),
  'csv/unterminated-quote': error<Record<never, never>>({
    en: () => 'the quotation mark that opens this cell is never closed',
    id: () => 'tanda kutip yang membuka sel ini tidak pernah ditutup',
  }),
  'csv/stray-quote': error<Record<never, never>>({
    en: () => 'a quotation mark stands in the middle of a cell; put the whole cell in quotation marks and write the inner ones twice ("")',
    id: () => 'ada tanda kutip di tengah sel; apit seluruh sel dengan tanda kutip dan tulis tanda kutip di dalamnya dua kali ("")',
  }),
  'csv/missing-column': error<{ column: string; found: string }>({
    en: ({ column, found }) => `the header lacks the column "${column}"${found === '' ? '' : `; "${found}" stands there instead`}`,
    id: ({ column, found }) => `baris judul belum memuat kolom "${column}"${found === '' ? '' : `; yang tertulis "${found}"`}`,
  }),
  'csv/unknown-column': error<{ column: string; nearest: string; known: readonly string[] }>({
    en: ({ column, nearest, known }) => `the column "${column}" is not known.${didYouMean(nearest).en || ` Known: ${known.join(', ')}.`}`,
    id: ({ column, nearest, known }) =>
      `kolom "${column}" tidak dikenal.${didYouMean(nearest).id || ` Yang dikenal: ${known.join(', ')}.`}`,
  }),
  'csv/duplicate-column': error<{ column: string }>({
    en: ({ column }) => `the column "${column}" stands twice in the header`,
    id: ({ column }) => `kolom "${column}" tertulis dua kali pada baris judul`,
  }),
  'csv/ragged-row': error<{ found: number; expected: number }>({
    en: ({ found, expected }) =>
      `this row has ${found} cells; the header has ${expected} (a cell with the separator in it needs quotation marks)`,
    id: ({ found, expected }) =>
      `baris ini memuat ${found} sel; baris judul memuat ${expected} (sel yang memuat pemisah perlu diapit tanda kutip)`,
  }),
  'csv/unreadable': error<{ problem: string }>({
    en: ({ problem }) => `this file cannot be read as CSV: ${problem}`,
    id: ({ problem }) => `berkas ini tidak dapat dibaca sebagai CSV: ${problem}`,
  }),
  'csv/blank-cell': error<{ column: string }>({
    en: ({ column }) => `"${column}" is blank; expected a value`,
    id: ({ column }) => `"${column}" kosong; seharusnya terisi`,
  }),
  'csv/not-one-of': error<{ column: string; found: string; options: readonly string[]; nearest: string }>({
    en: ({ column, found, options, nearest }) =>
      `"${column}" is "${found}"; expected one of ${options.map((option) => option || '(blank)').join(', ')}.${didYouMean(nearest).en}`,
    id: ({ column, found, options, nearest }) =>
      `"${column}" berisi "${found}"; seharusnya salah satu dari ${options.map((option) => option || '(kosong)').join(', ')}.${didYouMean(nearest).id}`,
  }),
  'csv/not-a-position': error<{ column: string; found: string }>({
    en: ({ column, found }) => `"${column}" is "${found}"; expected a whole number, counted in characters from 0`,
    id: ({ column, found }) => `"${column}" berisi "${found}"; seharusnya bilangan bulat, dihitung dalam karakter mulai dari 0`,
  }),
  'csv/not-a-date': error<{ column: string; found: string; form: 'day' | 'any' }>({
    en: ({ column, found, form }) =>
      `"${column}" is "${found}"; expected ${form === 'day' ? 'a day such as 2022-05-31' : '2022, 2022-05 or 2022-05-31'}, or nothing`,
    id: ({ column, found, form }) =>
      `"${column}" berisi "${found}"; seharusnya ${form === 'day' ? 'tanggal seperti 2022-05-31' : '2022, 2022-05, atau 2022-05-31'}, atau kosong`,
  }),
};
