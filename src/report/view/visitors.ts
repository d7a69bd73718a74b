import type { Visitors } from '../../result/visitors.ts';
import { anchors } from '../anchors.ts';
import { type Block, numberCell, paragraph, row, rowHeader, type Section, totalRow } from '../blocks.ts';
import { drawCalendar } from '../charts/calendar-chart.ts';
import { drawMonths } from '../charts/months-chart.ts';
import type { ReportContext } from '../context.ts';
import { formatInterval, formatRange } from '../findings/measured.ts';
import { formatCount, formatDate } from '../format.ts';
import { type Inline, joinInlines, sentences } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { captionedFigure, captionedTable } from './tables.ts';
import { type VisitorPhrases, visitorPhrases } from './visitors-phrases.ts';

/** What the visitor log shows: by month, by day, by target group, by purpose. */
export async function buildVisitors(context: ReportContext, visitors: Visitors, numbering: Numbering): Promise<Section> {
  const words = visitorPhrases[context.language];
  const source = sourceLine(context, visitors);
  return {
    id: anchors.chapter('visitors'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(introduction(context, visitors)),
      captionedFigure(context, numbering, { svg: await drawMonths(context, visitors), caption: words.monthsFigure, source }),
      captionedFigure(context, numbering, { svg: drawCalendar(context, visitors), caption: words.calendarFigure, source }),
      paragraph(daysText(context, visitors)),
      daysTable(context, visitors, numbering, source),
      ...groupBlocks(context, visitors, numbering, source),
      ...purposeBlocks(context, visitors, numbering, source),
      monthsTable(context, visitors, numbering, source),
    ],
    sections: [],
  };
}

function introduction(context: ReportContext, visitors: Visitors): Inline[] {
  const words = visitorPhrases[context.language];
  const count = (value: number) => formatCount(value, context.language);
  const cites = joinInlines(
    visitors.logs.map((log) => context.cite(log.id)),
    ' ',
  );
  const rate = visitors.perOpenDay;
  const synthetic = visitors.logs.some((log) => log.origin === 'synthetic');
  return sentences([
    synthetic ? words.synthetic : null,
    words.counted({
      visits: count(visitors.visits),
      persons: count(visitors.persons),
      from: context.date(visitors.from),
      to: context.date(visitors.to),
      cites,
    }),
    words.days({ open: count(visitors.openDays), closed: count(visitors.closedDays) }),
    visitors.missingDays > 0 ? words.missing(count(visitors.missingDays)) : null,
    visitors.recordedShare !== null && visitors.recordedShare < 1 ? words.recorded(context.percent(visitors.recordedShare, 1)) : null,
    rate
      ? words.rate({
          rate: context.number(rate.value, 2),
          n: count(rate.n),
          interval: formatInterval(rate, 'persons-per-open-day', context.language),
        })
      : null,
    visitors.distinctPersons === null ? words.noNames : words.distinct(count(visitors.distinctPersons)),
  ]);
}

function daysText(context: ReportContext, visitors: Visitors): Inline[] {
  const words = visitorPhrases[context.language];
  const share = visitors.zeroDayShare;
  if (!share) return sentences([words.zeroPlain(formatCount(visitors.zeroDays, context.language))]);
  return sentences([
    words.zero({
      zero: formatCount(visitors.zeroDays, context.language),
      open: formatCount(visitors.openDays, context.language),
      share: context.percent(share.value, 1),
      interval: formatInterval(share, 'share', context.language),
    }),
  ]);
}

function daysTable(context: ReportContext, { daysByPersons, openDays }: Visitors, numbering: Numbering, source: string): Block {
  const words = visitorPhrases[context.language];
  const entry = (label: string, days: number) =>
    row([
      rowHeader(label),
      numberCell(formatCount(days, context.language)),
      numberCell(openDays === 0 ? context.labels.none : context.percent(days / openDays, 1)),
    ]);
  const rows = [
    entry(words.none, daysByPersons.none),
    entry(words.oneToFive, daysByPersons.oneToFive),
    entry(words.moreThanFive, daysByPersons.moreThanFive),
  ];
  return captionedTable(context, numbering, { caption: words.daysTable, head: words.daysHead, rows, source });
}

