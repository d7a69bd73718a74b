import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { type ReadingText, toPoints } from '../../reading-text.ts';
import type { FoundTurn, SourceSpec, TranscriptShape } from '../transcript.ts';
import type { WordParts } from '../word-document.ts';

/** Field notes: every paragraph, and every item of a list, is one turn of the observer. Markdown headings and rules are none. */
export const fieldNotes: TranscriptShape = {
  id: 'field-notes',
  name: 'field notes',
  recognize: (_content, spec) => (spec.kind === 'observation' ? { strength: 'fallback', at: 0 } : null),
  read({ reading, word }, spec) {
    const paragraphs = word ? wordParagraphs(reading, word) : paragraphsOf(reading);
    const turns = paragraphs.map((paragraph) => turnOf(reading, spec, paragraph));
    const diagnostics = turns.length > 0 ? [] : [diagnostic('transcript/no-notes', { file: reading.file }, {})];
    return { reading, turns, dropped: [], diagnostics };
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

function wordParagraphs(reading: ReadingText, { paragraphs }: WordParts): Paragraph[] {
  return paragraphs.flatMap(({ start, end }) => {
    const words = reading.text.slice(start, end);
    const first = start + (words.length - words.trimStart().length);
    return words.trim() === '' ? [] : [{ start: first, end: start + words.trimEnd().length }];
  });
}

function turnOf(reading: ReadingText, spec: SourceSpec, { start, end }: Paragraph): FoundTurn {
  const span = { start: toPoints(reading, start), end: toPoints(reading, end) };
  return { speaker: spec.observer ?? '', role: 'observer', informant: null, span };
}
