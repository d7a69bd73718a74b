import type { ScopeScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, type Section, cell, numberCell, paragraph, row, rowHeader } from '../blocks.ts';
import { drawProfile } from '../charts/profile-chart.ts';
import { type ReportContext, countThin, effectiveLevel, findIndicator, levelOfScore } from '../context.ts';
import { capitalize, lowerFirst } from '../format.ts';
import { type Inline, joinInlines, line, link, sentences, strong } from '../prose.ts';
import { rankUrgent } from './conclusion.ts';
import { missingKinds } from './missing-kinds.ts';
import type { Numbering } from './numbering.ts';
import { boundsText, captionedFigure, captionedTable, levelInline, scoreText } from './tables.ts';

/** Sub-indicators that the summary names as urgent. */
const mostUrgent = 3;

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
      paragraph(caution(context), 'caution'),
      captionedFigure(context, numbering, { svg: profile, caption: words.figure }),
      paragraph(words.reading),
      indicatorTable(context, numbering),
      paragraph(overall(context)),
      ...nextSteps(context),
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
  // An indicator without a level of its own for the group is no side of it, strong or weak.
  const ranked = scope.indicators
    .flatMap((node) => (node.score === null || effectiveLevel(node) === 'not-assessed' ? [] : [{ id: node.id, score: node.score }]))
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
  const thin = countThin(scope);
  const footing = thin === 0 ? '' : words.thin(context.count(thin), context.count(context.places.size), thin === context.places.size);
  return sentences([line`${words.headline(strong(who), strong(context.level(level)), `${status}${footing}`)}${range}${share}.`, held]);
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
        numberCell(`${countThin({ indicators: [node] })}/${node.subIndicators.length}`),
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
    `#${words.thinEvidence}`,
    ...groups.map((scope) => context.groupTitle(scope.group)),
  ];
  return captionedTable(context, numbering, { caption: words.table, head, rows, dense: groups.length > 1 });
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
      held:
        scope.heldBy === null || scope.decided
          ? null
          : link(
              lowerFirst(context.places.get(scope.heldBy)?.spec.title[context.language] ?? scope.heldBy),
              anchors.subIndicator(scope.heldBy),
            ),
      status: scope.decided ? words.decided : words.proposed,
    });
  });
  return sentences([words.overallIntro, ...scores, spread(context)]);
}

/** Where the level would fall if every blank turned out badly or well; nothing where that changes no level. */
function spread(context: ReportContext): Inline[] | null {
  const { bounds } = context.overall;
  if (bounds === null || context.overall.score === null) return null;
  const [worst, best] = [levelOfScore(context, bounds.worst), levelOfScore(context, bounds.best)];
  return worst === best ? null : phrases[context.language].spread(strong(context.level(worst)), strong(context.level(best)));
}

/** What a hurried reader must not miss: how much of the evidence is thin, how few spoke, how much was measured, what is not from the field. */
function caution(context: ReportContext): Inline[] {
  const words = phrases[context.language];
  const thin = countThin(context.overall);
  const all = context.places.size;
  const synthetic = context.result.sources.some((source) => source.origin === 'synthetic');
  return sentences([
    strong(words.cautionHeading),
    thin === 0 ? words.noThin : words.caution(context.count(thin), context.count(all)),
    words.measured(context.percent(context.overall.coverage), context.count(context.result.study.informants.length)),
    thin * 2 >= all ? words.provisional : null,
    synthetic ? words.synthetic : null,
  ]);
}

/** What to do first, and what to gather before the levels are decided. */
function nextSteps(context: ReportContext): Block[] {
  const words = phrases[context.language];
  const urgent = rankUrgent(context).slice(0, mostUrgent);
  const names = urgent.map(({ id }) =>
    link(lowerFirst(context.places.get(id)?.spec.title[context.language] ?? id), anchors.subIndicator(id)),
  );
  const missing = missingKinds(context);
  if (names.length === 0 && missing === '') return [];
  return [
    paragraph(
      sentences([
        names.length === 0
          ? null
          : words.urgent(joinInlines(names, ', ', `${names.length > 2 && context.language === 'id' ? ',' : ''} ${words.and} `)),
        missing === '' ? null : words.missing(missing),
        line`${words.see} ${link(words.advice, anchors.chapter('conclusion'))}.`,
      ]),
    ),
  ];
}

