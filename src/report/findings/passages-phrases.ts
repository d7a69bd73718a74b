import type { Language } from '../../result/text.ts';
import { type Inline, line } from '../prose.ts';

/** Who speaks: a named informant, an unnamed one, the observer, or notes whose source is only assumed. */
export type VoiceKind = 'informant' | 'unnamed' | 'observer' | 'assumed';

/** How a passage stands to what was said before it. */
export type Manner = 'general' | 'concrete' | 'plain' | 'again' | 'mixed' | 'shortcoming' | 'against' | 'nonetheless' | 'context';

interface Speaker {
  role: string;
  Role: string;
}
type Spoken = readonly [(speaker: Speaker) => string, ...((speaker: Speaker) => string)[]];
type Written = readonly [string, ...string[]];
/** Sentences that lead in a quote, and what stands below it. */
export interface PassagePhrases {
  someone: string;
  asked: readonly [(facts: Speaker & { question: Inline }) => Inline[], ...((facts: Speaker & { question: Inline }) => Inline[])[]];
  spoken: Record<Manner, Spoken>;
  notes: Record<'observer' | 'assumed', Record<Exclude<Manner, 'general' | 'concrete' | 'context'>, Written>>;
  rest: (count: string, references: Inline[]) => Inline[];
  memos: readonly [(notes: Inline[]) => Inline[], ...((notes: Inline[]) => Inline[])[]];
  cites: Record<VoiceKind, (who: string, date: string) => string>;
}

const id: PassagePhrases = {
  someone: 'Seorang informan',
  asked: [
    ({ question, role }) => line`Ketika ditanya, “${question}”, ${role} menjawab:`,
    ({ question, Role }) => line`${Role} menjawab pertanyaan “${question}” sebagai berikut:`,
    ({ question, role }) => line`Atas pertanyaan “${question}” diperoleh jawaban berikut dari ${role}:`,
  ],
  spoken: {
    general: [({ Role }) => `${Role} menyatakannya secara umum, tanpa contoh:`, ({ role }) => `Keterangan ${role} bersifat umum:`],
    concrete: [({ Role }) => `${Role} menunjuk hal-hal yang konkret:`, ({ role }) => `Keterangan ${role} cukup rinci untuk ditelusuri:`],
    plain: [({ role }) => `Menurut ${role}:`, ({ Role }) => `${Role} menuturkan:`],
    again: [
      ({ Role }) => `${Role} menambahkan:`,
      () => 'Pada bagian lain wawancara yang sama dikatakan:',
      () => 'Masih dari informan yang sama:',
    ],
    mixed: [
      ({ Role }) => `${Role} juga menyampaikan hal yang campuran arahnya:`,
      ({ role }) => `Pernyataan ${role} berikut memuat dua sisi:`,
    ],
    shortcoming: [({ Role }) => `${Role} menyebut hal yang kurang:`, ({ role }) => `Tentang kekurangannya, ${role} mengatakan:`],
    against: [
      ({ role }) => `Namun, ${role} juga menyebut hal yang kurang:`,
      ({ role }) => `Nada yang berlawanan datang dari ${role}:`,
      ({ role }) => `Akan tetapi, ${role} mengatakan pula:`,
    ],
    nonetheless: [
      ({ role }) => `Meskipun demikian, ${role} juga melihat sisi yang baik:`,
      ({ role }) => `Yang mendukung berasal dari ${role}:`,
    ],
    context: [({ Role }) => `Sebagai latar, ${Role.charAt(0).toLowerCase()}${Role.slice(1)} menerangkan:`],
  },
  notes: {
    observer: {
      plain: ['Di lapangan peneliti mencatat:', 'Dari observasi dicatat:', 'Catatan lapangan berbunyi:'],
      again: ['Catatan lapangan itu melanjutkan:', 'Dicatat pula:'],
      mixed: ['Observasi memperlihatkan dua sisi:'],
      shortcoming: ['Observasi menemukan kekurangan:'],
      against: ['Observasi menunjukkan hal sebaliknya:'],
      nonetheless: ['Di lapangan tampak pula sisi yang baik:'],
    },
    assumed: {
      plain: [
        'Catatan peneliti memuat pernyataan berikut:',
        'Dalam catatan peneliti tertulis:',
        'Catatan peneliti, tanpa menyebut sumbernya, berbunyi:',
        'Peneliti mencatat, tanpa menyebut sumbernya:',
      ],
      again: ['Selanjutnya tertulis:', 'Catatan itu juga memuat:', 'Pada bagian lain catatan itu dikatakan:'],
      mixed: ['Catatan berikut memuat kedua sisi:', 'Dapat dibaca ke dua arah:', 'Dua sisi sekaligus tampak dalam catatan ini:'],
      shortcoming: ['Yang dicatat ialah kekurangannya:', 'Catatan peneliti menunjuk pada hal-hal yang kurang:'],
      against: [
        'Tentang yang masih kurang, catatan peneliti menyebutkan:',
        'Namun, catatan peneliti juga memuat hal yang kurang menguntungkan:',
        'Tentang kekurangannya tercatat:',
      ],
      nonetheless: ['Yang mendukung ialah pernyataan berikut:', 'Meskipun demikian, dicatat pula hal yang baik:'],
    },
  },
  rest: (count, references) => line`Senada dengan itu ada ${count} petikan lain (${references}).`,
  memos: [
    (notes) => line`Pengode menyertakan catatan pada petikan tersebut: ${notes}.`,
    (notes) => line`Dalam catatan pengodean tertulis: ${notes}.`,
    (notes) => line`Pembacaan ini perlu ditimbang bersama catatan pengode: ${notes}.`,
    (notes) => line`Dari pengode ada catatan: ${notes}.`,
  ],
  cites: {
    informant: (who, date) => `${who}, wawancara, ${date}`,
    unnamed: (_, date) => `Informan tanpa nama, wawancara, ${date}`,
    observer: (_, date) => `Catatan lapangan peneliti, observasi, ${date}`,
    assumed: (_, date) => `Catatan peneliti, sumber pernyataan diasumsikan, ${date}`,
  },
};

