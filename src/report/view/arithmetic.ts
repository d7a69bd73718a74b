import type { CriterionScore, ScopeScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, type Row, type Section, cell, numberCell, paragraph, row, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { formatValue } from '../findings/measured.ts';
import { strong } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { boundsText, captionedTable, scoreText } from './tables.ts';

/** Every step from value to score, for all evidence and for each target group. */
export function buildArithmetic(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  return {
    id: anchors.appendix('arithmetic'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(words.intro),
      scopeTable(context, context.overall, numbering),
      ...context.groupScopes.map((scope) => scopeTable(context, scope, numbering)),
    ],
    sections: [],
  };
}

function scopeTable(context: ReportContext, scope: ScopeScore, numbering: Numbering): Block {
  const words = phrases[context.language];
  const rows = [
    nodeRow(context, scope, { title: words.overall, value: '', emphasized: true }),
    ...scope.indicators.flatMap((indicator) => [
      nodeRow(context, indicator, { title: indicatorTitle(context, indicator.id), value: '', emphasized: true }),
      ...indicator.subIndicators.flatMap((node) => [
        nodeRow(context, node, { title: placeTitle(context, node.id), value: '', emphasized: true }),
        ...node.criteria.map((criterion) => criterionRow(context, criterion, scope.group === null)),
      ]),
    ]),
  ];
  const caption = scope.group === null ? words.allTable : words.groupTable(context.groupTitle(scope.group));
  return captionedTable(context, numbering, { caption, head: words.head, rows, dense: true });
}

type Node = Pick<ScopeScore, 'score' | 'weight' | 'effectiveWeight' | 'rescaledWeight' | 'coverage' | 'bounds'>;

function nodeRow(
  context: ReportContext,
  node: Node,
  { title, value, emphasized }: { title: string; value: string; emphasized: boolean },
  id: string | null = null,
): Row {
  return row(
    [
      rowHeader(emphasized ? strong(title) : title),
      cell(value),
      numberCell(scoreText(context, node.score)),
      numberCell(context.number(node.weight, Number.isInteger(node.weight) ? 0 : 2)),
      numberCell(context.percent(node.effectiveWeight, 2)),
      numberCell(context.percent(node.rescaledWeight, 2)),
      numberCell(context.percent(node.coverage)),
      numberCell(boundsText(context, node.bounds)),
    ],
    id,
  );
}

function criterionRow(context: ReportContext, criterion: CriterionScore, anchored: boolean): Row {
  const spec = context.criteria.get(criterion.id);
  const { measurement } = criterion;
  const reason = criterion.reason ?? (measurement.status === 'measured' ? null : measurement.reason);
  const parts = [
    measurement.status === 'measured' ? formatValue(measurement.value, measurement.unit, context.language) : null,
    reason ? context.labels.reasons[reason] : null,
    criterion.normalization?.source === 'target' ? phrases[context.language].target(criterion.normalization.reason ?? '') : null,
  ];
  return nodeRow(
    context,
    criterion,
    { title: spec ? context.text(spec.title) : criterion.id, value: parts.filter((part) => part !== null).join('; '), emphasized: false },
    anchored ? anchors.criterion(criterion.id) : null,
  );
}

function indicatorTitle(context: ReportContext, id: string): string {
  const index = context.result.rubric.indicators.findIndex((indicator) => indicator.id === id);
  const indicator = context.result.rubric.indicators[index];
  return indicator ? `${index + 1}. ${context.text(indicator.title)}` : id;
}

function placeTitle(context: ReportContext, id: string): string {
  const place = context.places.get(id);
  return place ? `${place.number} ${context.text(place.spec.title)}` : id;
}

interface Phrases {
  title: string;
  intro: string;
  overall: string;
  allTable: string;
  groupTable: (group: string) => string;
  head: readonly string[];
  target: (source: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Perhitungan skor',
    intro:
      'Bobot efektif ialah bagian suatu butir dalam skor keseluruhan apabila semua butir terukur; bobot tersesuaikan ialah bagiannya setelah butir yang kosong dikeluarkan. Batas menunjukkan skor seandainya yang kosong bernilai 0 atau 100.',
    overall: 'Keseluruhan',
    allTable: 'Perhitungan dari semua bukti',
    groupTable: (group) => `Perhitungan bagi ${group}`,
    head: ['Butir', 'Nilai', '#Skor', '#Bobot', '#Efektif', '#Tersesuaikan', '#Cakupan', '#Batas'],
    target: (source) => (source === '' ? 'menurut target studi' : `menurut target studi: ${source}`),
  },
  en: {
    title: 'Arithmetic of the scores',
    intro:
      'The effective weight is the share of an item in the overall score if everything is measured; the rescaled weight is its share after blanks are left out. Bounds show the score if blanks were 0 or 100.',
    overall: 'Overall',
    allTable: 'Arithmetic from all evidence',
    groupTable: (group) => `Arithmetic for ${group}`,
    head: ['Item', 'Value', '#Score', '#Weight', '#Effective', '#Rescaled', '#Coverage', '#Bounds'],
    target: (source) => (source === '' ? "by the study's target" : `by the study's target: ${source}`),
  },
};
