import type { Bilingual } from './text.ts';

/** The limits of the strength rule: this toolkit's convention, stated here and nowhere else. Shares run from 0 to 1. */
export const strengthLimits = {
  /** With fewer informants or kinds, or a greater share of assumed sources, evidence is thin. */
  thin: { informants: 2, kinds: 2, assumedShare: 0.5 },
  /** All of these must hold for strong evidence. */
  strong: { informants: 3, roles: 2, kinds: 2, contradictingShare: 0.25, confirmedShare: 1 },
} as const;

const { thin, strong } = strengthLimits;
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The strength rule as a reader is told it. Informed by GRADE-CERQual; not a CERQual assessment. */
export const strengthRule: Bilingual = {
  id:
    `Kuat: sedikitnya ${strong.informants} informan dari sedikitnya ${strong.roles} peran, sedikitnya ${strong.kinds} jenis bukti, ` +
    `paling banyak ${percent(strong.contradictingShare)} bukti berlawanan arah, dan semua pengodean sudah dikonfirmasi seseorang. ` +
    `Tipis: kurang dari ${thin.informants} informan, kurang dari ${thin.kinds} jenis bukti, atau lebih dari ${percent(thin.assumedShare)} bukti ` +
    'yang sumbernya hanya diasumsikan. Tidak ada: tanpa bukti yang memengaruhi skor. Sedang: selebihnya. ' +
    'Aturan ini diilhami GRADE-CERQual, tetapi bukan penilaian CERQual.',
  en:
    `Strong: at least ${strong.informants} informants of at least ${strong.roles} roles, at least ${strong.kinds} kinds of evidence, ` +
    `at most ${percent(strong.contradictingShare)} of the evidence pointing the other way, and every coding confirmed by a person. ` +
    `Thin: fewer than ${thin.informants} informants, fewer than ${thin.kinds} kinds of evidence, or more than ${percent(thin.assumedShare)} of the ` +
    'evidence from a source that is only assumed. None: no evidence that scores. Moderate: everything else. ' +
    'The rule is informed by GRADE-CERQual; it is not a CERQual assessment.',
};
