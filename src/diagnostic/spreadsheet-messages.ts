import { didYouMean, error } from './message.ts';

/** Problems of Excel workbooks. */
export const spreadsheetMessages = {
  'spreadsheet/old-format': error<Record<never, never>>({
    en: () => 'this workbook is in the format of Excel before 2007, or is protected with a password; save it as .xlsx without a password',
    id: () => 'buku kerja ini berformat Excel sebelum 2007 atau dilindungi kata sandi; simpan sebagai .xlsx tanpa kata sandi',
  }),
  'spreadsheet/damaged': error<Record<never, never>>({
    en: () => 'this workbook is damaged or incomplete; open it in a spreadsheet program and save it anew',
    id: () => 'buku kerja ini rusak atau tidak lengkap; buka dengan program lembar kerja lalu simpan ulang',
  }),
  'spreadsheet/not-a-workbook': error<Record<never, never>>({
    en: () => 'this file is a zip archive, but no .xlsx workbook',
    id: () => 'berkas ini arsip zip, tetapi bukan buku kerja .xlsx',
  }),
  'spreadsheet/too-large': error<{ megabytes: number }>({
    en: ({ megabytes }) =>
      `unpacked, this workbook takes more than ${megabytes} MB or 3 million cells; save it as CSV, or split it by year`,
    id: ({ megabytes }) =>
      `setelah dibuka, buku kerja ini melebihi ${megabytes} MB atau 3 juta sel; simpan sebagai CSV atau pisahkan per tahun`,
  }),
  'spreadsheet/no-such-sheet': error<{ sheet: string; nearest: string; known: readonly string[] }>({
    en: ({ sheet, nearest, known }) => `this workbook has no sheet "${sheet}".${didYouMean(nearest).en || ` It has: ${known.join(', ')}.`}`,
    id: ({ sheet, nearest, known }) =>
      `buku kerja ini tidak memuat lembar "${sheet}".${didYouMean(nearest).id || ` Yang ada: ${known.join(', ')}.`}`,
  }),
};
