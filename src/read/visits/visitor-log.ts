import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostic/diagnostic.ts';
import type { CleaningEntry, SourceSummary } from '../../result/result.ts';
import type { VisitLog } from '../evidence.ts';
import { intersectPeriods, type Period } from '../period.ts';
import { summarizeFile } from '../source-summary.ts';
import { logIdOf } from '../study/study-rules.ts';
import type { StudySpec } from '../study/study-spec.ts';
import { normalizeName, type StudyFolder } from '../study-folder.ts';
import { type CalendarDay, calendarDays } from './calendar.ts';
import { type HolidayLibrary, type Holidays, readHolidays } from './holidays.ts';
import { joinLogs, type ReadLog } from './join-logs.ts';
import type { LogSpec } from './visit-columns.ts';
import { decideDateOrder } from './visit-date-order.ts';
import { placeVisits } from './visit-days.ts';
import { readVisitFile } from './visit-file.ts';
import { cleaningOf, warnOfRows } from './visit-findings.ts';

/** What reading the visitor logs found. `log` is null when the study has none, or when an error leaves them unusable. */
export interface Visits {
  log: VisitLog | null;
  sources: SourceSummary[];
  cleaning: CleaningEntry[];
  diagnostics: Diagnostic[];
}

interface VisitsInput {
  folder: StudyFolder;
  spec: StudySpec;
  /** The study's period, or the part of it that is evaluated. */
  period: Period;
  holidays: HolidayLibrary;
}

/**
 * Reads all visitor logs of a study against its calendar of open days. Rows are streamed and counted by day, so that a log of any
 * length fits; names are turned into numbers at once and leave with nothing. Bad rows are left out, counted and warned about once.
 */
export async function readVisits({ folder, spec, period, holidays }: VisitsInput): Promise<Visits> {
  if (spec.visitor_logs.length === 0) return { log: null, sources: [], cleaning: [], diagnostics: [] };
  const calendar = await readCalendar(spec, period, holidays);
  const files = new Set(await folder.list());
  const visits: Visits = { log: null, sources: [...calendar.sources], cleaning: [], diagnostics: [...calendar.diagnostics] };
  const logs: ReadLog[] = [];
  for (const logSpec of spec.visitor_logs) {
    const file = normalizeName(logSpec.file);
    // A log that is not there has been reported with study.yaml.
    if (file === null || !files.has(file)) continue;
    const { log, source, diagnostics } = await readLog(folder, file, logSpec, spec, period);
    visits.diagnostics.push(...diagnostics);
    if (log) logs.push(log);
    if (log) visits.sources.push(source);
  }
  const joined = joinLogs(logs, calendar.days, groupIds(spec), spec.language);
  for (const log of joined.logs) {
    visits.cleaning.push(...cleaningOf(log));
    visits.diagnostics.push(...warnOfRows(log));
  }
  const usable = logs.length > 0 && !hasErrors(visits.diagnostics);
  return { ...visits, log: usable ? joined.log : null };
}

async function readCalendar(
  spec: StudySpec,
  period: Period,
  library: HolidayLibrary,
): Promise<Omit<Holidays, 'names'> & { days: CalendarDay[] }> {
  const { calendar, language } = spec;
  if (!calendar) return { days: [], sources: [], diagnostics: [diagnostic('calendar/missing', { file: 'study.yaml' }, {})] };
  const country = calendar.holidays;
  const { names, ...rest } = country
    ? await readHolidays(country, period, library)
    : { names: new Map<string, string>(), sources: [], diagnostics: [] };
  return { ...rest, days: calendarDays(calendar, period, names, language) };
}

async function readLog(
  folder: StudyFolder,
  file: string,
  logSpec: LogSpec,
  spec: StudySpec,
  period: Period,
): Promise<{ log: ReadLog | null; source: SourceSummary; diagnostics: Diagnostic[] }> {
  const { tally, sha256, location, hasNames, diagnostics } = await readVisitFile(folder, file, logSpec, groupIds(spec));
  const source = summarizeFile({ file, role: 'visitor-log', sha256, origin: logSpec.origin });
  if (!tally) return { log: null, source, diagnostics };
  const decision = decideDateOrder(tally.orders, logSpec.date_order);
  const covers = logSpec.covers ?? spec.period;
  const placed = placeVisits(tally, decision.order, covers, period);
  const log: ReadLog = { id: logIdOf(logSpec), file, location, hasNames, spec: logSpec, covers, tally, decision, placed };
  const expectsRows = decision.order !== null && intersectPeriods(covers, period) !== null;
  if (expectsRows && placed.days.size === 0) diagnostics.push(diagnostic('visitor-log/no-rows', { file }, {}));
  return { log, source, diagnostics: [...diagnostics, ...decision.diagnostics] };
}

function groupIds(spec: StudySpec): string[] {
  return spec.groups.members.map((group) => group.id);
}