function groupBlocks(context: ReportContext, visitors: Visitors, numbering: Numbering, source: string): Block[] {
  if (visitors.groups.length === 0) return [];
  const words = visitorPhrases[context.language];
  const ranked = visitors.groups
    .flatMap((entry) => (entry.share ? [{ ...entry, share: entry.share }] : []))
    .sort((a, b) => b.persons - a.persons);
  const described = ranked.map((entry) =>
    words.group(
      context.groupName(entry.group),
      context.percent(entry.share.value, 1),
      formatInterval(entry.share, 'share', context.language),
    ),
  );
  const rows = visitors.groups.map((entry) =>
    row([
      rowHeader(context.groupTitle(entry.group)),
      numberCell(formatCount(entry.visits, context.language)),
      numberCell(formatCount(entry.persons, context.language)),
      numberCell(entry.share ? context.percent(entry.share.value, 1) : context.labels.none),
      numberCell(intervalText(context, entry.share)),
    ]),
  );
  const none = row([
    rowHeader(words.ungrouped),
    numberCell(context.labels.none),
    numberCell(formatCount(visitors.ungroupedPersons, context.language)),
    numberCell(context.labels.none),
    numberCell(context.labels.none),
  ]);
  return [
    paragraph(
      sentences([described.length > 0 ? words.groups(context.list(described)) : null, visitors.groupsOverlap ? words.overlap : null]),
    ),
    captionedTable(context, numbering, { caption: words.groupsTable, head: words.groupsHead, rows: [...rows, none], source }),
  ];
}

function purposeBlocks(context: ReportContext, { purposes, persons }: Visitors, numbering: Numbering, source: string): Block[] {
  if (purposes.length === 0) return [];
  const words = visitorPhrases[context.language];
  const rows = purposes.map((entry) =>
    row([
      rowHeader(entry.title[context.language]),
      numberCell(formatCount(entry.persons, context.language)),
      numberCell(persons === 0 ? context.labels.none : context.percent(entry.persons / persons, 1)),
    ]),
  );
  return [captionedTable(context, numbering, { caption: words.purposesTable, head: words.purposesHead, rows, source })];
}

function monthsTable(context: ReportContext, visitors: Visitors, numbering: Numbering, source: string): Block {
  const words = visitorPhrases[context.language];
  const cells = (entry: Pick<Visitors, 'openDays' | 'zeroDays' | 'visits' | 'persons' | 'perOpenDay'>) => [
    ...[entry.openDays, entry.zeroDays, entry.visits, entry.persons].map((value) => numberCell(formatCount(value, context.language))),
    numberCell(entry.perOpenDay ? context.number(entry.perOpenDay.value, 2) : context.labels.none),
    numberCell(rateInterval(context, entry.perOpenDay)),
  ];
  const rows = visitors.months.map((month) => row([rowHeader(formatDate(month.month, context.language)), ...cells(month)]));
  const total = totalRow([rowHeader(words.total), ...cells(visitors)]);
  return captionedTable(context, numbering, {
    caption: words.monthsTable,
    head: words.monthsHead,
    rows: [...rows, total],
    source,
    dense: true,
  });
}

function rateInterval(context: ReportContext, estimate: Visitors['perOpenDay']): string {
  if (!estimate || estimate.lower === null || estimate.upper === null) return context.labels.none;
  return formatRange(estimate.lower, estimate.upper, 'persons-per-open-day', context.language);
}

function intervalText(context: ReportContext, estimate: Visitors['zeroDayShare']): string {
  if (!estimate || estimate.lower === null || estimate.upper === null) return context.labels.none;
  return formatRange(estimate.lower, estimate.upper, 'share', context.language);
}

function sourceLine(context: ReportContext, visitors: Visitors): string {
  const words: VisitorPhrases = visitorPhrases[context.language];
  const synthetic = visitors.logs.some((log) => log.origin === 'synthetic');
  return words.source(context.date(visitors.from), context.date(visitors.to), synthetic);
}
