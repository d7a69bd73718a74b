import { error, warning } from './message.ts';

/** Checklists of documents, facilities and activities. */
export const checklistMessages = {
  'checklist/validity-out-of-order': error<{ from: string; to: string }>({
    en: ({ from, to }) => `this item is valid until ${to}, before it is valid from ${from}`,
    id: ({ from, to }) => `butir ini berlaku sampai ${to}, sebelum mulai berlaku pada ${from}`,
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
