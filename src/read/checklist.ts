import { type Diagnostic, diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import type { DocumentFacts, EvidenceRef, ItemStatus } from '../result/evidence.ts';
import type { LinkedRow } from './codings/evidence-links.ts';
import { readCsvTable } from './csv/csv-table.ts';
import { type RowReader, rowReader } from './csv/row-reader.ts';
import type { ChecklistItem } from './evidence.ts';
import type { ReadingText } from './reading-text.ts';
import type { StudySpec } from './study/study-spec.ts';

const checklistColumns = [
  'id',
  'title',
  'translation',
  'codes',
  'tags',
  'status',
  'number',
  'issued',
  'valid_from',
  'valid_to',
  'published',
  'specific',
  'group',
  'attribution',
  'contradicts',
  'note',
] as const;
type Cells = RowReader<(typeof checklistColumns)[number]>;

const statusWords = new Map<string, ItemStatus>([
  ['present', 'present'],
  ['ada', 'present'],
  ['partial', 'partial'],
  ['sebagian', 'partial'],
  ['dalam proses', 'partial'],
  ['absent', 'absent'],
  ['tidak ada', 'absent'],
  ['not-applicable', 'not-applicable'],
  ['tidak relevan', 'not-applicable'],
  ['unknown', 'unknown'],
  ['tidak diketahui', 'unknown'],
]);
const knownOrNot = new Map<string, { is: boolean | null }>([
  ['yes', { is: true }],
  ['ya', { is: true }],
  ['no', { is: false }],
  ['tidak', { is: false }],
  ['', { is: null }],
]);
const attributionWords = new Map([
  ['stated', 'stated' as const],
  ['assumed', 'assumed' as const],
  ['', 'stated' as const],
]);

export interface ChecklistContext {
  spec: StudySpec;
  /** The entry of `study.yaml` that names this file. */
  checklist: StudySpec['checklists'][number];
  /** Sub-indicators of the rubric; null when it could not be read, and then any code goes. */
  codes: readonly string[] | null;
}

/** Reads a checklist of documents, facilities and activities. Rows with an error are not among `items`; their ids stay in `rows`. */
export function readChecklist(
  reading: ReadingText,
  context: ChecklistContext,
): { items: ChecklistItem[]; rows: LinkedRow[]; diagnostics: Diagnostic[] } {
  const { rows, diagnostics } = readCsvTable(reading, { required: checklistColumns });
  if (rows?.length === 0 && diagnostics.length === 0) diagnostics.push(diagnostic('checklist/no-items', { file: reading.file }, {}));
  const read = (rows ?? []).map((row) => readItem(rowReader(row), context));
  return {
    items: read.flatMap(({ item }) => item ?? []),
    rows: read.flatMap(({ linked }) => linked ?? []),
    diagnostics: [...diagnostics, ...read.flatMap(({ problems }) => problems)],
  };
}

function readItem(
  cells: Cells,
  context: ChecklistContext,
): { item: ChecklistItem | null; linked: LinkedRow | null; problems: readonly Diagnostic[] } {
  const [id, title] = [cells.required('id'), cells.required('title')];
  const codes = readCodes(cells, context);
  const facts = readFacts(cells, context);
  const group = readGroup(cells, context);
  const attribution = cells.oneOf('attribution', attributionWords);
  const contradicts = cells.list('contradicts');
  const linked: LinkedRow | null =
    id === null ? null : { id, kind: 'item', place: cells.place('id'), supersedes: null, contradicts: linksOf(cells) };
  if (id === null || title === null || !facts || attribution === null || hasErrors(cells.problems))
    return { item: null, linked, problems: cells.problems };
  const ref: EvidenceRef = {
    id,
    kind: 'document',
    codes,
    location: cells.place('title'),
    excerpt: title,
    translation: cells.optional('translation'),
    group,
    informant: null,
    coder: null,
    status: null,
    attribution,
    origin: context.checklist.origin,
    date: null,
    contradicts,
    memo: null,
    document: facts,
  };
  return { item: { ref, facts }, linked, problems: cells.problems };
}

function linksOf(cells: Cells): LinkedRow['contradicts'] {
  const ids = cells.list('contradicts');
  return ids.length === 0 ? null : { ids, place: cells.place('contradicts') };
}

function readCodes(cells: Cells, { codes }: ChecklistContext): string[] {
  cells.required('codes');
  const written = cells.list('codes');
  for (const code of written) {
    cells.known('codes', code, codes, (place, nearest) => diagnostic('evidence/unknown-code', place, { code, nearest }));
  }
  return written;
}

function readGroup(cells: Cells, { spec }: ChecklistContext): string | null {
  const group = cells.optional('group');
  const known = spec.groups.members.map(({ id }) => id);
  if (group !== null)
    cells.known('group', group, known, (place, nearest) => diagnostic('study/unknown-group', place, { group, nearest, known }));
  return group;
}

/** What the row says about the item. Validity given as a year or a month begins with its first and ends with its last day. */
function readFacts(cells: Cells, { checklist }: ChecklistContext): DocumentFacts | null {
  const status = cells.oneOf('status', statusWords);
  const [issued, validFrom, validTo] = [cells.date('issued', 'as-written'), cells.date('valid_from', 'from'), cells.date('valid_to', 'to')];
  const [published, specific] = [cells.oneOf('published', knownOrNot), cells.oneOf('specific', knownOrNot)];
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    cells.report(diagnostic('checklist/validity-out-of-order', cells.place('valid_to'), { from: validFrom, to: validTo }));
  }
  if (status === null || !published || !specific) return null;
  return {
    checklist: checklist.file,
    status,
    number: cells.optional('number'),
    issued,
    validFrom,
    validTo,
    published: published.is,
    specific: specific.is,
    tags: cells.list('tags'),
    note: cells.optional('note'),
  };
}
