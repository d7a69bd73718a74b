import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, listBlock, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import { countThin, effectiveLevel, isUndecided, type ReportContext, standingOf } from '../context.ts';
import { collective, lowerFirst } from '../format.ts';
import { type Inline, joinInlines, line, link, sentences, strong } from '../prose.ts';
import { missingKinds } from './missing-kinds.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable, levelInline } from './tables.ts';
import { rankUrgent, weakForGroups } from './urgent.ts';

/** Advice beyond this is no longer urgent; all of it stands in the chapters. */
const mostAdvice = 5;

/** Who it succeeded for, how each indicator came out, what to do first, and where proposal and decision part. */
export function buildConclusion(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const missing = missingKinds(context);
  return {
    id: anchors.chapter('conclusion'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(concludeGroups(context)),
      paragraph(words.perIndicator),
      listBlock(context.overall.indicators.map((node) => concludeIndicator(context, node))),
      ...urgentAdvice(context),
      ...(missing === '' ? [] : [paragraph(isUndecided(context) ? words.gather(missing) : words.decidedWithout(missing))]),
      ...decisions(context, numbering),
    ],
    sections: [],
  };
}

function concludeGroups(context: ReportContext): Inline[] {
  const words = phrases[context.language];
  const name = context.result.study.innovation.name;
  const scopes = context.groupScopes.length > 0 ? context.groupScopes : [context.overall];
  const parts = scopes.map((scope) => {
    const who = scope.group === null ? words.everyone : context.groupName(scope.group);
    const level = effectiveLevel(scope);
    return words.verdict(strong(context.level(level)), who, standingOf(scope) !== 'proposed');
  });
  const thin = countThin(context.overall);
  return sentences([
    words.verdicts(name, joinInlines(parts, words.but)),
    thin === 0 ? null : words.thinOverall(context.count(thin), context.count(context.places.size)),
    words.weigh,
  ]);
}

function concludeIndicator(context: ReportContext, node: ReportContext['overall']['indicators'][number]): Inline[] {
  const words = phrases[context.language];
  const indicator = context.result.rubric.indicators.find((entry) => entry.id === node.id);
  const title = indicator ? context.text(indicator.title) : node.id;
  const weakest = node.subIndicators.filter((entry) => effectiveLevel(entry) !== 'achieved');
  const names = [
    ...weakest.map((entry) => line`${subLink(context, entry.id)} (${context.level(effectiveLevel(entry))})`),
    ...weakForGroups(context)
      .filter((entry) => node.subIndicators.some(({ id }) => id === entry.node.id))
      .map((entry) =>
        words.weakForGroup(subLink(context, entry.node.id), context.level(effectiveLevel(entry.node)), context.groupName(entry.group)),
      ),
  ];
  const thin = countThin({ indicators: [node] });
  const score = node.score === null ? '' : ` (${context.number(node.score)})`;
  return sentences([
    line`${link(title, anchors.indicator(node.id))}: ${strong(context.level(effectiveLevel(node)))}${score}${standingOf(node) === 'proposed' ? `, ${words.proposed}` : ''}.`,
    names.length > 0
      ? words.attention(joinInlines(names, ', ', `${names.length > 2 && context.language === 'id' ? ',' : ''} ${words.and} `))
      : null,
    thin > 0 ? words.thin(context.count(thin), context.count(node.subIndicators.length), thin === node.subIndicators.length) : null,
  ]);
}

function urgentAdvice(context: ReportContext): Block[] {
  const words = phrases[context.language];
  const urgent = rankUrgent(context).slice(0, mostAdvice);
  if (urgent.length === 0) return [paragraph(words.noAdvice)];
  const items = urgent.flatMap(({ node, group, holds }) => {
    const spec = context.places.get(node.id)?.spec;
    if (!spec) return [];
    const level = context.level(effectiveLevel(node));
    const status = words.status(level, group === null ? null : context.groupName(group), holds);
    return [line`${link(context.text(spec.title), anchors.subIndicator(node.id))} (${status}). ${context.text(spec.advice)}`];
  });
  return [paragraph(urgent.some(({ holds }) => holds) ? words.adviceHeld : words.advice), listBlock(items)];
}

