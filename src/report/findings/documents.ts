import type { EvidenceRef, ItemStatus } from '../../result/evidence.ts';
import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';
import { capitalize, lowerFirst } from '../format.ts';
import { type Inline, joinInlines, line, sentences } from '../prose.ts';
import { countedItems, type ItemNoun, itemNoun } from './kinds-at-hand.ts';
import { isContextItem, type Situation } from './situation.ts';
import type { Vary } from './variation.ts';

/** What the checklists say: the items by name, with number and status, then what kind of proof they are. Null without items. */
export function writeDocuments(context: ReportContext, { documents }: Situation, vary: Vary): Inline[] | null {
  if (documents.length === 0) return null;
  const words = phrases[context.language];
  const scored = countedItems(documents);
  const aside = documents.filter(isContextItem);
  const present = scored.filter((ref) => ref.document?.status === 'present');
  const named = (status: ItemStatus, slot: keyof Phrases['lists']) => {
    const items = scored.filter((ref) => ref.document?.status === status);
    if (items.length === 0) return null;
    return vary(`documents/${slot}`, words.lists[slot])({ names: nameAll(context, items), one: items.length === 1 });
  };
  // What was only stated can be recorded, not shown.
  const isShown = present.every((ref) => ref.attribution === 'stated');
  return sentences([
    named('present', isShown ? 'present' : 'recorded'),
    properties(context, scored),
    named('partial', 'partial'),
    named('absent', 'absent'),
    named('unknown', 'unknown'),
    named('not-applicable', 'notApplicable'),
    present.length === 0 ? null : tellLimit(context, present, vary),
    aside.length === 0 ? null : words.aside(nameAll(context, aside)),
  ]);
}

/** What the presence of these items does not prove. */
function tellLimit(context: ReportContext, present: readonly EvidenceRef[], vary: Vary): string {
  const noun = itemNoun(present);
  return vary(`documents/limit/${noun}`, phrases[context.language].limits[noun])(present.length === 1);
}

/** A document as running text names it: its title, its number where wanted, its register link. */
export function nameDocument(context: ReportContext, ref: EvidenceRef, withNumber = true): Inline[] {
  const number = withNumber ? ref.document?.number : null;
  const words = phrases[context.language];
  const [lang, title] = titleOf(context, ref);
  const name: Inline = { text: lowerFirst(title), href: null, strong: false, em: false, lang, level: null };
  return number ? line`${name} (${words.numbered(number)}) ${context.cite(ref.id)}` : line`${name} ${context.cite(ref.id)}`;
}

/** The title in the report's language where the checklist gives one, with the language of the words. */
export function titleOf(context: ReportContext, ref: EvidenceRef): [lang: string | null, title: string] {
  if (context.foreign === null) return [null, ref.excerpt];
  return ref.translation === null ? [context.foreign, ref.excerpt] : [null, ref.translation];
}

function nameAll(context: ReportContext, refs: readonly EvidenceRef[]): Inline[] {
  const hasCommas = refs.some((ref) => titleOf(context, ref)[1].includes(',') || ref.document?.number);
  const { and } = phrases[context.language];
  const separator = hasCommas ? '; ' : ', ';
  const last = refs.length === 2 ? ` ${and} ` : `${hasCommas ? '; ' : context.language === 'id' ? ', ' : ' '}${and} `;
  return joinInlines(
    refs.map((ref) => nameDocument(context, ref)),
    separator,
    last,
  );
}

/** Which of the documents that exist are public, about this innovation alone, or without a number where others have one. */
function properties(context: ReportContext, documents: readonly EvidenceRef[]): Inline[] {
  const words = phrases[context.language];
  const present = documents.filter((ref) => ref.document?.status === 'present');
  const specific = present.filter((ref) => ref.document?.specific === true);
  const general = present.filter((ref) => ref.document?.specific === false);
  const unsaid = present.length - specific.length - general.length;
  const open = present.filter((ref) => ref.document?.published === true);
  const unnumbered = present.some((ref) => ref.document?.number) ? present.filter((ref) => ref.document?.number === null) : [];
  const assumed = present.filter((ref) => ref.attribution === 'assumed');
  const parts = [
    specific.length > 0 && general.length > 0
      ? `${words.specific(context.count(specific.length), context.count(general.length), specific.length === 1)}${words.unsaid(context.count(unsaid), unsaid)}`
      : null,
    open.length > 0 ? words.open(context.count(open.length), open.length === present.length, present.length === 1) : null,
    unnumbered.length > 0 ? words.unnumbered(context.count(unnumbered.length)) : null,
    assumed.length > 0 ? words.assumed(context.count(assumed.length), assumed.length === present.length, present.length === 1) : null,
  ];
  return sentences(parts);
}

