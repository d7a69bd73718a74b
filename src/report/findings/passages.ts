import type { EvidenceRef } from '../../result/evidence.ts';
import type { Language } from '../../result/text.ts';
import { type Block, paragraph, quoteBlock } from '../blocks.ts';
import { type ReportContext, startWithRole } from '../context.ts';
import { capitalize } from '../format.ts';
import { type Inline, foreign, joinInlines, line } from '../prose.ts';
import { sideOf } from './situation.ts';
import type { Vary } from './variation.ts';

/** More than this in one block quote is no longer read. */
const mostInOneQuote = 3;
/** Further passages of one voice on one side are named, not quoted. */
const mostQuotes = 6;

export type Tone = 'supports' | 'mixed' | 'opposes' | 'context';

/** Passages of one voice that take one side: an informant, the observer, or notes whose source is only assumed. */
export interface Voice {
  kind: 'informant' | 'unnamed' | 'observer' | 'assumed';
  informant: string | null;
  tone: Tone;
  passages: readonly EvidenceRef[];
}

const tones = ['supports', 'mixed', 'opposes', 'context'] as const;

/** Splits passages by who speaks and by side, voices in the order given, sides from supporting to merely descriptive. */
export function splitVoices(passages: readonly EvidenceRef[], informants: readonly string[]): Voice[] {
  const keyOf = (ref: EvidenceRef) => `${kindOf(ref)} ${ref.informant ?? ''}`;
  const rank = (ref: EvidenceRef) => (ref.informant === null ? informants.length : informants.indexOf(ref.informant));
  const voices = [...new Set(passages.toSorted((a, b) => rank(a) - rank(b)).map(keyOf))];
  return voices.flatMap((key) =>
    tones.flatMap((tone) => {
      const own = passages.filter((ref) => keyOf(ref) === key && (sideOf(ref) ?? 'context') === tone);
      const [first] = own;
      return first ? [{ kind: kindOf(first), informant: first.informant, tone, passages: own }] : [];
    }),
  );
}

/** Block quotes of one voice, each led in by a sentence; what exceeds the limit is named with its references. */
export function quoteVoice(context: ReportContext, voice: Voice, vary: Vary, again: boolean): Block[] {
  const quoted = voice.passages.slice(0, mostQuotes);
  const rest = voice.passages.slice(mostQuotes);
  const chunks = chunk(quoted);
  const blocks = chunks.flatMap((passages, index) => [
    paragraph(leadIn(context, { ...voice, passages }, vary, again || index > 0)),
    quotePassages(context, passages),
  ]);
  if (rest.length === 0) return blocks;
  const references = joinInlines(rest.map((ref) => context.cite(ref.id)), ', ');
  return [...blocks, paragraph(phrases[context.language].rest(context.count(rest.length), references))];
}

/** One block quote: each passage with its link, and the voice below. */
export function quotePassages(context: ReportContext, passages: readonly EvidenceRef[]): Block {
  return quoteBlock({
    segments: passages.map((ref) => ({
      text: ref.excerpt,
      lang: context.foreign,
      reference: context.cite(ref.id),
      translation: context.foreign === null ? null : ref.translation,
    })),
    cite: citeVoice(context, passages),
  });
}

/** `Tenaga ahli, wawancara, tanpa tanggal`: who, in what, when. Several dates are all named. */
export function citeVoice(context: ReportContext, passages: readonly EvidenceRef[]): string {
  const words = phrases[context.language];
  const [first] = passages;
  if (!first) return '';
  const dates = [...new Set(passages.map((ref) => context.date(ref.date)))].join('; ');
  const named = first.informant === null ? null : startWithRole(context, first.informant);
  return words.cites[kindOf(first)](named ?? '', dates);
}

/** What the coder wrote beside the passages, as one sentence; only in the language of the study, where the notes are written. */
export function writeMemos(context: ReportContext, passages: readonly EvidenceRef[], vary: Vary): Inline[] | null {
  const noted = passages.filter((ref) => ref.memo !== null && ref.memo !== '');
  if (noted.length === 0 || context.foreign !== null) return null;
  const notes = noted.slice(0, 4).map((ref) => line`“${(ref.memo ?? '').replace(/\.$/, '')}” ${context.cite(ref.id)}`);
  return vary('memo', phrases[context.language].memos)(joinInlines(notes, '; '));
}

