import type { Language } from '../../result/text.ts';
import type { Situation } from './situation.ts';

/** What an opening is filled with; counts are words. */
export interface Facts {
  passages: string;
  one: boolean;
  notes: string;
  oneNote: boolean;
  /** Items that count, with their noun; '' without any. */
  items: string;
  /** How many of them are there, as a clause; all of them is said so. */
  present: string;
  known: boolean;
  /** Whether interviews or notes at least describe. */
  described: boolean;
  who: string;
  Who: string;
  informants: string;
  kinds: string;
}

interface Counts {
  supporting: string;
  opposing: string;
  mixed: string;
  scoring: string;
}

type Variants<F> = readonly [(facts: F) => string, ...((facts: F) => string)[]];
/** Sentences that open the findings of a sub-indicator. */
export interface OpeningPhrases {
  allPresent: (one: boolean) => string;
  somePresent: (count: string, number: number) => string;
  andUnknown: (count: string, one: boolean) => string;
  /** Pieces among others that take no side. */
  unknown: (count: string, all: boolean, one: boolean) => string;
  descriptive: (count: string, all: boolean, one: boolean) => string;
  aside: (count: string, one: boolean) => string;
  openings: Record<Situation['shape'], Variants<Facts>>;
  directions: Record<'allFor' | 'allAgainst' | 'forAndMixed' | 'againstAndMixed' | 'both', Variants<Counts>>;
}

