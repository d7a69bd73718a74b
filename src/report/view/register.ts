import type { EvidenceRef, ItemKind, Origin } from '../../result/evidence.ts';
import type { Location } from '../../result/location.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { cell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { titleOf } from '../findings/documents.ts';
import { nestQuote } from '../format.ts';
import { foreign, type Inline, joinInlines, line, link, sentences } from '../prose.ts';
import type { Mentions } from './mentions.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable } from './tables.ts';

/** Every piece of evidence with the place where it can be checked, and links back to where the report uses it. */
export function buildRegister(context: ReportContext, numbering: Numbering, mentions: Mentions): Section {
  const words = phrases[context.language];
  const shared = sharedFacts(context);
  const rows = context.result.evidence.map((ref) => {
    const places = mentions.get(anchors.evidence(ref.id)) ?? [];
    return row(
      [
        rowHeader(ref.id),
        cell(quoteOf(context, ref)),
        cell([kindOf(context, ref), ...sideWords(context, ref, places)].join('; ')),
        cell(line`${formatPlace(ref.location)}${sourceMarks(context, ref, shared)}`),
        cell(backLinks(places, context)),
      ],
      anchors.evidence(ref.id),
    );
  });
  return {
    id: anchors.appendix('register'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(
        sentences([
          words.intro,
          context.foreign === null ? null : words.untranslated,
          shared.coder === null ? null : words.oneCoder(shared.coder),
          shared.origin === null ? null : words.oneOrigin(context.labels.origins[shared.origin]),
        ]),
      ),
      captionedTable(context, numbering, {
        caption: words.caption,
        head: words.head,
        rows,
        source: words.source,
        dense: true,
        widths: [8, 42, 20, 21, 9],
      }),
    ],
    sections: [],
  };
}

/** The kind of a piece. A note that names no source is a note, and not known to be an observation. */
function kindOf(context: ReportContext, { kind, attribution, document }: EvidenceRef): string {
  const words = phrases[context.language];
  if (kind === 'observation' && attribution === 'assumed') return words.note;
  return kind === 'document' ? words.items[document?.kind ?? 'item'] : context.labels.kinds[kind];
}

/** `interviews/expert.md:305`, `notes.docx ¶12`, `log.xlsx Sheet1!B4`: where a person opens the file. */
export function formatPlace({ file, start, paragraph: number, sheet, cell: address }: Location): string {
  if (start) return `${file}:${start.line}`;
  if (number !== undefined) return `${file} ¶${number}`;
  if (sheet !== undefined) return `${file} ${sheet}!${address ?? ''}`;
  return file;
}

function quoteOf(context: ReportContext, ref: EvidenceRef): Inline[] {
  const words = phrases[context.language];
  if (ref.kind !== 'interview' && ref.kind !== 'observation') {
    const [lang, title] = titleOf(context, ref);
    return line`${foreign(title, lang)}${ref.document ? ` (${context.labels.statuses[ref.document.status]})` : ''}`;
  }
  const translation = context.foreign !== null && ref.translation !== null ? line` ${words.translation} ${ref.translation}` : [];
  const memo = ref.memo ? line` ${words.memo} ${foreign(nestQuote(ref.memo), context.foreign)}.` : [];
  return line`“${foreign(ref.excerpt, context.foreign)}”${translation}${memo}`;
}

/** What holds for every row is said once above the table, not in each row. Null where rows differ, and for what needs no saying. */
function sharedFacts({ result }: ReportContext): { coder: string | null; origin: Origin | null } {
  const [coder, ...others] = result.coders;
  const gathered = result.evidence.filter((ref) => ref.kind !== 'visitor-log');
  const [origin, ...further] = new Set(gathered.map((ref) => ref.origin));
  return {
    coder: coder && others.length === 0 ? coder.id : null,
    origin: origin !== undefined && origin !== 'field' && further.length === 0 ? origin : null,
  };
}

