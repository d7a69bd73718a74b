import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, type Section, cell, numberCell, paragraph, row, rowHeader } from '../blocks.ts';
import { drawProfile } from '../charts/profile-chart.ts';
import { type ReportContext, effectiveLevel, findIndicator } from '../context.ts';
import { capitalize, lowerFirst } from '../format.ts';
import { type Inline, line, link, sentences, strong } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { boundsText, captionedFigure, captionedTable, levelInline, scoreText } from './tables.ts';
import type { ScopeScore } from '../../result/score.ts';

/** The report on two pages: a sentence for each target group, the profile of indicators, their table, and only then the overall score. */
export async function buildSummary(context: ReportContext, numbering: Numbering): Promise<Section> {
  const words = phrases[context.language];
  const profile = await drawProfile(context);
  return {
    id: anchors.chapter('summary'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(
        words.about(context.result.study.innovation.name, context.text(context.result.study.innovation.agency), periodText(context)),
      ),
      ...context.groupScopes.map((scope) => paragraph(headline(context, scope))),
      ...(context.groupScopes.length === 0 ? [paragraph(headline(context, context.overall))] : []),
      paragraph(words.reading),
      captionedFigure(context, numbering, { svg: profile, caption: words.figure }),
      indicatorTable(context, numbering),
      paragraph(overall(context)),
      paragraph(words.caution(context.count(context.overall.indicators.flatMap((entry) => entry.subIndicators).filter(isThin).length))),
    ],
    sections: [],
  };
}

export function periodText(context: ReportContext): string {
  const { from, to } = context.result.study.period;
  return phrases[context.language].period(context.date(from), context.date(to));
}

/** One sentence: the level for the scope, what carries it and what holds it back. No score, because the profile comes first. */
function headline(context: ReportContext, scope: ScopeScore): Inline[] {
  const words = phrases[context.language];
  const level = effectiveLevel(scope);
  const status = scope.decided ? words.decided : words.proposed;
  const who = scope.group === null ? words.everyone : context.groupName(scope.group);
  const ranked = scope.indicators
    .flatMap((node) => (node.score === null ? [] : [{ id: node.id, score: node.score }]))
    .sort((a, b) => b.score - a.score);
  const title = (id: string) => link(indicatorTitle(context, id), anchors.indicator(id));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const range = best && worst && best.score !== worst.score ? words.range(title(best.id), title(worst.id)) : line``;
  const held =
    scope.heldBy === null
      ? null
      : words.held(
          link(
            lowerFirst(context.places.get(scope.heldBy)?.spec.title[context.language] ?? scope.heldBy),
            anchors.subIndicator(scope.heldBy),
          ),
        );
  if (level === 'not-assessed')
    return words.unclear(
      strong(who),
      scope.levelReason ? context.labels.reasons[scope.levelReason] : scope.reason ? context.labels.reasons[scope.reason] : '',
    );
  const share = scope.group === null ? '' : words.share(context.count(scope.groupSpecificCount), context.count(scope.evidenceCount));
  return sentences([line`${words.headline(strong(who), strong(context.level(level)), status)}${range}${share}.`, held]);
}

function indicatorTitle(context: ReportContext, id: string): string {
  const indicator = context.result.rubric.indicators.find((entry) => entry.id === id);
  return indicator ? lowerFirst(context.text(indicator.title)) : id;
}

function indicatorTable(context: ReportContext, numbering: Numbering): Block {
  const words = phrases[context.language];
  const groups = context.groupScopes;
  const rows = context.result.rubric.indicators.flatMap((indicator) => {
    const node = findIndicator(context.overall, indicator.id);
    if (!node) return [];
    return [
      row([
        rowHeader(link(context.text(indicator.title), anchors.indicator(indicator.id))),
        numberCell(scoreText(context, node.score)),
        cell(levelInline(context, effectiveLevel(node))),
        numberCell(context.percent(node.coverage)),
        numberCell(boundsText(context, node.bounds)),
        ...groups.map((scope) => cell(groupCell(context, scope, indicator.id))),
      ]),
    ];
  });
  const head = [
    words.indicator,
    `#${words.score}`,
    words.level,
    `#${words.coverage}`,
    `#${words.bounds}`,
    ...groups.map((scope) => context.groupTitle(scope.group)),
  ];
  return captionedTable(context, numbering, { caption: words.table, head, rows });
}

