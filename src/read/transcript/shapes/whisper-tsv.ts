import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { readTabRows } from '../tab-rows.ts';
import type { Dropped, TranscriptShape } from '../transcript.ts';

const columns = ['start', 'end', 'text'] as const;

/** Tab-separated rows of Whisper: start and end in milliseconds, words. */
export const whisperTsv: TranscriptShape = {
  id: 'whisper-tsv',
  name: 'Whisper (.tsv)',
  recognize(content) {
    const table = readTabRows(content, columns);
    return table && { strength: 'mark', at: table.start };
  },
  read(content, spec) {
    const { rows, unfit } = readTabRows(content, columns) ?? { rows: [], unfit: [] };
    const utterances = rows.map(({ start, end, text }): Utterance => {
      return { label: null, labelAt: text.wordsAt.start, ...text, first: secondsOf(start.words), last: secondsOf(end.words) };
    });
    const dropped = unfit.map(({ start, text }): Dropped => {
      return { reason: 'outside-cue', location: placeOf(content.reading, { start, end: start + text.length }) };
    });
    return composeTurns(content, spec, utterances, dropped);
  },
};

function secondsOf(milliseconds: string): number | null {
  return /^\d{1,12}$/.test(milliseconds) ? Number(milliseconds) / 1000 : null;
}
