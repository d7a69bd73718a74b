import { type Diagnostic, diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import type { DocumentFacts, EvidenceRef } from '../result/evidence.ts';
import type { CleaningEntry } from '../result/result.ts';
import type { ChecklistColumn } from './checklists/checklist-columns.ts';
import { codesOfForm } from './checklists/checklist-form.ts';
import type { ChecklistRow, ChecklistTable } from './checklists/checklist-rows.ts';
import { knownOrNot, shownWords, statusWords } from './checklists/checklist-words.ts';
import type { LinkedRow } from './codings/evidence-links.ts';
import { type RowReader, rowReader } from './csv/row-reader.ts';
import type { ChecklistItem } from './evidence.ts';
import { isExampleRow } from './example-row.ts';
import type { StudySpec } from './study/study-spec.ts';

type Cells = RowReader<ChecklistColumn>;

const attributionWords = new Map([
  ['stated', 'stated' as const],
  ['assumed', 'assumed' as const],
  ['disebut', 'stated' as const],
  ['diasumsikan', 'assumed' as const],
  ['', 'stated' as const],
]);

export interface ChecklistContext {
  spec: StudySpec;
  /** The entry of `study.yaml` that names this file. */
  checklist: StudySpec['checklists'][number];
  /** Sub-indicators of the rubric; null when it could not be read, and then any code goes. */
  codes: readonly string[] | null;
}

export interface Checklist {
  items: ChecklistItem[];
  rows: LinkedRow[];
  /** As `readCodings`. */
  isWhole: boolean;
  cleaning: CleaningEntry[];
  diagnostics: Diagnostic[];
}

/** Reads a checklist of documents, facilities and activities from its table. Rows with an error are not among `items`; their ids stay in `rows`. */
export function readChecklist(table: ChecklistTable, file: string, context: ChecklistContext): Checklist {
  const { rows, isWhole, cleaning } = table;
  const diagnostics = [...table.diagnostics];
  const examples = (rows ?? []).filter((row) => isExampleRow(row.cell('id')));
  diagnostics.push(...examples.map((row) => diagnostic('checklist/example-row', row.place('id'), { id: row.cell('id') })));
  const items = (rows ?? []).filter((row) => !examples.includes(row));
  if (rows && items.length === 0 && !hasErrors(diagnostics)) diagnostics.push(diagnostic('checklist/no-items', { file }, {}));
  const read = items.map((row) => readItem(rowReader(row), row.details, context));
  return {
    items: read.flatMap(({ item }) => item ?? []),
    rows: read.flatMap(({ linked }) => linked ?? []),
    isWhole,
    cleaning,
    diagnostics: [...diagnostics, ...read.flatMap(({ problems }) => problems)],
  };
}

function readItem(
  cells: Cells,
  details: ChecklistRow['details'],
  context: ChecklistContext,
): { item: ChecklistItem | null; linked: LinkedRow | null; problems: readonly Diagnostic[] } {
  const [id, title] = [cells.required('id'), cells.required('title')];
  const codes = readCodes(cells, context);
  const facts = readFacts(cells, details, context);
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

function readCodes(cells: Cells, { codes, checklist }: ChecklistContext): string[] {
  cells.required('codes');
  const written = cells.list('codes');
  // Those of study.yaml are checked there, once.
  const declared = codesOfForm(checklist);
  for (const code of written.filter((name) => !declared.includes(name))) {
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
function readFacts(cells: Cells, details: ChecklistRow['details'], { checklist }: ChecklistContext): DocumentFacts | null {
  const status = cells.oneOf('status', statusWords, shownWords.status);
  const [issued, validFrom, validTo] = [cells.date('issued', 'as-written'), cells.date('valid_from', 'from'), cells.date('valid_to', 'to')];
  const [published, specific] = [
    cells.oneOf('published', knownOrNot, shownWords.yesOrNo),
    cells.oneOf('specific', knownOrNot, shownWords.yesOrNo),
  ];
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    cells.report(diagnostic('checklist/validity-out-of-order', cells.place('valid_to'), { from: validFrom, to: validTo }));
  }
  if (!status || !published || !specific) return null;
  return {
    checklist: checklist.file,
    ...(checklist.kind ? { kind: checklist.kind } : {}),
    status: status.status,
    number: cells.optional('number'),
    issued,
    validFrom,
    validTo,
    // A column that asks for it says more than a word of the status.
    published: published.is ?? status.published ?? null,
    specific: specific.is,
    tags: cells.list('tags'),
    note: cells.optional('note'),
    ...(Object.keys(details).length === 0 ? {} : { details: { ...details } }),
  };
}