/** Proposals beside decisions: a count while none is decided, a table of those that differ. */
function decisions(context: ReportContext, numbering: Numbering): Block[] {
  const words = phrases[context.language];
  const judged = [context.overall, ...context.groupScopes].flatMap((scope) =>
    [
      { node: scope, title: words.overall },
      ...scope.indicators.flatMap((indicator) => [
        { node: indicator, title: titleOf(context, indicator.id) },
        ...indicator.subIndicators.map((entry) => ({ node: entry, title: titleOf(context, entry.id) })),
      ]),
    ].map(({ node, title }) => ({ node, title, group: scope.group })),
  );
  const decided = judged.filter(({ node }) => node.decided !== null);
  const differing = decided.filter(({ node }) => node.decided?.level !== node.proposed);
  const open = context.overall.indicators.flatMap((indicator) => indicator.subIndicators).filter((node) => node.decided === null).length;
  const summary = paragraph(
    words.decisions(
      context.count(decided.length),
      context.count(open),
      context.count(context.places.size),
      context.count(differing.length),
      decided.length,
    ),
  );
  const { decisionsLeftOut } = context.result;
  const told = [
    summary,
    ...(judged.some(({ node }) => standingOf(node) === 'follows') ? [paragraph(words.follows)] : []),
    ...(decisionsLeftOut === 0 ? [] : [paragraph(words.leftOut(context.count(decisionsLeftOut), decisionsLeftOut))]),
  ];
  if (differing.length === 0) return told;
  const rows = differing.map(({ node, title, group }) =>
    row([
      rowHeader(title),
      cell(group === null ? context.labels.all : context.groupTitle(group)),
      cell(levelInline(context, node.proposed)),
      cell(node.decided ? levelInline(context, node.decided.level) : ''),
      cell(node.decided ? `${node.decided.reason} (${node.decided.evaluator}, ${context.date(node.decided.date)})` : ''),
    ]),
  );
  return [
    ...told,
    captionedTable(context, numbering, { caption: words.differences, head: words.differencesHead, rows, source: words.judgements }),
  ];
}

function titleOf(context: ReportContext, id: string): string {
  const indicator = context.result.rubric.indicators.find((entry) => entry.id === id);
  const place = context.places.get(id);
  return indicator ? context.text(indicator.title) : place ? context.text(place.spec.title) : id;
}

function subLink(context: ReportContext, id: string): Inline {
  return link(lowerFirst(titleOf(context, id)), anchors.subIndicator(id));
}