interface Listed {
  names: Inline[];
  one: boolean;
}
type Variants = readonly [(listed: Listed) => Inline[], ...((listed: Listed) => Inline[])[]];
interface Phrases {
  lists: Record<'present' | 'recorded' | 'partial' | 'absent' | 'unknown' | 'notApplicable', Variants>;
  and: string;
  numbered: (number: string) => string;
  aside: (names: Inline[]) => Inline[];
  specific: (specific: string, general: string, one: boolean) => string;
  /** Items of which the checklist does not say whether they are specific; '' without any. */
  unsaid: (count: string, number: number) => string;
  open: (count: string, all: boolean, one: boolean) => string;
  unnumbered: (count: string) => string;
  assumed: (count: string, all: boolean, one: boolean) => string;
  /** What presence does not prove; `one` = of a single item. */
  limits: Record<ItemNoun, readonly [(one: boolean) => string, ...((one: boolean) => string)[]]>;
}

const id: Phrases = {
  lists: {
    present: [
      ({ names }) => line`Yang tercatat ada ialah ${names}.`,
      ({ names }) => line`Daftar periksa mencatat keberadaan ${names}.`,
      ({ names }) => line`Dapat ditunjukkan ${names}.`,
    ],
    recorded: [
      ({ names }) => line`Yang tercatat ada ialah ${names}.`,
      ({ names }) => line`Daftar periksa mencatat adanya ${names}.`,
      ({ names }) => line`Dinyatakan ada: ${names}.`,
    ],
    partial: [({ names }) => line`Baru sebagian terpenuhi: ${names}.`],
    absent: [
      ({ names }) => line`Sebaliknya, ${names} dinyatakan tidak ada.`,
      ({ names }) => line`Yang dinyatakan tidak ada ialah ${names}.`,
    ],
    unknown: [
      ({ names }) => line`Ada tidaknya ${names} tidak diketahui.`,
      ({ names }) =>
        line`Mengenai ${names}, studi ini tidak memberi keterangan, sehingga belum dapat dihitung sebagai ada ataupun tidak ada.`,
      ({ names }) => line`Yang masih perlu dicari ialah ${names}.`,
    ],
    notApplicable: [({ names }) => line`Tidak berlaku bagi inovasi ini: ${names}.`],
  },
  and: 'dan',
  numbered: (number) => `Nomor ${number}`,
  aside: (names) => line`Sebagai keterangan yang tidak ikut dinilai dicatat pula ${names}.`,
  specific: (specific, general, one) =>
    one
      ? `Hanya satu yang khusus mengenai inovasi ini; ${general} bersifat umum.`
      : `${capitalize(specific)} di antaranya khusus tentang inovasi ini, sedangkan ${general} bersifat umum.`,
  unsaid: (count, number) => (number === 0 ? '' : ` Pada ${count} butir hal itu tidak dicatat.`),
  open: (count, all, one) =>
    one
      ? 'Butir itu dapat diakses publik.'
      : all
        ? 'Semuanya dapat diakses publik.'
        : `${capitalize(count)} di antaranya diketahui dapat diakses publik.`,
  unnumbered: (count) => `Nomor dokumen tidak tercatat pada ${count} butir.`,
  assumed: (count, all, one) =>
    one
      ? 'Dari mana keterangan itu diperoleh tidak disebut dalam studi.'
      : all
        ? 'Sumber butir-butir itu sendiri tidak disebut dalam studi.'
        : `Pada ${count} butir, sumbernya tidak disebut dalam studi.`,
  limits: {
    document: [
      () => 'Perlu diingat bahwa dokumen hanya membuktikan keberadaan, belum pelaksanaannya.',
      () => 'Bagaimana dokumen itu dipakai dalam pekerjaan sehari-hari tidak dapat dibaca dari daftar periksa.',
      () => 'Adanya naskah tidak dengan sendirinya berarti isinya dijalankan.',
    ],
    facility: [
      () => 'Daftar ini menunjukkan apa yang tersedia, bukan seberapa baik keadaannya dan seberapa sering dipakai.',
      () => 'Bahwa suatu fasilitas ada belum berarti bahwa fasilitas itu berfungsi dan mencukupi.',
    ],
    activity: [
      () => 'Yang tercatat ialah bahwa kegiatannya berlangsung; apa hasilnya tidak dapat dibaca dari daftar periksa.',
      () => 'Terlaksananya kegiatan belum menunjukkan manfaatnya.',
    ],
    item: [
      (one) =>
        one
          ? 'Daftar periksa hanya mencatat bahwa hal itu ada, bukan seberapa jauh hal itu berjalan.'
          : 'Daftar periksa hanya mencatat bahwa hal-hal itu ada, bukan seberapa jauh semuanya berjalan.',
      (one) => `Seberapa jauh ${one ? 'hal itu' : 'semua itu'} berjalan tidak dapat dibaca dari daftar periksa.`,
      (one) => `Yang tercatat barulah keberadaannya; pelaksanaan ${one ? 'hal itu' : 'masing-masing'} belum terbukti.`,
    ],
  },
};

