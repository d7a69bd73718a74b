import type { ReadingText } from '../reading-text.ts';
import type { LabelledLine } from './speaker-label.ts';
import { mayBeName } from './speakers.ts';
import type { WordParts } from './word-document.ts';

const longestLabel = 80;

/** Bold words without a colon that begin a paragraph of a Word document and look like a name: labels, if the whole text bears it out. */
export function boldLabels(reading: ReadingText, word: WordParts | null): (LabelledLine & { lineStart: number })[] {
  return (word?.paragraphs ?? []).flatMap(({ start, bold }) => {
    if (!bold) return [];
    const written = reading.text.slice(bold.start, bold.end);
    const label = written.trim();
    if (label.length > longestLabel || label.includes('\n') || /[?!,;…]$/.test(label) || !mayBeName(label)) return [];
    const labelStart = bold.start + (written.length - written.trimStart().length);
    return [{ label, labelStart, wordsStart: labelStart + label.length, lineStart: start, first: null }];
  });
}
