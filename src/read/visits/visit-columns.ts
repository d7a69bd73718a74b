import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import type { StudySpec } from '../study/study-spec.ts';
import type { TableRow } from '../table-row.ts';
import { type Meaning, recognizeColumns } from './visit-headers.ts';

export type LogSpec = StudySpec['visitor_logs'][number];

/** Where each column stands, counted from 0; null when the log has none. */
export interface VisitColumns {
  date: number;
  time: number | null;
  checkOut: number | null;
  group: number | null;
  /** Several where the header splits the number, as into men and women: their sum counts. */
  persons: readonly number[];
  purpose: number | null;
  name: number | null;
}

/** `recognized` are the columns that the study does not name. */
export interface FoundColumns {
  columns: VisitColumns | null;
  recognized: readonly { meaning: Meaning; header: string }[];
  diagnostics: Diagnostic[];
}

/** A cell without what spreadsheets and typists add: spaces of any kind around and doubled, a leading apostrophe, capitals. */
export function plainCell(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim().replace(/^'/, '').toLowerCase();
}

/** The header's names: of a header in two rows both joined, as `Jam Datang` under `Jam`. */
export function headerNames(top: readonly string[], bottom: readonly string[] | null): string[] {
  if (!bottom) return top.map((name) => name.trim());
  let above = '';
  return Array.from({ length: Math.max(top.length, bottom.length) }, (_, at) => {
    const [upper, lower] = [(top[at] ?? '').trim(), (bottom[at] ?? '').trim()];
    // A blank cell beside a heading that spans several columns belongs to it.
    above = upper !== '' || lower === '' ? upper : above;
    return lower === '' || plainCell(lower) === plainCell(above) ? upper : `${above} ${lower}`.trim();
  });
}

/** The one title among whose words the name is, as `nama` is in `Nama Pasien`; '' when several have it, or none. */
function onlyOneWith(column: string, titles: readonly string[]): string {
  const found = titles.filter((title) =>
    plainCell(title)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(plainCell(column)),
  );
  return found.length === 1 ? (found[0] ?? '') : '';
}

/**
 * Finds the columns in the header: those that the study names, and by common headers those that it leaves out. A named column that
 * is not there is an error with the nearest header; columns that serve for nothing are not looked at.
 */
export function findVisitColumns(header: TableRow, names: readonly string[], spec: LogSpec): FoundColumns {
  const plain = names.map(plainCell);
  const diagnostics: Diagnostic[] = [];
  const named = new Map<Meaning, number>();
  for (const [meaning, column] of namedColumns(spec)) {
    const index = indexOfHeader(plain, plainCell(column));
    if (index !== -1) named.set(meaning, index);
    else {
      const titles = names.filter((name) => name !== '');
      const nearest = nearestName(column, titles) || onlyOneWith(column, titles);
      const place = nearest === '' ? header.locate() : header.locate(names.indexOf(nearest));
      diagnostics.push(diagnostic('visitor-log/missing-column', place, { column, nearest, columns: titles }));
    }
  }
  const recognized = [...recognizeColumns(names, new Set(named.values()))].filter(([meaning]) => mayBeRecognized(meaning, spec));
  const all = new Map([...recognized, ...named]);
  const date = all.get('date');
  if (date === undefined && spec.columns.date === undefined)
    diagnostics.push(diagnostic('visitor-log/no-date-column', header.locate(), {}));
  if (date === undefined || diagnostics.length > 0) return { columns: null, recognized: [], diagnostics };
  const at = (meaning: Meaning) => all.get(meaning) ?? null;
  return {
    columns: {
      date,
      time: at('time'),
      checkOut: at('check_out'),
      group: at('group'),
      persons: splitColumns(plain, at('persons')),
      purpose: at('purpose'),
      name: at('name'),
    },
    recognized: recognized.map(([meaning, index]) => ({ meaning, header: names[index] ?? '' })),
    diagnostics,
  };
}

/** How well a row would do as the header: 0 without a date column, or without two columns that the study names. */
export function scoreVisitHeader(cells: readonly string[], spec: LogSpec): number {
  const names = cells.map((cell) => cell.trim());
  const plain = names.map(plainCell);
  const named = [...namedColumns(spec)].filter(([, header]) => indexOfHeader(plain, plainCell(header)) !== -1);
  const recognized = recognizeColumns(names, new Set());
  const hasDate = spec.columns.date === undefined ? recognized.has('date') : named.some(([meaning]) => meaning === 'date');
  if (hasDate) return 100 + named.length + recognized.size;
  return named.length >= 2 ? named.length : 0;
}

function namedColumns({ columns }: LogSpec): [Meaning, string][] {
  const all: [Meaning, string | null | undefined][] = [
    ['date', columns.date],
    ['time', columns.time],
    ['check_out', columns.check_out],
    ['group', columns.group],
    ['persons', columns.persons],
    ['purpose', columns.purpose],
    ['name', columns.name],
  ];
  return all.flatMap(([meaning, header]) => (typeof header === 'string' ? [[meaning, header]] : []));
}

/** Without a mapping of its values, a group column would make every row an unknown group. */
function mayBeRecognized(meaning: Meaning, spec: LogSpec): boolean {
  if (spec.columns[meaning] !== undefined) return false;
  return meaning !== 'group' || Object.keys(spec.groups).length > 0;
}

function indexOfHeader(plain: readonly string[], header: string): number {
  const index = plain.indexOf(header);
  return index === -1
    ? plain.findIndex((name) => name.startsWith(`${header} `) && plain.filter((other) => other.startsWith(`${header} `)).length > 1)
    : index;
}

/** `Jumlah L` and `Jumlah P` beside each other count together. */
function splitColumns(plain: readonly string[], first: number | null): number[] {
  if (first === null) return [];
  const parts = /^(.+) (?:l|p|lk|pr|laki-laki|perempuan|pria|wanita)$/;
  const whole = parts.exec(plain[first] ?? '')?.[1];
  if (whole === undefined) return [first];
  return plain.flatMap((name, at) => (parts.exec(name)?.[1] === whole ? [at] : []));
}
