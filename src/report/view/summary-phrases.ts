import type { Language } from '../../result/text.ts';
import { type Inline, line } from '../prose.ts';

/** The overall score of one scope, ready for its sentence. */
export interface OverallFacts {
  who: string;
  score: string;
  bounds: string;
  coverage: string;
  /** Null where no level is claimed. */
  level: Inline | null;
  /** The sub-indicator whose condition keeps the level below what the score alone would give. */
  held: Inline | null;
  status: string;
  /** Whether the level is simply what the score means. */
  means: boolean;
}
/** Sentences and column heads of the summary. */
export interface SummaryPhrases {
  title: string;
  about: (name: string, agency: string, period: string) => string;
  period: (from: string, to: string) => string;
  everyone: string;
  headline: (who: Inline, level: Inline, status: string) => Inline[];
  range: (best: Inline, worst: Inline) => Inline[];
  unclaimedPart: (title: string, score: string, coverage: string) => string;
  /** Indicators in the overall score of a group for which no level of the group is concluded. */
  unclaimed: (parts: string, one: boolean) => string;
  share: (own: string, all: string) => string;
  held: (what: Inline, level: string, ofGroup: boolean) => Inline[];
  unclear: (who: Inline, reason: string) => Inline[];
  /** How a level came to stand. */
  standings: Record<'decided' | 'follows' | 'proposed', string>;
  /** All sub-indicators are decided in general; these, with evidence about the group alone, are not for the group. */
  openForGroup: (count: string, number: number) => string;
  reading: string;
  figure: string;
  table: string;
  indicator: string;
  score: string;
  level: string;
  coverage: string;
  bounds: string;
  notClaimed: string;
  overallIntro: string;
  allEvidence: string;
  forGroup: (group: string) => string;
  overall: (facts: OverallFacts) => Inline[];
  noOverall: (who: string) => string;
  spread: (worst: Inline, best: Inline) => Inline[];
  thin: (thin: string, all: string, every: boolean) => string;
  thinEvidence: string;
  cautionHeading: string;
  caution: (thin: string, all: string) => string;
  noThin: string;
  measured: (coverage: string) => string;
  /** How many are quoted, and how many were asked. */
  informants: (quoted: string, asked: string) => string;
  provisional: string;
  synthetic: Record<'all' | 'some', string>;
  urgent: (names: Inline[]) => Inline[];
  missing: (kinds: string) => string;
  decidedWithout: (kinds: string) => string;
  and: string;
  see: string;
  advice: string;
}