function leadIn(context: ReportContext, voice: Voice, vary: Vary, again: boolean): Inline[] {
  const words = phrases[context.language];
  const [first] = voice.passages;
  const Role = voice.informant === null ? words.someone : startWithRole(context, voice.informant);
  const role = voice.informant === null ? words.someone.toLowerCase() : context.role(voice.informant);
  if (voice.kind === 'assumed' || voice.kind === 'observer') {
    const slot = voice.tone === 'context' ? 'supports' : voice.tone;
    return line`${vary(`lead/${voice.kind}/${slot}`, words.notes[voice.kind][slot])}`;
  }
  const question = shortQuestion(first?.question);
  if (question !== null && !again && voice.tone === 'supports') {
    return vary('lead/question', words.asked)({ question: foreign(question, context.foreign), role, Role });
  }
  const explicit = voice.passages.filter((ref) => ref.explicit === true).length;
  const manner = voice.tone !== 'supports' ? voice.tone : again ? 'again' : explicit === 0 ? 'general' : 'concrete';
  return line`${vary(`lead/${manner}`, words.spoken[manner])({ role, Role })}`;
}

/** The last question of the interviewer's turn, if it is short enough to be read inside a sentence. */
function shortQuestion(turn: string | undefined): string | null {
  const question = turn?.match(/[^.?!]*\?(?=[^?]*$)/)?.[0]?.trim();
  return question !== undefined && question.length >= 12 && question.length <= 130 ? capitalize(question) : null;
}

function chunk(passages: readonly EvidenceRef[]): EvidenceRef[][] {
  const size = Math.ceil(passages.length / Math.ceil(passages.length / mostInOneQuote || 1));
  const starts = passages.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => passages.slice(start, start + size));
}

function kindOf(ref: EvidenceRef): Voice['kind'] {
  if (ref.attribution === 'assumed') return 'assumed';
  if (ref.kind === 'observation') return 'observer';
  return ref.informant === null ? 'unnamed' : 'informant';
}

interface Speaker {
  role: string;
  Role: string;
}
type Spoken = readonly [(speaker: Speaker) => string, ...((speaker: Speaker) => string)[]];
type Written = readonly [string, ...string[]];
interface Phrases {
  someone: string;
  asked: readonly [(facts: Speaker & { question: Inline }) => Inline[], ...((facts: Speaker & { question: Inline }) => Inline[])[]];
  spoken: Record<'general' | 'concrete' | 'again' | 'mixed' | 'opposes' | 'context', Spoken>;
  notes: Record<'observer' | 'assumed', Record<'supports' | 'mixed' | 'opposes', Written>>;
  rest: (count: string, references: Inline[]) => Inline[];
  memos: readonly [(notes: Inline[]) => Inline[], ...((notes: Inline[]) => Inline[])[]];
  cites: Record<Voice['kind'], (who: string, date: string) => string>;
}

