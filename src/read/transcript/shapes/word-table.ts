import { composeTurns, placeOf } from '../compose-turns.ts';
import { trimmedPart } from '../source-lines.ts';
import type { Dropped, TranscriptShape } from '../transcript.ts';
import { findInterviewTables } from '../word-rows.ts';

/** Word document whose interview stands in a table: who in one column, the words in another, or question and answer side by side. */
export const wordTable: TranscriptShape = {
  id: 'word-table',
  name: 'Word table (.docx)',
  recognize(content, spec) {
    const [first] = content.word && spec.kind === 'interview' ? findInterviewTables(content, spec) : [];
    return first ? { strength: 'layout', at: first.at.start } : null;
  },
  read(content, spec) {
    const tables = findInterviewTables(content, spec);
    const outside = (content.word?.paragraphs ?? []).filter(({ start }) => !tables.some(({ at }) => at.start <= start && start < at.end));
    const dropped = outside.flatMap(({ start, end }): Dropped[] => {
      const { words, wordsAt } = trimmedPart({ text: content.reading.text.slice(start, end), start });
      return words === '' ? [] : [{ reason: 'outside-table', location: placeOf(content.reading, wordsAt) }];
    });
    const utterances = tables.flatMap((table) => table.utterances);
    return composeTurns(content, spec, utterances, dropped);
  },
};