const id: SummaryPhrases = {
  title: 'Ringkasan',
  about: (name, agency, period) =>
    `Laporan ini menilai keberhasilan ${name} yang diselenggarakan oleh ${agency} pada periode ${period}. Penilaiannya disusun menurut kelompok sasaran, sebab suatu inovasi dapat berhasil bagi kelompok yang satu dan belum bagi yang lain.`,
  period: (from, to) => `${from} sampai ${to}`,
  everyone: 'semua pengguna',
  headline: (who, level, status) => line`Bagi ${who}, keberhasilan inovasi ini dinilai ${level} (${status})`,
  range: (best, worst) =>
    line`, dengan indikator ${best} sebagai sisi terkuat dan indikator ${worst} sebagai sisi terlemah di antara indikator yang tingkatnya disimpulkan`,
  unclaimedPart: (title, score, coverage) => `${title} (${score}; cakupan ${coverage})`,
  unclaimed: (parts) => `Skor ini turut memuat indikator yang tingkatnya tidak disimpulkan bagi kelompok itu: ${parts}.`,
  share: (own, all) => `; ${own} dari ${all} bukti yang dipakai menyangkut kelompok ini secara khusus`,
  held: (what, level, ofGroup) =>
    line`Tingkat yang lebih tinggi tertahan oleh ${what}, yang ${ofGroup ? 'bagi kelompok ini ' : ''}${level}.`,
  unclear: (who, reason) => line`Bagi ${who}, tingkat keberhasilan belum dapat disimpulkan${reason === '' ? '' : `: ${reason}`}.`,
  standings: {
    decided: 'keputusan evaluator',
    follows: 'mengikuti keputusan evaluator atas semua subindikatornya',
    proposed: 'usulan otomatis, belum diputuskan',
  },
  openForGroup: (count) => `usulan otomatis; ${count} subindikator dengan bukti khusus tentang kelompok ini belum diputuskan baginya`,
  reading:
    'Gambar di atas menunjukkan skor setiap indikator beserta rentangnya, yaitu skor seandainya semua kriteria yang kosong ternyata seburuk atau sebaik mungkin; makin lebar, makin sedikit yang diketahui.',
  figure: 'Profil skor menurut indikator, dengan ambang tingkat dan rentang terburuk–terbaik',
  table: 'Skor, tingkat, cakupan, rentang, dan subindikator yang buktinya tipis, menurut indikator',
  indicator: 'Indikator',
  score: 'Skor',
  level: 'Tingkat',
  coverage: 'Cakupan',
  bounds: 'Rentang',
  notClaimed: 'tidak disimpulkan',
  overallIntro: 'Setelah profil itu dibaca, barulah skor keseluruhan bermakna.',
  allEvidence: 'dari semua bukti',
  forGroup: (group) => `bagi ${group}`,
  overall: ({ who, score, bounds, coverage, level, held, status, means }) =>
    line`${who}, skor keseluruhannya ${score} dari 100 (rentang ${bounds}; cakupan ${coverage})${level ? line`, ${means ? 'yang berarti' : 'dan tingkatnya'} ${level}${held ? line` karena tertahan oleh ${held}` : ''} (${status})` : ', tetapi tingkatnya tidak disimpulkan'}.`,
  noOverall: (who) => `Skor keseluruhan ${who} tidak dihitung karena terlalu sedikit indikator yang dapat dinilai.`,
  spread: (worst, best) =>
    line`Seandainya bagian yang belum terukur ternyata seburuk atau sebaik mungkin, tingkat keseluruhannya dapat menjadi ${worst} atau ${best}.`,
  thin: (thin, all, every) => `; bukti tipis atau tidak ada pada ${every ? 'semua' : `${thin} dari ${all}`} subindikator`,
  thinEvidence: 'Bukti tipis',
  cautionHeading: 'Sebelum angka dibaca.',
  caution: (thin, all) =>
    `Skor menyatakan arah bukti, bukan kekuatannya, dan pada ${thin} dari ${all} subindikator buktinya tipis atau tidak ada.`,
  noThin: 'Skor menyatakan arah bukti, bukan kekuatannya; keduanya dibahas bersama pada setiap subindikator.',
  measured: (coverage) => `Dari bobot semua kriteria baru ${coverage} yang terukur.`,
  informants: (quoted, asked) =>
    asked === 'tidak satu pun'
      ? 'Tidak seorang pun diwawancarai.'
      : quoted === asked
        ? `Informannya berjumlah ${asked} orang.`
        : `Dari ${asked} informan, ${quoted === 'tidak satu pun' ? 'tidak seorang pun' : quoted} dikutip.`,
  provisional: 'Karena itu tingkat di atas hanya arah sementara, belum patut dikutip sebagai simpulan.',
  synthetic: {
    all: 'Semua data dalam laporan ini sintetis; tidak satu pun angkanya boleh dikutip sebagai fakta.',
    some: 'Angka yang berasal dari data sintetis tidak boleh dikutip sebagai fakta.',
  },
  urgent: (names) => line`Yang paling mendesak ditindaklanjuti ialah ${names}.`,
  missing: (kinds) => `Sebelum tingkat diputuskan, bukti yang perlu dilengkapi ialah ${kinds}.`,
  decidedWithout: (kinds) => `Tingkat diputuskan tanpa bukti berikut, yang diharapkan rubrik: ${kinds}.`,
  and: 'dan',
  see: 'Selengkapnya ada pada',
  advice: 'bab simpulan dan saran',
};

