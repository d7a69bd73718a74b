import type { Agreement, AgreementEstimates, Disagreement } from '../../result/agreement.ts';
import type { Language } from '../../result/text.ts';

type Undefined = 'no-variation' | 'no-pairs';
type Band = NonNullable<AgreementEstimates['bands']['kappa']>;

/** What agreement between coders is told in, in the report and on the terminal. */
export interface AgreementStrings {
  title: string;
  /** Ready words: who was compared, on how much. */
  intro: (facts: { coders: string; turns: string; interviews: { number: number; count: string } }) => string;
  unit: string;
  intervals: (facts: { level: string; replicates: string; seed: number }) => string;
  oneInterview: string;
  reading: string;
  paradox: string;
  bands: (facts: { over: string; kappa: string; kappaBand: string; ac: string; acBand: string }) => string;
  band: Record<Band, string>;
  readings: Record<NonNullable<AgreementEstimates['reading']>, string>;
  noReading: string;
  undefined: Record<Undefined, string>;
  /** Codes that no compared coder used. */
  unused: (codes: string) => string;
  sources: string;
  sourcesHead: readonly string[];
  turns: (count: number) => string;
  declared: string;
  notDeclared: string;
  undeclaredNote: string;
  coefficients: string;
  head: { over: string; cells: string; percent: string; reading: string };
  pooled: string;
  valence: string;
  disagreements: string;
  disagreementCounts: (counts: { code: number; valence: number }) => string;
  noDisagreements: string;
  kinds: Record<Disagreement['kind'], string>;
  coder: (id: string) => string;
  number: string;
  place: string;
  notGiven: string;
  elsewhere: (codings: string) => string;
  explicit: string;
  general: string;
  memo: string;
  /** One sentence for the method. */
  computed: (facts: {
    coders: string;
    interviews: { number: number; count: string };
    alpha: string;
    interval: string | null;
    reading: string | null;
  }) => string;
  /** Said with `computed` where the study does not declare who coded an interview from beginning to end. */
  guessed: (interviews: { number: number; count: string }) => string;
  oneCoder: string;
  noneShared: string;
  /** For the limitations. */
  limitOneCoder: string;
  limitNoneShared: string;
  limitReading: Record<'tentative' | 'unreliable' | 'unknown', string>;
  notCompared: (facts: Record<Agreement['notCompared'][number]['reason'], number>) => string;
}

