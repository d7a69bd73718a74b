import { parseClock } from './clock-time.ts';
import type { Utterance } from './compose-turns.ts';
import { trimmedPart } from './source-lines.ts';
import { type Speakers, speakersOf } from './speakers.ts';
import type { SourceContent, SourceSpec } from './transcript.ts';
import type { Stretch, WordParts } from './word-document.ts';

type WordTable = WordParts['tables'][number];

/** A table of a Word document that holds an interview. */
export interface InterviewTable {
  at: Stretch;
  utterances: Utterance[];
}

const speakerColumns = ['penutur', 'pembicara', 'speaker', 'nama', 'name', 'label'];
const wordColumns = [
  'isi',
  'transkrip',
  'transkripsi',
  'ucapan',
  'tuturan',
  'pernyataan',
  'percakapan',
  'dialog',
  'content',
  'text',
  'teks',
];
const timeColumns = ['waktu', 'timespan', 'time', 'timestamp', 'menit'];
const longestLabel = 80;

/**
 * The tables of a Word document in which somebody speaks: `who | words`, columns that their heads name (NVivo's Timespan,
 * Speaker, Content), or `question | answer`. Tables of other facts (`Tanggal | 5 Mei`) are not among them.
 */
export function findInterviewTables(content: SourceContent, spec: SourceSpec): InterviewTable[] {
  const tables = (content.word?.tables ?? []).map((table) => ({ table, cells: cellsOf(content, table) }));
  const labels = tables.flatMap(({ cells }) => cells.flatMap((row) => row.slice(0, 2).flatMap(({ label }) => label ?? [])));
  const speakers = speakersOf(spec, labels);
  return tables.flatMap(({ table, cells }) => {
    const utterances = questionsAndAnswers(cells, speakers) ?? whoAndWords(cells, speakers);
    return utterances.length > 1 ? [{ at: { start: table.start, end: table.end }, utterances }] : [];
  });
}

interface Cell {
  text: string;
  start: number;
  /** The cell as a label; null when it is blank or too long for one. */
  label: string | null;
  labelAt: number;
}

function cellsOf({ reading }: SourceContent, { rows }: WordTable): Cell[][] {
  return rows.map((row) =>
    row.map(({ start, end }) => {
      const text = reading.text.slice(start, end);
      const label = text.trim().replace(/\s*:$/, '');
      const isLabel = label !== '' && label.length <= longestLabel && !label.includes('\n');
      return { text, start, label: isLabel ? label : null, labelAt: start + (text.length - text.trimStart().length) };
    }),
  );
}

/** Two columns whose heads are speakers: every row holds what the one asked and the other answered. Null for other tables. */
function questionsAndAnswers(cells: readonly Cell[][], speakers: Speakers): Utterance[] | null {
  const [head = [], ...rows] = cells;
  const columns = head.flatMap(({ label }, column) => (label !== null && speakers.knows(label) ? [column] : []));
  const roles = new Set(columns.map((column) => speakers.of(head[column]?.label ?? '').role));
  if (columns.length < 2 || !roles.has('interviewer')) return null;
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const [name, cell] = [head[column], row[column]];
      return name && cell ? wordsOf(cell, name, null) : [];
    }),
  );
}

function whoAndWords(cells: readonly Cell[][], speakers: Speakers): Utterance[] {
  const named = namedColumns(cells[0] ?? []);
  const { who, words, time } = named ?? { who: firstSpeaking(cells, speakers), words: null, time: null };
  const rows = named ? cells.slice(1) : cells;
  const labels = rows.flatMap((row) => row[who]?.label ?? []);
  const counting = labels.filter((label) => speakers.counts(label));
  if (!named && (counting.length < 2 || counting.length * 2 < labels.length)) return [];
  let running: Cell | null = null;
  return rows.flatMap((row) => {
    const label = row[who];
    if (label && label.label !== null) running = label;
    const cell = row[words ?? who + 1];
    return cell && running ? wordsOf(cell, running, time === null ? null : parseTime(row[time]?.text ?? '')) : [];
  });
}

/** Usually the first column; the second where the first one numbers the rows. */
function firstSpeaking(cells: readonly Cell[][], speakers: Speakers): number {
  const count = (column: number) => cells.filter((row) => speakers.counts(row[column]?.label ?? '')).length;
  return count(1) > count(0) ? 1 : 0;
}

function namedColumns(head: readonly Cell[]): { who: number; words: number; time: number | null } | null {
  const columnOf = (names: readonly string[]) => head.findIndex(({ label }) => names.includes(label?.toLowerCase() ?? ''));
  const [who, words, time] = [columnOf(speakerColumns), columnOf(wordColumns), columnOf(timeColumns)];
  return who === -1 || words === -1 ? null : { who, words, time: time === -1 ? null : time };
}

interface Times {
  first: number | null;
  last: number | null;
}

function parseTime(text: string): Times {
  const [first = '', last = ''] = text.trim().split(/\s*[-–]\s*/);
  return { first: parseClock(first), last: parseClock(last) };
}

/** The lines of a cell, all said by one speaker. */
function wordsOf(cell: Cell, name: Cell, times: Times | null): Utterance[] {
  let start = cell.start;
  return cell.text.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return { label: name.label, labelAt: name.labelAt, ...trimmedPart(line), first: times?.first ?? null, last: times?.last ?? null };
  });
}
