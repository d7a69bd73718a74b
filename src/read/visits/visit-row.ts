import { personNumber } from './person-number.ts';
import { type LogSpec, plainCell, type VisitColumns } from './visit-columns.ts';
import { type DateReading, readDate } from './visit-date.ts';
import { classifyPurpose } from './visit-purpose.ts';

export type FaultRule = 'bad-date' | 'unknown-group' | 'bad-persons';

/** A row that is no visit. NIHIL: open, and nobody came. LIBUR, CUTI BERSAMA: closed. */
export type Mark = 'nobody' | 'closed' | 'joint-leave';

/** What a row of a visitor log says. `column` is the cell that is wrong. */
export type VisitRow =
  | { kind: 'blank' }
  | { kind: 'repeated-header' }
  | { kind: 'fault'; rule: FaultRule; column: number; reading: DateReading | null }
  | { kind: 'mark'; mark: Mark; reading: DateReading }
  | {
      kind: 'visit';
      reading: DateReading;
      /** Target groups in the study's order. */
      groups: readonly string[];
      /** The group cell was blank, and the study does not say what that means. */
      groupBlank: boolean;
      size: number;
      /** The persons cell was blank or 0 and is taken as one. */
      sizeAssumed: boolean;
      purpose: string | null;
      person: number | null;
    };

const nobodyCame = /^[-–—(*\s]*(?:nihil|kosong|tidak ada (?:pengunjung|tamu|kunjungan)|tdk ada (?:pengunjung|tamu))\b/;
const jointLeave = /^[-–—(*\s]*(?:libur )?cuti bersama\b/;
const wasClosed = /^[-–—(*\s]*(?:libur|tutup)\b/;

/** Makes the reader of one log's rows. `groupOrder` is the study's order of target groups. */
export function makeRowReader(spec: LogSpec, columns: VisitColumns, groupOrder: readonly string[]): (cells: readonly string[]) => VisitRow {
  const dateOf = remember(readDate);
  const readVisit = makeVisitReader(groupMapping(spec.groups, groupOrder), columns);
  const others = [columns.group, columns.persons, columns.purpose, columns.name].filter((index) => index !== null);
  const dateHeader = plainCell(spec.columns.date);

  return (cells) => {
    const dateText = cellAt(cells, columns.date);
    const reading = dateOf(dateText);
    const blank = others.every((index) => isBlank(cellAt(cells, index)));
    // A date that was written ahead, with nobody beside it, is no visit.
    if (blank && (reading ? others.length > 0 : isBlank(dateText))) return { kind: 'blank' };
    if (!reading) {
      if (plainCell(dateText) === dateHeader) return { kind: 'repeated-header' };
      return { kind: 'fault', rule: 'bad-date', column: columns.date, reading };
    }
    const mark = markOfRow(cells, columns);
    return mark ? { kind: 'mark', mark, reading } : readVisit(cells, reading);
  };
}

function makeVisitReader(groupsByValue: ReadonlyMap<string, readonly string[]>, columns: VisitColumns) {
  const none: readonly string[] = [];
  const groupsOf = remember((text) => groupsByValue.get(plainCell(text)) ?? (isBlank(text) ? null : 'unknown'));
  const personsOf = remember(readPersons);
  const purposeOf = remember(classifyPurpose);
  const personOf = remember(personNumber);

  return (cells: readonly string[], reading: DateReading): VisitRow => {
    const groups = columns.group === null ? none : groupsOf(cellAt(cells, columns.group));
    if (groups === 'unknown') return { kind: 'fault', rule: 'unknown-group', column: columns.group ?? 0, reading };
    const size = personsOf(cellAt(cells, columns.persons));
    if (size === null) return { kind: 'fault', rule: 'bad-persons', column: columns.persons ?? 0, reading };
    return {
      kind: 'visit',
      reading,
      groups: groups ?? none,
      groupBlank: groups === null,
      size: Math.max(size, 1),
      sizeAssumed: columns.persons !== null && size === 0,
      purpose: purposeOf(cellAt(cells, columns.purpose)),
      person: personOf(cellAt(cells, columns.name)),
    };
  };
}

/** '' for a column that is not mapped and for a cell that a short row lacks. */
function cellAt(cells: readonly string[], index: number | null): string {
  return index === null ? '' : (cells[index] ?? '');
}

/** A visitor's own words ("libur semester") are no mark: outside the name's cell it counts only in a row that names nobody. */
function markOfRow(cells: readonly string[], columns: VisitColumns): Mark | null {
  const name = cellAt(cells, columns.name);
  if (!isBlank(name)) return markOf(name);
  return markOf(cellAt(cells, columns.purpose)) ?? markOf(cellAt(cells, columns.group));
}

function markOf(cell: string): Mark | null {
  // Most cells begin with none of the letters of a mark; this spares them the patterns.
  if (!/^[-–—(*\s']*[nktlc]/i.test(cell)) return null;
  const words = plainCell(cell);
  if (nobodyCame.test(words)) return 'nobody';
  if (jointLeave.test(words)) return 'joint-leave';
  return wasClosed.test(words) ? 'closed' : null;
}

function isBlank(cell: string): boolean {
  return /^[-–—\s]*$/.test(cell);
}

/** Persons that a cell gives, 0–9999; blank is 0; null when it is no such number. */
function readPersons(cell: string): number | null {
  const words = plainCell(cell);
  if (isBlank(words)) return 0;
  const digits = /^(\d{1,4})(?: ?(?:orang|org))?$/.exec(words);
  return digits ? Number(digits[1]) : null;
}

function groupMapping(groups: LogSpec['groups'], order: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return new Map(
    Object.entries(groups).map(([value, ids]) => [plainCell(value), [...new Set(ids)].sort((a, b) => rank(a) - rank(b))] as const),
  );
}

/** Remembers a bounded number of results: logs repeat the same dates and purposes, but nothing keeps them from not doing so. */
function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= 4096) known.clear();
    known.set(text, result);
    return result;
  };
}