const id: AgreementStrings = {
  title: 'Kesepakatan antarpengode',
  intro: ({ coders, turns, interviews }) =>
    `Pengodean ${coders} dibandingkan pada ${turns} giliran bicara informan dalam ${interviews.count} wawancara yang dikodekan oleh sekurang-kurangnya dua pengode.`,
  unit: 'Satuannya ialah satu giliran bicara informan: untuk setiap subindikator, pengode memberi kode itu pada giliran tersebut atau tidak. Arah dibandingkan hanya apabila kedua pihak memberi kode yang sama beserta arahnya (menyangkal < campuran < mendukung); di situ α memakai metrik ordinal, sedangkan κ dan AC berbobot linear (AC2).',
  intervals: ({ level, replicates, seed }) =>
    `Interval ${level} berasal dari ${replicates} pengambilan ulang wawancara secara utuh (benih acak ${seed}), sebab giliran dalam satu wawancara tidak saling bebas.`,
  oneInterview:
    'Hanya satu wawancara yang dapat dibandingkan, sehingga interval tidak dapat dihitung dan keandalan tidak dapat dinyatakan.',
  reading:
    'Pembacaan didasarkan pada batas bawah interval α: mulai 0,800 dapat diandalkan, mulai 0,667 hanya cukup untuk simpulan sementara, dan di bawah itu belum dapat diandalkan (Krippendorff, 2018).',
  paradox:
    'Sebagian besar giliran tidak berkaitan dengan suatu subindikator. Karena itu, kesepakatan persen dan AC1 mudah menjadi tinggi, sedangkan α dan κ dapat rendah meskipun pengode jarang berbeda. Koefisien penentu ialah α, yang ditetapkan sebelum data dilihat.',
  bands: ({ over, kappa, kappaBand, ac, acBand }) =>
    `${over}: menurut batas bawahnya ${kappa} tergolong ${kappaBand} dan ${ac} ${acBand} (Landis & Koch, 1977).`,
  band: {
    'almost-perfect': 'hampir sempurna',
    substantial: 'kuat',
    moderate: 'sedang',
    fair: 'cukup',
    slight: 'lemah',
    poor: 'buruk',
  },
  readings: { reliable: 'dapat diandalkan', tentative: 'sementara', unreliable: 'belum dapat diandalkan' },
  noReading: 'tanpa interval',
  undefined: { 'no-variation': 'tidak terdefinisi: tanpa variasi', 'no-pairs': 'tidak terdefinisi: tanpa pasangan' },
  unused: (codes) =>
    `Tidak terdefinisi karena tanpa variasi (tidak satu pun pengode memakai kodenya, sehingga kesepakatan tidak teruji): ${codes}.`,
  sources: 'Sumber yang dibandingkan',
  sourcesHead: ['Wawancara', 'Pengode', '#Giliran', 'Dinyatakan dikodekan seluruhnya'],
  turns: (count) => `${count} giliran`,
  declared: 'ya',
  notDeclared: 'tidak',
  undeclaredNote:
    'Untuk sumber yang tidak dinyatakan, setiap orang yang mempunyai kode di dalamnya dianggap telah mengodekannya dari awal sampai akhir. Jika sebenarnya hanya sebagian yang dikodekan, kesepakatan tampak lebih rendah daripada yang sesungguhnya; nyatakan siapa yang mengodekan seluruh sumber dengan “coded: […]” dalam study.yaml.',
  coefficients: 'Koefisien kesepakatan, dengan interval',
  head: { over: 'Cakupan', cells: 'Sel', percent: 'Persen sepakat', reading: 'Pembacaan α' },
  pooled: 'Semua subindikator',
  valence: 'Arah',
  disagreements: 'Perbedaan pengodean',
  disagreementCounts: ({ code, valence }) =>
    `Para pengode berbeda pada ${code + valence} tempat: ${code} tentang berlaku tidaknya kode, ${valence} tentang arahnya. Petikan yang bertindih dengan arah yang berbeda tidak ikut dinilai sampai diselesaikan.`,
  noDisagreements: 'Tidak ada perbedaan pengodean.',
  kinds: { code: 'berlaku tidaknya kode', valence: 'arah' },
  coder: (coder) => `Pengode ${coder}`,
  number: 'No.',
  place: 'Letak',
  notGiven: 'tidak memberi kode ini',
  elsewhere: (codings) => `kode lain pada giliran yang sama: ${codings}`,
  explicit: 'contoh konkret',
  general: 'pernyataan umum',
  memo: 'Catatan',
  computed: ({ coders, interviews, alpha, interval, reading }) =>
    `Kesepakatan antara ${coders} dihitung pada ${interviews.count} wawancara yang dikodekan oleh sekurang-kurangnya dua di antara mereka: α Krippendorff ${alpha}${interval === null ? '' : ` (interval 95% ${interval})`}${reading === null ? '' : `, yang berarti ${reading} (Krippendorff, 2018)`}.`,
  guessed: ({ count }) =>
    `Pada ${count} wawancara, studi tidak menyatakan siapa yang mengodekannya dari awal sampai akhir; hal itu hanya diasumsikan dari pengodeannya, sehingga angka tersebut belum pasti.`,
  oneCoder: 'Karena pengodenya hanya satu, kesepakatan antarpengode tidak dapat dihitung.',
  noneShared: 'Karena tidak ada wawancara yang dikodekan oleh dua pengode, kesepakatan antarpengode tidak dapat dihitung.',
  limitOneCoder:
    'Petikan dikodekan oleh satu orang saja; kesepakatan antarpengode tidak dapat dihitung, dan seberapa jauh hasilnya bergantung pada tafsiran orang itu tidak diketahui.',
  limitNoneShared:
    'Tidak ada wawancara yang dikodekan oleh dua pengode; kesepakatan antarpengode tidak dapat dihitung, dan seberapa jauh hasilnya bergantung pada pengodenya tidak diketahui.',
  limitReading: {
    tentative: 'Kesepakatan antarpengode hanya cukup untuk simpulan sementara: pengode lain mungkin menghasilkan skor yang berbeda.',
    unreliable: 'Kesepakatan antarpengode belum dapat diandalkan: pengode lain mungkin menghasilkan skor yang berbeda.',
    unknown: 'Keandalan pengodean tidak dapat dinyatakan: wawancara yang dikodekan oleh dua pengode terlalu sedikit atau kurang beragam.',
  },
  notCompared: ({ outside, dependent }) =>
    `Tidak dibandingkan: ${outside} pengodean di luar giliran tersebut (catatan lapangan, atau sumber yang tidak dikodekan pengode lain)${dependent === 0 ? '' : ` dan ${dependent} pengodean yang menggantikan pengodean pengode lain`}.`,
};