/** A group's score and level, or why no level is claimed for it. */
export function groupCell(context: ReportContext, scope: ScopeScore, id: string): Inline[] {
  const node = findIndicator(scope, id);
  if (!node || node.score === null) return line`${context.labels.none}`;
  const level = effectiveLevel(node);
  if (level === 'not-assessed') return line`${phrases[context.language].notClaimed}`;
  return [levelInline(context, level, node.score)];
}

function overall(context: ReportContext): Inline[] {
  const words = phrases[context.language];
  const scores = [context.overall, ...context.groupScopes].map((scope) => {
    const who = scope.group === null ? words.allEvidence : words.forGroup(context.groupName(scope.group));
    if (scope.score === null) return words.noOverall(who);
    const level = effectiveLevel(scope) === 'not-assessed' ? null : strong(context.level(effectiveLevel(scope)));
    return words.overall({
      who: capitalize(who),
      score: context.number(scope.score),
      bounds: boundsText(context, scope.bounds),
      coverage: context.percent(scope.coverage),
      level,
      status: scope.decided ? words.decided : words.proposed,
    });
  });
  return sentences([words.overallIntro, ...scores]);
}

function isThin({ strength }: ScopeScore['indicators'][number]['subIndicators'][number]): boolean {
  return strength.level === 'thin' || strength.level === 'none';
}

interface Overall {
  who: string;
  score: string;
  bounds: string;
  coverage: string;
  /** Null where no level is claimed. */
  level: Inline | null;
  status: string;
}
interface Phrases {
  title: string;
  about: (name: string, agency: string, period: string) => string;
  period: (from: string, to: string) => string;
  everyone: string;
  headline: (who: Inline, level: Inline, status: string) => Inline[];
  range: (best: Inline, worst: Inline) => Inline[];
  share: (own: string, all: string) => string;
  held: (what: Inline) => Inline[];
  unclear: (who: Inline, reason: string) => Inline[];
  decided: string;
  proposed: string;
  reading: string;
  figure: string;
  table: string;
  indicator: string;
  score: string;
  level: string;
  coverage: string;
  bounds: string;
  notClaimed: string;
  overallIntro: string;
  allEvidence: string;
  forGroup: (group: string) => string;
  overall: (facts: Overall) => Inline[];
  noOverall: (who: string) => string;
  caution: (thin: string) => string;
}

