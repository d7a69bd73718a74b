import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostic/diagnostic.ts';
import type { CleaningEntry, SourceSummary } from '../../result/result.ts';
import type { VisitLog } from '../evidence.ts';
import { intersectPeriods, type Period } from '../period.ts';
import { summarizeFile } from '../source-summary.ts';
import { logIdOf } from '../study/study-rules.ts';
import type { StudySpec } from '../study/study-spec.ts';
import { normalizeName, type StudyFolder } from '../study-folder.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';
import { type CalendarDay, calendarDays } from './calendar.ts';
import { type HolidayLibrary, type Holidays, readHolidays } from './holidays.ts';
import { joinLogs, type ReadLog } from './join-logs.ts';
import type { LogSpec } from './visit-columns.ts';
import { decideDateOrder } from './visit-date-order.ts';
import { placeVisits } from './visit-days.ts';
import { readVisitFile } from './visit-file.ts';
import { cleaningOf, type PlacedLog, warnOfRows } from './visit-findings.ts';
import { purposeTitles } from './visit-purpose.ts';
import type { KeptTable } from './visit-table.ts';
import { readTime } from './visit-time.ts';

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
  /** Of `study.yaml`; without them its problems name the file alone. */
  places?: YamlPlaces | undefined;
}

/**
 * Reads all visitor logs of a study against its calendar of open days. Rows are streamed and counted by day, so that a log of any
 * length fits; names are turned into numbers at once and leave with nothing. Bad rows are left out, counted and warned about once.
 */
export async function readVisits({ folder, spec, period, holidays, places }: VisitsInput): Promise<Visits> {
  if (spec.visitor_logs.length === 0) return { log: null, sources: [], cleaning: [], diagnostics: [] };
  const calendar = await readCalendar({ spec, period, holidays, places });
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
  const joined = joinLogs(logs, {
    calendar: calendar.days,
    period,
    groupIds: groupIds(spec),
    purposes: purposeTitles(spec.visit_purposes),
    language: spec.language,
  });
  for (const log of joined.logs) {
    visits.cleaning.push(...cleaningOf(log));
    visits.diagnostics.push(...warnOfRows(log), ...warnOfEmptyLog(log, period));
  }
  const usable = logs.length > 0 && !hasErrors(visits.diagnostics);
  return { ...visits, log: usable ? joined.log : null };
}

/** The calendar of the whole study, because a gap in a log does not end where the evaluated period does. Only the latter's holidays are asked for. */
async function readCalendar({
  spec,
  period,
  holidays,
  places,
}: Omit<VisitsInput, 'folder'>): Promise<Omit<Holidays, 'names'> & { days: CalendarDay[] }> {
  const study = { file: 'study.yaml' };
  const { calendar, language } = spec;
  if (!calendar) {
    return { days: [], sources: [], diagnostics: [diagnostic('calendar/missing', places?.key(['visitor_logs']) ?? study, {})] };
  }
  const country = calendar.holidays;
  if (!country) return { days: calendarDays(calendar, spec.period, new Map(), language), sources: [], diagnostics: [] };
  const { names, ...rest } = await readHolidays(country, period, holidays, places?.value(['calendar', 'holidays']) ?? study);
  const others = await readHolidays(country, spec.period, holidays);
  return { ...rest, days: calendarDays(calendar, spec.period, new Map([...others.names, ...names]), language) };
}

async function readLog(
  folder: StudyFolder,
  file: string,
  logSpec: LogSpec,
  spec: StudySpec,
  period: Period,
): Promise<{ log: ReadLog | null; source: SourceSummary; diagnostics: Diagnostic[] }> {
  const covers = logSpec.covers ?? spec.period;
  const read = await readVisitFile(folder, fileInput(file, logSpec, spec));
  const source = summarizeFile({ file, role: 'visitor-log', sha256: read.sha256, origin: logSpec.origin });
  if (!read.tables) return { log: null, source, diagnostics: read.diagnostics };
  const tables = read.tables.flatMap(({ sheet, tally }) => (tally ? [{ sheet, tally }] : []));
  const decision = decideDateOrder(
    tables.map(({ tally }) => tally.orders),
    logSpec.date_order,
  );
  const log: ReadLog = {
    id: logIdOf(logSpec),
    file,
    location: read.location,
    hasNames: read.tables.some(({ hasNames }) => hasNames),
    spec: logSpec,
    covers,
    decision,
    tables: tables.map((table) => ({ ...table, placed: placeVisits(table.tally, decision.order, covers, period) })),
    notes: [...read.notes, ...read.tables.flatMap(({ notes }) => notes)],
  };
  return { log, source, diagnostics: [...read.diagnostics, ...decision.diagnostics] };
}

function fileInput(file: string, logSpec: LogSpec, spec: StudySpec): Parameters<typeof readVisitFile>[1] {
  const { from, to } = logSpec.covers ?? spec.period;
  const year = from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : null;
  const month = { month: null, year };
  return { file, spec: logSpec, groupOrder: groupIds(spec), purposes: spec.visit_purposes, hours: hoursOf(spec), month };
}

/** The rows of one log, table by table, for a pseudonymised copy. Null when the file cannot be used, which reading the study reports. */
export async function readLogRows(folder: StudyFolder, file: string, logSpec: LogSpec, spec: StudySpec): Promise<KeptTable[] | null> {
  const { tables } = await readVisitFile(folder, { ...fileInput(file, logSpec, spec), keepRows: true });
  return tables?.flatMap(({ kept }) => kept ?? []) ?? null;
}

/** A log without a row in the period, whose days count as days without visitors. */
function warnOfEmptyLog({ file, covers, decision, tables, gaps }: PlacedLog, period: Period): Diagnostic[] {
  const expectsRows = decision.order !== null && intersectPeriods(covers, period) !== null && gaps.length === 0;
  return expectsRows && tables.every(({ placed }) => placed.days.size === 0) ? [diagnostic('visitor-log/no-rows', { file }, {})] : [];
}

/** Opening hours in minutes since midnight. */
function hoursOf({ calendar }: StudySpec): { from: number; to: number } | null {
  const hours = calendar?.hours;
  const [from, to] = [hours && readTime(hours.from), hours && readTime(hours.to)];
  return from && to ? { from: from.at, to: to.at } : null;
}

function groupIds(spec: StudySpec): string[] {
  return spec.groups.members.map((group) => group.id);
}
