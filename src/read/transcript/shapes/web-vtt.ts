import { composeTurns } from '../compose-turns.ts';
import { utterancesOf } from '../cue-speakers.ts';
import { firstLine } from '../source-lines.ts';
import { findCues } from '../subtitle-cues.ts';
import type { TranscriptShape } from '../transcript.ts';

/** WebVTT of Zoom, Teams (padded and not), Whisper (with and without hours), WhisperX and noScribe. */
export const webVtt: TranscriptShape = {
  id: 'web-vtt',
  name: 'WebVTT (.vtt)',
  recognize({ reading, word }) {
    const first = firstLine(reading);
    return !word && first && /^\ufeff?WEBVTT(?:\s|$)/.test(first.text) ? { strength: 'mark', at: first.start } : null;
  },
  read(content, spec) {
    const { cues, dropped, diagnostics } = findCues(content.reading);
    const composed = composeTurns(content, spec, utterancesOf(cues, spec), dropped);
    return { ...composed, diagnostics: [...diagnostics, ...composed.diagnostics] };
  },
};