const en: AgreementStrings = {
  title: 'Agreement between coders',
  intro: ({ coders, turns, interviews }) =>
    `The codings of ${coders} are compared on ${turns} turns of informants in ${interviews.count} ${interviews.number === 1 ? 'interview' : 'interviews'} that at least two of them coded.`,
  unit: "The unit is an informant's turn: for each sub-indicator, a coder gave the turn that code or did not. Direction is compared only where both gave the same code and a direction (opposes < mixed < supports); there α takes the ordinal metric, κ and AC linear weights (AC2).",
  intervals: ({ level, replicates, seed }) =>
    `The ${level} intervals come from ${replicates} resamples of whole interviews (random seed ${seed}), because turns of one interview are not independent.`,
  oneInterview: 'Only one interview can be compared, so there is no interval, and reliability cannot be claimed.',
  reading:
    'The reading goes by the lower bound of α: reliable from 0.800, enough for tentative conclusions from 0.667, unreliable below (Krippendorff, 2018).',
  paradox:
    'Most turns have nothing to do with a given sub-indicator. Percent agreement and AC1 are therefore high easily, while α and κ can be low although coders seldom differ. The coefficient that decides is α, chosen before the data were seen.',
  bands: ({ over, kappa, kappaBand, ac, acBand }) =>
    `${over}: by their lower bounds, ${kappa} is ${kappaBand} and ${ac} ${acBand} (Landis & Koch, 1977).`,
  band: {
    'almost-perfect': 'almost perfect',
    substantial: 'substantial',
    moderate: 'moderate',
    fair: 'fair',
    slight: 'slight',
    poor: 'poor',
  },
  readings: { reliable: 'reliable', tentative: 'tentative', unreliable: 'unreliable' },
  noReading: 'no interval',
  undefined: { 'no-variation': 'undefined: no variation', 'no-pairs': 'undefined: no pairs' },
  unused: (codes) => `Undefined: no variation (none of the coders used the code, so nothing shows whether they agree): ${codes}.`,
  sources: 'Sources compared',
  sourcesHead: ['Interview', 'Coders', '#Turns', 'Declared as coded completely'],
  turns: (count) => (count === 1 ? '1 turn' : `${count} turns`),
  declared: 'yes',
  notDeclared: 'no',
  undeclaredNote:
    'Where nothing is declared, whoever has a coding of a source counts as having coded it from beginning to end. If only parts were coded, agreement looks lower than it is; say who coded all of a source with “coded: […]” in study.yaml.',
  coefficients: 'Coefficients of agreement, with intervals',
  head: { over: 'Over', cells: 'Cells', percent: 'Percent agreement', reading: 'Reading of α' },
  pooled: 'All sub-indicators',
  valence: 'Direction',
  disagreements: 'Disagreements',
  disagreementCounts: ({ code, valence }) =>
    `The coders differ in ${code + valence} ${code + valence === 1 ? 'place' : 'places'}: ${code} on whether the code applies, ${valence} on its direction. Overlapping passages that differ in direction do not count until that is settled.`,
  noDisagreements: 'There are no disagreements.',
  kinds: { code: 'whether the code applies', valence: 'direction' },
  coder: (coder) => `Coder ${coder}`,
  number: 'No.',
  place: 'Place',
  notGiven: 'did not give this code',
  elsewhere: (codings) => `other codes on the same turn: ${codings}`,
  explicit: 'concrete example',
  general: 'general statement',
  memo: 'Note',
  computed: ({ coders, interviews, alpha, interval, reading }) =>
    `Agreement between ${coders} was computed over ${interviews.count} ${interviews.number === 1 ? 'interview' : 'interviews'} that at least two of them coded: Krippendorff's α ${alpha}${interval === null ? '' : ` (95% interval ${interval})`}${reading === null ? '' : `, which reads as ${reading} (Krippendorff, 2018)`}.`,
  guessed: ({ number, count }) =>
    `For ${count} ${number === 1 ? 'interview' : 'interviews'} the study does not declare who coded it from beginning to end; that was assumed from the codings, so the figure is uncertain.`,
  oneCoder: 'There was one coder only, so agreement between coders could not be computed.',
  noneShared: 'No interview was coded by two coders, so agreement between coders could not be computed.',
  limitOneCoder:
    'One person alone coded the passages; agreement between coders could not be computed, and how far the results hang on the reading of that person is not known.',
  limitNoneShared:
    'No interview was coded by two coders; agreement between coders could not be computed, and how far the results hang on who coded what is not known.',
  limitReading: {
    tentative: 'Agreement between coders allows tentative conclusions only: another coder could have come to other scores.',
    unreliable: 'Agreement between coders is not reliable: another coder could have come to other scores.',
    unknown: 'Whether the codings are reliable cannot be told: the interviews coded by two coders are too few or do not vary enough.',
  },
  notCompared: ({ outside, dependent }) =>
    `Not compared: ${outside} ${outside === 1 ? 'coding' : 'codings'} outside these turns (field notes, or sources that no other coder coded)${dependent === 0 ? '' : ` and ${dependent} made in place of another coder's`}.`,
};

export const agreementStrings: Record<Language, AgreementStrings> = { id, en };
