import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { type NameAndTime, nameAndTime } from '../name-and-time.ts';
import { type SourceLine, trimmedPart } from '../source-lines.ts';
import type { Dropped, SourceContent, TranscriptShape } from '../transcript.ts';

/** Word document of Teams: paragraphs `Name   0:04`, a line break, speech; before them title, day, length and who started it. */
export const teamsWord: TranscriptShape = {
  id: 'teams-word',
  name: 'Teams (.docx)',
  recognize(content) {
    const paragraphs = paragraphsOf(content).filter(({ lines }) => lines.some(({ text }) => text.trim() !== ''));
    const heads = paragraphs.flatMap(({ lines: [head, speech] }, index) => {
      const next = speech ?? paragraphs[index + 1]?.lines[0];
      // `Mulai   10:30` at the head of a typed interview is followed by nothing that is said.
      return head && nameAndTime(head)?.label && next && !nameAndTime(next) ? [head] : [];
    });
    const [first] = heads;
    return first && (heads.length > 1 || isAnnounced(content)) ? { strength: 'layout', at: first.start } : null;
  },
  read(content, spec) {
    const utterances: Utterance[] = [];
    const dropped: Dropped[] = [];
    let head: NameAndTime | null = null;
    for (const { lines } of paragraphsOf(content)) {
      const [first, ...rest] = lines;
      const found = first ? nameAndTime(first) : null;
      head = found ?? head;
      for (const line of found ? rest : lines) {
        const part = trimmedPart(line);
        if (part.words === '') continue;
        const location = placeOf(content.reading, part.wordsAt);
        if (isAnnouncement(lines)) dropped.push({ reason: 'software', location });
        else if (!head) dropped.push({ reason: 'header', location });
        else utterances.push({ ...head, ...part, last: null });
      }
    }
    return composeTurns(content, spec, utterances, dropped);
  },
};

function paragraphsOf({ reading, word }: SourceContent): { lines: SourceLine[] }[] {
  return (word?.paragraphs ?? []).map(({ start, end }) => {
    let from = start;
    const lines = reading.text
      .slice(start, end)
      .split('\n')
      .map((text) => {
        const line = { text, start: from };
        from += text.length + 1;
        return line;
      });
    return { lines: lines[0]?.text.trim() === '' ? lines.slice(1) : lines };
  });
}

const announced = /trans[ck]ri/i;
const mostAnnouncedWords = 12;

/** `Siti Rahma started transcription`, `Siti Rahma menghentikan transkripsi`: short, alone in its paragraph, in any language. */
function isAnnouncement(lines: readonly SourceLine[]): boolean {
  const text = lines
    .map((line) => line.text.trim())
    .join(' ')
    .trim();
  return !/[.!?]$/.test(text) && announced.test(text) && text.split(/\s+/).length <= mostAnnouncedWords && lines.length === 1;
}

function isAnnounced(content: SourceContent): boolean {
  return paragraphsOf(content).some(({ lines }) => isAnnouncement(lines));
}
