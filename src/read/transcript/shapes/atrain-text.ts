import { clockPattern, parseClock } from '../clock-time.ts';
import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { linesOf, type SourceLine, trimmedPart } from '../source-lines.ts';
import type { Dropped, SourceContent, TranscriptShape } from '../transcript.ts';

const segment = new RegExp(String.raw`^\s{0,9}\[(${clockPattern})\] - `);
const title = /^\ufeff?Transcription for /;
const longestName = 80;

/** Text of aTrain, plain or for MAXQDA: a line `SPEAKER_00`, then its segments `[00:00:01] - words`. */
export const atrainText: TranscriptShape = {
  id: 'atrain-text',
  name: 'aTrain (.txt)',
  recognize(content) {
    const first = content.word ? null : spokenLines(content).find(({ text }) => segment.test(text));
    return first ? { strength: 'mark', at: first.start } : null;
  },
  read(content, spec) {
    const utterances: Utterance[] = [];
    const dropped: Dropped[] = [];
    let name: { label: string; labelAt: number } | null = null;
    const lines = spokenLines(content);
    for (const [index, line] of lines.entries()) {
      const found = segment.exec(line.text);
      const part = trimmedPart(line, found?.[0].length ?? 0);
      const before = utterances.at(-1);
      const announces = !found && segment.test(lines[index + 1]?.text ?? '') && part.words.length <= longestName;
      if (found) {
        const { label, labelAt } = name ?? { label: null, labelAt: part.wordsAt.start };
        utterances.push({ label, labelAt, ...part, first: parseClock(found[1] ?? ''), last: null });
      } else if (announces && !title.test(line.text)) name = { label: part.words, labelAt: part.wordsAt.start };
      else if (before && !title.test(line.text)) utterances.push({ ...before, ...part, first: null });
      else dropped.push({ reason: 'header', location: placeOf(content.reading, part.wordsAt) });
    }
    return composeTurns(content, spec, utterances, dropped);
  },
};

function spokenLines({ reading }: SourceContent): SourceLine[] {
  return linesOf(reading).filter(({ text }) => text.trim() !== '');
}
