import type { Language } from '../../result/text.ts';
import type { ItemNoun } from './kinds-at-hand.ts';

/** Whether a score lies in the highest level, in the lowest, or between. */
export type Standing = 'top' | 'middle' | 'bottom';

/** Figures as the sentence prints them; a threshold and its distance are '' where the scale ends. */
interface Grounds {
  reasons: string;
  score: string;
  /** The threshold below the score, and how far the score is above it, as a clause. */
  below: string;
  margin: string;
  /** The threshold above the score, and how far the score is below it. */
  above: string;
  gap: string;
}
/** Who speaks, and whether several do or notes that take a plural. */
export interface Voice {
  name: string;
  plural: boolean;
}
interface Sides {
  supports: string;
  opposes: string;
  mixed: string;
}
type Variants<F> = readonly [(facts: F) => string, ...((facts: F) => string)[]];
type WithSides = (voice: Voice, sides: Sides) => string;

/** Sentences that say why a score lies where it does. */
export interface GroundsPhrases {
  /** Several criteria or voices carry the score. */
  reached: Record<Standing, Variants<Grounds>>;
  /** One voice alone carries it. */
  lone: Record<Standing, Variants<Grounds>>;
  above: (points: string) => string;
  onThreshold: string;
  assumedNotes: string;
  observation: (observers: number) => string;
  informants: (count: string, number: number) => string;
  leanings: Record<'onlyFor' | 'onlyAgainst' | 'balanced', (voice: Voice) => string> &
    Record<'mostlyFor' | 'mostlyAgainst' | 'forWithMixed' | 'againstWithMixed', WithSides>;
  /** Everything on the checklist is there; `isKnown` = as far as its status is known, `one` = a single item. */
  complete: Record<ItemNoun, (isKnown: boolean, one: boolean) => string>;
  share: (title: string, value: string) => string;
  /** Between the last two clauses of a list whose clauses hold lists themselves. */
  and: string;
  /** The same between two. */
  asWellAs: string;
  figure: (title: string, score: string) => string;
  lacks: {
    absent: (count: string, one: boolean) => string;
    unknown: (count: string, one: boolean) => string;
    secondInformant: string;
    secondVoice: string;
    example: string;
    target: (titles: string) => string;
  };
  /** What pulls the score away from the end of the scale where it lies. */
  contrary: Record<Exclude<Standing, 'middle'>, Variants<string>>;
  lacksTop: Variants<string>;
  lacksBelow: Variants<string>;
}

const allOf = (one: boolean) => (one ? 'satu-satunya' : 'semua');
const known = (isKnown: boolean) => (isKnown ? ' yang statusnya diketahui' : '');

