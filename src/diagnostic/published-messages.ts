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
  'published/repeated-verdict': error<{ of: string }>({
    en: ({ of }) => `"${of}" has two verdicts; a publication is compared by one verdict on each indicator and each group`,
    id: ({ of }) => `"${of}" mempunyai dua penilaian; setiap indikator dan setiap kelompok dibandingkan dengan satu penilaian`,
  }),
  'published/in-evidence-differs': error<{ both: 'yes' | 'no' }>({
    en: ({ both }) =>
      both === 'yes'
        ? '"in_evidence" is false, but both sides name evidence; expected true'
        : '"in_evidence" is true, but one side names only conclusions of the authors; expected false',
    id: ({ both }) =>
      both === 'yes'
        ? '"in_evidence" berisi false, tetapi kedua sisi menyebut bukti; seharusnya true'
        : '"in_evidence" berisi true, tetapi satu sisi hanya menyebut simpulan penulis; seharusnya false',
  }),
  'published/nothing-to-compare': error<Record<never, never>>({
    en: () => 'this file names nothing to compare; expected entries under "verdicts", "group_verdicts" or "conclusions"',
    id: () =>
      'berkas ini tidak memuat apa pun untuk dibandingkan; seharusnya ada isian pada "verdicts", "group_verdicts", atau "conclusions"',
  }),
};
