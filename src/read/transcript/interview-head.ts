import type { ReadingText } from '../reading-text.ts';
import type { SourceLine } from './source-lines.ts';
import { type LabelledLine, labelOf, normalizeLabel } from './speaker-label.ts';
import { isFact, type Speakers } from './speakers.ts';

const mostHeadLines = 60;
const mostFactWords = 12;

/**
 * Where the block of facts at the head of a typed interview ends (`Tanggal: …`, `Tempat: …`, and among them `Pewawancara: Budi`),
 * as a UTF-16 offset; 0 without one. A blank line ends the block; without a blank line its last fact does.
 */
export function headEnd(lines: readonly SourceLine[]): number {
  let end = 0;
  for (const { text, start } of lines.slice(0, mostHeadLines)) {
    if (text.trim() === '' && end > 0) return start;
    const label = labelOf(text, 0);
    const isShort = label !== null && isFactual(text.slice(label.wordsStart));
    if (!isShort && end > 0) return end;
    if (label && isShort && isFact(label.label)) end = start + text.length;
  }
  return end;
}

/**
 * How many of the first labelled lines only say who takes part: `Pewawancara: Budi Santoso` before `P: …`. Such a label comes
 * once, a few words follow it, and another label of the same person goes on; there are two of them, or a blank line follows. In a
 * document of paragraphs every line stands apart.
 */
export function leadingFacts(reading: ReadingText, lines: readonly LabelledLine[], speakers: Speakers, hasParagraphs: boolean): number {
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(normalizeLabel(label), (counts.get(normalizeLabel(label)) ?? 0) + 1);
  const sameAs = (label: string) => (other: LabelledLine) => {
    const [one, two] = [speakers.of(label), speakers.of(other.label)];
    return (counts.get(normalizeLabel(other.label)) ?? 0) > 1 && one.role === two.role && one.informant === two.informant;
  };
  const end = lines.findIndex(({ label, wordsStart }) => {
    const words = lineFrom(reading, wordsStart);
    return (counts.get(normalizeLabel(label)) ?? 0) > 1 || !isFactual(words) || !lines.some(sameAs(label));
  });
  const [last, next] = [lines[end - 1], lines[end]];
  if (!last || !next) return 0;
  const isApart = hasParagraphs || /\n\s*\n/.test(reading.text.slice(last.wordsStart, next.labelStart));
  return end > 1 || isApart ? end : 0;
}

function lineFrom({ text }: ReadingText, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

/** A fact is short and no sentence. */
function isFactual(words: string): boolean {
  const text = words.trim();
  return text !== '' && !/[.?!…]["”']?$/.test(text) && text.split(/\s+/).length <= mostFactWords;
}
