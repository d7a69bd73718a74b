import type { Indicator } from '../../result/rubric.ts';
import type { Language } from '../../result/text.ts';
import { findIndicator, type ReportContext } from '../context.ts';
import { renderChart } from './render-chart.ts';
import { chartFont, ink } from './svg.ts';

const symbols = ['rect', 'triangle', 'diamond'] as const;
/** A row holds the score above its line and the groups' symbols below it. */
const rowHeight = { few: 46, many: 43 } as const;
const labelWidth = 168;
const width = 660;
const legendRowHeight = 22;

/** What a custom series of ECharts is handed for one row. */
interface RowApi {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
}

/** The six indicators side by side: score, range from worst to best, level bands, and the target groups where they have a level. */
export async function drawProfile(context: ReportContext): Promise<string> {
  const { indicators } = context.result.rubric;
  const words = phrases[context.language];
  const extra = (legendRows(context) - 1) * legendRowHeight;
  const height = indicators.length * (context.groupScopes.length > 2 ? rowHeight.many : rowHeight.few) + 92 + extra;
  const names = indicators.map((indicator, index) => `${index + 1}. ${context.text(indicator.title)}`);
  return renderChart({
    width,
    height,
    text: { id: 'figure-profile', title: words.title, description: describe(context) },
    option: {
      textStyle: { fontFamily: chartFont, color: ink.text, fontSize: 13 },
      grid: { left: labelWidth + 14, right: 24, top: 32, bottom: 60 + extra },
      legend: {
        bottom: 0,
        left: 8,
        itemGap: 18,
        itemWidth: 13,
        itemHeight: 11,
        selectedMode: false,
        textStyle: { color: ink.text, fontSize: 12.5 },
        data: legend(context),
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 20,
        axisLabel: { color: ink.muted, fontSize: 12 },
        axisLine: { show: true, lineStyle: { color: ink.line } },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
        axisLabel: { color: ink.text, fontSize: 13, width: labelWidth, overflow: 'break', lineHeight: 16, align: 'right' },
      },
      series: [ranges(context, indicators), scores(context, indicators), ...groups(context, indicators)],
    },
  });
}

/** How many rows the legend needs, by the usual width of a letter: it wraps upward, into the axis. */
function legendRows(context: ReportContext): number {
  const names = [
    phrases[context.language].all,
    ...context.groupScopes.slice(0, symbols.length).map((scope) => context.groupTitle(scope.group)),
  ];
  const [rows] = names.reduce(
    ([count, used], name) => {
      const own = name.length * 6.6 + 36;
      return used > 0 && used + own > width ? [count + 1, own] : [count, used + own];
    },
    [1, 0],
  );
  return rows ?? 1;
}

function legend(context: ReportContext): object[] {
  const words = phrases[context.language];
  const named = context.groupScopes.slice(0, symbols.length).map((scope) => ({ name: context.groupTitle(scope.group) }));
  return [{ name: words.all, icon: 'circle' }, ...named];
}

function scores(context: ReportContext, indicators: readonly Indicator[]): object {
  const data = indicators.flatMap((indicator, index) => {
    const score = findIndicator(context.overall, indicator.id)?.score ?? null;
    return score === null ? [] : [{ value: [score, index], label: { formatter: () => context.number(score) } }];
  });
  return {
    name: phrases[context.language].all,
    type: 'scatter',
    symbol: 'circle',
    symbolSize: 13,
    itemStyle: { color: ink.accent },
    label: { show: true, position: 'top', distance: 1, color: ink.text, fontWeight: 600, fontSize: 13 },
    data,
    markArea: { silent: true, data: bands(context) },
    markLine: thresholdLines(context),
    z: 5,
  };
}

function bands(context: ReportContext): object[] {
  const levels = context.result.rubric.levels.filter((level) => level.from !== null);
  return levels.map((level, index) => [
    {
      name: context.text(level.title),
      xAxis: level.from,
      itemStyle: { color: ink.bands[index % ink.bands.length] },
      label: { position: 'top', distance: 8, color: ink.muted, fontSize: 12.5 },
    },
    { xAxis: levels[index + 1]?.from ?? 100 },
  ]);
}

function thresholdLines(context: ReportContext): object {
  const thresholds = context.result.rubric.levels.flatMap((level) =>
    level.from === null || level.from <= 0 ? [] : [{ xAxis: level.from }],
  );
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: ink.muted, type: [4, 3], width: 1 },
    data: thresholds,
  };
}

/** A bar from worst to best with end caps; where there is no score, the words for it. */
function ranges(context: ReportContext, indicators: readonly Indicator[]): object {
  const data = indicators.map((indicator, index) => {
    const node = findIndicator(context.overall, indicator.id);
    return [index, node?.bounds?.worst ?? 0, node?.bounds?.best ?? 100, node?.score ?? -1];
  });
  const unscored = context.level('not-assessed');
  return {
    type: 'custom',
    silent: true,
    data,
    encode: { x: [1, 2], y: 0 },
    z: 4,
    renderItem: (_: object, api: RowApi) => {
      const [left, y] = api.coord([api.value(1), api.value(0)]);
      const [right] = api.coord([api.value(2), api.value(0)]);
      const stroke = { stroke: ink.accent, lineWidth: 2, fill: 'none' };
      const cap = (x: number) => ({ type: 'line', shape: { x1: x, x2: x, y1: y - 6, y2: y + 6 }, style: stroke });
      const label = {
        type: 'text',
        style: { text: unscored, x: left + 8, y: y - 16, fill: ink.muted, font: `italic 12.5px ${chartFont}` },
      };
      const bar = { type: 'line', shape: { x1: left, x2: right, y1: y, y2: y }, style: stroke };
      return { type: 'group', children: api.value(3) < 0 ? [bar, cap(left), cap(right), label] : [bar, cap(left), cap(right)] };
    },
  };
}

/** Target groups below the row, only where a level is claimed for them: elsewhere their score repeats the general evidence. */
function groups(context: ReportContext, indicators: readonly Indicator[]): object[] {
  return context.groupScopes.slice(0, symbols.length).map((scope, position) => ({
    name: context.groupTitle(scope.group),
    type: 'scatter',
    symbol: symbols[position],
    symbolSize: 10,
    symbolOffset: [0, 12],
    itemStyle: { color: position === 0 ? '#ffffff' : ink.accentLight, borderColor: ink.text, borderWidth: 1.4 },
    z: 6 + position,
    data: indicators.flatMap((indicator, index) => {
      const node = findIndicator(scope, indicator.id);
      return node && node.score !== null && node.levelReason === null ? [[node.score, index]] : [];
    }),
  }));
}

function describe(context: ReportContext): string {
  const words = phrases[context.language];
  const parts = context.result.rubric.indicators.map((indicator) => {
    const node = findIndicator(context.overall, indicator.id);
    const bounds = node?.bounds ? words.bounds(context.number(node.bounds.worst), context.number(node.bounds.best)) : '';
    return `${context.text(indicator.title)}: ${node?.score == null ? context.level('not-assessed') : context.number(node.score)}${bounds}`;
  });
  return `${parts.join('; ')}.`;
}

interface Phrases {
  title: string;
  all: string;
  bounds: (worst: string, best: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Profil skor menurut indikator',
    all: 'Semua bukti, dengan rentang',
    bounds: (worst, best) => ` (rentang ${worst} sampai ${best})`,
  },
  en: {
    title: 'Profile of scores by indicator',
    all: 'All evidence, with range',
    bounds: (worst, best) => ` (bounds ${worst} to ${best})`,
  },
};
