import { z } from 'zod';
import { composeTurns, type Utterance } from '../compose-turns.ts';
import { findTexts } from '../json-texts.ts';
import { readJson } from '../read-json.ts';
import type { Dropped, SourceContent, TranscriptShape } from '../transcript.ts';

const seconds = z.number().nonnegative().nullish().catch(null);
const segmentSchema = z.object({ start: seconds, end: seconds, text: z.string(), speaker: z.string().nullish().catch(null) });
const transcriptSchema = z.object({ segments: z.array(z.unknown()) });

/** JSON of Whisper, WhisperX and aTrain: a list of segments with times, and with speakers where they were told apart. */
export const whisperJson: TranscriptShape = {
  id: 'whisper-json',
  name: 'Whisper (.json)',
  recognize: (content) => (segmentsOf(content) ? { strength: 'mark', at: Math.max(0, content.reading.text.indexOf('"segments"')) } : null),
  read(content, spec) {
    const { reading } = content;
    const places = findTexts(reading.text);
    const utterances: Utterance[] = [];
    const dropped: Dropped[] = [];
    for (const [index, entry] of (segmentsOf(content) ?? []).entries()) {
      const { data } = segmentSchema.safeParse(entry);
      const place = places.get(`segments/${index}/text`);
      if (!data || !place) dropped.push({ reason: 'outside-cue', location: { file: reading.file } });
      else utterances.push(utteranceOf(data, place));
    }
    return composeTurns(content, spec, utterances, dropped);
  },
};

function segmentsOf({ reading, word }: SourceContent): unknown[] | null {
  const parsed = word ? null : transcriptSchema.safeParse(readJson(reading.text));
  return parsed?.data?.segments ?? null;
}

function utteranceOf(segment: z.output<typeof segmentSchema>, place: { start: number; end: number }): Utterance {
  const text = segment.text.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\ufffd');
  const words = text.trim();
  const isPlain = text.length === place.end - place.start;
  const start = place.start + (isPlain ? text.length - text.trimStart().length : 0);
  const label = segment.speaker?.trim() || null;
  return {
    label,
    labelAt: start,
    words,
    wordsAt: { start, end: isPlain ? start + words.length : place.end },
    first: segment.start ?? null,
    last: segment.end ?? null,
  };
}