const id: OpeningPhrases = {
  allPresent: (one) => (one ? 'yang dinyatakan ada' : 'semuanya dinyatakan ada'),
  somePresent: (count, number) => (number === 0 ? 'tidak satu pun dinyatakan ada' : `${count} di antaranya dinyatakan ada`),
  andUnknown: (count) => ` dan ${count} tidak diketahui statusnya`,
  unknown: (count, all, one) => (all ? 'statusnya tidak diketahui' : `${count}${one ? '' : ' di antaranya'} tidak diketahui statusnya`),
  descriptive: (count, all) => (all ? 'sebagai keterangan saja' : `${count} di antaranya hanya keterangan`),
  aside: (count) => `Di antaranya ${count} hanya berupa keterangan dan tidak ikut dinilai.`,
  openings: {
    nothing: [
      ({ items, known }) =>
        items === '' || known
          ? 'Sampai laporan ini disusun tidak ada satu pun informan, dokumen, atau catatan lapangan yang menjawab pertanyaan ini.'
          : `Pertanyaan ini belum terjawab. Daftar periksa memang memuat ${items}, tetapi ada tidaknya tidak diketahui.`,
    ],
    'documents-only': [
      ({ items, present }) => `Satu-satunya bahan yang ikut dinilai ialah ${items}, ${present}.`,
      ({ items, present, described }) =>
        `${described ? 'Dari wawancara dan observasi hanya ada keterangan yang tidak memihak.' : 'Tidak seorang pun informan membicarakan hal ini.'} Yang dapat ditelusuri ialah ${items}; ${present}.`,
      ({ items, present, described }) =>
        `Jawaban atas pertanyaan ini harus dicari dalam daftar periksa, sebab wawancara dan observasi ${described ? 'hanya memberi keterangan' : 'tidak menyentuhnya'}. Yang tercantum ialah ${items}, ${present}.`,
    ],
    'one-informant': [
      ({ who, passages }) => `Satu-satunya orang yang berbicara tentang hal ini ialah ${who}, dalam ${passages} petikan wawancara.`,
      ({ who, passages }) => `Temuan di sini bertumpu pada satu suara, yaitu ${who}, dengan ${passages} petikan wawancara.`,
    ],
    'several-informants': [
      ({ who, informants, passages }) =>
        `Hal ini dibicarakan oleh ${informants} informan, yaitu ${who}; keterangan mereka termuat dalam ${passages} petikan.`,
      ({ Who, passages }) => `${Who} sama-sama menyinggung hal ini, seluruhnya dalam ${passages} petikan wawancara.`,
    ],
    'assumed-notes-only': [
      ({ notes }) =>
        `Uraian tentang hal ini bersandar pada ${notes} pernyataan dalam catatan peneliti. Siapa yang mengucapkannya tidak dicantumkan, sehingga sumbernya hanya dapat diasumsikan.`,
      ({ notes }) =>
        `Tidak ada narasumber yang dapat ditunjuk untuk bagian ini. Yang tersedia ialah ${notes} pernyataan dalam catatan peneliti, tanpa keterangan dari siapa asalnya.`,
      ({ notes }) =>
        `Catatan peneliti memuat ${notes} pernyataan yang bersangkutan. Karena asalnya tidak disebutkan, semuanya diperlakukan sebagai bukti dengan sumber andaian.`,
      ({ notes }) =>
        `Dari wawancara tidak diperoleh keterangan yang dapat dinilai tentang hal ini; ${notes} pernyataan dalam catatan peneliti menjadi satu-satunya pegangan, dan sumbernya tidak disebut.`,
    ],
    'observation-only': [
      ({ notes }) => `Yang tersedia hanyalah hasil observasi, sebanyak ${notes} catatan lapangan.`,
      ({ notes }) => `Peneliti mengamatinya sendiri dan menuangkannya dalam ${notes} catatan lapangan; keterangan informan tidak ada.`,
    ],
    'visits-only': [
      () => 'Tidak ada keterangan, dokumen, atau catatan lapangan tentang hal ini; yang dapat dibaca hanyalah angka dari buku tamu.',
    ],
    'several-kinds': [
      ({ kinds }) => `Bukti untuk bagian ini terdiri atas ${kinds}.`,
      ({ kinds }) => `Pertanyaan ini dapat didekati dari beberapa sisi, yakni melalui ${kinds}.`,
      ({ kinds }) => `Yang terkumpul ialah ${kinds}.`,
      ({ kinds }) => `Penilaian di sini memadukan ${kinds}.`,
    ],
  },
  directions: {
    allFor: [
      () => 'Semuanya menunjuk ke arah yang sama, yaitu mendukung.',
      ({ scoring }) => `Tidak ada yang menyangkal: ${scoring} bukti yang ikut dinilai seluruhnya mendukung.`,
      () => 'Bila dibaca sendiri-sendiri, tidak satu pun di antaranya menyangkal.',
    ],
    allAgainst: [
      () => 'Semuanya menunjuk ke arah yang tidak menguntungkan.',
      ({ scoring }) => `Seluruh bukti (${scoring}) bernada menyangkal.`,
    ],
    forAndMixed: [
      ({ supporting, mixed }) => `Sebanyak ${supporting} mendukung, sedangkan ${mixed} lainnya campuran.`,
      ({ mixed }) => `Arahnya mendukung, dengan catatan bahwa ${mixed} di antaranya memuat dua sisi sekaligus.`,
    ],
    againstAndMixed: [
      ({ opposing, mixed }) => `Tidak ada yang mendukung: ${opposing} menyangkal dan ${mixed} campuran.`,
      ({ opposing, mixed }) => `Tidak satu pun mendukung sepenuhnya: ${opposing} menyangkal dan ${mixed} campuran.`,
    ],
    both: [
      ({ supporting, opposing, mixed }) =>
        `Arahnya tidak tunggal: ${supporting} mendukung${mixed === 'tidak satu pun' ? ` dan ${opposing} menyangkal` : `, ${opposing} menyangkal, dan ${mixed} campuran`}.`,
      ({ supporting, opposing, mixed }) =>
        `Di antaranya ${supporting} mendukung dan ${opposing} menyangkal${mixed === 'tidak satu pun' ? '' : `, sementara ${mixed} campuran`}, sehingga kedua sisi perlu dibaca bersama.`,
    ],
  },
};

