import { didYouMean, error } from './message.ts';

/** Codebooks that do not fit their rubric, their exemplars or themselves. */
export const codebookMessages = {
  'codebook/unknown-code': error<{ code: string; nearest: string }>({
    en: ({ code, nearest }) => `"${code}" is no code that the rubric and this codebook know.${didYouMean(nearest).en}`,
    id: ({ code, nearest }) => `"${code}" bukan kode yang dikenal rubrik dan buku kode ini.${didYouMean(nearest).id}`,
  }),
  'codebook/duplicate-code': error<{ code: string; line: number }>({
    en: ({ code, line }) => `the code "${code}" already stands at line ${line}; every code has one entry`,
    id: ({ code, line }) => `kode "${code}" sudah ada pada baris ${line}; setiap kode hanya satu butir`,
  }),
  'codebook/missing-codes': error<{ codes: readonly string[] }>({
    en: ({ codes }) => `these sub-indicators of the rubric have no entry: ${codes.join(', ')}`,
    id: ({ codes }) => `subindikator rubrik berikut belum memiliki butir: ${codes.join(', ')}`,
  }),
  'codebook/no-exemplars': error<{ file: string }>({
    en: ({ file }) => `there is no "${file}" beside the codebook`,
    id: ({ file }) => `tidak ada "${file}" di samping buku kode`,
  }),
  'codebook/no-words': error<{ file: string }>({
    en: ({ file }) => `there is no codebook "${file}" beside this one to take words from`,
    id: ({ file }) => `tidak ada buku kode "${file}" di sampingnya untuk diambil kata-katanya`,
  }),
  'codebook/scores-not-ascending': error<{ first: number; further: number }>({
    en: ({ first, further }) => `further_score is ${further} and suggest_score ${first}; expected further_score not above suggest_score`,
    id: ({ first, further }) =>
      `further_score ${further} dan suggest_score ${first}; further_score seharusnya tidak melebihi suggest_score`,
  }),
};
