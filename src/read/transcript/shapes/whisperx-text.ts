import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { bracketLabel } from '../cue-speakers.ts';
import { linesOf, type SourceLine, trimmedPart } from '../source-lines.ts';
import { isPlaceholder } from '../speaker-label.ts';
import type { Dropped, SourceContent, TranscriptShape } from '../transcript.ts';

/** Text of WhisperX: every line a segment, `[SPEAKER_00]: words`. Segments of one speaker are joined. */
export const whisperxText: TranscriptShape = {
  id: 'whisperx-text',
  name: 'WhisperX (.txt)',
  recognize(content) {
    const lines = linesWith(content);
    const labelled = lines.filter(({ label }) => label && !isPlaceholder(label.label));
    const [first] = labelled;
    if (!first) return null;
    // WebVTT and SubRip of WhisperX have the same labels, but never in their first line.
    if (/^SPEAKER_\d+$/.test(lines[0]?.label?.label ?? '')) return { strength: 'mark', at: first.line.start };
    return labelled.length > 1 ? { strength: 'layout', at: first.line.start } : null;
  },
  read(content, spec) {
    const utterances: Utterance[] = [];
    const dropped: Dropped[] = [];
    let running: { label: string; labelAt: number } | null = null;
    for (const { line, label } of linesWith(content)) {
      if (label) running = label;
      if (running) utterances.push({ ...running, ...trimmedPart(line, label?.wordsFrom ?? 0), first: null, last: null });
      else dropped.push({ reason: 'header', location: placeOf(content.reading, trimmedPart(line).wordsAt) });
    }
    return composeTurns(content, spec, utterances, dropped);
  },
};

function linesWith({ reading, word }: SourceContent): { line: SourceLine; label: ReturnType<typeof bracketLabel> }[] {
  if (word || !reading.text.includes(']:')) return [];
  return linesOf(reading).flatMap((line) => (line.text.trim() === '' ? [] : [{ line, label: bracketLabel(line) }]));
}
