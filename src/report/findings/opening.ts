import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';
import { capitalize } from '../format.ts';
import { type Inline, sentences } from '../prose.ts';
import { type Situation, sideOf } from './situation.ts';
import type { Vary } from './variation.ts';

/** First sentences of a sub-indicator: what there is to go by, and which way it points. */
export function writeOpening(context: ReportContext, situation: Situation, vary: Vary): Inline[] {
  const words = phrases[context.language];
  return sentences([
    vary(`opening/${situation.shape}`, words.openings[situation.shape])(factsOf(context, situation)),
    direction(context, situation, vary),
  ]);
}

interface Facts {
  passages: string;
  one: boolean;
  notes: string;
  oneNote: boolean;
  items: string;
  /** How many items are there, as a clause; all of them is said so. */
  present: string;
  known: boolean;
  who: string;
  Who: string;
  informants: string;
  kinds: string;
  total: string;
}

function factsOf(context: ReportContext, situation: Situation): Facts {
  const { interviews, notes, documents, informants } = situation;
  const { labels, count } = context;
  const counts = (
    [
      ['interview', interviews.length],
      ['document', documents.length],
      ['observation', notes.length],
    ] as const
  ).filter(([, number]) => number > 0);
  const who = context.list(informants.map(context.role));
  const present = documents.filter((ref) => ref.document?.status === 'present').length;
  return {
    passages: count(interviews.length),
    one: interviews.length === 1,
    notes: count(notes.length),
    oneNote: notes.length === 1,
    items: count(documents.length),
    present: present === documents.length ? phrases[context.language].allPresent : phrases[context.language].somePresent(count(present)),
    known: documents.some((ref) => sideOf(ref) !== null),
    who,
    Who: capitalize(who),
    informants: count(informants.length),
    kinds: context.list(counts.map(([kind, number]) => `${count(number)} ${labels.pieces[kind](number)}`)),
    total: count(interviews.length + notes.length + documents.length),
  };
}

/** Which way the pieces point, in counts; nothing to say about a single piece or none. */
function direction(context: ReportContext, situation: Situation, vary: Vary): string | null {
  const { supporting, opposing, mixed } = situation;
  const scoring = supporting + opposing + mixed;
  // Of documents the opening has already said how many there are.
  if (scoring < 2 || situation.shape === 'documents-only') return null;
  const words = phrases[context.language].directions;
  const facts = {
    supporting: context.count(supporting),
    opposing: context.count(opposing),
    mixed: context.count(mixed),
    scoring: context.count(scoring),
  };
  if (supporting === scoring) return vary('direction/all-for', words.allFor)(facts);
  if (opposing === scoring) return vary('direction/all-against', words.allAgainst)(facts);
  if (opposing === 0) return vary('direction/for-and-mixed', words.forAndMixed)(facts);
  if (supporting === 0) return vary('direction/against-and-mixed', words.againstAndMixed)(facts);
  return vary('direction/both', words.both)(facts);
}

interface Counts {
  supporting: string;
  opposing: string;
  mixed: string;
  scoring: string;
}

type Variants<F> = readonly [(facts: F) => string, ...((facts: F) => string)[]];
interface Phrases {
  allPresent: string;
  somePresent: (count: string) => string;
  openings: Record<Situation['shape'], Variants<Facts>>;
  directions: Record<'allFor' | 'allAgainst' | 'forAndMixed' | 'againstAndMixed' | 'both', Variants<Counts>>;
}

