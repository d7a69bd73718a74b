import { warning } from './message.ts';

/** Tables of open answers. */
export const passageMessages = {
  'passages/duplicate-id': warning<{ id: string; line: number }>({
    en: ({ id, line }) => `the id "${id}" already stands at line ${line}; both rows are coded, in their order`,
    id: ({ id, line }) => `id "${id}" sudah ada pada baris ${line}; kedua baris dikodekan menurut urutannya`,
  }),
  'passages/blank': warning<{ id: string }>({
    en: ({ id }) => `the answer of "${id}" is blank; it is coded as none`,
    id: ({ id }) => `jawaban "${id}" kosong; dikodekan sebagai none`,
  }),
};
