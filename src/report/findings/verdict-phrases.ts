import type { Language } from '../../result/text.ts';
import { type Inline, line } from '../prose.ts';

interface Measured {
  value: string;
  count: string;
  score: string;
}
interface Placed {
  score: string;
  position: string;
}
interface Covered {
  coverage: string;
  worst: string;
  best: string;
}
interface Decided {
  level: Inline;
  who: string;
  when: string;
  reason: string;
}
interface OfGroup {
  group: string;
  score: string;
  level: Inline;
  own: string;
  all: string;
  /** All the evidence concerns the group. */
  every: boolean;
  decided: boolean;
}
type Variants<F, R = string> = readonly [(facts: F) => R, ...((facts: F) => R)[]];

/** Sentences that account for a level. */
export interface VerdictPhrases {
  heading: string;
  weight: (weight: string) => string;
  /** Where one item that fulfils everything is enough. */
  anyOne: string;
  ratings: Variants<Measured>;
  values: Variants<Measured>;
  blank: (titles: string, reason: string) => string;
  blanks: Variants<string>;
  allBlank: Variants<string>;
  single: Variants<Placed>;
  mean: Variants<Placed>;
  noScore: (coverage: string, minimum: string) => string;
  boundsOnly: (worst: string, best: string) => string;
  whole: readonly [string, ...string[]];
  coverage: Variants<Covered>;
  /** Measured without a target: outside coverage and bounds. */
  outside: (titles: string) => string;
  /** What the bounds mean for the level: the same at both ends, or another. */
  steady: string;
  open: (worst: string, best: string) => string;
  proposed: Variants<Inline, Inline[]>;
  notAssessed: readonly [string, string];
  decided: (facts: Decided) => Inline[];
  /** The level of an indicator whose sub-indicators are all decided. */
  follows: (level: Inline) => Inline[];
  sameAsProposed: string;
  differs: (proposed: string) => string;
  group: (facts: OfGroup) => Inline[];
  noGroup: readonly [string, ...string[]];
  outcome: Variants<Placed>;
  fromOne: Variants<Inline[], Inline[]>;
  fromSeveral: Variants<Inline[], Inline[]>;
  someGroups: (groups: string) => string;
}