const id: GroundsPhrases = {
  reached: {
    top: [
      ({ reasons, below }) => `Skornya mencapai ambang teratas (${below}) karena ${reasons}.`,
      ({ reasons }) => `Skor ini mencapai tingkat teratas karena ${reasons}.`,
      ({ reasons, margin }) => `Yang mengangkat skor ke tingkat teratas, ${margin}, ialah bahwa ${reasons}.`,
      ({ reasons, below }) => `Ambang yang tertinggi, ${below}, tercapai sebab ${reasons}.`,
    ],
    middle: [
      ({ reasons, gap, above }) =>
        `Skornya berhenti di tingkat tengah karena ${reasons}; untuk mencapai ambang teratas (${above}) masih kurang ${gap} poin.`,
      ({ reasons, below, gap }) => `Ambang ${below} terlewati, tetapi ambang teratas belum (kurang ${gap} poin), sebab ${reasons}.`,
      ({ reasons, above }) => `Tidak serendah yang terbawah dan belum mencapai ${above}: ${reasons}.`,
    ],
    bottom: [
      ({ reasons, gap, above }) => `Skornya tertahan di tingkat terbawah karena ${reasons}; ambang ${above} masih ${gap} poin di atasnya.`,
      ({ reasons, above }) => `Ambang pertama (${above}) belum terlewati, sebab ${reasons}.`,
      ({ reasons, gap }) => `Untuk keluar dari tingkat terbawah masih kurang ${gap} poin, karena ${reasons}.`,
    ],
  },
  lone: {
    top: [
      ({ reasons, below, score }) =>
        `Yang menentukan hanyalah satu suara: ${reasons}. Menurut skala rubrik satu suara yang mendukung sudah bernilai ${score}, dan itu mencapai ambang teratas (${below}).`,
      ({ reasons, margin }) =>
        `Skornya berada di tingkat teratas, ${margin}, semata-mata karena ${reasons}; suara lain yang dapat menguji keterangan itu tidak ada.`,
      ({ reasons, score }) =>
        `Penopangnya satu suara saja: ${reasons}. Skala rubrik memberinya ${score}, cukup untuk tingkat teratas, tetapi belum nilai penuh.`,
      ({ reasons, below }) =>
        `Ambang teratas (${below}) tercapai berkat satu suara: ${reasons}. Sebanyak apa pun pernyataannya, satu suara tidak dapat bernilai lebih.`,
    ],
    middle: [
      ({ reasons, gap }) =>
        `Satu-satunya suara tidak condong ke salah satu arah, sebab ${reasons}; dari ambang teratas skornya masih terpaut ${gap} poin.`,
      ({ reasons, above }) =>
        `Tingkat tengah ini akibat satu suara saja: ${reasons}. Untuk melewati ${above} diperlukan suara yang mendukung.`,
    ],
    bottom: [
      ({ reasons, gap, above }) =>
        `Tingkat terbawah ini ditentukan oleh satu suara: ${reasons}. Untuk mencapai ambang ${above} masih kurang ${gap} poin.`,
      ({ reasons, above }) =>
        `Satu-satunya suara tidak mendukung: ${reasons}. Karena itu skornya tetap di tingkat terbawah, di bawah ambang ${above}.`,
    ],
  },
  above: (points) => `${points} poin di atas ambangnya`,
  onThreshold: 'tepat pada ambangnya',
  assumedNotes: 'catatan peneliti (tanpa sumber)',
  observation: (observers) => (observers === 1 ? 'hasil observasi seorang pengamat' : `hasil observasi ${observers} pengamat`),
  informants: (count) => `${count} informan`,
  leanings: {
    onlyFor: (voice) => `${voice.name} mendukung tanpa kecuali`,
    onlyAgainst: (voice) => `${voice.name} seluruhnya menyangkal`,
    balanced: (voice) => `${voice.name} berimbang antara yang mendukung dan yang menyangkal`,
    mostlyFor: (voice, { supports, opposes }) => `${voice.name} lebih banyak mendukung (${supports}) daripada menyangkal (${opposes})`,
    mostlyAgainst: (voice, { supports, opposes }) => `${voice.name} lebih banyak menyangkal (${opposes}) daripada mendukung (${supports})`,
    forWithMixed: (voice, { supports, mixed }) => `${voice.name} mendukung (${supports}) atau campuran (${mixed}), tanpa yang menyangkal`,
    againstWithMixed: (voice, { opposes, mixed }) => `${voice.name} menyangkal (${opposes}) atau campuran (${mixed}), tanpa yang mendukung`,
  },
  complete: {
    document: (isKnown, one) => `${allOf(one)} dokumen${known(isKnown)} ${one ? 'memang ' : ''}ada`,
    facility: (isKnown, one) => `${allOf(one)} fasilitas${known(isKnown)} ${one ? 'memang ' : ''}ada`,
    activity: (isKnown, one) => `${allOf(one)} kegiatan${known(isKnown)} terlaksana`,
    item: (isKnown, one) => `${allOf(one)} butir daftar periksa${known(isKnown)} dinyatakan ada`,
  },
  share: (title, value) => `${title} mencapai ${value}`,
  and: 'dan',
  asWellAs: ', serta ',
  figure: (title, score) => `${title} dibandingkan dengan targetnya bernilai ${score}`,
  lacks: {
    absent: (count) => `${count} butir yang dinyatakan tidak tersedia`,
    unknown: (count) => `kepastian tentang ${count} butir yang tidak diketahui statusnya`,
    secondInformant: 'informan kedua yang menguatkan',
    secondVoice: 'suara kedua yang menguatkan',
    example: 'contoh yang konkret',
    target: (titles) => `target pembanding bagi angka kunjungan (${titles})`,
  },
  contrary: {
    top: [(clauses) => `Yang menahan skor itu: ${clauses}.`, (clauses) => `Skor itu tidak lebih tinggi lagi sebab ${clauses}.`],
    bottom: [(clauses) => `Yang masih mengangkatnya: ${clauses}.`, (clauses) => `Skor itu tidak lebih rendah lagi sebab ${clauses}.`],
  },
  lacksTop: [
    (lacks) => `Patokan untuk tingkat itu meminta lebih daripada yang dapat ditunjukkan di sini; yang belum ada ialah ${lacks}.`,
    (lacks) => `Dibandingkan dengan bunyi patokan rubrik, yang masih kurang ialah ${lacks}.`,
    (lacks) => `Meskipun demikian, patokannya belum terpenuhi seluruhnya; yang belum ada ialah ${lacks}.`,
    (lacks) => `Diukur dengan kata-kata patokannya, bukti ini belum lengkap tanpa ${lacks}.`,
  ],
  lacksBelow: [
    (lacks) => `Yang dapat mengubah gambaran ini tetapi belum tersedia ialah ${lacks}.`,
    (lacks) => `Belum ada pula ${lacks}, sehingga gambaran ini masih dapat bergeser.`,
    (lacks) => `Untuk menilai lebih jauh masih kurang ${lacks}.`,
  ],
};

