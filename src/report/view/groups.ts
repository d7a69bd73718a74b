import type { Informant } from '../../result/evidence.ts';
import type { SubIndicatorScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import { effectiveLevel, findSubIndicator, heldBy, type ReportContext } from '../context.ts';
import { formatList, lowerFirst } from '../format.ts';
import { type Inline, joinInlines, line, link, sentences, strong } from '../prose.ts';
import { quotedInformants } from '../quoted-informants.ts';
import type { Numbering } from './numbering.ts';
import { groupCell } from './summary.ts';
import { captionedTable, nodeLevel } from './tables.ts';

type GroupScope = ReportContext['groupScopes'][number];

/** The target groups side by side: what is known of each in particular, and where they part. */
export function buildGroups(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  return {
    id: anchors.chapter('groups'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(words.intro),
      indicatorTable(context, numbering),
      ...context.groupScopes.map((scope) => paragraph(describeGroup(context, scope))),
      paragraph(describeDifferences(context)),
      ...specificTable(context, numbering),
    ],
    sections: [],
  };
}

function indicatorTable(context: ReportContext, numbering: Numbering): Block {
  const words = phrases[context.language];
  const rows = context.result.rubric.indicators.map((indicator) =>
    row([
      rowHeader(link(context.text(indicator.title), anchors.indicator(indicator.id))),
      ...context.groupScopes.map((scope) => cell(groupCell(context, scope, indicator.id))),
    ]),
  );
  return captionedTable(context, numbering, {
    caption: words.indicatorTable,
    head: [words.indicator, ...context.groupScopes.map((scope) => context.groupTitle(scope.group))],
    rows,
  });
}

/** What the group's own evidence says, sub-indicator by sub-indicator where there is any. */
function describeGroup(context: ReportContext, scope: GroupScope): Inline[] {
  const words = phrases[context.language];
  const group = context.result.study.groups.find((entry) => entry.id === scope.group);
  const own = claimed(scope);
  const holding = heldBy(scope);
  const ofGroup = (informants: readonly Informant[]) => informants.filter((informant) => informant.group === scope.group).length;
  const [asked, quoted] = [ofGroup(context.result.study.informants), ofGroup(quotedInformants(context.result))];
  const byLevel = (wanted: string) => own.filter((node) => effectiveLevel(node) === wanted).map((node) => subLink(context, node.id));
  const list = (level: 'achieved' | 'partly' | 'not-yet') => {
    const links = byLevel(level);
    return links.length === 0 ? null : words.atLevel(context.level(level), joinInlines(links, ', ', links.length > 1 ? words.and : ', '));
  };
  return sentences([
    line`${strong(`${context.groupTitle(scope.group)}.`)}`,
    group?.definition ? context.text(group.definition) : null,
    scope.groupSpecificCount === 0
      ? words.noEvidence
      : words.evidence(context.count(scope.groupSpecificCount), context.count(own.length), context.count(context.places.size)),
    words.informants(context.count(asked), asked),
    quoted === asked ? null : words.quoted(context.count(quoted), quoted),
    list('achieved'),
    list('partly'),
    list('not-yet'),
    holding === null ? null : words.held(subLink(context, holding)),
  ]);
}

/** Sub-indicators where two groups have a level of their own and the levels differ. */
function describeDifferences(context: ReportContext): Inline[] {
  const words = phrases[context.language];
  const differing = [...context.places.keys()].filter((id) => {
    const levels = context.groupScopes.flatMap((scope) =>
      claimed(scope)
        .filter((node) => node.id === id)
        .map(effectiveLevel),
    );
    return new Set(levels).size > 1;
  });
  if (differing.length === 0) return line`${words.alike}`;
  const told = differing.map((id) => {
    const parts = context.groupScopes.flatMap((scope) => {
      const node = claimed(scope).find((entry) => entry.id === id);
      return node ? [words.level(context.groupName(scope.group), context.level(effectiveLevel(node)))] : [];
    });
    return line`${subLink(context, id)} (${formatList(parts, context.language)})`;
  });
  return words.differ(joinInlines(told, '; '));
}

function specificTable(context: ReportContext, numbering: Numbering): Block[] {
  const words = phrases[context.language];
  const ids = [...context.places.keys()].filter((id) => context.groupScopes.some((scope) => claimed(scope).some((node) => node.id === id)));
  if (ids.length === 0) return [];
  const rows = ids.map((id) =>
    row([
      rowHeader(link(context.places.get(id)?.spec.title[context.language] ?? id, anchors.subIndicator(id))),
      ...context.groupScopes.flatMap((scope) => {
        const node = findSubIndicator(scope, id);
        const isClaimed = node !== null && claimed(scope).includes(node);
        return [
          cell(isClaimed ? nodeLevel(context, node, true) : words.notClaimed),
          numberCell(node ? `${node.groupSpecificCount}/${node.evidenceCount}` : context.labels.none),
        ];
      }),
    ]),
  );
  const head = [words.subIndicator, ...context.groupScopes.flatMap((scope) => [context.groupTitle(scope.group), `#${words.own}`])];
  return [captionedTable(context, numbering, { caption: words.specificTable, head, rows, dense: context.groupScopes.length > 2 })];
}

/** Sub-indicators whose level for the group is named. */
function claimed(scope: GroupScope): SubIndicatorScore[] {
  return scope.indicators.flatMap((indicator) => indicator.subIndicators).filter((node) => effectiveLevel(node) !== 'not-assessed');
}

function subLink(context: ReportContext, id: string): Inline {
  return link(lowerFirst(context.places.get(id)?.spec.title[context.language] ?? id), anchors.subIndicator(id));
}

interface Phrases {
  title: string;
  intro: string;
  indicatorTable: string;
  specificTable: string;
  indicator: string;
  subIndicator: string;
  own: string;
  notClaimed: string;
  and: string;
  noEvidence: string;
  evidence: (own: string, subs: string, all: string) => string;
  informants: (count: string, number: number) => string;
  /** Said where fewer are quoted than were asked. */
  quoted: (count: string, number: number) => string;
  atLevel: (level: string, names: Inline[]) => Inline[];
  held: (what: Inline) => Inline[];
  alike: string;
  level: (group: string, level: string) => string;
  differ: (parts: Inline[]) => Inline[];
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Perbandingan kelompok sasaran',
    intro:
      'Bab ini membandingkan kelompok sasaran. Skor suatu kelompok menggabungkan bukti tentang kelompok itu dengan bukti yang berlaku umum, sehingga skor dua kelompok mudah menyerupai satu sama lain; yang membedakan ialah bukti khususnya. Karena itu tingkat hanya disebut apabila bukti semacam itu ada.',
    indicatorTable: 'Tingkat dan skor menurut indikator dan kelompok sasaran',
    specificTable: 'Subindikator dengan bukti khusus kelompok: tingkat, skor, dan bagian bukti yang khusus',
    indicator: 'Indikator',
    subIndicator: 'Subindikator',
    own: 'Khusus/semua',
    notClaimed: 'tidak disimpulkan',
    and: ', dan ',
    noEvidence:
      'Tidak ada bukti yang menyangkut kelompok ini secara khusus, sehingga tingkatnya tidak dapat disebut pada satu subindikator pun.',
    evidence: (own, subs, all) =>
      `Sebanyak ${own} bukti menyangkut kelompok ini secara khusus, sehingga tingkatnya dapat disebut pada ${subs} dari ${all} subindikator.`,
    informants: (count, number) =>
      number === 0 ? 'Tidak seorang pun dari kelompok ini diwawancarai.' : `Dari kelompok ini diwawancarai ${count} orang.`,
    quoted: (count, number) => (number === 0 ? 'Tidak seorang pun di antaranya dikutip.' : `Yang dikutip hanya ${count} orang.`),
    atLevel: (level, names) => line`Yang ${level}: ${names}.`,
    held: (what) => line`Tingkat keseluruhannya tertahan oleh ${what}.`,
    alike: 'Pada subindikator yang dapat dibandingkan, tingkat kelompok-kelompok itu tidak berbeda.',
    level: (group, level) => `${level} bagi ${group}`,
    differ: (parts) => line`Perbedaan yang nyata tampak pada ${parts}.`,
  },
  en: {
    title: 'Comparison of target groups',
    intro:
      'This chapter compares the target groups. The score of a group combines evidence about that group with evidence that holds in general, so two groups easily come out alike; only the evidence about each in particular tells them apart. A level is therefore named only where there is such evidence.',
    indicatorTable: 'Level and score by indicator and target group',
    specificTable: 'Sub-indicators with evidence about a group in particular: level, score and share of that evidence',
    indicator: 'Indicator',
    subIndicator: 'Sub-indicator',
    own: 'Own/all',
    notClaimed: 'not concluded',
    and: ' and ',
    noEvidence: 'No evidence concerns this group in particular, so that no level can be named for any sub-indicator.',
    evidence: (own, subs, all) =>
      `There are ${own} pieces of evidence about this group in particular, so that a level can be named for ${subs} of ${all} sub-indicators.`,
    informants: (count, number) =>
      number === 0
        ? 'Nobody from this group was interviewed.'
        : `From this group, ${count} ${number === 1 ? 'person was' : 'persons were'} interviewed.`,
    quoted: (count, number) => (number === 0 ? 'None of them is quoted.' : `Only ${count} of them ${number === 1 ? 'is' : 'are'} quoted.`),
    atLevel: (level, names) => line`These are ${level}: ${names}.`,
    held: (what) => line`The overall level is held back by ${what}.`,
    alike: 'On the sub-indicators that can be compared, the levels of the groups do not differ.',
    level: (group, level) => `${level} for ${group}`,
    differ: (parts) => line`The levels of the groups differ on ${parts}.`,
  },
};
