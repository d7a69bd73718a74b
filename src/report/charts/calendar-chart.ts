import type { Language } from '../../result/text.ts';
import type { VisitDay, Visitors } from '../../result/visitors.ts';
import type { ReportContext } from '../context.ts';
import { formatCount, formatShortMonth } from '../format.ts';
import { chartFont, escapeSvg, ink, wrapSvg } from './svg.ts';

const cell = 11.2;
const left = 44;
const top = 22;
const yearHeight = 7 * cell + 34;
const width = 660;
const millisecondsPerDay = 86_400_000;

/** Shades for 1–2, 3–5 and more persons: light to dark, so that print without color keeps their order. */
const shades = [
  { least: 6, color: '#16323e' },
  { least: 3, color: '#4f7f92' },
  { least: 1, color: '#b4cad3' },
] as const;

/** One square a day, a block a year, a column a week (Monday first). Open days without visits are hollow circles, closed days are struck through, days in a gap of the log a dot. */
export function drawCalendar(context: ReportContext, visitors: Visitors): string {
  const words = phrases[context.language];
  const years = [...new Set(visitors.days.map((day) => day.date.slice(0, 4)))].sort();
  const blocks = years.map((year, index) => drawYear(context, year, visitors.days, top + index * yearHeight));
  const height = top + years.length * yearHeight + 26;
  const count = (value: number) => formatCount(value, context.language);
  const description = words.description(count(visitors.openDays), count(visitors.zeroDays), count(visitors.closedDays));
  const body = `<g font-family="${escapeSvg(chartFont)}" font-size="12" fill="${ink.text}">${blocks.join('')}${drawLegend(words, height - 14, visitors.missingDays > 0)}</g>`;
  return wrapSvg({ width, height }, { id: 'figure-calendar', title: words.title, description }, body);
}

function drawYear({ language }: ReportContext, year: string, days: readonly VisitDay[], y: number): string {
  const first = Date.parse(`${year}-01-01T00:00:00Z`);
  const offset = weekdayOf(first);
  const column = (date: string) => Math.floor((Math.round((Date.parse(`${date}T00:00:00Z`) - first) / millisecondsPerDay) + offset) / 7);
  const own = days.filter((day) => day.date.startsWith(year));
  const months = [...new Set(own.map((day) => day.date.slice(0, 7)))].map(
    (month) =>
      `<text x="${left + column(`${month}-01`) * cell}" y="${y - 5}" fill="${ink.muted}" font-size="11.5">${escapeSvg(formatShortMonth(month, language))}</text>`,
  );
  const marks = own.map((day) =>
    drawDay(day, round(left + column(day.date) * cell), round(y + weekdayOf(Date.parse(`${day.date}T00:00:00Z`)) * cell)),
  );
  return `<text x="0" y="${y + 4 * cell}" font-weight="600" font-size="13">${escapeSvg(year)}</text>${months.join('')}${marks.join('')}`;
}

type Mark = Pick<VisitDay, 'open' | 'persons' | 'record'>;

function drawDay(day: Mark, x: number, y: number): string {
  const size = cell - 1.8;
  const [middleX, middleY] = [round(x + size / 2), round(y + size / 2)];
  if (day.open && day.record === 'missing') return `<circle cx="${middleX}" cy="${middleY}" r="1" fill="${ink.muted}"/>`;
  if (!day.open)
    return `<path d="M${round(x + 2)} ${round(y + size - 2)}L${round(x + size - 2)} ${round(y + 2)}" stroke="#98a1a6" stroke-width="1"/>`;
  if (day.persons === 0) return `<circle cx="${middleX}" cy="${middleY}" r="3.3" fill="none" stroke="${ink.text}" stroke-width="1.2"/>`;
  const color = shades.find((shade) => day.persons >= shade.least)?.color ?? shades[2].color;
  return `<rect x="${x}" y="${y}" width="${round(size)}" height="${round(size)}" fill="${color}"/>`;
}

function drawLegend(words: Phrases, y: number, hasMissing: boolean): string {
  const days: (Mark & { label: string })[] = [
    { label: words.closed, open: false, persons: 0, record: 'none' },
    { label: words.zero, open: true, persons: 0, record: 'zero' },
    { label: words.few, open: true, persons: 1, record: 'rows' },
    { label: words.some, open: true, persons: 3, record: 'rows' },
    { label: words.many, open: true, persons: 6, record: 'rows' },
    ...(hasMissing ? [{ label: words.missing, open: true, persons: 0, record: 'missing' as const }] : []),
  ];
  const step = (width - left) / days.length;
  return days
    .map((day, index) => {
      const x = round(left + index * step);
      return `${drawDay(day, x, y)}<text x="${round(x + 15)}" y="${y + 8.5}">${escapeSvg(day.label)}</text>`;
    })
    .join('');
}

/** 0 for Monday. */
function weekdayOf(instant: number): number {
  return (new Date(instant).getUTCDay() + 6) % 7;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Phrases {
  title: string;
  description: (open: string, zero: string, closed: string) => string;
  closed: string;
  zero: string;
  few: string;
  some: string;
  many: string;
  missing: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Kalender kunjungan harian',
    description: (open, zero, closed) =>
      `${open} hari buka, ${zero} di antaranya tanpa tamu; ${closed} hari tutup. Angkanya per bulan ada pada tabel kunjungan menurut bulan.`,
    closed: 'tutup',
    zero: 'buka, tanpa tamu',
    few: '1–2 orang',
    some: '3–5 orang',
    many: 'lebih dari 5',
    missing: 'tanpa catatan',
  },
  en: {
    title: 'Calendar of daily visits',
    description: (open, zero, closed) =>
      `${open} open days, ${zero} of them without a visitor; ${closed} closed days. The monthly figures are in the table of visits by month.`,
    closed: 'closed',
    zero: 'open, no visitor',
    few: '1–2 persons',
    some: '3–5 persons',
    many: 'more than 5',
    missing: 'not recorded',
  },
};