interface Phrases {
  title: string;
  everyone: string;
  verdict: (level: Inline, who: string, decided: boolean) => Inline[];
  verdicts: (name: string, parts: Inline[]) => Inline[];
  but: string;
  and: string;
  weigh: string;
  thinOverall: (thin: string, all: string) => string;
  gather: (missing: string) => string;
  decidedWithout: (missing: string) => string;
  perIndicator: string;
  proposed: string;
  attention: (names: Inline[]) => Inline[];
  thin: (thin: string, all: string, every: boolean) => string;
  advice: string;
  adviceHeld: string;
  noAdvice: string;
  /** In brackets after a title: its level, for which group, and whether it holds the level above it. */
  status: (level: string, group: string | null, holds: boolean) => string;
  weakForGroup: (title: Inline, level: string, group: string) => Inline[];
  overall: string;
  decisions: (decided: string, open: string, all: string, differing: string, number: number) => string;
  follows: string;
  leftOut: (count: string, number: number) => string;
  differences: string;
  differencesHead: readonly string[];
  judgements: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Simpulan dan saran',
    everyone: 'semua pengguna',
    verdict: (level, who, decided) => line`${level} bagi ${who}${decided ? '' : ' (usulan)'}`,
    verdicts: (name, parts) => line`Dari bukti yang terkumpul, keberhasilan ${name} dapat disimpulkan sebagai berikut: ${parts}.`,
    but: '; ',
    and: 'dan',
    thinOverall: (thin, all) => `Bukti di baliknya tipis atau tidak ada pada ${thin} dari ${all} subindikator.`,
    gather: (missing) =>
      `Sebelum tingkat diputuskan, bukti yang diharapkan rubrik tetapi belum ada perlu dikumpulkan, yaitu ${missing}; subbabnya disebut satu per satu dalam bab keterbatasan.`,
    decidedWithout: (missing) =>
      `Tingkat diputuskan tanpa bukti yang diharapkan rubrik tetapi belum ada, yaitu ${missing}; subbabnya disebut satu per satu dalam bab keterbatasan.`,
    weigh: 'Simpulan ini harus dibaca bersama kekuatan buktinya dan keterbatasan yang diuraikan dalam bab berikut.',
    perIndicator: 'Hasil menurut indikator adalah sebagai berikut.',
    proposed: 'usulan',
    attention: (names) => line`Yang perlu diperhatikan ialah ${names}.`,
    thin: (thin, all, every) =>
      every ? `Bukti pada ${collective(all)}subindikatornya tipis.` : `Bukti pada ${thin} dari ${all} subindikatornya tipis.`,
    advice: 'Saran berikut paling mendesak, dimulai dari subindikator yang paling lemah.',
    adviceHeld: 'Saran berikut paling mendesak, dimulai dari subindikator yang menahan tingkat di atasnya, kemudian yang paling lemah.',
    status: (level, group, holds) => `${level}${group === null ? '' : ` bagi ${group}`}${holds ? '; menahan tingkat di atasnya' : ''}`,
    weakForGroup: (title, level, group) => line`${title} (${level} bagi ${group})`,
    noAdvice: 'Semua subindikator berada pada tingkat tertinggi; tidak ada saran yang mendesak.',
    overall: 'Keseluruhan',
    decisions: (decided, open, all, differing, number) =>
      number === 0
        ? 'Semua tingkat dalam laporan ini merupakan usulan otomatis; belum satu pun diputuskan oleh evaluator. Karena itu laporan ini berstatus draf.'
        : `Evaluator telah mengambil ${decided} keputusan, termasuk yang menyangkut indikator atau kelompok sasaran tersendiri. Di antara ${all} subindikator, ${open} belum diputuskan. Keputusan yang berbeda dari usulan otomatis: ${differing}.`,
    follows:
      'Bila semua subindikator telah diputuskan, tingkat indikator dan tingkat keseluruhan yang tidak diputuskan tersendiri mengikuti keputusan itu: keputusan yang sama dengan tingkat menurut skor memakai skornya, keputusan lain memakai titik tengah tingkatnya; rata-rata, ambang, dan syarat rubrik tetap berlaku.',
    leftOut: (count) =>
      `Laporan ini hanya mencakup sebagian periode studi. Karena itu ${count} keputusan evaluator yang sudah ada tidak dipakai; keputusan itu diambil atas seluruh periode.`,
    differences: 'Keputusan evaluator yang berbeda dari usulan otomatis',
    differencesHead: ['Butir', 'Kelompok', 'Usulan', 'Keputusan', 'Alasan'],
    judgements: 'keputusan evaluator',
  },
  en: {
    title: 'Conclusion and advice',
    everyone: 'all users',
    verdict: (level, who, decided) => line`${level} for ${who}${decided ? '' : ' (proposed)'}`,
    verdicts: (name, parts) => line`From the evidence gathered, the success of ${name} can be concluded as follows: ${parts}.`,
    but: '; ',
    and: 'and',
    thinOverall: (thin, all) => `The evidence behind this is thin or absent for ${thin} of ${all} sub-indicators.`,
    gather: (missing) =>
      `Before the levels are decided, evidence that the rubric expects and does not have should be gathered: ${missing}. The chapter on limitations names the sections one by one.`,
    decidedWithout: (missing) =>
      `The levels were decided without evidence that the rubric expects and that is not there: ${missing}. The chapter on limitations names the sections one by one.`,
    weigh: 'This conclusion must be read together with the strength of its evidence and the limitations set out in the next chapter.',
    perIndicator: 'By indicator the outcome is as follows.',
    proposed: 'proposed',
    attention: (names) => line`To be attended to: ${names}.`,
    thin: (thin, all, every) =>
      every
        ? `The evidence on ${all === 'two' ? 'both' : `all ${all}`} of its sub-indicators is thin.`
        : `The evidence on ${thin} of its ${all} sub-indicators is thin.`,
    advice: 'The following advice is the most urgent, beginning with the weakest sub-indicator.',
    adviceHeld:
      'The following advice is the most urgent, beginning with the sub-indicators that hold back a level above them, then the weakest.',
    status: (level, group, holds) => `${level}${group === null ? '' : ` for ${group}`}${holds ? '; it holds back the level above' : ''}`,
    weakForGroup: (title, level, group) => line`${title} (${level} for ${group})`,
    noAdvice: 'Every sub-indicator is at the highest level; no advice is urgent.',
    overall: 'Overall',
    decisions: (decided, open, all, differing, number) =>
      number === 0
        ? 'All levels in this report are automatic proposals; none has been decided by an evaluator. The report is therefore a draft.'
        : `The evaluator has made ${decided} decisions, those on whole indicators and single target groups among them. Of the ${all} sub-indicators, ${open} are not decided. Decisions that differ from the proposal: ${differing}.`,
    follows:
      'Once all sub-indicators are decided, the level of an indicator or of the whole that has no decision of its own follows from these decisions: one that agrees with the score keeps the score, any other stands for the middle of its level; the mean, the thresholds and the conditions of the rubric remain.',
    leftOut: (count, number) =>
      number === 1
        ? 'This report covers only a part of the period of the study. The one decision that the evaluator has made is therefore not used; it was made on the whole period.'
        : `This report covers only a part of the period of the study. The ${count} decisions that the evaluator has made are therefore not used; they were made on the whole period.`,
    differences: 'Decisions of the evaluator that differ from the proposal',
    differencesHead: ['Item', 'Group', 'Proposed', 'Decided', 'Reason'],
    judgements: "evaluator's decisions",
  },
};
