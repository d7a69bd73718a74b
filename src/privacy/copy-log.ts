import type { VisitColumns } from '../read/visits/visit-columns.ts';
import type { KeptTable } from '../read/visits/visit-table.ts';
import type { Language } from '../result/text.ts';

/** Columns that are about a person and that the program does not need. */
const personal =
  /\b(?:nama|name|nik|no ?ktp|ktp|identitas|nip|nisn|npwp|no ?kk|hp|no ?hp|telp|telepon|tlp|phone|mobile|wa|whatsapp|kontak|contact|e-?mail|surel|pos-?el|alamat|address|domisili|tempat tinggal|kelurahan asal|foto|photo|selfie|swafoto|tanda ?tangan|ttd|paraf|signature|lahir|birth|umur|usia|age|rekening|plat|nopol|ig|instagram|akun|bpjs|no ?rm|rekam medi[sk])\b/;

interface LogCopyInput {
  language: Language;
  /** Of names of visitors. */
  standIn: (cell: string) => string;
  /** Of everything else that people wrote. */
  change: (text: string) => string;
}

/**
 * The rows of a visitor log for a copy: those that the program reads, with stand-ins for names, and other columns that are about no person. A workbook's sheets
 * follow one another below the first header; a title between them says which month begins. Signatures at the end of a list are left out: they are names.
 */
export function copyLogRows(tables: readonly KeptTable[], input: LogCopyInput): string[][] {
  const [first] = tables;
  if (!first) return [];
  const shown = first.names.flatMap((name, index) => (isShown(name, index, first.columns) ? [{ name, index }] : []));
  const comments = first.above.filter((line) => line.trim().startsWith('#')).map((line) => [input.change(line)]);
  const header = shown.map(({ name }) => name);
  const body = tables.flatMap((table, place) => {
    const places = shown.map(({ name, index }) => indexIn(table, name, index, first));
    const title = monthTitle(table, input.language);
    const rows = table.rows.flatMap((row) => copyRow(row, table, places, header, input));
    return place > 0 && title ? [[title], ...rows] : rows;
  });
  const title = monthTitle(first, input.language);
  return [...comments, ...(title ? [[title]] : []), header, ...body];
}

function copyRow(
  { kind, cells }: KeptTable['rows'][number],
  { columns }: KeptTable,
  places: readonly number[],
  header: readonly string[],
  { standIn, change }: LogCopyInput,
): string[][] {
  if (kind === 'signature-row') return [];
  if (kind === 'repeated-header') return [[...header]];
  // A title may stand in a column that is left out.
  if (kind === 'title-row') return [[change(cells.find((cell) => cell.trim() !== '') ?? '')]];
  const isPerson = kind === 'visit' || kind === 'fault' || kind === 'example-row';
  // Days, times, declared groups and numbers are read as they stand.
  const fixed = new Set([columns.date, columns.time, columns.checkOut, columns.group, ...columns.persons]);
  return [
    places.map((at) => {
      const cell = cells[at] ?? '';
      if (at === columns.name && isPerson) return standIn(cell);
      return isPerson && fixed.has(at) ? cell : change(cell);
    }),
  ];
}

function meaningsOf({ date, time, checkOut, group, persons, purpose, name }: VisitColumns): (number | null)[] {
  return [date, time, checkOut, group, purpose, name, ...persons];
}

function isShown(name: string, index: number, columns: VisitColumns): boolean {
  if (meaningsOf(columns).includes(index)) return true;
  return name !== '' && !personal.test(name.toLowerCase().replace(/[._/-]+/g, ' '));
}

/** Where a column of the first table stands in another: by what it means, else by its name; -1 when it is not there. */
function indexIn(table: KeptTable, name: string, index: number, first: KeptTable): number {
  if (table === first) return index;
  const meaning = meaningsOf(first.columns).indexOf(index);
  return meaning === -1 ? table.names.indexOf(name) : (meaningsOf(table.columns)[meaning] ?? -1);
}

const months: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A title from which the month is read that a sheet's name or title gave; null when it gave none. */
function monthTitle({ month: { month, year } }: KeptTable, language: Language): string | null {
  const name = month === null ? null : months[language][month - 1];
  if (!name) return null;
  return `Bulan: ${name}${year === null ? '' : ` ${year}`}`;
}