const id: Phrases = {
  allPresent: 'semuanya dinyatakan ada',
  somePresent: (count) => `${count} di antaranya dinyatakan ada`,
  openings: {
    nothing: [
      ({ items, known }) =>
        items === 'tidak satu pun' || known
          ? 'Sampai laporan ini disusun tidak ada satu pun informan, dokumen, atau catatan lapangan yang menjawab pertanyaan ini.'
          : `Pertanyaan ini belum terjawab. Daftar periksa memang memuat ${items} butir, tetapi keberadaannya tidak diketahui.`,
    ],
    'documents-only': [
      ({ items, present }) => `Bahan yang tersedia seluruhnya berupa dokumen: ${items} butir daftar periksa, ${present}.`,
      ({ items, present }) =>
        `Tidak seorang pun informan membicarakan hal ini. Yang dapat ditelusuri ialah ${items} butir daftar periksa; ${present}.`,
      ({ items, present }) =>
        `Jawaban atas pertanyaan ini harus dicari dalam dokumen, sebab wawancara dan observasi tidak menyentuhnya. Diperiksa ${items} butir, ${present}.`,
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
        `Uraian tentang hal ini bersandar pada ${notes} pernyataan dalam catatan peneliti. Siapa yang mengucapkannya tidak dicantumkan, sehingga sumbernya hanya dapat diandaikan.`,
      ({ notes }) =>
        `Tidak ada narasumber yang dapat ditunjuk untuk bagian ini. Yang tersedia ialah ${notes} pernyataan dalam catatan peneliti, tanpa keterangan dari siapa asalnya.`,
      ({ notes }) =>
        `Catatan peneliti memuat ${notes} pernyataan yang bersangkutan. Karena asalnya tidak disebutkan, semuanya diperlakukan sebagai bukti dengan sumber andaian.`,
      ({ notes }) =>
        `Dari wawancara tidak diperoleh keterangan apa pun tentang hal ini; ${notes} pernyataan dalam catatan peneliti menjadi satu-satunya pegangan, dan sumbernya tidak disebut.`,
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
      ({ kinds, total }) => `Terkumpul ${total} bukti: ${kinds}.`,
      ({ kinds }) => `Penilaian di sini memadukan ${kinds}.`,
    ],
  },
  directions: {
    allFor: [
      () => 'Semuanya menunjuk ke arah yang sama, yaitu mendukung.',
      ({ scoring }) => `Tidak ada yang menyangkal: ${scoring} bukti yang ikut dinilai seluruhnya mendukung.`,
      () => 'Tidak satu pun di antaranya bernada menyangkal.',
    ],
    allAgainst: [
      () => 'Semuanya menunjuk ke arah yang tidak menguntungkan.',
      ({ scoring }) => `Seluruh bukti (${scoring}) bernada menyangkal.`,
    ],
    forAndMixed: [
      ({ supporting, mixed }) => `Sebanyak ${supporting} mendukung, sedangkan ${mixed} lainnya bernada campuran.`,
      ({ mixed }) => `Arahnya mendukung, dengan catatan bahwa ${mixed} di antaranya memuat dua sisi sekaligus.`,
    ],
    againstAndMixed: [
      ({ opposing, mixed }) => `Tidak ada yang mendukung: ${opposing} menyangkal dan ${mixed} bernada campuran.`,
      ({ opposing, mixed }) => `Nadanya kurang menggembirakan, sebab ${opposing} menyangkal dan ${mixed} hanya mendukung separuh.`,
    ],
    both: [
      ({ supporting, opposing, mixed }) =>
        `Arahnya tidak tunggal: ${supporting} mendukung, ${opposing} menyangkal${mixed === 'tidak satu pun' ? '' : `, dan ${mixed} bernada campuran`}.`,
      ({ supporting, opposing, mixed }) =>
        `Di antaranya ${supporting} mendukung dan ${opposing} menyangkal${mixed === 'tidak satu pun' ? '' : `, sementara ${mixed} bernada campuran`}, sehingga kedua sisi perlu dibaca bersama.`,
    ],
  },
};

const en: Phrases = {
  allPresent: 'all of them recorded as present',
  somePresent: (count) => `${count} of them recorded as present`,
  openings: {
    nothing: [
      ({ items, known }) =>
        items === 'none' || known
          ? 'When this report was written, no informant, document or field note answered this question.'
          : `This question is still open. The checklist has ${items} ${items === 'one' ? 'item' : 'items'} on it, but whether any of that exists is unknown.`,
    ],
    'documents-only': [
      ({ items, present }) => `There are only documents to go by: ${items} checklist items, ${present}.`,
      ({ items, present }) => `No informant speaks of this. What can be traced are ${items} checklist items, ${present}.`,
      ({ items, present }) =>
        `The answer has to be looked for in documents, since neither the interviews nor the observation touch on it. The checklist has ${items} items on it, ${present}.`,
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
        `The interviews say nothing on this; ${notes} ${oneNote ? 'statement' : 'statements'} in the researcher's notes, with no source named, ${oneNote ? 'is' : 'are'} all there is to go by.`,
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
      ({ kinds, total }) => `There are ${total} pieces of evidence: ${kinds}.`,
      ({ kinds }) => `The assessment brings together ${kinds}.`,
    ],
  },
  directions: {
    allFor: [
      () => 'They all point the same way, in favor.',
      ({ scoring }) => `Nothing speaks against it: all ${scoring} scoring pieces are in favor.`,
      () => 'None of them strikes a contrary note.',
    ],
    allAgainst: [() => 'They all point the unfavorable way.', ({ scoring }) => `All ${scoring} pieces speak against it.`],
    forAndMixed: [
      ({ supporting, mixed }) =>
        `Of these, ${supporting} ${supporting === 'one' ? 'speaks' : 'speak'} in favor and ${mixed} ${mixed === 'one' ? 'cuts' : 'cut'} both ways.`,
      ({ mixed }) => `The direction is favorable, with ${mixed} of them cutting both ways.`,
    ],
    againstAndMixed: [
      ({ opposing, mixed }) => `Nothing is wholly in favor: ${opposing} against and ${mixed} cutting both ways.`,
      ({ opposing, mixed }) => `The tone is not encouraging, with ${opposing} against and ${mixed} only partly in favor.`,
    ],
    both: [
      ({ supporting, opposing, mixed }) =>
        `They do not point one way: ${supporting} in favor, ${opposing} against${mixed === 'none' ? '' : ` and ${mixed} cutting both ways`}.`,
      ({ supporting, opposing, mixed }) =>
        `With ${supporting} in favor, ${opposing} against${mixed === 'none' ? '' : ` and ${mixed} cutting both ways`}, both sides have to be read together.`,
    ],
  },
};

const phrases: Record<Language, Phrases> = { id, en };
