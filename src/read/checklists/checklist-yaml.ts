import { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import type { ReadingText } from '../reading-text.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';
import { checklistColumns, columnOfHeader, detailColumns, knownHeaders } from './checklist-columns.ts';
import type { ChecklistRow, ChecklistTable } from './checklist-rows.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]);
const item = z.record(z.string(), value);
const schema = z.union([z.array(item), z.strictObject({ items: z.array(item) })]);
type Item = z.infer<typeof item>;

/** Reads a checklist as a YAML list of items, with the columns of the table as keys; lists may be YAML lists. */
export function readChecklistYaml(reading: ReadingText): ChecklistTable {
  const { value: list, places, diagnostics } = readYaml(reading, schema);
  if (!list) return { rows: null, isWhole: false, cleaning: [], diagnostics };
  const root = Array.isArray(list) ? [] : ['items'];
  const items = Array.isArray(list) ? list : list.items;
  const read = items.map((entry, index) => ({
    row: rowOf(entry, [...root, index], places),
    problems: unknownKeys(entry, [...root, index], places),
  }));
  return {
    rows: read.filter(({ problems }) => problems.length === 0).map(({ row }) => row),
    isWhole: read.every(({ problems }) => problems.length === 0),
    cleaning: [],
    diagnostics: read.flatMap(({ problems }) => problems),
  };
}

function rowOf(entry: Item, path: readonly PropertyKey[], places: YamlPlaces): ChecklistRow {
  const keys = new Map(Object.keys(entry).map((key) => [columnOfHeader(key) ?? '', key] as const));
  const text = (column: string): string => textOf(entry[keys.get(column) ?? ''] ?? null);
  const details = detailColumns.flatMap((column) => (text(column) === '' ? [] : [[column, text(column)] as const]));
  return {
    verbatim: text,
    cell: (column) => text(column).trim(),
    place(column) {
      const key = column === undefined ? undefined : keys.get(column);
      return key === undefined ? places.key(path) : places.value([...path, key]);
    },
    details: Object.fromEntries(details),
  };
}

function textOf(entry: Item[string]): string {
  if (Array.isArray(entry)) return entry.map(String).join(';');
  // `published: true` is how YAML says yes.
  if (typeof entry === 'boolean') return entry ? 'yes' : 'no';
  return entry === null ? '' : String(entry);
}

function unknownKeys(entry: Item, path: readonly PropertyKey[], places: YamlPlaces): Diagnostic[] {
  return Object.keys(entry)
    .filter((key) => columnOfHeader(key) === null)
    .map((key) =>
      diagnostic('csv/unknown-column', places.key([...path, key]), {
        column: key,
        nearest: nearestName(key, knownHeaders),
        known: [...checklistColumns],
      }),
    );
}