const en: SummaryPhrases = {
  title: 'Summary',
  about: (name, agency, period) =>
    `This report assesses the success of ${name}, run by the ${agency}, in the period ${period}. The assessment is made by target group, since an innovation can succeed for one group and not yet for another.`,
  period: (from, to) => `${from} to ${to}`,
  everyone: 'all users',
  headline: (who, level, status) => line`For ${who} the success of the innovation is rated ${level} (${status})`,
  range: (best, worst) =>
    line`, with ${best} as its strongest side and ${worst} as its weakest among the indicators for which a level is concluded`,
  unclaimedPart: (title, score, coverage) => `${title} (${score}; coverage ${coverage})`,
  unclaimed: (parts, one) =>
    `That score also contains ${one ? 'an indicator' : 'indicators'} for which no level of the group is concluded: ${parts}.`,
  share: (own, all) => `; ${own} of the ${all} pieces of evidence used concern this group in particular`,
  held: (what, level, ofGroup) => line`A higher level is held back by ${what}, rated ${level}${ofGroup ? ' for this group' : ''}.`,
  unclear: (who, reason) => line`For ${who} no level of success can be concluded yet${reason === '' ? '' : `: ${reason}`}.`,
  standings: {
    decided: 'decided by the evaluator',
    follows: "following from the evaluator's decisions on all sub-indicators",
    proposed: 'automatic proposal, not yet decided',
  },
  openForGroup: (count, number) =>
    `automatic proposal; ${count} ${number === 1 ? 'sub-indicator' : 'sub-indicators'} with evidence about this group in particular ${number === 1 ? 'is' : 'are'} not yet decided for it`,
  reading:
    'The figure above shows the score of each indicator with its range: what the score would be if every blank criterion turned out as bad or as good as can be. The wider the range, the less is known.',
  figure: 'Profile of scores by indicator, with level thresholds and the range from worst to best',
  table: 'Score, level, coverage, bounds and sub-indicators with thin evidence, by indicator',
  indicator: 'Indicator',
  score: 'Score',
  level: 'Level',
  coverage: 'Coverage',
  bounds: 'Bounds',
  notClaimed: 'not concluded',
  overallIntro: 'An overall score means something only after the profile has been read.',
  allEvidence: 'from all evidence',
  forGroup: (group) => `for ${group}`,
  overall: ({ who, score, bounds, coverage, level, held, status, means }) =>
    line`${who}, the overall score is ${score} out of 100 (bounds ${bounds}; coverage ${coverage})${level ? line`, ${means ? 'which means' : 'and the level is'} ${level}${held ? line`, because it is held back by ${held}` : ''} (${status})` : ', but no level is concluded'}.`,
  noOverall: (who) => `No overall score is computed ${who}, because too few indicators could be assessed.`,
  spread: (worst, best) =>
    line`If what is not measured turned out as bad or as good as can be, the overall level would be ${worst} or ${best}.`,
  thin: (thin, all, every) => `; evidence thin or absent for ${every ? 'all' : `${thin} of ${all}`} sub-indicators`,
  thinEvidence: 'Thin evidence',
  cautionHeading: 'Before reading the figures.',
  caution: (thin, all) =>
    `A score states the direction of the evidence, not its strength, and for ${thin} of ${all} sub-indicators the evidence is thin or absent.`,
  noThin: 'A score states the direction of the evidence, not its strength; both are discussed together under each sub-indicator.',
  measured: (coverage) => `Of the weight of all criteria, ${coverage} has been measured.`,
  informants: (quoted, asked) =>
    asked === 'none'
      ? 'Nobody was interviewed.'
      : quoted === asked
        ? `The number of informants is ${asked}.`
        : `Of ${asked} ${asked === 'one' ? 'informant' : 'informants'}, ${quoted} ${quoted === 'one' ? 'is' : 'are'} quoted.`,
  provisional: 'The levels above therefore show a provisional direction only and should not be quoted as a firm conclusion.',
  synthetic: {
    all: 'All data in this report are synthetic; none of its figures may be quoted as a fact.',
    some: 'Figures from synthetic data must not be quoted as facts.',
  },
  urgent: (names) => line`Most urgent to act on: ${names}.`,
  missing: (kinds) => `Before the levels are decided, this evidence should be gathered: ${kinds}.`,
  decidedWithout: (kinds) => `The levels were decided without this evidence, which the rubric expects: ${kinds}.`,
  and: 'and',
  see: 'The details are in',
  advice: 'the chapter on conclusion and advice',
};

export const summaryPhrases: Readonly<Record<Language, SummaryPhrases>> = { id, en };
