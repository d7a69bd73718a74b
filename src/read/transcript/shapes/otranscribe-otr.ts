import { z } from 'zod';
import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { findTexts } from '../json-texts.ts';
import { linesOfMarkup } from '../markup-lines.ts';
import { readJson } from '../read-json.ts';
import { labelOf } from '../speaker-label.ts';
import { speakersOf } from '../speakers.ts';
import type { Dropped, SourceContent, TranscriptShape } from '../transcript.ts';

const otrSchema = z.object({ text: z.string(), media: z.unknown(), 'media-time': z.unknown() });

/** File of oTranscribe: JSON that holds HTML, in it times and lines `Label: words`. */
export const otranscribeOtr: TranscriptShape = {
  id: 'otranscribe-otr',
  name: 'oTranscribe (.otr)',
  recognize: (content) => (htmlOf(content) === null ? null : { strength: 'mark', at: Math.max(0, content.reading.text.indexOf('"text"')) }),
  read(content, spec) {
    // The whole text stands in one line of the file, with its marks escaped: there is no nearer place to name.
    const place = findTexts(content.reading.text).get('text') ?? { start: 0, end: 0 };
    const lines = linesOfMarkup(htmlOf(content) ?? '').map(({ text }) => ({ text, label: labelOf(text, 0) }));
    const labels = lines.flatMap(({ label }) => label?.label ?? []);
    const speakers = speakersOf(spec, labels);
    const utterances: Utterance[] = [];
    const dropped: Dropped[] = [];
    for (const { text, label } of lines) {
      const counts = label !== null && speakers.counts(label.label);
      const before = utterances.at(-1);
      const words = (counts ? text.slice(label.wordsStart) : text).trim().replace(/\p{Cs}/gu, '\ufffd');
      if (counts) utterances.push({ label: label.label, labelAt: place.start, words, wordsAt: place, first: label.first, last: null });
      else if (before) utterances.push({ ...before, words, first: null });
      else dropped.push({ reason: 'header', location: placeOf(content.reading, place) });
    }
    return composeTurns(content, spec, utterances, dropped);
  },
};

function htmlOf({ reading, word }: SourceContent): string | null {
  const parsed = word ? null : otrSchema.safeParse(readJson(reading.text));
  return parsed?.data?.text ?? null;
}
