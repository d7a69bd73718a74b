import { didYouMean, error, warning } from './message.ts';

/** Checklists of documents, facilities and activities. */
export const checklistMessages = {
  'checklist/validity-out-of-order': error<{ from: string; to: string }>({
    en: ({ from, to }) => `this item is valid until ${to}, before it is valid from ${from}`,
    id: ({ from, to }) => `butir ini berlaku sampai ${to}, sebelum mulai berlaku pada ${from}`,
  }),
  'checklist/no-ids': error<Record<never, never>>({
    en: () =>
      'the header has no column "id". Add one, or have the items numbered: write "prefix: ARSIP" (or another word) at this checklist in study.yaml',
    id: () =>
      'baris judul tidak memuat kolom "id". Tambahkan, atau beri nomor otomatis: tulis "prefix: ARSIP" (atau kata lain) pada daftar periksa ini dalam study.yaml',
  }),
  'checklist/no-codes': error<Record<never, never>>({
    en: () =>
      'the header has no column "codes", so nobody knows which sub-indicators the items speak to. Add one, or write "codes:" at this checklist in study.yaml: a list for all items, or one for each heading',
    id: () =>
      'baris judul tidak memuat kolom "codes", sehingga subindikator tiap butir tidak diketahui. Tambahkan, atau tulis "codes:" pada daftar periksa ini dalam study.yaml: satu daftar untuk semua butir, atau satu untuk tiap judul kelompok',
  }),
  'checklist/unknown-heading': error<{ heading: string; nearest: string }>({
    en: ({ heading, nearest }) =>
      `study.yaml gives sub-indicators for the heading or sheet "${heading}", which this file does not have.${didYouMean(nearest).en}`,
    id: ({ heading, nearest }) =>
      `study.yaml menyebut subindikator bagi judul kelompok atau lembar "${heading}", yang tidak ada dalam berkas ini.${didYouMean(nearest).id}`,
  }),
  'checklist/no-items': warning<Record<never, never>>({
    en: () => 'this checklist has a header and no items',
    id: () => 'daftar periksa ini hanya memuat baris judul tanpa butir',
  }),
  'checklist/example-row': warning<{ id: string }>({
    en: ({ id }) => `"${id}" is the example row of the form; it is not counted. Delete it when you no longer need it`,
    id: ({ id }) => `"${id}" adalah baris contoh formulir; baris ini tidak dihitung. Hapus bila tidak diperlukan lagi`,
  }),
};
