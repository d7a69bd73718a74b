import type { Language } from '../../result/text.ts';
import type { VisitMonth, Visitors } from '../../result/visitors.ts';
import type { ReportContext } from '../context.ts';
import { formatDate, formatShortMonth } from '../format.ts';
import { renderChart } from './render-chart.ts';
import { chartFont, ink } from './svg.ts';

interface BarApi {
  value(dimension: number): number;
  coord(point: [number, number]): [number, number];
}

/** Mean persons per open day for each month, with its interval. A month without an open day stays empty. */
export async function drawMonths(context: ReportContext, { months }: Visitors): Promise<string> {
  const words = phrases[context.language];
  return renderChart({
    width: 660,
    height: 290,
    text: { id: 'figure-months', title: words.title, description: describe(context, months) },
    option: {
      textStyle: { fontFamily: chartFont, color: ink.text },
      grid: { left: 44, right: 10, top: 34, bottom: 44 },
      xAxis: {
        type: 'category',
        data: months.map((month, index) => tick(context, month, index, months.length)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
        axisLabel: { color: ink.text, fontSize: 12, interval: 0, lineHeight: 15 },
      },
      yAxis: {
        type: 'value',
        min: 0,
        minInterval: 1,
        name: words.axis,
        nameLocation: 'end',
        nameTextStyle: { color: ink.muted, fontSize: 12, align: 'left', padding: [0, 0, 2, -34] },
        axisLabel: { color: ink.muted, fontSize: 12, formatter: (value: number) => context.number(value, Number.isInteger(value) ? 0 : 1) },
        splitLine: { lineStyle: { color: '#e4e7e9' } },
      },
      series: [
        {
          type: 'bar',
          barWidth: '58%',
          itemStyle: { color: ink.accentLight, borderColor: ink.accent, borderWidth: 1 },
          data: months.map((month) => month.perOpenDay?.value ?? '-'),
        },
        intervals(months),
      ],
    },
  });
}

function intervals(months: readonly VisitMonth[]): object {
  const data = months.flatMap(({ perOpenDay }, index) =>
    perOpenDay && perOpenDay.lower !== null && perOpenDay.upper !== null ? [[index, perOpenDay.lower, perOpenDay.upper]] : [],
  );
  return {
    type: 'custom',
    silent: true,
    data,
    encode: { x: 0, y: [1, 2] },
    z: 5,
    renderItem: (_: object, api: BarApi) => {
      const [x, bottom] = api.coord([api.value(0), api.value(1)]);
      const [, top] = api.coord([api.value(0), api.value(2)]);
      const line = (x1: number, y1: number, x2: number, y2: number) => ({
        type: 'line',
        shape: { x1, y1, x2, y2 },
        style: { stroke: ink.text, lineWidth: 1.3 },
      });
      return { type: 'group', children: [line(x, bottom, x, top), line(x - 4, top, x + 4, top), line(x - 4, bottom, x + 4, bottom)] };
    },
  };
}

/** The month, and the year below it where it begins. Over many months only the first letter fits. */
function tick({ language }: ReportContext, { month }: VisitMonth, index: number, count: number): string {
  const name = formatShortMonth(month, language);
  const short = count > 14 ? name.slice(0, 1) : name;
  return index === 0 || month.endsWith('-01') ? `${short}\n${month.slice(0, 4)}` : short;
}

function describe(context: ReportContext, months: readonly VisitMonth[]): string {
  const parts = months.map((month) => {
    const value = month.perOpenDay ? context.number(month.perOpenDay.value, 2) : context.labels.none;
    return `${formatDate(month.month, context.language)}: ${value}`;
  });
  return `${parts.join('; ')}.`;
}

const phrases: Record<Language, { title: string; axis: string }> = {
  id: { title: 'Rata-rata pengunjung per hari buka menurut bulan', axis: 'Orang per hari buka' },
  en: { title: 'Mean visitors per open day by month', axis: 'Persons per open day' },
};
