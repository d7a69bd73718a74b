import { neutralizeFormula } from '../../../result/formula-safe.ts';
import type { Location } from '../../../result/location.ts';
import { type CsvRow, readCsvTable } from '../../csv/csv-table.ts';
import { type CellEdit, replaceCells } from '../../csv/replace-cells.ts';
import { editableText } from '../../encode-text.ts';
import { positionAt, sliceSpan } from '../../reading-text.ts';
import { normalizeName } from '../../study-folder.ts';
import { readTableSource } from '../../table-source.ts';
import type { Transcript } from '../../transcript/transcript.ts';
import { type CodingColumn, codingColumns } from '../coding-row.ts';
import { differences } from '../quote.ts';
import { findAgain, type Outcome, type RowQuote } from './find-again.ts';

/** What became of one coding whose quote does not stand as its row says. Lines are those of the source as it is now. */
export interface Repair {
  id: string;
  source: string;
  /** Of the row in the codings file. */
  row: Location;
  /** `unwritable`: found, but the encoding of the codings file has no sign for one of its characters. */
  outcome: 'same' | 'respelled' | 'reworded' | 'surroundings' | 'ambiguous' | 'lost' | 'unwritable';
  /** Where the old place leads now; null when the row never said where. */
  from: Place | null;
  /** Where it was found; for `ambiguous` every place; for `lost` where the words stand as no evidence of the informant. */
  to: Place[];
  /** The quote before and after; the same where only its place changed. */
  words: { before: string; after: string };
}

/** A place in a source: code points from 0, and its line. */
interface Place {
  start: number;
  line: number;
}

export interface RepairedFile {
  file: string;
  /** The file with what was found written into it, every other byte as it was; null when nothing is to be written. */
  bytes: Uint8Array | null;
}

export interface RepairInput {
  files: readonly { file: string; bytes: Uint8Array }[];
  /** By source. Rows of other sources are left alone. */
  transcripts: ReadonlyMap<string, Transcript>;
  /** Names as their placeholders; left out: nothing is masked. */
  mask?: ((text: string) => string) | undefined;
}

/** Finds every quote of the codings files again. What a person said about a passage is never touched. Tables that cannot be read are left alone. */
export function repairCodings({ files, transcripts, mask }: RepairInput): { repairs: Repair[]; files: RepairedFile[] } {
  const rows = files.flatMap(({ file, bytes }) => readRows(file, bytes));
  const repairs: Repair[] = [];
  const edits = new Map<Row, CellEdit[]>();
  const found = new Map<Row, Repair>();
  for (const [source, transcript] of transcripts) {
    const own = rows.filter((row) => row.source === source);
    const outcomes = findAgain(
      own.map(({ quote }) => quote),
      transcript,
      mask,
    );
    own.forEach((row, index) => {
      const outcome = outcomes[index];
      if (!outcome || outcome.kind === 'stands') return;
      const after = outcome.kind === 'found' ? wordsAt(outcome, transcript, mask) : row.quote.exact;
      found.set(row, repairOf(row, outcome, transcript, after));
      if (outcome.kind === 'found') edits.set(row, editsOf(row, outcome.span, after, transcript, mask));
    });
  }
  const written = files.map(({ file, bytes }) =>
    write(
      file,
      bytes,
      rows.filter((row) => row.file === file),
      edits,
      found,
    ),
  );
  for (const row of rows) {
    const repair = found.get(row);
    if (repair) repairs.push(repair);
  }
  return { repairs, files: written };
}

interface Row {
  file: string;
  id: string;
  source: string;
  quote: RowQuote;
  cells: CsvRow<CodingColumn>;
}

function readRows(file: string, bytes: Uint8Array): Row[] {
  const { reading } = readTableSource(file, bytes);
  const rows = (reading && readCsvTable(reading, { required: codingColumns }).rows) ?? [];
  return rows.flatMap((cells) => {
    const place = placeOf(cells);
    const exact = cells.verbatim('exact');
    if (!place || exact.trim() === '') return [];
    const source = normalizeName(cells.cell('source')) ?? cells.cell('source');
    const around = { prefix: cells.verbatim('prefix'), suffix: cells.verbatim('suffix') };
    return [
      { file, id: cells.cell('id'), source, cells, quote: { exact, ...around, ...place, informant: cells.cell('informant') || null } },
    ];
  });
}

/** Null when start and end are no place: an error that only a person can put right. */
function placeOf(cells: CsvRow<CodingColumn>): { start: number | null; end: number | null } | null {
  const [start, end] = [cells.cell('start'), cells.cell('end')];
  if (start === '' && end === '') return { start: null, end: null };
  return /^\d{1,9}$/.test(start) && /^\d{1,9}$/.test(end) ? { start: Number(start), end: Number(end) } : null;
}

type Found = Extract<Outcome, { kind: 'found' }>;

function wordsAt({ span }: Found, { reading }: Transcript, mask: RepairInput['mask']): string {
  const words = sliceSpan(reading, span);
  return mask?.(words) ?? words;
}

function repairOf(row: Row, outcome: Exclude<Outcome, { kind: 'stands' }>, { reading }: Transcript, after: string): Repair {
  const placeAt = (point: number): Place => ({ start: point, line: positionAt(reading, point).line });
  const { start, exact } = row.quote;
  const places =
    outcome.kind === 'found' ? [outcome.span] : outcome.kind === 'ambiguous' ? outcome.places : [outcome.elsewhere ?? []].flat();
  return {
    id: row.id,
    source: row.source,
    row: row.cells.place(),
    outcome: outcome.kind === 'found' ? outcome.likeness : outcome.kind,
    from: start === null ? null : placeAt(start),
    to: places.map((span) => placeAt(span.start)),
    words: { before: exact, after },
  };
}

function editsOf(
  { quote, cells }: Row,
  span: Found['span'],
  after: string,
  { reading }: Transcript,
  mask: RepairInput['mask'],
): CellEdit[] {
  const edit = (column: CodingColumn, value: string): CellEdit => ({ place: cells.place(column), value });
  const edits: CellEdit[] = [];
  if (quote.start !== span.start) edits.push(edit('start', String(span.start)));
  if (quote.end !== span.end) edits.push(edit('end', String(span.end)));
  if (after !== quote.exact) edits.push(edit('exact', neutralizeFormula(after)));
  for (const { column, actual } of differences({ ...quote, exact: after, span }, reading)) {
    // A name could be cut in two at the edge, and then no mask would find it.
    edits.push(edit(column, mask ? '' : neutralizeFormula(actual.replace(/\s+/g, ' ').trim())));
  }
  return edits;
}

/** Writes the rows one after the other, so that one that the encoding cannot hold does not keep the others out. */
function write(
  file: string,
  bytes: Uint8Array,
  rows: readonly Row[],
  edits: ReadonlyMap<Row, CellEdit[]>,
  found: Map<Row, Repair>,
): RepairedFile {
  const table = editableText(bytes);
  const wanted = rows.flatMap((row) => (edits.has(row) ? [{ row, edits: edits.get(row) ?? [] }] : []));
  if (!table || wanted.length === 0) return { file, bytes: null };
  const kept = wanted.filter(({ row, edits: own }) => {
    const fits = own.every(({ value }) => table.encode(value) !== null);
    const repair = found.get(row);
    if (!fits && repair) found.set(row, { ...repair, outcome: 'unwritable' });
    return fits;
  });
  return {
    file,
    bytes:
      kept.length === 0
        ? null
        : table.encode(
            replaceCells(
              table.text,
              kept.flatMap(({ edits: own }) => own),
            ),
          ),
  };
}
