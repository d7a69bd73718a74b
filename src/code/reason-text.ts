import type { Language } from '../result/text.ts';
import type { Reasons } from './passage-coder.ts';

/** Reasons in one line for a table cell: the words that carried a coding, and the nearest exemplars. */
export function reasonText({ words, exemplars }: Reasons, language: Language): string {
  const labels = language === 'id' ? { words: 'kata', like: 'mirip contoh' } : { words: 'words', like: 'like the exemplars' };
  const parts = [
    words.length > 0 ? `${labels.words}: ${words.join(', ')}` : '',
    exemplars.length > 0 ? `${labels.like}: ${exemplars.map((text) => `“${text}”`).join(' · ')}` : '',
  ];
  return parts
    .filter((part) => part !== '')
    .join('; ')
    .replace(/\s+/g, ' ');
}
