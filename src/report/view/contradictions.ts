import type { Contradiction } from '../../result/result.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { nameSide } from '../findings/counter.ts';
import { type Inline, joinInlines, line, link } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable } from './tables.ts';

/** Evidence that pulls apart: what a person declared, both sides in full, and sub-indicators on which evidence stands on both sides. */
export function buildContradictions(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const { contradictions } = context.result;
  const declared = contradictions.filter((entry) => entry.kind === 'declared');
  const within = contradictions.filter((entry) => entry.kind === 'within-sub-indicator');
  return {
    id: anchors.chapter('contradictions'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(words.intro(context.count(declared.length), context.count(within.length))),
      ...(declared.length > 0 ? [declaredTable(context, declared, numbering)] : []),
      ...(within.length > 0 ? [withinTable(context, within, numbering)] : []),
    ],
    sections: [],
  };
}

function declaredTable(context: ReportContext, entries: readonly Contradiction[], numbering: Numbering): Block {
  const words = phrases[context.language];
  const rows = entries.map((entry, index) =>
    row([
      rowHeader(String(index + 1)),
      cell(side(context, entry.left)),
      cell(side(context, entry.right)),
      cell(places(context, entry.codes, false)),
    ]),
  );
  return captionedTable(context, numbering, { caption: words.declaredTable, head: words.declaredHead, rows, sides: true });
}

function withinTable(context: ReportContext, entries: readonly Contradiction[], numbering: Numbering): Block {
  const words = phrases[context.language];
  const refs = (ids: readonly string[]) =>
    cell(
      line`${ids.length}: ${joinInlines(
        ids.map((id) => context.cite(id)),
        ' ',
      )}`,
    );
  const rows = entries.map((entry) => row([rowHeader(places(context, entry.codes, true)), refs(entry.left), refs(entry.right)]));
  return captionedTable(context, numbering, { caption: words.withinTable, head: words.withinHead, rows });
}

function side(context: ReportContext, ids: readonly string[]): Inline[] {
  return joinInlines(
    ids.map((id) => nameSide(context, id)),
    '; ',
  );
}

/** Links to the sections that a contradiction concerns. */
function places(context: ReportContext, codes: readonly string[], withTitle: boolean): Inline[] {
  return joinInlines(
    codes.map((code) => {
      const place = context.places.get(code);
      return place
        ? link(withTitle ? `${place.number} ${context.text(place.spec.title)}` : place.number, anchors.subIndicator(code))
        : line`${code}`;
    }),
    '; ',
  );
}

interface Phrases {
  title: string;
  intro: (declared: string, within: string) => string;
  declaredTable: string;
  declaredHead: readonly string[];
  withinTable: string;
  withinHead: readonly string[];
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Kontradiksi',
    intro: (declared, within) =>
      `Bukti yang bertentangan tidak dihapus dan tidak pula diputuskan di sini; keduanya diletakkan berdampingan. Pengode menandai ${declared} pertentangan antarbukti. Di samping itu, pada ${within} subindikator terdapat bukti yang mendukung sekaligus bukti yang menyangkal.`,
    declaredTable: 'Pertentangan yang ditandai pengode',
    declaredHead: ['No.', 'Di satu pihak', 'Di pihak lain', 'Subbab'],
    withinTable: 'Subindikator dengan bukti pada kedua sisi',
    withinHead: ['Subindikator', 'Mendukung', 'Menyangkal'],
  },
  en: {
    title: 'Contradictions',
    intro: (declared, within) =>
      `Evidence that conflicts is neither removed nor settled here; the two sides are set next to each other. The coder marked ${declared} contradictions between pieces of evidence. In addition, ${within} sub-indicators have evidence both in favor and against.`,
    declaredTable: 'Contradictions marked by the coder',
    declaredHead: ['No.', 'On one side', 'On the other', 'Section'],
    withinTable: 'Sub-indicators with evidence on both sides',
    withinHead: ['Sub-indicator', 'In favor', 'Against'],
  },
};