const en: PassagePhrases = {
  someone: 'An informant',
  asked: [
    ({ question, role }) => line`Asked “${question}”, ${role} answered:`,
    ({ question, Role }) => line`${Role} answered the question “${question}” as follows:`,
    ({ question, role }) => line`The question “${question}” drew this answer from ${role}:`,
  ],
  spoken: {
    general: [({ Role }) => `${Role} puts it in general terms, without an example:`, ({ role }) => `What ${role} says remains general:`],
    concrete: [({ Role }) => `${Role} points to concrete things:`, ({ role }) => `The account of ${role} is detailed enough to be traced:`],
    plain: [({ role }) => `In the words of ${role}:`, ({ Role }) => `${Role} says:`],
    again: [({ Role }) => `${Role} adds:`, () => 'Elsewhere in the same interview it is said:', () => 'From the same informant:'],
    mixed: [({ Role }) => `${Role} also says something that cuts both ways:`, ({ role }) => `Two sides show in this statement by ${role}:`],
    shortcoming: [({ Role }) => `${Role} names what is lacking:`, ({ role }) => `On the shortcomings, ${role} says:`],
    against: [
      ({ role }) => `Yet ${role} also names what is lacking:`,
      ({ role }) => `A contrary note comes from ${role}:`,
      ({ role }) => `However, ${role} says as well:`,
    ],
    nonetheless: [({ role }) => `Even so, ${role} sees a good side too:`, ({ role }) => `What speaks in favor comes from ${role}:`],
    context: [({ Role }) => `By way of background, ${Role.charAt(0).toLowerCase()}${Role.slice(1)} explains:`],
  },
  notes: {
    observer: {
      plain: ['On the spot the researcher noted:', 'Observation yielded this:', 'The field notes read:'],
      again: ['The field notes go on:', 'Also noted was:'],
      mixed: ['Observation shows two sides:'],
      shortcoming: ['Observation found shortcomings:'],
      against: ['Observation shows the contrary:'],
      nonetheless: ['On the spot a good side showed as well:'],
    },
    assumed: {
      plain: [
        "The researcher's notes hold the following:",
        "In the researcher's notes it says:",
        "The researcher's notes, without naming a source, read:",
        'The researcher noted, without naming a source:',
      ],
      again: ['The notes go on:', 'They also hold this:', 'Elsewhere the notes say:'],
      mixed: ['The following cuts both ways:', 'This can be read either way:', 'Two sides show in this note:'],
      shortcoming: ['What was noted is what is lacking:', "The researcher's notes point to shortcomings:"],
      against: [
        "On what still falls short, the researcher's notes state:",
        "Yet the researcher's notes also hold less favorable statements:",
        'As for what is lacking, it is noted:',
      ],
      nonetheless: ['What speaks in favor is this:', 'Even so, something good was noted too:'],
    },
  },
  rest: (count, references) => line`To the same effect there are ${count} further passages (${references}).`,
  memos: [(notes) => line`The coder adds: ${notes}.`, (notes) => line`The coding notes read: ${notes}.`],
  cites: {
    informant: (who, date) => `${who}, interview, ${date}`,
    unnamed: (_, date) => `Unnamed informant, interview, ${date}`,
    observer: (_, date) => `Researcher's field notes, observation, ${date}`,
    assumed: (_, date) => `Researcher's notes, source of the statement assumed, ${date}`,
  },
};

export const passagePhrases: Record<Language, PassagePhrases> = { id, en };
