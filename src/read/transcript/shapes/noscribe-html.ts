import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { linesOfMarkup } from '../markup-lines.ts';
import { labelOf } from '../speaker-label.ts';
import type { Dropped, TranscriptShape } from '../transcript.ts';

const mark = /<a\s[^<>]*name="ts_\d/;
const anchor = /name="ts_(\d{1,12})_(\d{1,12})_([^"]*)"/;

/** HTML of noScribe: paragraphs whose anchors tell start, end (milliseconds) and speaker. */
export const noscribeHtml: TranscriptShape = {
  id: 'noscribe-html',
  name: 'noScribe (.html)',
  recognize({ reading, word }) {
    const at = word ? -1 : reading.text.search(mark);
    return at === -1 ? null : { strength: 'mark', at };
  },
  read(content, spec) {
    const utterances: Utterance[] = [];
    const dropped: Dropped[] = [];
    for (const { text, start, end, links } of linesOfMarkup(content.reading.text)) {
      const times = links.flatMap((link) => anchor.exec(link) ?? []);
      const [, first, , name] = times;
      if (first === undefined || name === undefined) {
        dropped.push({ reason: 'header', location: placeOf(content.reading, { start, end }) });
        continue;
      }
      const last = times.at(-2);
      const label = labelOf(text, 0);
      utterances.push({
        label: label?.label ?? (name === '' ? null : name),
        labelAt: start,
        words: text.slice(label?.wordsStart ?? 0).trim(),
        wordsAt: { start, end },
        first: Number(first) / 1000,
        last: last === undefined ? null : Number(last) / 1000,
      });
    }
    return composeTurns(content, spec, utterances, dropped);
  },
};