const en: OpeningPhrases = {
  allPresent: (one) => (one ? 'recorded as present' : 'all of them recorded as present'),
  somePresent: (count, number) => (number === 0 ? 'none of them recorded as present' : `${count} of them recorded as present`),
  andUnknown: (count) => ` and ${count} of unknown status`,
  unknown: (count, all) => (all ? 'status unknown' : `${count} of unknown status`),
  descriptive: (count, all) => (all ? 'for information only' : `${count} of them for information only`),
  aside: (count, one) => `Of these, ${count} only ${one ? 'describes and does' : 'describe and do'} not score.`,
  openings: {
    nothing: [
      ({ items, known }) =>
        items === '' || known
          ? 'When this report was written, no informant, document or field note answered this question.'
          : `This question is still open. There is an entry for it on the checklist (${items}), but whether any of that exists is unknown.`,
    ],
    'documents-only': [
      ({ items, present }) => `There is nothing to go by but ${items}, ${present}.`,
      ({ items, present, described }) =>
        `${described ? 'Interviews and observation only describe; none of it takes a side.' : 'No informant speaks of this.'} What can be traced: ${items}, ${present}.`,
      ({ items, present, described }) =>
        `The answer has to be looked for on the checklist, since ${described ? 'interviews and observation only describe' : 'neither the interviews nor the observation touch on it'}. What it holds: ${items}, ${present}.`,
    ],
    'one-informant': [
      ({ who, passages, one }) =>
        `The only person to speak about this is ${who}, in ${passages} interview ${one ? 'passage' : 'passages'}.`,
      ({ who, passages, one }) =>
        `The findings here rest on one voice, that of ${who}, heard in ${passages} interview ${one ? 'passage' : 'passages'}.`,
    ],
    'several-informants': [
      ({ who, informants, passages }) =>
        `This is discussed by ${informants} informants, ${who}; what they say is contained in ${passages} passages.`,
      ({ Who, passages }) => `${Who} all touch on this, in ${passages} interview passages altogether.`,
    ],
    'assumed-notes-only': [
      ({ notes, oneNote }) =>
        `This account rests on ${notes} ${oneNote ? 'statement' : 'statements'} in the researcher's notes. Who made ${oneNote ? 'it' : 'them'} is not recorded, so the source can only be assumed.`,
      ({ notes, oneNote }) =>
        `No informant can be named here. The researcher's notes have ${notes} ${oneNote ? 'statement' : 'statements'} on it, without a word on who made ${oneNote ? 'it' : 'them'}.`,
      ({ notes, oneNote }) =>
        `The researcher's notes hold ${notes} relevant ${oneNote ? 'statement' : 'statements'}. As the origin is not given, ${oneNote ? 'it counts' : 'all count'} as evidence with an assumed source.`,
      ({ notes, oneNote }) =>
        `The interviews say nothing on this that can be scored; ${notes} ${oneNote ? 'statement' : 'statements'} in the researcher's notes, with no source named, ${oneNote ? 'is' : 'are'} all there is to go by.`,
    ],
    'observation-only': [
      ({ notes, oneNote }) => `Only observation is available, in ${notes} field ${oneNote ? 'note' : 'notes'}.`,
      ({ notes, oneNote }) =>
        `The researcher saw this first-hand and set it down in ${notes} field ${oneNote ? 'note' : 'notes'}; no informant speaks of it.`,
    ],
    'visits-only': [() => 'There is no statement, document or field note on this; all that can be read is the figures of the visitor log.'],
    'several-kinds': [
      ({ kinds }) => `The evidence here consists of ${kinds}.`,
      ({ kinds }) => `This question can be approached from several sides: ${kinds}.`,
      ({ kinds }) => `What was gathered: ${kinds}.`,
      ({ kinds }) => `The assessment brings together ${kinds}.`,
    ],
  },
  directions: {
    allFor: [
      () => 'They all point the same way, in favor.',
      ({ scoring }) => `Nothing speaks against it: all ${scoring} scoring pieces are in favor.`,
      () => 'None of them, taken by itself, speaks against it.',
    ],
    allAgainst: [() => 'They all point the unfavorable way.', ({ scoring }) => `All ${scoring} pieces speak against it.`],
    forAndMixed: [
      ({ supporting, mixed }) =>
        `Of these, ${supporting} ${supporting === 'one' ? 'speaks' : 'speak'} in favor and ${mixed} ${mixed === 'one' ? 'cuts' : 'cut'} both ways.`,
      ({ mixed }) => `The direction is favorable, with ${mixed} of them cutting both ways.`,
    ],
    againstAndMixed: [
      ({ opposing, mixed }) => `Nothing is wholly in favor: ${opposing} against and ${mixed} cutting both ways.`,
      ({ opposing, mixed }) =>
        `None of it is wholly in favor: ${opposing} ${opposing === 'one' ? 'speaks' : 'speak'} against and ${mixed} ${mixed === 'one' ? 'cuts' : 'cut'} both ways.`,
    ],
    both: [
      ({ supporting, opposing, mixed }) =>
        `They do not point one way: ${supporting} in favor${mixed === 'none' ? ' and' : ','} ${opposing} against${mixed === 'none' ? '' : ` and ${mixed} cutting both ways`}.`,
      ({ supporting, opposing, mixed }) =>
        `With ${supporting} in favor${mixed === 'none' ? ' and' : ','} ${opposing} against${mixed === 'none' ? '' : ` and ${mixed} cutting both ways`}, both sides have to be read together.`,
    ],
  },
};

export const openingPhrases: Record<Language, OpeningPhrases> = { id, en };