function sideWords(context: ReportContext, ref: EvidenceRef, places: readonly { number: string }[]): string[] {
  const words = phrases[context.language];
  const parts = ref.valence === undefined ? [] : [context.labels.valences[ref.valence]];
  const explicit = ref.explicit === undefined ? [] : [ref.explicit ? words.explicit : words.general];
  const group = ref.group === null ? [] : [context.groupTitle(ref.group)];
  // A sub-indicator that the last column links to need not be named twice.
  const codes = ref.codes
    .map((code) => context.places.get(code)?.number ?? code)
    .filter((number) => !places.some((place) => place.number === number));
  return [...parts, ...explicit, ...group, ...(codes.length > 0 ? [words.code(codes.join(', '))] : [])];
}

function sourceMarks(context: ReportContext, ref: EvidenceRef, shared: ReturnType<typeof sharedFacts>): string {
  const words = phrases[context.language];
  const marks = [
    ref.informant !== null && context.informants.has(ref.informant) ? context.role(ref.informant) : null,
    ref.date === null ? null : context.date(ref.date),
    ref.attribution === 'assumed' ? words.assumed : null,
    ref.origin === 'field' || ref.origin === shared.origin ? null : context.labels.origins[ref.origin],
    ref.coder === shared.coder ? null : ref.coder,
    ref.status === 'suggested' ? context.labels.codingStatus.suggested : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? '' : `; ${marks.join('; ')}`;
}

function backLinks(places: readonly { id: string; number: string }[], context: ReportContext): Inline[] {
  if (places.length === 0) return line`${context.labels.none}`;
  return joinInlines(
    places.map(({ id, number }) => link(number, id)),
    ', ',
  );
}

interface Phrases {
  title: string;
  intro: string;
  /** Said where the study is in another language than the report. */
  untranslated: string;
  caption: string;
  note: string;
  items: Record<ItemKind | 'item', string>;
  head: readonly string[];
  source: string;
  translation: string;
  memo: string;
  explicit: string;
  general: string;
  assumed: string;
  code: (numbers: string) => string;
  oneCoder: (coder: string) => string;
  oneOrigin: (origin: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Daftar bukti',
    intro:
      'Setiap bukti disebut dengan nomornya, berkas dan barisnya, serta subbab yang merujuknya. Kutipan sama dengan isi berkas sumber, kata demi kata.',
    untranslated:
      'Catatan pengode dan pertanyaan pewawancara tidak diterjemahkan: keduanya tercetak dalam bahasa aslinya, begitu pula kutipan; terjemahan kutipan, jika studi menyediakannya, berdiri di belakangnya.',
    caption: 'Daftar bukti',
    note: 'catatan peneliti',
    items: { document: 'dokumen', facility: 'fasilitas', activity: 'kegiatan', item: 'butir daftar periksa' },
    head: ['Nomor', 'Kutipan', 'Jenis dan arah', 'Tempat', 'Dirujuk'],
    source: 'berkas studi',
    translation: 'Terjemahan:',
    memo: 'Catatan pengode:',
    explicit: 'konkret',
    general: 'umum',
    assumed: 'sumber diasumsikan',
    code: (numbers) => `subbab ${numbers}`,
    oneCoder: (coder) => `Semua petikan dikodekan oleh ${coder}.`,
    oneOrigin: (origin) => `Asal semua petikan dan butir daftar periksa: ${origin}.`,
  },
  en: {
    title: 'Evidence register',
    intro:
      'Each piece of evidence stands with its number, its file and line, and the sections that use it. Every quote matches its source file word for word.',
    untranslated:
      'Notes of coders and questions of interviewers are not translated: they are printed in the language in which they were written. So are the quotes, each followed by a translation where the study has one.',
    caption: 'Evidence register',
    note: "researcher's note",
    items: { document: 'document', facility: 'facility', activity: 'activity', item: 'checklist item' },
    head: ['Number', 'Quote', 'Kind and direction', 'Place', 'Used in'],
    source: 'files of the study',
    translation: 'Translation:',
    memo: "Coder's note:",
    explicit: 'concrete',
    general: 'general',
    assumed: 'source assumed',
    code: (numbers) => `section ${numbers}`,
    oneCoder: (coder) => `All passages were coded by ${coder}.`,
    oneOrigin: (origin) => `Origin of all passages and checklist items: ${origin}.`,
  },
};
