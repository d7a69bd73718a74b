import { type Diagnostic, diagnostic, hasErrors } from '../../diagnostic/diagnostic.ts';
import type { EvidenceRef } from '../../result/evidence.ts';
import type { CsvRow } from '../csv/csv-table.ts';
import { type RowReader, rowReader } from '../csv/row-reader.ts';
import type { Coding } from '../evidence.ts';
import type { StudySpec } from '../study/study-spec.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { codingStatusWords, explicitWords, memoOfPerson, shownValences, valenceWords } from './coding-words.ts';
import type { LinkedRow } from './evidence-links.ts';
import { type Passage, readPassage } from './passage.ts';
import { surroundingsOf } from './surroundings.ts';

/** A codings file has exactly these: a W3C text quote and text position selector, and what a coder says about the passage. */
export const codingColumns = [
  'id',
  'source',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'code',
  'valence',
  'explicit',
  'group',
  'informant',
  'coder',
  'status',
  'supersedes',
  'contradicts',
  'memo',
  'translation',
] as const;
export type CodingColumn = (typeof codingColumns)[number];

export interface CodingContext {
  spec: StudySpec;
  /** Sub-indicators of the rubric; null when it could not be read, and then any code goes. */
  codes: readonly string[] | null;
  /** By source file. A declared source that is not here could not be read, which has been reported. */
  transcripts: ReadonlyMap<string, Transcript>;
  /** Names as their placeholders; left out: nothing is masked. */
  mask?: ((text: string) => string) | undefined;
}

/** One row as a coding; null when it has an error. `linked` is null only without an id. */
export function readCodingRow(
  row: CsvRow<CodingColumn>,
  context: CodingContext,
): { coding: Coding | null; linked: LinkedRow | null; diagnostics: readonly Diagnostic[] } {
  const cells = rowReader(row);
  const id = cells.required('id');
  const label = readLabel(cells, context);
  const passage = readPassage(cells, context);
  const links = { supersedes: cells.optional('supersedes'), contradicts: cells.list('contradicts') };
  const linked = id === null ? null : linkedRow(id, links, cells);
  if (id === null || !label || !passage || hasErrors(cells.problems)) return { coding: null, linked, diagnostics: cells.problems };
  const coding: Coding = {
    id,
    ref: refOf(
      {
        id,
        label,
        passage,
        contradicts: links.contradicts,
        memo: memoOfPerson(cells.optional('memo')),
        translation: cells.optional('translation'),
      },
      context.spec,
    ),
    code: label.code,
    valence: label.valence,
    coder: label.coder,
    status: label.status,
    supersedes: links.supersedes,
    location: cells.place(),
  };
  return { coding, linked, diagnostics: cells.problems };
}

type Label = Pick<Coding, 'code' | 'valence' | 'coder' | 'status'> & { explicit: boolean; group: string | null };

/** What the coder says about the passage; null when a part of it cannot be read. */
function readLabel(cells: RowReader<CodingColumn>, { spec, codes }: CodingContext): Label | null {
  const code = cells.required('code');
  const valence = cells.oneOf('valence', valenceWords, shownValences);
  const explicit = cells.oneOf('explicit', explicitWords);
  const group = cells.optional('group');
  const coder = cells.required('coder');
  const status = cells.oneOf('status', codingStatusWords);
  if (code !== null) cells.known('code', code, codes, (place, nearest) => diagnostic('evidence/unknown-code', place, { code, nearest }));
  const groups = spec.groups.members.map((member) => member.id);
  if (group !== null) {
    cells.known('group', group, groups, (place, nearest) => diagnostic('study/unknown-group', place, { group, nearest, known: groups }));
  }
  if (code === null || valence === null || explicit === null || coder === null || status === null) return null;
  return { code, valence, explicit, group, coder, status };
}

function linkedRow(
  id: string,
  links: { supersedes: string | null; contradicts: readonly string[] },
  cells: RowReader<CodingColumn>,
): LinkedRow {
  return {
    id,
    kind: 'coding',
    place: cells.place('id'),
    supersedes: links.supersedes === null ? null : { id: links.supersedes, place: cells.place('supersedes') },
    contradicts: links.contradicts.length === 0 ? null : { ids: links.contradicts, place: cells.place('contradicts') },
  };
}

interface Parts {
  id: string;
  label: Label;
  passage: Passage;
  contradicts: string[];
  memo: string | null;
  translation: string | null;
}

function refOf({ id, label, passage, contradicts, memo, translation }: Parts, spec: StudySpec): EvidenceRef {
  const { transcript, turn, span, exact } = passage;
  const { spec: source, reading } = transcript;
  const withdrawn = spec.informants.filter(({ consent }) => consent === 'withdrawn').map((informant) => informant.id);
  return {
    id,
    kind: source.kind,
    codes: [label.code],
    location: reading.locate(span),
    span,
    excerpt: exact,
    ...surroundingsOf(turn, transcript, withdrawn),
    translation,
    valence: label.valence,
    explicit: label.explicit,
    group: label.group,
    // Whoever speaks is one voice: in field notes that is the observer.
    informant: turn.role === 'observer' ? (source.observer ?? null) : turn.informant,
    coder: label.coder,
    status: label.status === 'suggested' ? 'suggested' : label.status === 'confirmed' ? 'confirmed' : null,
    attribution: source.attribution,
    origin: source.origin,
    date: source.date ?? null,
    contradicts,
    memo,
  };
}
