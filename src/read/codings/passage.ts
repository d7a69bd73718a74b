import { diagnostic, hasErrors } from '../../diagnostic/diagnostic.ts';
import type { RowReader } from '../csv/row-reader.ts';
import { nearestName } from '../nearest-name.ts';
import { positionAt, type Span } from '../reading-text.ts';
import { normalizeName } from '../study-folder.ts';
import { missingSpeaker, unnamedSpeaker } from '../transcript/speakers.ts';
import type { Transcript, Turn } from '../transcript/transcript.ts';
import type { CodingColumn, CodingContext } from './coding-row.ts';
import { checkQuote, findQuote } from './quote.ts';

/** Words of one informant's turn, or of one paragraph of notes, that stand in their source exactly as quoted. */
export interface Passage {
  transcript: Transcript;
  turn: Turn;
  span: Span;
  exact: string;
}

type Cells = RowReader<CodingColumn>;

/** Finds the passage that a row quotes. Null when it cannot be held to its source; every reason has been reported. */
export function readPassage(cells: Cells, context: CodingContext): Passage | null {
  const source = cells.required('source');
  const written = readSpan(cells);
  const exact = cells.verbatim('exact');
  if (exact.trim() === '') cells.required('exact');
  const transcript = source === null ? undefined : findTranscript(cells, source, context);
  checkInformantIsKnown(cells, context);
  if (!transcript || written === null || exact.trim() === '') return null;
  const words = { exact, prefix: cells.verbatim('prefix'), suffix: cells.verbatim('suffix') };
  const found = written === 'blank' ? findQuote(words, transcript.reading, cells.place) : written;
  if (!('start' in found)) {
    cells.report(found);
    return null;
  }
  const span = found;
  const problems = checkQuote({ ...words, span }, transcript.reading, cells.place, context.mask);
  for (const problem of problems) cells.report(problem);
  if (hasErrors(problems)) return null;
  const turn = findTurn(cells, span, transcript);
  if (!turn) return null;
  checkInformantSpeaks(cells, turn, transcript, context);
  checkConsent(cells, turn, context);
  return { transcript, turn, span, exact };
}

/** Where the row says that the quote stands; `blank` when start and end are, and the words are to be found. Null: reported. */
function readSpan(cells: Cells): Span | 'blank' | null {
  if (cells.optional('start') === null && cells.optional('end') === null) return 'blank';
  const [start, end] = [cells.position('start'), cells.position('end')];
  return start === null || end === null ? null : { start, end };
}

function findTranscript(cells: Cells, source: string, { spec, transcripts }: CodingContext): Transcript | undefined {
  const file = normalizeName(source) ?? source;
  const known = spec.sources.map((declared) => normalizeName(declared.file) ?? declared.file);
  const nearest = nearestSource(file, known);
  // A declared source that could not be read has been reported: it may be this one, misspelled in study.yaml.
  const isReported = !known.includes(file) && nearest !== '' && !transcripts.has(nearest);
  if (isReported) return undefined;
  cells.known('source', file, known, (place) => diagnostic('codings/unknown-source', place, { source, nearest, known: [...known].sort() }));
  return transcripts.get(file);
}

function nearestSource(file: string, known: readonly string[]): string {
  return known.find((name) => name.endsWith(`/${file}`)) ?? nearestName(file, known);
}

function findTurn(cells: Cells, span: Span, { turns, reading }: Transcript): Turn | null {
  const source = reading.file;
  const line = positionAt(reading, span.start).line;
  const touched = turns.filter((turn) => turn.span.start < span.end && span.start < turn.span.end);
  const [turn] = touched;
  if (!turn) {
    cells.report(diagnostic('codings/outside-turns', cells.place('start'), { source, line }));
    return null;
  }
  if (touched.length > 1 || span.start < turn.span.start || span.end > turn.span.end) {
    const last = positionAt(reading, span.end).line;
    cells.report(diagnostic('codings/crosses-turns', cells.place('start'), { source, first: line, last }));
    return null;
  }
  if (turn.role === 'interviewer') {
    cells.report(diagnostic('codings/interviewer-words', cells.place('exact'), { source, line, speaker: turn.speaker }));
    return null;
  }
  if (turn.speaker === unnamedSpeaker && turn.role === 'unknown') {
    cells.report(diagnostic('codings/unnamed-speaker', cells.place('exact'), { source, yaml: missingSpeaker(unnamedSpeaker) }));
  }
  // Nobody knows yet who speaks: reported once for the whole transcript.
  return turn.role === 'unknown' ? null : turn;
}

function checkInformantIsKnown(cells: Cells, { spec }: CodingContext): void {
  const informant = cells.optional('informant');
  if (informant === null) return;
  const known = spec.informants.map(({ id }) => id);
  cells.known('informant', informant, known, (place, nearest) =>
    diagnostic('study/unknown-informant', place, { informant, nearest, known }),
  );
}

/** A blank cell is filled from the turn; a filled one must say the same as the turn. */
function checkInformantSpeaks(cells: Cells, turn: Turn, { reading }: Transcript, { spec }: CodingContext): void {
  const written = cells.optional('informant');
  if (written === null || written === turn.informant) return;
  const source = reading.file;
  if (turn.role === 'observer')
    cells.report(diagnostic('codings/informant-on-notes', cells.place('informant'), { informant: written, source }));
  // An informant whom study.yaml does not declare has been reported there.
  if (turn.informant === null || !spec.informants.some(({ id }) => id === turn.informant)) return;
  const line = positionAt(reading, turn.span.start).line;
  cells.report(diagnostic('codings/informant-differs', cells.place('informant'), { written, speaks: turn.informant, line, source }));
}

function checkConsent(cells: Cells, { informant }: Turn, { spec }: CodingContext): void {
  const isWithdrawn = spec.informants.some(({ id, consent }) => id === informant && consent === 'withdrawn');
  if (informant !== null && isWithdrawn) cells.report(diagnostic('codings/consent-withdrawn', cells.place('id'), { informant }));
}