const id: Phrases = {
  someone: 'Seorang informan',
  asked: [
    ({ question, role }) => line`Ketika ditanya, “${question}”, ${role} menjawab:`,
    ({ question, Role }) => line`${Role} menjawab pertanyaan “${question}” sebagai berikut:`,
    ({ question, role }) => line`Atas pertanyaan “${question}” diperoleh jawaban berikut dari ${role}:`,
  ],
  spoken: {
    general: [
      ({ Role }) => `${Role} menyatakannya secara umum, tanpa contoh:`,
      ({ role }) => `Keterangan ${role} bersifat umum:`,
    ],
    concrete: [
      ({ Role }) => `${Role} menunjuk hal-hal yang konkret:`,
      ({ role }) => `Keterangan ${role} cukup rinci untuk ditelusuri:`,
      ({ role }) => `Menurut ${role}:`,
    ],
    again: [({ Role }) => `${Role} menambahkan:`, () => 'Pada bagian lain wawancara yang sama dikatakan:', () => 'Masih dari informan yang sama:'],
    mixed: [({ Role }) => `${Role} juga menyampaikan hal yang bersisi dua:`, ({ role }) => `Lebih berhati-hati bunyi pernyataan ${role} berikut:`],
    opposes: [
      ({ Role }) => `${Role} sendiri mengakui kekurangannya:`,
      ({ Role }) => `${Role} tidak menutupi hal yang kurang:`,
      ({ role }) => `Nada yang berlawanan datang dari ${role}:`,
    ],
    context: [({ Role }) => `Sebagai latar, ${Role.charAt(0).toLowerCase()}${Role.slice(1)} menerangkan:`],
  },
  notes: {
    observer: {
      supports: ['Di lapangan peneliti mencatat:', 'Observasi memperkuat gambaran itu:', 'Catatan lapangan berbunyi:'],
      mixed: ['Observasi memperlihatkan dua sisi:'],
      opposes: ['Observasi menunjukkan hal sebaliknya:'],
    },
    assumed: {
      supports: [
        'Catatan peneliti memuat pernyataan berikut:',
        'Dalam catatan peneliti tertulis:',
        'Pernyataan tanpa sumber itu berbunyi:',
        'Peneliti mencatat, tanpa menyebut sumbernya:',
      ],
      mixed: ['Yang bersisi dua ialah pernyataan berikut:', 'Ada pula catatan yang dapat dibaca ke dua arah:', 'Dengan nada yang lebih berhati-hati dicatat:'],
      opposes: [
        'Yang dicatat justru kekurangannya:',
        'Ke arah yang berlawanan, catatan peneliti menyebutkan:',
        'Catatan yang sama memuat pernyataan yang kurang menguntungkan:',
      ],
    },
  },
  rest: (count, references) => line`Senada dengan itu ada ${count} petikan lain (${references}).`,
  memos: [
    (notes) => line`Pengode menyertakan catatan pada petikan tersebut: ${notes}.`,
    (notes) => line`Dalam catatan pengodean tertulis: ${notes}.`,
    (notes) => line`Pembacaan ini perlu ditimbang bersama catatan pengode: ${notes}.`,
    (notes) => line`Pengode mengingatkan: ${notes}.`,
  ],
  cites: {
    informant: (who, date) => `${who}, wawancara, ${date}`,
    unnamed: (_, date) => `Informan tanpa nama, wawancara, ${date}`,
    observer: (_, date) => `Catatan lapangan peneliti, observasi, ${date}`,
    assumed: (_, date) => `Catatan peneliti, sumber pernyataan diandaikan, ${date}`,
  },
};

const en: Phrases = {
  someone: 'An informant',
  asked: [
    ({ question, role }) => line`Asked “${question}”, ${role} answered:`,
    ({ question, Role }) => line`${Role} answered the question “${question}” as follows:`,
    ({ question, role }) => line`The question “${question}” drew this answer from ${role}:`,
  ],
  spoken: {
    general: [({ Role }) => `${Role} puts it in general terms, without an example:`, ({ role }) => `What ${role} says remains general:`],
    concrete: [
      ({ Role }) => `${Role} points to concrete things:`,
      ({ role }) => `The account of ${role} is detailed enough to be traced:`,
      ({ role }) => `In the words of ${role}:`,
    ],
    again: [({ Role }) => `${Role} adds:`, () => 'Elsewhere in the same interview we read:', () => 'From the same informant:'],
    mixed: [({ Role }) => `${Role} also says something that cuts both ways:`, ({ role }) => `More guarded is this statement by ${role}:`],
    opposes: [
      ({ Role }) => `${Role} admits to what is lacking:`,
      ({ Role }) => `${Role} does not hide the shortcomings:`,
      ({ role }) => `A contrary note comes from ${role}:`,
    ],
    context: [({ Role }) => `By way of background, ${Role.charAt(0).toLowerCase()}${Role.slice(1)} explains:`],
  },
  notes: {
    observer: {
      supports: ['On the spot the researcher noted:', 'Observation bears this out:', 'The field notes read:'],
      mixed: ['Observation shows two sides:'],
      opposes: ['Observation shows the contrary:'],
    },
    assumed: {
      supports: [
        "The researcher's notes hold the following:",
        "In the researcher's notes we read:",
        'The unattributed notes read:',
        'The researcher noted, without naming a source:',
      ],
      mixed: ['The following cuts both ways:', 'Other notes can be read either way:', 'In a more guarded tone it is noted:'],
      opposes: [
        'What was noted is rather the shortcoming:',
        "Pointing the other way, the researcher's notes state:",
        'The same notes hold less favorable statements:',
      ],
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

const phrases: Record<Language, Phrases> = { id, en };
