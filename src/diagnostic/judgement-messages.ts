import { didYouMean, error, warning } from './message.ts';

/** Levels that a person decided. */
export const judgementMessages = {
  'judgements/unknown-node': error<{ node: string; nearest: string }>({
    en: ({ node, nearest }) => `"${node}" is no indicator or sub-indicator of the rubric, and not "overall".${didYouMean(nearest).en}`,
    id: ({ node, nearest }) => `"${node}" bukan indikator atau subindikator dalam rubrik, dan bukan "overall".${didYouMean(nearest).id}`,
  }),
  'judgements/reason-without-level': warning<{ node: string }>({
    en: ({ node }) => `"${node}" has a reason and no level, so nothing is decided; fill in "level", or remove the reason`,
    id: ({ node }) => `"${node}" mempunyai alasan tetapi tanpa tingkat, sehingga belum diputuskan; isi kolom "level", atau hapus alasannya`,
  }),
  'judgements/decided-twice': error<{ node: string; group: string; line: number }>({
    en: ({ node, group, line }) =>
      `"${node}" for ${group === '' ? 'all evidence' : `"${group}"`} is already decided at line ${line}; keep one row`,
    id: ({ node, group, line }) =>
      `"${node}" untuk ${group === '' ? 'semua bukti' : `"${group}"`} sudah diputuskan pada baris ${line}; sisakan satu baris`,
  }),
};
