import { placeOf } from '../compose-turns.ts';
import { type NameAndTime, nameAndTime } from '../name-and-time.ts';
import { type Block, ownTextTurns } from '../own-text-turns.ts';
import { linesOf, type SourceLine, trimmedPart } from '../source-lines.ts';
import { speakersOf } from '../speakers.ts';
import type { Dropped, SourceContent, TranscriptShape } from '../transcript.ts';

/** Text of Otter: a line `Name  0:09`, lines of speech, a blank line. The reading text is the text itself. */
export const otterText: TranscriptShape = {
  id: 'otter-text',
  name: 'Otter (.txt)',
  recognize(content) {
    if (content.word) return null;
    const lines = linesWithHeads(content);
    // `Mulai  10:30` at the head of a typed interview is followed by nothing that is said.
    const heads = lines.filter(({ head }, index) => head?.label && isSpeech(lines[index + 1]?.line));
    const [first] = heads;
    if (!first) return null;
    const isSigned = footer.test(content.reading.text.slice(-200));
    return isSigned || heads.length > 1 ? { strength: isSigned ? 'mark' : 'layout', at: first.line.start } : null;
  },
  read(content, spec) {
    const { reading } = content;
    const blocks: Block[] = [];
    const dropped: Dropped[] = [];
    for (const { line, head } of linesWithHeads(content)) {
      const end = line.start + line.text.length;
      const block = blocks.at(-1);
      if (head) blocks.push({ ...head, wordsAt: { start: end, end }, last: null });
      else if (line.text.trim() === '') continue;
      else if (footer.test(line.text)) dropped.push({ reason: 'software', location: placeOf(reading, trimmedPart(line).wordsAt) });
      else if (block) block.wordsAt.end = end;
      else dropped.push({ reason: 'header', location: placeOf(reading, trimmedPart(line).wordsAt) });
    }
    const labels = blocks.flatMap(({ label }) => label ?? []);
    return ownTextTurns(content, spec, { blocks, speakers: speakersOf(spec, labels), dropped });
  },
};

const footer = /^Transcribed by https:\/\/otter\.ai\s*$/m;

function isSpeech(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.trim() !== '' && nameAndTime(line) === null;
}

/** A name and a time begin a turn only after a blank line. */
function linesWithHeads({ reading }: SourceContent): { line: SourceLine; head: NameAndTime | null }[] {
  const lines = linesOf(reading);
  return lines.map((line, index) => {
    const isFirst = (lines[index - 1]?.text ?? '').trim() === '';
    return { line, head: isFirst ? nameAndTime(line) : null };
  });
}
