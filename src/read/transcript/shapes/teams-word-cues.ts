import { composeTurns, placeOf, type Utterance } from '../compose-turns.ts';
import { linesOf, type SourceLine, trimmedPart } from '../source-lines.ts';
import { isTiming, timesOf } from '../subtitle-cues.ts';
import type { Dropped, TranscriptShape } from '../transcript.ts';

/** Word document of Teams until about 2022: a line of times (`0:0:0.0 --> 0:0:5.1`), a line with the name, then what was said. */
export const teamsWordCues: TranscriptShape = {
  id: 'teams-word-cues',
  name: 'Teams (.docx, 2021)',
  recognize({ reading, word }) {
    const first = word ? linesOf(reading).find(({ text }) => isTiming(text)) : undefined;
    return first ? { strength: 'mark', at: first.start } : null;
  },
  read(content, spec) {
    const { reading } = content;
    const dropped: Dropped[] = [];
    const cues: SourceLine[][] = [];
    for (const line of linesOf(reading)) {
      if (isTiming(line.text)) cues.push([line]);
      else if (line.text.trim() === '') continue;
      else if (cues.length > 0) cues.at(-1)?.push(line);
      else dropped.push({ reason: 'header', location: placeOf(reading, trimmedPart(line).wordsAt) });
    }
    return composeTurns(content, spec, cues.flatMap(utterancesOf), dropped);
  },
};

/** A cue with one line below its times has nobody's name. */
function utterancesOf([timing, ...lines]: SourceLine[]): Utterance[] {
  const [head, ...rest] = lines.map((line) => trimmedPart(line));
  if (!timing || !head) return [];
  const name = rest.length > 0 ? head.words : null;
  const words = rest.length > 0 ? rest : [head];
  return words.map((part) => ({ label: name, labelAt: head.wordsAt.start, ...part, ...timesOf(timing.text) }));
}
