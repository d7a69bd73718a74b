import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { clockPattern } from '../clock-time.ts';
import { placeOf } from '../compose-turns.ts';
import { headEnd, leadingFacts } from '../interview-head.ts';
import { type Block, ownTextTurns } from '../own-text-turns.ts';
import { linesOf, trimmedPart } from '../source-lines.ts';
import { isPlaceholder, type LabelledLine, labelOf, normalizeLabel } from '../speaker-label.ts';
import { mayBeName, type Speakers, speakersOf } from '../speakers.ts';
import type { Dropped, SourceContent, SourceSpec, TranscriptShape } from '../transcript.ts';
import { boldLabels } from '../word-labels.ts';

/**
 * Interviews typed by hand, as text or in Word, also with times (MAXQDA, oTranscribe, noScribe): a line `Label: words` begins a
 * turn, the lines after it belong to it, and what stands before the first label is a header. The reading text is the text itself.
 */
export const labelledText: TranscriptShape = {
  id: 'labelled-text',
  name: 'Label: …',
  recognize(content, spec) {
    if (spec.kind !== 'interview') return null;
    const { lines, speakers } = findLines(content, spec);
    const isInTable = ({ lineStart }: Line) => content.word?.tables.some(({ start, end }) => start <= lineStart && lineStart < end);
    // Other labels in brackets are those of WhisperX.
    const isTyped = ({ label }: Line) => !label.startsWith('[') || isPlaceholder(label.slice(1, -1));
    const known = lines.filter((line) => speakers.knows(line.label) && isTyped(line) && !isInTable(line));
    const labels = known.map(({ label }) => normalizeLabel(label));
    // Names of the two at the head of a transcript are no dialogue yet: one of them speaks again.
    return { strength: new Set(labels).size < labels.length ? 'layout' : 'fallback', at: known[0]?.lineStart ?? 0 };
  },
  read(content, spec) {
    const { reading } = content;
    const { lines, speakers } = findLines(content, spec);
    const [first] = lines;
    if (!first) return { reading, turns: [], dropped: [], diagnostics: [diagnostic('transcript/no-turns', { file: reading.file }, {})] };
    const blocks = lines.map((line, index): Block => {
      const words = withoutTimeLines(reading.text.slice(line.wordsStart, lines[index + 1]?.lineStart));
      const wordsAt = { start: line.wordsStart, end: line.wordsStart + words.length };
      return { label: line.label, labelAt: line.labelStart, wordsAt, first: line.first, last: null };
    });
    return ownTextTurns(content, spec, { blocks, speakers, dropped: headerOf(content, first.lineStart) });
  },
};

type Line = LabelledLine & { lineStart: number };

/** The lines that begin a turn. Whether a label counts depends on all of them. */
function findLines({ reading, word }: SourceContent, spec: SourceSpec): { lines: Line[]; speakers: Speakers } {
  const bold = new Map(boldLabels(reading, word).map((label) => [label.lineStart, label]));
  const written = linesOf(reading);
  const head = headEnd(written);
  const candidates = written.flatMap(({ text, start }): Line[] => {
    if (start < head) return [];
    const line = labelOf(text, start);
    if (line) return [{ ...line, lineStart: start }];
    const label = bold.get(start);
    return label ? [label] : [];
  });
  const labels = candidates.map(({ label }) => label);
  const speakers = speakersOf(spec, labels);
  const isTimed = candidates.some(({ label, first }) => first !== null && speakers.knows(label));
  const counts = ({ label, first }: Line): boolean => {
    // Where known speakers have a time before their label, a name with a time is a speaker too.
    return speakers.counts(label) || (isTimed && first !== null && mayBeName(label) && !speakers.excludes(label));
  };
  const lines = candidates.filter(counts);
  return { lines: lines.slice(leadingFacts(reading, lines, speakers, word !== null)), speakers };
}

const timeLine = new RegExp(String.raw`^\s{0,9}[[({#]?${clockPattern}[\])}#]?$`);

/** Some programs write the time of the next turn on a line of its own. */
function withoutTimeLines(text: string): string {
  let words = text.trimEnd();
  for (let at = words.lastIndexOf('\n'); at !== -1 && timeLine.test(words.slice(at + 1)); at = words.lastIndexOf('\n')) {
    words = words.slice(0, at).trimEnd();
  }
  return words;
}

function headerOf({ reading }: SourceContent, end: number): Dropped[] {
  return linesOf(reading)
    .filter(({ text, start }) => start < end && text.trim() !== '')
    .map((line) => ({ reason: 'header', location: placeOf(reading, trimmedPart(line).wordsAt) }));
}
