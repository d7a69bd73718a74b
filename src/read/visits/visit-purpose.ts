import type { Bilingual } from '../../result/text.ts';
import type { StudySpec } from '../study/study-spec.ts';
import { defaultPurposes } from './default-purposes.ts';
import { plainCell } from './visit-columns.ts';

/** What the words of no declared purpose stand for. A study may give it a title of its own. */
const otherPurpose = 'lainnya';

/** What a visitor came for; `number` tells purposes apart, 0 for none. */
export interface PurposeReading {
  id: string | null;
  number: number;
}

/**
 * Makes the reader of a log's purpose column: the first declared purpose of which the cell holds a word; nothing when it is blank, `lainnya`
 * when no word is known. A closed list, because free text may name people and has no end.
 */
export function makePurposeReader(declared: StudySpec['visit_purposes']): (cell: string) => PurposeReading {
  const patterns = Object.entries(declared ?? defaultPurposes).map(([id, { words }], index) => ({
    reading: { id, number: index + 2 },
    pattern: patternOf(words),
  }));
  return (cell) => {
    const text = plainCell(cell);
    if (text === '' || /^[-–—.]+$/.test(text)) return { id: null, number: 0 };
    return patterns.find(({ pattern }) => pattern?.test(text))?.reading ?? { id: otherPurpose, number: 1 };
  };
}

/** The title of every purpose that a log of the study may have. */
export function purposeTitles(declared: StudySpec['visit_purposes']): ReadonlyMap<string, Bilingual> {
  const titles = Object.entries(declared ?? defaultPurposes).map(([id, { title }]) => [id, title] as const);
  return new Map([[otherPurpose, { id: 'Lainnya', en: 'Other' }], ...titles]);
}

/** A word or several as a whole, whatever case; with `*` behind it also as the beginning of a longer one. Null without words. */
function patternOf(words: readonly string[]): RegExp | null {
  const alternatives = words.map((word) => {
    const plain = plainCell(word.replace(/\*$/, '')).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return word.endsWith('*') ? plain : `${plain}(?![\\p{L}\\p{N}])`;
  });
  return alternatives.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'u');
}
