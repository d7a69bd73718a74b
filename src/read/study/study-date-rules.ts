import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { parsePeriod } from '../period.ts';
import type { YamlPath } from '../yaml/yaml-places.ts';
import type { StudyFacts, StudyRule } from './study-rules.ts';

/** Days exist, and what has a beginning and an end has them in order. */
export const dateRules: readonly StudyRule[] = [daysExist, rangesAreInOrder, hoursAreInOrder, sourcesAreOfThePeriod];

function daysExist({ spec, places }: StudyFacts): Diagnostic[] {
  const days = [
    ...rangesOf(spec).flatMap(({ from, to, path }) => [
      { day: from, path: [...path, 'from'] },
      { day: to, path: [...path, 'to'] },
    ]),
    ...spec.sources.map(({ date }, index) => ({ day: date, path: ['sources', index, 'date'] })),
    { day: spec.innovation.applied_since, path: ['innovation', 'applied_since'] },
  ];
  return days.flatMap(({ day, path }) =>
    day === undefined || exists(day) ? [] : [diagnostic('study/no-such-day', places.value(path), { day })],
  );
}

function rangesAreInOrder({ spec, places }: StudyFacts): Diagnostic[] {
  return rangesOf(spec).flatMap(({ from, to, path }) =>
    to === undefined || from <= to ? [] : [diagnostic('study/dates-out-of-order', places.value([...path, 'to']), { from, to })],
  );
}

function hoursAreInOrder({ spec, places }: StudyFacts): Diagnostic[] {
  const hours = spec.calendar?.hours;
  if (!hours) return [];
  const [from, to] = [hours.from.replace('.', ':'), hours.to.replace('.', ':')];
  const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
  if (isTime(from) && isTime(to) && from < to) return [];
  return [diagnostic('study/hours-out-of-order', places.value(['calendar', 'hours', 'to']), hours)];
}

function sourcesAreOfThePeriod({ spec, places }: StudyFacts): Diagnostic[] {
  const { from, to } = spec.period;
  return spec.sources.flatMap(({ file, date }, index) =>
    date === undefined || !exists(date) || from > to || (from <= date && date <= to)
      ? []
      : [diagnostic('study/source-outside-period', places.value(['sources', index, 'date']), { file, date, from, to })],
  );
}

function rangesOf(spec: StudyFacts['spec']): { from: string; to: string | undefined; path: YamlPath }[] {
  return [
    { ...spec.period, path: ['period'] },
    ...spec.visitor_logs.flatMap(({ covers }, index) => (covers ? [{ ...covers, path: ['visitor_logs', index, 'covers'] }] : [])),
    ...(spec.calendar?.closed ?? []).map(({ from, to }, index) => ({ from, to, path: ['calendar', 'closed', index] })),
  ];
}

/** Whether the calendar has this day, month or year (ISO). */
function exists(day: string): boolean {
  return parsePeriod(day) !== null;
}
