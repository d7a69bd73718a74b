import { type EvidenceKind, evidenceKinds } from '../../result/evidence.ts';
import type { SubIndicatorScore } from '../../result/score.ts';
import { strengthRule } from '../../result/strength-rule.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { type Inline, link } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable } from './tables.ts';

/** Whether the kinds of evidence agree, and how much the evidence carries, for every sub-indicator. */
export function buildTriangulation(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const nodes = context.overall.indicators.flatMap((indicator) => indicator.subIndicators);
  const count = (verdict: SubIndicatorScore['triangulation']['verdict']) =>
    nodes.filter((node) => node.triangulation.verdict === verdict).length;
  const thin = nodes.filter((node) => node.strength.level === 'thin' || node.strength.level === 'none').length;
  return {
    id: anchors.chapter('triangulation'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(
        words.intro({
          all: nodes.length,
          agreement: count('agreement'),
          partial: count('partial-agreement'),
          dissonance: count('dissonance'),
          single: count('single-source'),
          none: count('no-evidence'),
        }),
      ),
      matrix(context, nodes, numbering),
      paragraph(words.strength(context.count(thin), context.count(nodes.length))),
      strengthTable(context, nodes, numbering),
      paragraph(`${words.rule} ${context.text(strengthRule)}`, 'note'),
    ],
    sections: [],
  };
}

function matrix(context: ReportContext, nodes: readonly SubIndicatorScore[], numbering: Numbering): Block {
  const words = phrases[context.language];
  const rows = nodes.map((node) =>
    row([
      rowHeader(subLink(context, node.id)),
      ...evidenceKinds.map((kind) => {
        const found = node.triangulation.cells.find((entry) => entry.kind === kind);
        if (!found || found.direction === 'not-expected') return cell(context.labels.none);
        const direction = context.labels.directions[found.direction];
        // What has no vote has nothing to count.
        return cell(found.count > 0 && found.direction !== 'no-vote' ? `${direction} (${found.count})` : direction);
      }),
      cell(context.labels.triangulations[node.triangulation.verdict]),
    ]),
  );
  const head = [words.subIndicator, ...evidenceKinds.map((kind) => words.kinds[kind]), words.between];
  return captionedTable(context, numbering, { caption: words.matrixTable, head, rows, dense: true });
}

function strengthTable(context: ReportContext, nodes: readonly SubIndicatorScore[], numbering: Numbering): Block {
  const words = phrases[context.language];
  const share = (value: number | null) => numberCell(value === null ? context.labels.none : context.percent(value));
  const rows = nodes.map(({ id, strength }) =>
    row([
      rowHeader(subLink(context, id)),
      cell(context.labels.strengths[strength.level]),
      numberCell(String(strength.informants)),
      numberCell(String(strength.roles)),
      numberCell(String(strength.kinds.length)),
      share(strength.contradictingShare),
      share(strength.confirmedShare),
      share(strength.assumedShare),
    ]),
  );
  return captionedTable(context, numbering, { caption: words.strengthTable, head: words.strengthHead, rows, dense: true });
}

function subLink(context: ReportContext, id: string): Inline {
  const place = context.places.get(id);
  return link(place ? `${place.number} ${context.text(place.spec.title)}` : id, anchors.subIndicator(id));
}

interface Phrases {
  title: string;
  intro: (counts: Record<'all' | 'agreement' | 'partial' | 'dissonance' | 'single' | 'none', number>) => string;
  subIndicator: string;
  /** Heads of the matrix, as wide as what stands below them. */
  kinds: Record<EvidenceKind, string>;
  between: string;
  matrixTable: string;
  strength: (thin: string, all: string) => string;
  strengthTable: string;
  strengthHead: readonly string[];
  rule: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Triangulasi dan kekuatan bukti',
    intro: ({ all, agreement, partial, dissonance, single, none }) =>
      `Jumlah subindikator menurut kesesuaian antarjenis bukti: sejalan ${agreement}, sebagian sejalan ${partial}, bertolak belakang ${dissonance}, hanya satu jenis bukti ${single}, tanpa bukti ${none}; seluruhnya ${all}. Apabila hanya satu jenis bukti yang bersuara, tidak ada yang dapat dibandingkan. Dalam matriks, “diam” berarti rubrik mengharapkan jenis bukti itu tetapi tidak mendapatkannya, “tanpa suara” berarti buktinya ada tetapi tidak memihak (misalnya angka kunjungan tanpa target), dan tanda hubung berarti jenis bukti itu tidak diharapkan.`,
    subIndicator: 'Subindikator',
    kinds: { interview: 'Wawancara', document: 'Daftar periksa', observation: 'Observasi dan catatan', 'visitor-log': 'Buku tamu' },
    between: 'Antarjenis',
    matrixTable: 'Matriks triangulasi (arah; jumlah bukti yang mendukung, menyangkal, atau campuran)',
    strength: (thin, all) =>
      `Kekuatan bukti dinilai terpisah dari arahnya. Pada ${thin} dari ${all} subindikator kekuatannya tipis atau tidak ada.`,
    strengthTable: 'Kekuatan bukti menurut subindikator',
    strengthHead: ['Subindikator', 'Kekuatan', '#Informan', '#Peran', '#Jenis', '#Berlawanan', '#Dikonfirmasi', '#Andaian'],
    rule: 'Aturannya:',
  },
  en: {
    title: 'Triangulation and strength of evidence',
    intro: ({ all, agreement, partial, dissonance, single, none }) =>
      `Of ${all} sub-indicators, the kinds of evidence agree on ${agreement}, agree partly on ${partial}, and contradict each other on ${dissonance}. On ${single} only one kind of evidence speaks, so there is nothing to compare; without any evidence: ${none}. In the matrix, “silent” means that the rubric expects that kind of evidence and did not get it, “no vote” that the evidence is there but takes no side (such as visits without a target), and a dash that the kind is not expected.`,
    subIndicator: 'Sub-indicator',
    kinds: { interview: 'Interview', document: 'Checklist', observation: 'Observation and notes', 'visitor-log': 'Visitor log' },
    between: 'Between kinds',
    matrixTable: 'Triangulation matrix (direction; number of pieces in favor, against or cutting both ways)',
    strength: (thin, all) =>
      `Strength of evidence is judged apart from its direction. For ${thin} of ${all} sub-indicators it is thin or absent.`,
    strengthTable: 'Strength of evidence by sub-indicator',
    strengthHead: ['Sub-indicator', 'Strength', '#Informants', '#Roles', '#Kinds', '#Contrary', '#Confirmed', '#Assumed'],
    rule: 'The rule:',
  },
};