interface Overall {
  who: string;
  score: string;
  bounds: string;
  coverage: string;
  /** Null where no level is claimed. */
  level: Inline | null;
  /** The sub-indicator whose condition keeps the level below what the score alone would give. */
  held: Inline | null;
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
  spread: (worst: Inline, best: Inline) => Inline[];
  thin: (thin: string, all: string, every: boolean) => string;
  thinEvidence: string;
  cautionHeading: string;
  caution: (thin: string, all: string) => string;
  noThin: string;
  measured: (coverage: string, informants: string) => string;
  provisional: string;
  synthetic: string;
  urgent: (names: Inline[]) => Inline[];
  missing: (kinds: string) => string;
  and: string;
  see: string;
  advice: string;
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
    'Gambar di atas menunjukkan skor setiap indikator beserta rentangnya, yaitu skor seandainya semua kriteria yang kosong ternyata seburuk atau sebaik mungkin; makin lebar, makin sedikit yang diketahui.',
  figure: 'Profil skor menurut indikator, dengan ambang tingkat dan rentang terburuk–terbaik',
  table: 'Skor, tingkat, cakupan, rentang, dan subindikator yang buktinya tipis, menurut indikator',
  indicator: 'Indikator',
  score: 'Skor',
  level: 'Tingkat',
  coverage: 'Cakupan',
  bounds: 'Rentang',
  notClaimed: 'tidak disimpulkan',
  overallIntro: 'Setelah profil itu dibaca, barulah skor keseluruhan bermakna.',
  allEvidence: 'dari semua bukti',
  forGroup: (group) => `bagi ${group}`,
  overall: ({ who, score, bounds, coverage, level, held, status }) =>
    line`${who}, skor keseluruhannya ${score} dari 100 (rentang ${bounds}; cakupan ${coverage})${level ? line`, yang berarti ${level}${held ? line` karena tertahan oleh ${held}` : ''} (${status})` : ', tetapi tingkatnya tidak disimpulkan'}.`,
  noOverall: (who) => `Skor keseluruhan ${who} tidak dihitung karena terlalu sedikit indikator yang dapat dinilai.`,
  spread: (worst, best) =>
    line`Seandainya bagian yang belum terukur ternyata seburuk atau sebaik mungkin, tingkat keseluruhannya dapat menjadi ${worst} atau ${best}.`,
  thin: (thin, all, every) => `; bukti tipis atau tidak ada pada ${every ? 'semua' : `${thin} dari ${all}`} subindikator`,
  thinEvidence: 'Bukti tipis',
  cautionHeading: 'Sebelum angka dibaca.',
  caution: (thin, all) =>
    `Skor menyatakan arah bukti, bukan kekuatannya, dan pada ${thin} dari ${all} subindikator buktinya tipis atau tidak ada.`,
  noThin: 'Skor menyatakan arah bukti, bukan kekuatannya; keduanya dibahas bersama pada setiap subindikator.',
  measured: (coverage, informants) =>
    `Dari bobot semua kriteria baru ${coverage} yang terukur; informannya berjumlah ${informants === 'tidak satu pun' ? 'nol' : informants} orang.`,
  provisional: 'Karena itu tingkat di atas hanya arah sementara, belum patut dikutip sebagai simpulan.',
  synthetic: 'Angka yang berasal dari data sintetis tidak boleh dikutip sebagai fakta.',
  urgent: (names) => line`Yang paling mendesak ditindaklanjuti ialah ${names}.`,
  missing: (kinds) => `Sebelum tingkat diputuskan, bukti yang perlu dilengkapi ialah ${kinds}.`,
  and: 'dan',
  see: 'Selengkapnya ada pada',
  advice: 'bab simpulan dan saran',
};

const en: Phrases = {
  title: 'Summary',
  about: (name, agency, period) =>
    `This report assesses the success of ${name}, run by the ${agency}, in the period ${period}. The assessment is made by target group, since an innovation can succeed for one group and not yet for another.`,
  period: (from, to) => `${from} to ${to}`,
  everyone: 'all users',
  headline: (who, level, status) => line`For ${who} the success of the innovation is rated ${level} (${status})`,
  range: (best, worst) => line`, with ${best} as its strongest side and ${worst} as its weakest`,
  share: (own, all) => `; ${own} of the ${all} pieces of evidence used concern this group in particular`,
  held: (what) => line`A higher level is held back by ${what}, which for this group is not yet achieved.`,
  unclear: (who, reason) => line`For ${who} no level of success can be concluded yet${reason === '' ? '' : `: ${reason}`}.`,
  decided: 'decided by the evaluator',
  proposed: 'proposal of the program, not yet decided',
  reading:
    'The figure above shows the score of each indicator with its range: what the score would be if every blank criterion turned out as bad or as good as can be. The wider the range, the less is known.',
  figure: 'Profile of scores by indicator, with level thresholds and the range from worst to best',
  table: 'Score, level, coverage, bounds and sub-indicators with thin evidence, by indicator',
  indicator: 'Indicator',
  score: 'Score',
  level: 'Level',
  coverage: 'Coverage',
  bounds: 'Bounds',
  notClaimed: 'not concluded',
  overallIntro: 'An overall score means something only after the profile has been read.',
  allEvidence: 'from all evidence',
  forGroup: (group) => `for ${group}`,
  overall: ({ who, score, bounds, coverage, level, held, status }) =>
    line`${who}, the overall score is ${score} of 100 (bounds ${bounds}; coverage ${coverage})${level ? line`, which means ${level}${held ? line`, because it is held back by ${held}` : ''} (${status})` : ', but no level is concluded'}.`,
  noOverall: (who) => `No overall score is computed ${who}, because too few indicators could be assessed.`,
  spread: (worst, best) =>
    line`If what is not measured turned out as bad or as good as can be, the overall level would be ${worst} or ${best}.`,
  thin: (thin, all, every) => `; evidence thin or absent for ${every ? 'all' : `${thin} of ${all}`} sub-indicators`,
  thinEvidence: 'Thin evidence',
  cautionHeading: 'Before reading the figures.',
  caution: (thin, all) =>
    `A score states the direction of the evidence, not its strength, and for ${thin} of ${all} sub-indicators the evidence is thin or absent.`,
  noThin: 'A score states the direction of the evidence, not its strength; both are discussed together under each sub-indicator.',
  measured: (coverage, informants) =>
    `Of the weight of all criteria, ${coverage} has been measured; the number of informants is ${informants === 'none' ? 'zero' : informants}.`,
  provisional: 'The levels above therefore show a provisional direction only and should not be quoted as a firm conclusion.',
  synthetic: 'Figures from synthetic data must not be quoted as facts.',
  urgent: (names) => line`Most urgent to act on: ${names}.`,
  missing: (kinds) => `Before the levels are decided, this evidence should be gathered: ${kinds}.`,
  and: 'and',
  see: 'The details are in',
  advice: 'the chapter on conclusion and advice',
};

const phrases: Record<Language, Phrases> = { id, en };
