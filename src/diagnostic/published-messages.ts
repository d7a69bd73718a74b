import { didYouMean, error } from './message.ts';

/** What a publication concludes, in `published.yaml`. */
export const publishedMessages = {
  'published/unknown-indicator': error<{ indicator: string; nearest: string }>({
    en: ({ indicator, nearest }) => `"${indicator}" is no indicator of the rubric.${didYouMean(nearest).en}`,
    id: ({ indicator, nearest }) => `"${indicator}" bukan indikator dalam rubrik.${didYouMean(nearest).id}`,
  }),
  'published/unknown-sub-indicator': error<{ subIndicator: string; nearest: string }>({
    en: ({ subIndicator, nearest }) => `"${subIndicator}" is no sub-indicator of the rubric.${didYouMean(nearest).en}`,
    id: ({ subIndicator, nearest }) => `"${subIndicator}" bukan subindikator dalam rubrik.${didYouMean(nearest).id}`,
  }),
  'published/unknown-id': error<{ id: string; nearest: string }>({
    en: ({ id, nearest }) => `"${id}" is no coding, checklist item, criterion or conclusion of this study.${didYouMean(nearest).en}`,
    id: ({ id, nearest }) =>
      `"${id}" bukan pengodean, butir daftar periksa, kriteria, atau kesimpulan dalam studi ini.${didYouMean(nearest).id}`,
  }),
  'published/repeated-id': error<{ id: string }>({
    en: ({ id }) => `the id "${id}" is used twice; every conclusion and contradiction needs its own`,
    id: ({ id }) => `id "${id}" dipakai dua kali; setiap kesimpulan dan pertentangan memerlukan id sendiri`,
  }),
  'published/other-study': error<{ study: string; expected: string }>({
    en: ({ study, expected }) => `this file is about the study "${study}", but study.yaml has the id "${expected}"`,
    id: ({ study, expected }) => `berkas ini tentang studi "${study}", tetapi id dalam study.yaml adalah "${expected}"`,
  }),
};
