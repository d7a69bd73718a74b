import type { DocumentFacts } from '../../result/evidence.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { cell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { titleOf } from '../findings/documents.ts';
import { foreign, joinInlines, line, link } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable } from './tables.ts';

/** Documents, facilities and activities as the checklists record them. */
export function buildChecklist(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const documents = context.result.evidence.filter((ref) => ref.kind === 'document');
  const rows = documents.flatMap((ref) => {
    const facts = ref.document;
    if (!facts) return [];
    const [lang, title] = titleOf(context, ref);
    const validity = validityText(context, facts);
    const codes = ref.codes.map((code) => link(context.places.get(code)?.number ?? code, anchors.subIndicator(code)));
    return [
      row([
        rowHeader(context.cite(ref.id)),
        cell(
          line`${foreign(title, lang)}${facts.number === null ? '' : ` (${words.number} ${facts.number})`}.${facts.note ? line` ${words.note} ${foreign(facts.note, context.foreign)}` : []}`,
        ),
        cell(context.labels.statuses[facts.status]),
        cell(dateOr(facts.issued, context)),
        cell(validity),
        cell(triState(facts.published, context)),
        cell(triState(facts.specific, context)),
        cell(joinInlines(codes, ', ')),
      ]),
    ];
  });
  return {
    id: anchors.appendix('checklist'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks:
      rows.length === 0
        ? [paragraph(words.empty)]
        : [captionedTable(context, numbering, { caption: words.caption, head: words.head, rows, source: words.source, dense: true })],
    sections: [],
  };
}

/** A whole calendar year is said as the year. */
function validityText(context: ReportContext, { validFrom, validTo }: DocumentFacts): string {
  if (validFrom === null && validTo === null) return context.labels.none;
  const year = validFrom?.slice(0, 4);
  if (validFrom === `${year}-01-01` && validTo === `${year}-12-31`) return String(year);
  if (validFrom !== null && validTo === null) return phrases[context.language].since(context.date(validFrom));
  return `${dateOr(validFrom, context)}–${dateOr(validTo, context)}`;
}

function dateOr(iso: string | null, context: ReportContext): string {
  return iso === null ? context.labels.none : context.date(iso);
}

function triState(value: boolean | null, context: ReportContext): string {
  return value === null ? context.labels.none : value ? context.labels.yes : context.labels.no;
}

interface Phrases {
  title: string;
  empty: string;
  caption: string;
  head: readonly string[];
  source: string;
  note: string;
  number: string;
  /** Valid from a day on, with no end known. */
  since: (day: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Daftar periksa dokumen, sarana, dan kegiatan',
    empty: 'Studi ini tidak memakai daftar periksa.',
    caption: 'Daftar periksa',
    head: ['Nomor', 'Butir', 'Status', 'Terbit', 'Berlaku', 'Publik', 'Khusus', 'Subbab'],
    source: 'daftar periksa studi',
    note: 'Catatan:',
    number: 'Nomor',
    since: (day) => `sejak ${day}`,
  },
  en: {
    title: 'Checklist of documents, facilities and activities',
    empty: 'The study uses no checklist.',
    caption: 'Checklist',
    head: ['Number', 'Item', 'Status', 'Issued', 'Valid', 'Public', 'Specific', 'Section'],
    source: 'checklists of the study',
    note: 'Note:',
    number: 'No.',
    since: (day) => `since ${day}`,
  },
};
