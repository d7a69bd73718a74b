import { parseClock } from '../clock-time.ts';
import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { readTabRows } from '../tab-rows.ts';
import type { Dropped, TranscriptShape } from '../transcript.ts';

const columns = ['timespan', 'speaker', 'content'] as const;

/** Tab-separated rows of NVivo: Timespan (`0:00.0 - 0:07.4`), Speaker, Content. */
export const nvivoRows: TranscriptShape = {
  id: 'nvivo-rows',
  name: 'NVivo (.txt, .tsv)',
  recognize(content) {
    const table = readTabRows(content, columns);
    return table && { strength: 'mark', at: table.start };
  },
  read(content, spec) {
    const { rows, unfit } = readTabRows(content, columns) ?? { rows: [], unfit: [] };
    const utterances = rows.map(({ timespan, speaker, content: said }): Utterance => {
      const [first = '', last = ''] = timespan.words.split(/\s*[-–]\s*/);
      const label = speaker.words === '' ? null : speaker.words;
      return { label, labelAt: speaker.wordsAt.start, ...said, first: parseClock(first), last: parseClock(last) };
    });
    const dropped = unfit.map(({ start, text }): Dropped => {
      return { reason: 'outside-cue', location: placeOf(content.reading, { start, end: start + text.length }) };
    });
    return composeTurns(content, spec, utterances, dropped);
  },
};
