import { composeTurns } from '../compose-turns.ts';
import { utterancesOf } from '../cue-speakers.ts';
import { firstLine, linesOf } from '../source-lines.ts';
import { findCues, isTiming } from '../subtitle-cues.ts';
import type { TranscriptShape } from '../transcript.ts';

/** SubRip of Whisper, WhisperX and others: a number, a line of times, words. Also WebVTT that has lost its first line. */
export const subRip: TranscriptShape = {
  id: 'sub-rip',
  name: 'SubRip (.srt)',
  recognize({ reading, word }) {
    const first = firstLine(reading);
    if (word || !first) return null;
    if (isTiming(first.text)) return { strength: 'mark', at: first.start };
    const second = linesOf(reading).find(({ start }) => start > first.start);
    return /^\ufeff?\s*\d+\s*$/.test(first.text) && isTiming(second?.text ?? '') ? { strength: 'mark', at: first.start } : null;
  },
  read(content, spec) {
    const { cues, dropped, diagnostics } = findCues(content.reading);
    const composed = composeTurns(content, spec, utterancesOf(cues, spec), dropped);
    return { ...composed, diagnostics: [...diagnostics, ...composed.diagnostics] };
  },
};