const everyOf = (one: boolean) => (one ? 'the only' : 'every');
const knownEn = (isKnown: boolean) => (isKnown ? ' whose status is known' : '');

const en: GroundsPhrases = {
  reached: {
    top: [
      ({ reasons, below }) => `The score reaches the upper threshold of ${below} because ${reasons}.`,
      ({ reasons }) => `The score reaches the highest level for this reason: ${reasons}.`,
      ({ reasons, margin }) => `What lifts the score into the highest level, ${margin}, is that ${reasons}.`,
      ({ reasons, below }) => `The upper threshold, ${below}, is reached since ${reasons}.`,
    ],
    middle: [
      ({ reasons, gap, above }) =>
        `The score stops in the middle level because ${reasons}; it is ${gap} points short of the upper threshold of ${above}.`,
      ({ reasons, below, gap }) =>
        `The threshold of ${below} is passed and the upper one is not (${gap} points are missing), since ${reasons}.`,
      ({ reasons, above }) => `It is not in the lowest level and does not reach ${above} either: ${reasons}.`,
    ],
    bottom: [
      ({ reasons, gap, above }) =>
        `The score stays in the lowest level because ${reasons}; the threshold of ${above} is ${gap} points away.`,
      ({ reasons, above }) => `The first threshold, ${above}, is not passed, since ${reasons}.`,
      ({ reasons, gap }) => `It would take ${gap} more points to leave the lowest level, because ${reasons}.`,
    ],
  },
  lone: {
    top: [
      ({ reasons, below, score }) =>
        `One voice alone decides this: ${reasons}. By the scale of the rubric a single favorable voice already scores ${score}, which reaches the upper threshold of ${below}.`,
      ({ reasons, margin }) =>
        `The score lies in the highest level, ${margin}, only because ${reasons}; no other voice is there to test that.`,
      ({ reasons, score }) =>
        `What carries it is a single voice: ${reasons}. The scale of the rubric gives it ${score}, enough for the highest level, yet not the full value.`,
      ({ reasons, below }) =>
        `The upper threshold of ${below} is reached thanks to one voice: ${reasons}. However much it says, one voice cannot score more.`,
    ],
    middle: [
      ({ reasons, gap }) => `The only voice leans neither way, since ${reasons}; the score is ${gap} points short of the upper threshold.`,
      ({ reasons, above }) => `The middle level comes from one voice alone: ${reasons}. To pass ${above} it would have to be favorable.`,
    ],
    bottom: [
      ({ reasons, gap, above }) =>
        `One voice puts the score in the lowest level: ${reasons}. It is ${gap} points short of the threshold of ${above}.`,
      ({ reasons, above }) =>
        `The only voice is not favorable: ${reasons}. The score therefore stays in the lowest level, below the threshold of ${above}.`,
    ],
  },
  above: (points) => `${points} points above its threshold`,
  onThreshold: 'exactly on its threshold',
  assumedNotes: "the researcher's notes (no source named)",
  observation: (observers) => (observers === 1 ? 'the observation of one observer' : `the observation of ${observers} observers`),
  informants: (count, number) => `${count} ${number === 1 ? 'informant' : 'informants'}`,
  leanings: {
    onlyFor: (voice) => `${voice.name} ${verb(voice, 'speaks', 'speak')} in favor without exception`,
    onlyAgainst: (voice) => `${voice.name} ${verb(voice, 'speaks', 'speak')} against it throughout`,
    balanced: (voice) => `${voice.name} ${verb(voice, 'is', 'are')} evenly divided between for and against`,
    mostlyFor: (voice, { supports, opposes }) =>
      `${voice.name} ${verb(voice, 'says', 'say')} more in favor (${supports}) than against (${opposes})`,
    mostlyAgainst: (voice, { supports, opposes }) =>
      `${voice.name} ${verb(voice, 'says', 'say')} more against (${opposes}) than in favor (${supports})`,
    forWithMixed: (voice, { supports, mixed }) =>
      `${voice.name} ${verb(voice, 'speaks', 'speak')} in favor (${supports}) or both ways (${mixed}), and never against`,
    againstWithMixed: (voice, { opposes, mixed }) =>
      `${voice.name} ${verb(voice, 'speaks', 'speak')} against it (${opposes}) or both ways (${mixed}), and never in favor`,
  },
  complete: {
    document: (isKnown, one) => `${everyOf(one)} document${knownEn(isKnown)} is there`,
    facility: (isKnown, one) => `${everyOf(one)} facility${knownEn(isKnown)} is there`,
    activity: (isKnown, one) => `${everyOf(one)} activity${knownEn(isKnown)} took place`,
    item: (isKnown, one) => `${everyOf(one)} checklist item${knownEn(isKnown)} is recorded as present`,
  },
  share: (title, value) => `${title} comes to ${value}`,
  and: 'and',
  asWellAs: ', and ',
  figure: (title, score) => `${title}, held against the target, scores ${score}`,
  lacks: {
    absent: (count, one) => `${count} ${one ? 'item' : 'items'} recorded as absent`,
    unknown: (count, one) => `certainty about ${count} ${one ? 'item' : 'items'} of unknown status`,
    secondInformant: 'a second informant to bear it out',
    secondVoice: 'a second voice to bear it out',
    example: 'a concrete example',
    target: (titles) => `a target for the visitor figures (${titles})`,
  },
  contrary: {
    top: [(clauses) => `What holds it back: ${clauses}.`, (clauses) => `It is not higher still because ${clauses}.`],
    bottom: [(clauses) => `What lifts it a little: ${clauses}.`, (clauses) => `It is not lower still because ${clauses}.`],
  },
  lacksTop: [
    (lacks) => `The yardstick for that level asks for more than can be shown here; missing so far: ${lacks}.`,
    (lacks) => `Against the words of the yardstick the evidence still lacks ${lacks}.`,
    (lacks) => `All the same the yardstick is not met in full; still missing: ${lacks}.`,
    (lacks) => `Measured by what the yardstick says, the evidence is incomplete without ${lacks}.`,
  ],
  lacksBelow: [
    (lacks) => `What could change this picture and is not at hand: ${lacks}.`,
    (lacks) => `Missing as well, so that the picture may still shift: ${lacks}.`,
    (lacks) => `To judge further one would need ${lacks}.`,
  ],
};

function verb({ plural }: Voice, one: string, many: string): string {
  return plural ? many : one;
}

export const groundsPhrases: Record<Language, GroundsPhrases> = { id, en };