const en: Phrases = {
  lists: {
    present: [
      ({ names }) => line`On record as present: ${names}.`,
      ({ names }) => line`The checklist shows ${names}.`,
      ({ names }) => line`What can be shown: ${names}.`,
    ],
    recorded: [
      ({ names }) => line`On record as present: ${names}.`,
      ({ names }) => line`The checklist records ${names}.`,
      ({ names }) => line`Stated to be there: ${names}.`,
    ],
    partial: [({ names }) => line`Only partly in place: ${names}.`],
    absent: [
      ({ names, one }) => line`By contrast, ${one ? 'this is' : 'these are'} recorded as absent: ${names}.`,
      ({ names }) => line`Recorded as absent: ${names}.`,
    ],
    unknown: [
      ({ names }) => line`It is not known whether there is any of the following: ${names}.`,
      ({ names, one }) =>
        line`The study does not say whether ${one ? 'this exists, so it counts' : 'these exist, so they count'} neither way: ${names}.`,
      ({ names }) => line`Still to be looked for: ${names}.`,
    ],
    notApplicable: [({ names }) => line`Not applicable to this innovation: ${names}.`],
  },
  and: 'and',
  numbered: (number) => `No. ${number}`,
  aside: (names) => line`For information only, and not scored: ${names}.`,
  specific: (specific, general, one) =>
    one
      ? `Only one is specific to this innovation; ${general} ${general === 'one' ? 'is' : 'are'} general.`
      : `Of these, ${specific} ${specific === 'one' ? 'is' : 'are'} specific to this innovation and ${general} ${general === 'one' ? 'is' : 'are'} general.`,
  unsaid: (count, number) => (number === 0 ? '' : ` For ${count} the checklist does not say.`),
  open: (count, all, one) =>
    one ? 'It is open to the public.' : all ? 'All of it is open to the public.' : `Known to be open to the public: ${count} of them.`,
  unnumbered: (count) => `No document number is on record for ${count} of the items.`,
  assumed: (count, all, one) =>
    one
      ? 'The study does not say where this was found.'
      : all
        ? 'The study does not say where these items were found.'
        : `For ${count} of the items the study does not name a source.`,
  limits: {
    document: [
      () => 'A document, it should be remembered, proves that something exists and not that it is carried out.',
      (one) => `How ${one ? 'this is' : 'these are'} used in daily work cannot be read from a checklist.`,
      () => 'That a text exists does not by itself mean that it is carried out.',
    ],
    facility: [
      () => 'The list shows what is available, not in what condition it is or how often it is used.',
      () => 'That a facility is there does not mean that it works and is enough.',
    ],
    activity: [
      () => 'What is on record is that it took place; what came of it cannot be read from a checklist.',
      () => 'That an activity was held does not yet show its benefit.',
    ],
    item: [
      (one) =>
        `The checklist only records that ${one ? 'this is' : 'these things are'} there, not how far ${one ? 'it works' : 'they work'}.`,
      (one) => `How far ${one ? 'this is' : 'all of this is'} put into practice cannot be read from a checklist.`,
      (one) => `What is recorded is only that ${one ? 'it exists; that it works' : 'they exist; that they work'} remains to be shown.`,
    ],
  },
};

const phrases: Record<Language, Phrases> = { id, en };
