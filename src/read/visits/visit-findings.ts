import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CleaningEntry } from '../../result/result.ts';
import type { Bilingual } from '../../result/text.ts';
import { nearestName } from '../nearest-name.ts';
import type { Period } from '../period.ts';
import type { FoundRows } from './found-rows.ts';
import type { LogSpec } from './visit-columns.ts';
import type { DateOrderDecision } from './visit-date-order.ts';
import type { VisitDays } from './visit-days.ts';
import type { VisitTally } from './visit-tally.ts';

/** One log as read and put on the calendar. */
export interface PlacedLog {
  file: string;
  spec: LogSpec;
  covers: Period;
  tally: VisitTally;
  decision: DateOrderDecision;
  placed: VisitDays;
  /** Rows with visits on days that are closed all the same; null when there are none. */
  onClosedDays: FoundRows | null;
}

/** One warning a rule and file: the first row in its place, and how many there are. */
export function warnOfRows({ spec, covers, tally, decision, placed }: PlacedLog): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  const { badDate, outsideCoverage } = placed;
  if (badDate) {
    // An order that nothing in the column needed is not worth a word.
    const order = spec.date_order || tally.orders.size > 0 ? (decision.order ?? 'undecided') : 'undecided';
    warnings.push(diagnostic('visitor-log/bad-date', badDate.location, { found: badDate.text, order, count: badDate.count }));
  }
  if (outsideCoverage) {
    const { date, count, location } = outsideCoverage;
    warnings.push(diagnostic('visitor-log/outside-coverage', location, { date, from: covers.from, to: covers.to, count }));
  }
  const group = tally.faults.get('unknown-group');
  if (group) {
    const known = Object.keys(spec.groups);
    const args = { found: group.text, known, nearest: nearestName(group.text, known), count: group.count };
    warnings.push(diagnostic('visitor-log/unknown-group', group.location, args));
  }
  const persons = tally.faults.get('bad-persons');
  if (persons) warnings.push(diagnostic('visitor-log/bad-persons', persons.location, { found: persons.text, count: persons.count }));
  return warnings;
}

/** The cleaning ledger of one log. It quotes no cell but dates that were understood: signatures and names stray into every column. */
export function cleaningOf({ file, tally, decision, placed, onClosedDays }: PlacedLog): CleaningEntry[] {
  const findings: [CleaningEntry['rule'], FoundRows | null | undefined, Bilingual][] = [
    ['blank-row', some(tally.blank), texts.blank],
    ['repeated-header', some(tally.repeatedHeader), texts.repeatedHeader],
    ['row-left-out', placed.badDate, texts.badDate],
    ['row-left-out', placed.outsideCoverage, texts.outsideCoverage],
    ['row-left-out', tally.faults.get('bad-persons'), texts.badPersons],
    ['unknown-group', tally.faults.get('unknown-group'), texts.unknownGroup],
    ['unknown-group', placed.groupBlank, texts.groupBlank],
    ['group-size-assumed', placed.sizeAssumed, texts.sizeAssumed],
    ['outside-period', placed.outsidePeriod, texts.outsidePeriod],
    ['outside-calendar', onClosedDays, texts.onClosedDays],
  ];
  const either = tally.orders.get('either');
  if (decision.decidedBy && either) findings.push(['date-order-decided', either, orderText(decision, decision.decidedBy)]);
  return findings.flatMap(([rule, found, text]) => (found ? [{ file, rule, count: found.count, lines: [...found.lines], text }] : []));
}

function some(found: FoundRows): FoundRows | null {
  return found.count === 0 ? null : found;
}

function orderText({ order }: DateOrderDecision, { text, line }: { text: string; line: number }): Bilingual {
  const words =
    order === 'month-first' ? { en: 'month/day/year', id: 'bulan/hari/tahun' } : { en: 'day/month/year', id: 'hari/bulan/tahun' };
  return {
    en: `Dates that could be read both ways are read as ${words.en}, because line ${line} has ${text}.`,
    id: `Tanggal yang dapat dibaca dua cara dibaca sebagai ${words.id}, karena baris ${line} berisi ${text}.`,
  };
}

const texts = {
  blank: {
    en: 'Blank rows, or rows with nothing but a date; not counted.',
    id: 'Baris kosong atau hanya berisi tanggal; tidak dihitung.',
  },
  repeatedHeader: {
    en: 'Rows that repeat the header; not counted.',
    id: 'Baris yang mengulang judul kolom; tidak dihitung.',
  },
  badDate: {
    en: 'Rows without a readable date; left out.',
    id: 'Baris yang tanggalnya tidak terbaca; tidak dihitung.',
  },
  outsideCoverage: {
    en: 'Rows dated outside the days that the log covers; left out.',
    id: 'Baris bertanggal di luar masa pencatatan buku tamu; tidak dihitung.',
  },
  badPersons: {
    en: 'Rows whose number of persons is no whole number from 0 to 9999; left out.',
    id: 'Baris yang jumlah orangnya bukan bilangan bulat 0 sampai 9999; tidak dihitung.',
  },
  unknownGroup: {
    en: 'Rows with a group that the study does not map; left out.',
    id: 'Baris dengan kelompok yang tidak dipetakan dalam studi; tidak dihitung.',
  },
  groupBlank: {
    en: 'Rows without a group; counted, but in no target group.',
    id: 'Baris tanpa isian kelompok; dihitung, tetapi tidak masuk kelompok sasaran mana pun.',
  },
  sizeAssumed: {
    en: 'Rows with a blank number of persons, or 0; counted as one person.',
    id: 'Baris yang jumlah orangnya kosong atau 0; dihitung satu orang.',
  },
  outsidePeriod: {
    en: 'Rows of days outside the period that is evaluated; not counted.',
    id: 'Baris dari hari di luar periode yang dievaluasi; tidak dihitung.',
  },
  onClosedDays: {
    en: 'Visits on days that are closed by the calendar or by the log itself; listed here, and the days stay closed, so that no figure counts them.',
    id: 'Kunjungan pada hari tutup menurut kalender atau menurut buku tamu; dicatat di sini, sedangkan harinya tetap hari tutup sehingga tidak masuk angka mana pun.',
  },
} satisfies Record<string, Bilingual>;
