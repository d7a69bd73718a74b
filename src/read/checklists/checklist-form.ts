import { nearestName } from '../nearest-name.ts';
import { plainHeader } from '../plain-header.ts';
import { type ChecklistColumn, columnOfHeader, type DetailColumn, requiredColumns } from './checklist-columns.ts';
import type { ChecklistRow } from './checklist-rows.ts';

/** How a checklist is to be read that an office made for itself, as `study.yaml` declares it. */
export interface ChecklistForm {
  /** Headers that the file uses for columns of its own. */
  columns?: Partial<Record<ChecklistColumn | DetailColumn, string>> | undefined;
  /** Items without an id of their own get this and their number. */
  prefix?: string | undefined;
  /** Sub-indicators of items that name none: of all, or by the heading above them or the sheet that holds them. */
  codes?: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
}

/** What a header stands for: a column, a detail, something personal, or null when it is not known. */
export type HeaderReader = (header: string) => string | 'personal' | null;

/** Declared headers come first; a column that has a declared header has no other one. */
export function headerReader({ columns = {} }: ChecklistForm): HeaderReader {
  const declared = new Map(Object.entries(columns).map(([column, header]) => [plainHeader(header), column]));
  const taken = new Set(Object.keys(columns));
  return (header) => {
    const own = declared.get(plainHeader(header));
    if (own !== undefined) return own;
    const column = columnOfHeader(header);
    return column !== null && taken.has(column) ? null : column;
  };
}

/** The columns that a file must have: an id and sub-indicators only where the form does not give them. */
export function requiredOf({ prefix, codes }: ChecklistForm): readonly ChecklistColumn[] {
  return requiredColumns.filter((column) => !(column === 'id' && prefix !== undefined) && !(column === 'codes' && codes !== undefined));
}

/** The items with what the form says in place of blank cells. Ids count the items in the order of the file, from 01. */
export function completeRows(rows: readonly ChecklistRow[], form: ChecklistForm): ChecklistRow[] {
  const { prefix } = form;
  const digits = Math.max(2, String(rows.length).length);
  return rows.map((row, index) => {
    const given: Partial<Record<ChecklistColumn, string>> = {
      ...(prefix === undefined ? {} : { id: `${prefix}-${String(index + 1).padStart(digits, '0')}` }),
      ...(form.codes === undefined ? {} : { codes: codesFor(row, form.codes).join(';') }),
    };
    const filled = (written: string, column: ChecklistColumn) => (written.trim() === '' ? (given[column] ?? written) : written);
    return {
      ...row,
      verbatim: (column) => filled(row.verbatim(column), column),
      cell: (column) => filled(row.cell(column), column),
    };
  });
}

/** Headings of the form that stand above no item and name no sheet, each with the nearest that there is. */
export function unknownHeadings(rows: readonly ChecklistRow[], { codes = [] }: ChecklistForm): { heading: string; nearest: string }[] {
  if (isList(codes)) return [];
  const written = [...new Set(rows.flatMap((row) => headingsOf(row)))];
  const known = new Set(written.map(plainHeading));
  return Object.keys(codes)
    .filter((heading) => !known.has(plainHeading(heading)))
    .map((heading) => ({ heading, nearest: nearestName(heading, written.map(withoutNumber)) }));
}

/** All codes that a form gives, each once. */
export function codesOfForm({ codes = [] }: ChecklistForm): string[] {
  return [...new Set(Array.isArray(codes) ? codes : Object.values(codes).flat())];
}

function codesFor(row: ChecklistRow, codes: NonNullable<ChecklistForm['codes']>): readonly string[] {
  if (isList(codes)) return codes;
  const places = headingsOf(row).map(plainHeading);
  return Object.entries(codes).find(([heading]) => places.includes(plainHeading(heading)))?.[1] ?? [];
}

function headingsOf(row: ChecklistRow): string[] {
  return [row.details['heading'], row.place().sheet].filter((name) => name !== undefined);
}

function isList(codes: NonNullable<ChecklistForm['codes']>): codes is readonly string[] {
  return Array.isArray(codes);
}

/** `A. REGULASI` and `Regulasi` are one heading. */
function plainHeading(heading: string): string {
  return plainHeader(withoutNumber(heading));
}

function withoutNumber(heading: string): string {
  return heading.replace(/^\s*(?:[A-Za-z]|[IVXivx]+|\d+)[.)]\s+/, '');
}
