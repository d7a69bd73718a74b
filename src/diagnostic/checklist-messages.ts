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
};
