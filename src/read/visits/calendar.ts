import type { Language } from '../../result/text.ts';
import { eachDay, weekdayOf } from '../iso-day.ts';
import type { Period } from '../period.ts';
import type { StudySpec } from '../study/study-spec.ts';

/** Whether the place was meant to be open. `closedBecause` is null exactly when it was. */
export interface CalendarDay {
  date: string;
  open: boolean;
  closedBecause: string | null;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const weekdayNames: Record<Language, readonly string[]> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/**
 * Every day of the period, open or closed. `holidays` maps an ISO day to the holiday's name. Where several reasons close
 * a day, the study's own closure is named before the holiday, and the holiday before the weekday.
 */
export function calendarDays(
  calendar: NonNullable<StudySpec['calendar']>,
  period: Period,
  holidays: ReadonlyMap<string, string>,
  language: Language,
): CalendarDay[] {
  const openWeekdays = new Set<string>(calendar.open_weekdays);
  return eachDay(period.from, period.to).map((date) => {
    const weekday = weekdayOf(date);
    const closedBecause =
      calendar.closed.find((range) => range.from <= date && date <= (range.to ?? range.from))?.reason ??
      holidays.get(date) ??
      (openWeekdays.has(weekdays[weekday] ?? '') ? null : (weekdayNames[language][weekday] ?? null));
    return { date, open: closedBecause === null, closedBecause };
  });
}