const id: VerdictPhrases = {
  heading: 'Penilaian.',
  weight: (weight) => `bobot ${weight}`,
  anyOne: '; satu butir sudah cukup',
  ratings: [
    ({ value, count, score }) => `bernilai ${value} pada skala −2 sampai +2 (${count}), yang setara dengan skor ${score}`,
    ({ value, count, score }) => `dinilai ${value} dari rentang −2 sampai +2 (${count}) sehingga memperoleh skor ${score}`,
  ],
  values: [
    ({ value, count, score }) => `mencapai ${value} (${count}) dan memperoleh skor ${score}`,
    ({ value, count, score }) => `bernilai ${value} (${count}), skornya ${score}`,
  ],
  blank: (titles, reason) => (reason === '' ? titles : `${titles} (${reason})`),
  blanks: [
    (parts) => `Tidak ikut dihitung: ${parts}.`,
    (parts) => `Kriteria yang belum memberi skor ialah ${parts}.`,
    (parts) => `Bagian yang kosong ialah ${parts}.`,
  ],
  allBlank: [(parts) => `Tidak satu pun kriteria memberi skor: ${parts}.`],
  single: [
    ({ score, position }) =>
      `Karena hanya satu kriteria yang terukur, skor subindikator ini sama dengan skor kriteria itu, ${score} dari 100, ${position}.`,
    ({ score, position }) => `Skor ${score} dari 100 dengan demikian ditentukan oleh satu kriteria saja; letaknya ${position}.`,
  ],
  mean: [
    ({ score, position }) => `Rata-rata berbobotnya ${score} dari 100, ${position}.`,
    ({ score, position }) => `Dari situ diperoleh rata-rata berbobot ${score} dari 100, yang terletak ${position}.`,
    ({ score, position }) => `Bila digabungkan menurut bobotnya, skornya ${score} dari 100, ${position}.`,
  ],
  noScore: (coverage, minimum) =>
    `Skor tidak dihitung, sebab baru ${coverage} dari bobot kriteria yang terukur, sedangkan sekurang-kurangnya diperlukan ${minimum}.`,
  boundsOnly: (worst, best) => `Menurut yang terukur, skornya akan terletak antara ${worst} dan ${best}.`,
  whole: [
    'Semua kriteria terukur, sehingga skor itu tidak bergantung pada pengandaian tentang bagian yang kosong.',
    'Tidak ada kriteria yang kosong.',
  ],
  coverage: [
    ({ coverage, worst, best }) =>
      `Skor itu bertumpu pada ${coverage} dari bobot kriteria; seandainya bagian yang kosong ternyata seburuk atau sebaik mungkin, skornya ${worst} atau ${best}.`,
    ({ coverage, worst, best }) =>
      `Cakupannya ${coverage}, sehingga skor yang sebenarnya dapat terletak di mana saja antara ${worst} dan ${best}.`,
    ({ coverage, worst, best }) => `Dengan cakupan ${coverage}, rentang terburuk–terbaiknya ialah ${worst}–${best}.`,
  ],
  outside: (titles) => `Di luar perhitungan, karena studi tidak menetapkan target: ${titles}.`,
  steady: 'Apa pun isi bagian yang kosong itu, tingkatnya tetap sama.',
  open: (worst, best) => `Bergantung pada isi bagian yang kosong itu, tingkatnya dapat berkisar dari ${worst} sampai ${best}.`,
  proposed: [
    (level) => line`Menurut skor yang ada, tingkat ${level} diusulkan secara otomatis (belum diputuskan).`,
    (level) => line`Tingkat yang diusulkan secara otomatis ialah ${level}; evaluator belum memutuskannya.`,
    (level) => line`Usulan otomatis: ${level}, belum diputuskan oleh evaluator.`,
  ],
  notAssessed: ['Tingkatnya ', ' (usulan otomatis, belum diputuskan).'],
  decided: ({ level, who, when, reason }) => line`Evaluator ${who} (${when}) memutuskan tingkat ${level} dengan alasan: “${reason}”.`,
  follows: (level) => line`Semua subindikatornya telah diputuskan; dari keputusan itu, menurut ketentuan rubrik, tingkatnya ${level}.`,
  sameAsProposed: 'Keputusan ini sama dengan usulan otomatis.',
  differs: (proposed) => `Tingkat ini berbeda dari usulan otomatis, yaitu ${proposed}.`,
  group: ({ group, score, level, own, all, every, decided }) =>
    line`Khusus bagi ${group}, ${every ? `${all === 'satu' ? 'yang satu-satunya buktinya' : `yang seluruh buktinya (${all})`}` : `dengan ${own} dari ${all} bukti yang`} menyangkut kelompok itu sendiri, skornya ${score}: ${level}${decided ? ' (diputuskan)' : ' (usulan)'}.`,
  noGroup: [
    'Bukti yang khusus menyangkut salah satu kelompok sasaran tidak ada, sehingga tingkat per kelompok tidak disimpulkan.',
    'Mengenai masing-masing kelompok sasaran tidak ada yang dapat disimpulkan dari bukti ini.',
    'Buktinya berlaku umum; tingkat per kelompok sasaran tidak ditetapkan.',
    'Bukti ini tidak membedakan kelompok sasaran.',
  ],
  outcome: [
    ({ score, position }) => `Subindikator ini memperoleh skor ${score} dari 100, ${position}.`,
    ({ score, position }) => `Skornya ${score} dari 100, jadi ${position}.`,
    ({ score, position }) => `Dengan skor ${score} dari 100, subindikator ini berada ${position}.`,
  ],
  fromOne: [
    (criterion) => line`Skor itu berasal dari satu kriteria saja: ${criterion}.`,
    (criterion) => line`Hanya satu kriteria yang menentukannya: ${criterion}.`,
  ],
  fromSeveral: [
    (criteria) => line`Skor itu tersusun dari beberapa kriteria: ${criteria}.`,
    (criteria) => line`Rinciannya sebagai berikut: ${criteria}.`,
  ],
  someGroups: (groups) => `Bagi ${groups} tidak ada bukti khusus, sehingga tingkatnya tidak disimpulkan tersendiri.`,
};