const id: Phrases = {
  title: 'Ringkasan',
  about: (name, agency, period) =>
    `Laporan ini menilai keberhasilan ${name} yang diselenggarakan oleh ${agency} pada periode ${period}. Penilaiannya disusun menurut kelompok sasaran, sebab suatu inovasi dapat berhasil bagi kelompok yang satu dan belum bagi yang lain.`,
  period: (from, to) => `${from} sampai ${to}`,
  everyone: 'semua pengguna',
  headline: (who, level, status) => line`Bagi ${who}, inovasi ini ${level} (${status})`,
  range: (best, worst) => line`, dengan ${best} sebagai sisi terkuat dan ${worst} sebagai sisi terlemah`,
  share: (own, all) => `; ${own} dari ${all} bukti yang dipakai menyangkut kelompok ini secara khusus`,
  held: (what) => line`Tingkat yang lebih tinggi tertahan karena ${what} bagi kelompok ini belum tercapai.`,
  unclear: (who, reason) => line`Bagi ${who}, tingkat keberhasilan belum dapat disimpulkan${reason === '' ? '' : `: ${reason}`}.`,
  decided: 'putusan evaluator',
  proposed: 'usulan program, belum diputuskan',
  reading:
    'Gambar berikut menunjukkan skor setiap indikator beserta rentangnya, yaitu skor seandainya semua kriteria yang kosong ternyata seburuk atau sebaik mungkin. Makin lebar rentangnya, makin sedikit yang diketahui.',
  figure: 'Profil skor menurut indikator, dengan batas tingkat dan rentang terburuk–terbaik',
  table: 'Skor, tingkat, cakupan, dan batas menurut indikator',
  indicator: 'Indikator',
  score: 'Skor',
  level: 'Tingkat',
  coverage: 'Cakupan',
  bounds: 'Batas',
  notClaimed: 'tidak disimpulkan',
  overallIntro: 'Setelah profil itu dibaca, barulah skor keseluruhan bermakna.',
  allEvidence: 'dari semua bukti',
  forGroup: (group) => `bagi ${group}`,
  overall: ({ who, score, bounds, coverage, level, status }) =>
    line`${who}, skor keseluruhannya ${score} dari 100 (batas ${bounds}; cakupan ${coverage})${level ? line`, yang berarti ${level} (${status})` : ', tetapi tingkatnya tidak disimpulkan'}.`,
  noOverall: (who) => `Skor keseluruhan ${who} tidak dihitung karena terlalu sedikit indikator yang dapat dinilai.`,
  caution: (thin) =>
    thin === 'tidak satu pun'
      ? 'Skor menyatakan arah bukti, bukan kekuatannya; keduanya dibahas bersama pada setiap subindikator.'
      : `Skor menyatakan arah bukti, bukan kekuatannya. Pada ${thin} subindikator buktinya tipis atau tidak ada, sehingga angka di atas tidak boleh dibaca terpisah dari uraian tentang kekuatan bukti.`,
};

const en: Phrases = {
  title: 'Summary',
  about: (name, agency, period) =>
    `This report assesses the success of ${name}, run by the ${agency}, in the period ${period}. The assessment is made by target group, since an innovation can succeed for one group and not yet for another.`,
  period: (from, to) => `${from} to ${to}`,
  everyone: 'all users',
  headline: (who, level, status) => line`For ${who} the innovation is ${level} (${status})`,
  range: (best, worst) => line`, with ${best} as its strongest side and ${worst} as its weakest`,
  share: (own, all) => `; ${own} of the ${all} pieces of evidence used concern this group in particular`,
  held: (what) => line`A higher level is held back because ${what} for this group are not yet achieved.`,
  unclear: (who, reason) => line`For ${who} no level of success can be concluded yet${reason === '' ? '' : `: ${reason}`}.`,
  decided: 'decided by the evaluator',
  proposed: 'proposal of the program, not yet decided',
  reading:
    'The figure shows the score of each indicator with its range: what the score would be if every blank criterion turned out as bad or as good as can be. The wider the range, the less is known.',
  figure: 'Profile of scores by indicator, with level thresholds and the range from worst to best',
  table: 'Score, level, coverage and bounds by indicator',
  indicator: 'Indicator',
  score: 'Score',
  level: 'Level',
  coverage: 'Coverage',
  bounds: 'Bounds',
  notClaimed: 'not concluded',
  overallIntro: 'Only after the profile does an overall score mean something.',
  allEvidence: 'from all evidence',
  forGroup: (group) => `for ${group}`,
  overall: ({ who, score, bounds, coverage, level, status }) =>
    line`${who}, the overall score is ${score} of 100 (bounds ${bounds}; coverage ${coverage})${level ? line`, which means ${level} (${status})` : ', but no level is concluded'}.`,
  noOverall: (who) => `No overall score is computed ${who}, because too few indicators could be assessed.`,
  caution: (thin) =>
    thin === 'none'
      ? 'A score states the direction of the evidence, not its strength; both are discussed together under each sub-indicator.'
      : `A score states the direction of the evidence, not its strength. For ${thin} sub-indicators the evidence is thin or absent, so the figures above must not be read apart from what is said about its strength.`,
};

const phrases: Record<Language, Phrases> = { id, en };
