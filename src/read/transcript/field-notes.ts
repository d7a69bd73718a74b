import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { type ReadingText, toPoints } from '../reading-text.ts';
import type { FoundTurn, SourceSpec, TranscriptShape } from './transcript.ts';

/** Field notes: every paragraph, and every item of a list, is one turn of the observer. Markdown headings and rules are none. */
export const fieldNotes: TranscriptShape = {
  id: 'field-notes',
  accepts: (spec) => spec.kind === 'observation',
  findTurns(reading, spec) {
    const turns = paragraphsOf(reading).map((paragraph) => turnOf(reading, spec, paragraph));
    return { turns, diagnostics: turns.length > 0 ? [] : [diagnostic('transcript/no-notes', { file: reading.file }, {})] };
  },
};

/** UTF-16 offsets of the words of a paragraph. */
interface Paragraph {
  start: number;
  end: number;
}

const listMark = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const heading = /^\s{0,3}#{1,6}(?:\s|$)/;
const rule = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/;

function paragraphsOf(reading: ReadingText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const [index, start] of reading.lineStarts.entries()) {
    const line = reading.text.slice(start, reading.lineStarts[index + 1] ?? reading.text.length);
    const isBreak = line.trim() === '' || heading.test(line) || rule.test(line);
    const mark = listMark.exec(line)?.[0];
    if (isBreak || mark !== undefined) open = null;
    if (isBreak) continue;
    const end = start + line.trimEnd().length;
    if (open) {
      open.end = end;
      continue;
    }
    open = { start: start + (mark?.length ?? line.length - line.trimStart().length), end };
    if (open.end > open.start) paragraphs.push(open);
  }
  return paragraphs;
}

function turnOf(reading: ReadingText, spec: SourceSpec, { start, end }: Paragraph): FoundTurn {
  const span = { start: toPoints(reading, start), end: toPoints(reading, end) };
  return { speaker: spec.observer ?? '', role: 'observer', informant: null, span };
}
