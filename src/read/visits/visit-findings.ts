import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { type CleaningEntry, cleaningRules } from '../../result/result.ts';
import type { Bilingual } from '../../result/text.ts';
import type { Period } from '../period.ts';
import { choiceTexts, cleaningTexts } from './cleaning-texts.ts';
import { type FoundCells, type FoundRows, joinCells, joinRows } from './found-rows.ts';
import { nearestGroupValue } from './group-values.ts';
import type { LogGap } from './log-gaps.ts';
import type { LogSpec } from './visit-columns.ts';
import { type DateOrderDecision, twofold } from './visit-date-order.ts';
import type { VisitDays } from './visit-days.ts';
import type { VisitTally } from './visit-tally.ts';

/** One log as read and put on the calendar. */
export interface PlacedLog {
  file: string;
  spec: LogSpec;
  covers: Period;
  decision: DateOrderDecision;
  tables: readonly PlacedTable[];
  /** Those that leave days of the evaluated period without any log. */
  gaps: readonly LogGap[];
  /** How the file was read. */
  notes: readonly CleaningEntry[];
}

export interface PlacedTable {
  sheet: string | null;
  tally: VisitTally;
  placed: VisitDays;
  /** Rows with visits on days that are closed all the same; null when there are none. */
  onClosedDays: FoundRows | null;
}

/** One warning a rule and table: the first row in its place, and how many there are. One for each gap. */
export function warnOfRows(log: PlacedLog): Diagnostic[] {
  const gaps = log.gaps.map(({ from, to, days }) =>
    diagnostic('visitor-log/log-missing', { file: log.file }, { from, to, days: days.length, limit: log.spec.gap_days }),
  );
  return [...log.tables.flatMap((table) => warnOfTable(log, table)), ...gaps];
}

function warnOfTable({ spec, covers, decision }: PlacedLog, { tally, placed }: PlacedTable): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  const { badDate } = placed;
  if (badDate) {
    // An order that nothing in the column needed is not worth a word.
    const order = spec.date_order || tally.orders.size > 0 ? (decision.order ?? 'undecided') : 'undecided';
    warnings.push(diagnostic('visitor-log/bad-date', badDate.location, { found: badDate.text, order, count: badDate.count }));
  }
  const outside = [placed.outsideCoverage, placed.afterCoverage].flatMap((found) => found ?? []);
  const first = joinCells(outside);
  if (first) {
    const date = outside.find(({ location }) => location === first.location)?.date ?? '';
    warnings.push(
      diagnostic('visitor-log/outside-coverage', first.location, { date, from: covers.from, to: covers.to, count: first.count }),
    );
  }
  const group = tally.faults.get('unknown-group');
  if (group) {
    const known = Object.keys(spec.groups);
    const args = { found: group.text, known, nearest: nearestGroupValue(group.text, known), count: group.count };
    warnings.push(diagnostic('visitor-log/unknown-group', group.location, args));
  }
  const persons = tally.faults.get('bad-persons');
  if (persons) warnings.push(diagnostic('visitor-log/bad-persons', persons.location, { found: persons.text, count: persons.count }));
  return warnings;
}

/**
 * The cleaning ledger of one log, by rule in the order of `cleaningRules`. It quotes no cell but dates that were understood and headers:
 * signatures and names stray into every column.
 */
export function cleaningOf(log: PlacedLog): CleaningEntry[] {
  const entries = [
    ...log.notes,
    ...log.tables.flatMap((table) => cleaningOfTable(log, table)),
    ...log.gaps.map((gap) => gapEntry(log, gap)),
  ];
  return cleaningRules.flatMap((rule) => entries.filter((entry) => entry.rule === rule));
}

function cleaningOfTable({ file, spec, decision }: PlacedLog, { sheet, tally, placed, onClosedDays }: PlacedTable): CleaningEntry[] {
  const found = new Map<CleaningEntry['rule'], FoundRows | null | undefined>([
    ...tally.skipped,
    ...placed.flags,
    ['bad-date', placed.badDate],
    ['bad-persons', tally.faults.get('bad-persons')],
    ['unknown-group', tally.faults.get('unknown-group')],
    ['outside-coverage', placed.outsideCoverage],
    ['after-coverage', placed.afterCoverage],
    ['outside-period', placed.outsidePeriod],
    ['outside-calendar', onClosedDays],
    ['date-order-decided', decision.decidedBy && joinRows(twofold.flatMap((sign) => tally.orders.get(sign) ?? []))],
  ]);
  return [...found].flatMap(([rule, rows]) =>
    rows
      ? [
          {
            file,
            ...(sheet === null ? {} : { sheet }),
            rule,
            count: rows.count,
            lines: [...rows.lines],
            text: textOf(rule, spec, decision),
          },
        ]
      : [],
  );
}

function textOf(rule: CleaningEntry['rule'], spec: LogSpec, decision: DateOrderDecision): Bilingual {
  if (rule === 'double-submission') return choiceTexts[rule][spec.double_submissions.rows];
  if (rule === 'staff-or-test') return choiceTexts[rule][spec.staff.rows];
  if (rule === 'date-order-decided' && decision.decidedBy) return orderText(decision, decision.decidedBy);
  const texts: Partial<Record<CleaningEntry['rule'], Bilingual>> = cleaningTexts;
  const text = texts[rule];
  if (!text) throw new Error(`no text for ${rule}`);
  return text;
}

function orderText({ order, byMonth }: DateOrderDecision, { text, location, lines }: FoundCells): Bilingual {
  const words =
    order === 'month-first' ? { en: 'month/day/year', id: 'bulan/hari/tahun' } : { en: 'day/month/year', id: 'hari/bulan/tahun' };
  if (byMonth) {
    return {
      en: `Dates that could be read both ways are read as ${words.en}, because only so do they fall in the month that the sheet or the title names.`,
      id: `Tanggal yang dapat dibaca dua cara dibaca sebagai ${words.id}, karena hanya dengan cara itu tanggalnya jatuh pada bulan yang disebut lembar atau judul.`,
    };
  }
  const place =
    location.cell === undefined
      ? { en: `line ${lines[0]}`, id: `baris ${lines[0]}` }
      : { en: `cell ${location.cell} of sheet ${location.sheet}`, id: `sel ${location.cell} pada lembar ${location.sheet}` };
  return {
    en: `Dates that could be read both ways are read as ${words.en}, because ${place.en} has ${text}.`,
    id: `Tanggal yang dapat dibaca dua cara dibaca sebagai ${words.id}, karena ${place.id} berisi ${text}.`,
  };
}

function gapEntry({ file, spec }: PlacedLog, { from, to, days }: LogGap): CleaningEntry {
  const text = {
    en: `No record on ${days.length} open days in a row, from ${from} to ${to} (more than ${spec.gap_days}): the log is missing there. These days are neither days without visitors nor part of any mean.`,
    id: `Tidak ada catatan pada ${days.length} hari buka berturut-turut, ${from} s.d. ${to} (lebih dari ${spec.gap_days}): buku tamu tidak ada. Hari-hari itu bukan hari tanpa pengunjung dan tidak masuk rata-rata mana pun.`,
  };
  return { file, rule: 'log-missing', count: days.length, lines: [], text };
}