const en: VerdictPhrases = {
  heading: 'Assessment.',
  weight: (weight) => `weight ${weight}`,
  anyOne: '; one item is enough',
  ratings: [
    ({ value, count, score }) => `was rated ${value} on a scale from −2 to +2 (${count}), which corresponds to a score of ${score}`,
    ({ value, count, score }) => `came out at ${value} on the scale from −2 to +2 (${count}) and so scored ${score}`,
  ],
  values: [
    ({ value, count, score }) => `reached ${value} (${count}) and scored ${score}`,
    ({ value, count, score }) => `came to ${value} (${count}), a score of ${score}`,
  ],
  blank: (titles, reason) => (reason === '' ? titles : `${titles} (${reason})`),
  blanks: [
    (parts) => `Not counted: ${parts}.`,
    (parts) => `Criteria that yielded no score: ${parts}.`,
    (parts) => `What remains blank is ${parts}.`,
  ],
  allBlank: [(parts) => `Not one criterion yielded a score: ${parts}.`],
  single: [
    ({ score, position }) =>
      `As only one criterion was measured, the score of the sub-indicator equals it: ${score} out of 100, ${position}.`,
    ({ score, position }) => `The score of ${score} out of 100 is thus decided by one criterion alone; it lies ${position}.`,
  ],
  mean: [
    ({ score, position }) => `Their weighted mean is ${score} out of 100, ${position}.`,
    ({ score, position }) => `This gives a weighted mean of ${score} out of 100, which lies ${position}.`,
    ({ score, position }) => `Taken together by weight they score ${score} out of 100, ${position}.`,
  ],
  noScore: (coverage, minimum) =>
    `No score is computed, since only ${coverage} of the criterion weight was measured and at least ${minimum} is required.`,
  boundsOnly: (worst, best) => `From what was measured, the score would lie between ${worst} and ${best}.`,
  whole: ['Every criterion was measured, so the score does not depend on what is assumed about blanks.', 'No criterion is blank.'],
  coverage: [
    ({ coverage, worst, best }) =>
      `The score rests on ${coverage} of the criterion weight; if the blanks turned out as bad or as good as can be, it would be ${worst} or ${best}.`,
    ({ coverage, worst, best }) => `Coverage is ${coverage}, so the true score may lie anywhere between ${worst} and ${best}.`,
    ({ coverage, worst, best }) => `With a coverage of ${coverage}, the worst and best bounds are ${worst} and ${best}.`,
  ],
  outside: (titles) => `Outside the calculation, as the study declares no target: ${titles}.`,
  steady: 'Whatever fills the blanks, the level stays the same.',
  open: (worst, best) => `Depending on what fills the blanks, the level could be anything from ${worst} to ${best}.`,
  proposed: [
    (level) => line`By the score at hand the level ${level} is proposed automatically (not yet decided).`,
    (level) => line`The level proposed automatically is ${level}; the evaluator has not decided yet.`,
    (level) => line`The level proposed automatically is ${level}; no evaluator has decided it.`,
  ],
  notAssessed: ['The level is ', ' (automatic proposal, not yet decided).'],
  decided: ({ level, who, when, reason }) => line`The evaluator ${who} (${when}) decided on ${level}, for this reason: “${reason}”.`,
  follows: (level) =>
    line`All its sub-indicators have been decided; from these decisions, by the rule of the rubric, the level is ${level}.`,
  sameAsProposed: 'The decision agrees with the automatic proposal.',
  differs: (proposed) => `This differs from the automatic proposal, which was ${proposed}.`,
  group: ({ group, score, level, own, all, every, decided }) =>
    line`For ${group}, with ${every ? (all === 'one' ? 'the one piece' : `all ${all} pieces`) : `${own} of ${all} pieces`} of evidence about that group in particular, the score is ${score}: ${level}${decided ? ' (decided)' : ' (proposed)'}.`,
  noGroup: [
    'No evidence concerns one of the target groups in particular, so no level is concluded for a group.',
    'Nothing can be concluded from this about any target group in particular.',
    'The evidence holds in general, so no level is set for a target group.',
    'The evidence makes no difference between the target groups.',
  ],
  outcome: [
    ({ score, position }) => `The sub-indicator scores ${score} out of 100, ${position}.`,
    ({ score, position }) => `The score is ${score} out of 100 and so lies ${position}.`,
    ({ score, position }) => `With a score of ${score} out of 100 the sub-indicator lies ${position}.`,
  ],
  fromOne: [
    (criterion) => line`The score comes from a single criterion: ${criterion}.`,
    (criterion) => line`Only one criterion decides it: ${criterion}.`,
  ],
  fromSeveral: [(criteria) => line`It is made up of several criteria: ${criteria}.`, (criteria) => line`In detail: ${criteria}.`],
  someGroups: (groups) => `There is no evidence about ${groups} in particular, so no level is concluded for them.`,
};

export const verdictPhrases: Record<Language, VerdictPhrases> = { id, en };
