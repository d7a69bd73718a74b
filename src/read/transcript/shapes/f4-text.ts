import { parseClock } from '../clock-time.ts';
import { placeOf } from '../compose-turns.ts';
import { type Block, ownTextTurns } from '../own-text-turns.ts';
import { linesOf, type SourceLine, trimmedPart } from '../source-lines.ts';
import { labelOf } from '../speaker-label.ts';
import { mayBeName, speakersOf } from '../speakers.ts';
import type { Dropped, SourceContent, SourceSpec, TranscriptShape } from '../transcript.ts';

/** Text of f4 and f4x: paragraphs `I: words #00:00:06-8#`, the time at their end. The reading text is the text itself. */
export const f4Text: TranscriptShape = {
  id: 'f4-text',
  name: 'f4 (.txt)',
  recognize({ reading }) {
    const line = linesOf(reading).find(({ text }) => timeOf(text) !== null);
    return line ? { strength: 'mark', at: line.start } : null;
  },
  read(content, spec) {
    const { lines, speakers } = readLines(content, spec);
    const blocks: Block[] = [];
    const dropped: Dropped[] = [];
    let isOpen = false;
    for (const { line, label } of lines) {
      const time = timeOf(line.text);
      const end = line.start + line.text.length - (time?.length ?? 0);
      const before = blocks.at(-1);
      const first = before?.last ?? 0;
      if (label)
        blocks.push({ label: label.label, labelAt: label.labelStart, wordsAt: { start: label.wordsStart, end }, first, last: null });
      else if (before && isOpen) before.wordsAt.end = end;
      // A paragraph without a label goes on with the speaker before it.
      else if (before) blocks.push({ ...before, wordsAt: { start: line.start, end }, first, last: null });
      else dropped.push({ reason: 'header', location: placeOf(content.reading, trimmedPart(line).wordsAt) });
      const current = blocks.at(-1);
      if (time && current) current.last = time.seconds;
      isOpen = time === null;
    }
    return ownTextTurns(content, spec, { blocks, speakers, dropped });
  },
};

function readLines({ reading }: SourceContent, spec: SourceSpec) {
  const lines = linesOf(reading).filter(({ text }) => text.trim() !== '');
  const candidates = lines.map((line: SourceLine) => ({ line, label: labelOf(line.text, line.start) }));
  const speakers = speakersOf(
    spec,
    candidates.flatMap(({ label }) => label?.label ?? []),
  );
  // A paragraph with its own time begins with its speaker.
  const counts = (line: SourceLine, label: string) => {
    return speakers.counts(label) || (timeOf(line.text) !== null && mayBeName(label) && !speakers.excludes(label));
  };
  return { lines: candidates.map(({ line, label }) => ({ line, label: label && counts(line, label.label) ? label : null })), speakers };
}

/** The time at the end of a paragraph, tenths of a second after the dash; `length` with the spaces before it. */
function timeOf(text: string): { seconds: number; length: number } | null {
  const found = /#(\d{1,2}:\d{2}:\d{2})-(\d)#\s*$/.exec(text.slice(-40));
  const seconds = parseClock(`${found?.[1] ?? ''}.${found?.[2] ?? ''}`);
  return found && seconds !== null ? { seconds, length: found[0].length } : null;
}
