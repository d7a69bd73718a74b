import type { CriterionScore, ScopeScore, SubIndicatorScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, numberCell, paragraph, type Row, row, rowHeader, type Section } from '../blocks.ts';
import { findSubIndicator, type ReportContext } from '../context.ts';
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
      ...(context.groupScopes.length > 0 ? [paragraph(words.groups)] : []),
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
        ...(isRepetition(context, scope, node)
          ? []
          : node.criteria.map((criterion) => criterionRow(context, criterion, scope.group === null))),
      ]),
    ]),
  ];
  const caption = scope.group === null ? words.allTable : words.groupTable(context.groupTitle(scope.group));
  return captionedTable(context, numbering, { caption, head: words.head, rows, dense: true, widths: [31, 21, 7, 7, 8, 10, 8, 8] });
}

/** True for a group's sub-indicator whose criteria print exactly as they do for all evidence. */
function isRepetition(context: ReportContext, scope: ScopeScore, node: SubIndicatorScore): boolean {
  if (scope.group === null) return false;
  const printed = (entry: SubIndicatorScore) =>
    JSON.stringify(entry.criteria.map((criterion) => criterionRow(context, criterion, false).cells.map(({ content }) => content)));
  const all = findSubIndicator(context.overall, node.id);
  return all !== null && printed(all) === printed(node);
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
    criterion.normalization?.source === 'target'
      ? phrases[context.language].target(tellPoints(context, criterion), criterion.normalization.reason ?? '')
      : null,
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

/** `0 → 0; 4 → 100`: which value has which score. */
function tellPoints(context: ReportContext, { normalization, measurement }: CriterionScore): string {
  const unit = measurement.status === 'measured' ? measurement.unit : 'rating';
  return (normalization?.points ?? []).map(({ value, score }) => `${formatValue(value, unit, context.language)} → ${score}`).join('; ');
}

function placeTitle(context: ReportContext, id: string): string {
  const place = context.places.get(id);
  return place ? `${place.number} ${context.text(place.spec.title)}` : id;
}

interface Phrases {
  title: string;
  intro: string;
  /** Why the tables of the groups are shorter. */
  groups: string;
  overall: string;
  allTable: string;
  groupTable: (group: string) => string;
  head: readonly string[];
  /** `points`: the values of the target and of its floor, each with its score. */
  target: (points: string, source: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Perhitungan skor',
    intro:
      'Bobot efektif ialah bagian suatu butir dalam skor keseluruhan apabila semua butir terukur; bobot tersesuaikan ialah bagiannya setelah butir yang kosong dikeluarkan. Rentang menunjukkan skor seandainya yang kosong bernilai 0 atau 100.',
    groups:
      'Pada tabel per kelompok berikut, kriteria hanya dirinci apabila hasilnya berbeda dari perhitungan semua bukti; subindikator tanpa rincian sama dengan tabel di atas.',
    overall: 'Keseluruhan',
    allTable: 'Perhitungan dari semua bukti',
    groupTable: (group) => `Perhitungan bagi ${group}`,
    head: ['Butir', 'Nilai', '#Skor', '#Bobot', '#Efektif', '#Tersesuaikan', '#Cakupan', '#Rentang'],
    target: (points, source) => `menurut target studi (${points})${source === '' ? '' : `: ${source}`}`,
  },
  en: {
    title: 'Arithmetic of the scores',
    intro:
      'The effective weight is the share of an item in the overall score if everything is measured; the rescaled weight is its share after blanks are left out. Bounds show the score if blanks were 0 or 100.',
    groups:
      'In the tables of the groups below, criteria are spelled out only where they differ from those of all evidence; a sub-indicator without them is as in the table above.',
    overall: 'Overall',
    allTable: 'Arithmetic from all evidence',
    groupTable: (group) => `Arithmetic for ${group}`,
    head: ['Item', 'Value', '#Score', '#Weight', '#Effective', '#Rescaled', '#Coverage', '#Bounds'],
    target: (points, source) => `by the study's target (${points})${source === '' ? '' : `: ${source}`}`,
  },
};
