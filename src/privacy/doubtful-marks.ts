import { type Detector, doubtful, sure } from './finding.ts';
import { isGivenName } from './given-names.ts';
import { isOrdinaryWord } from './name-words.ts';

const patterns = [
  // 3,57E+15 is what Excel makes of a NIK, 8,12E+10 of a phone number.
  { doubt: 'spreadsheet-number', pattern: /(?<![\p{L}\d.,])\d(?:[.,]\d{1,15})?E\+?\d{1,2}(?![\p{L}\d])/giu },
  {
    doubt: 'handle',
    pattern:
      /(?:https?:\/\/)?(?:www\.)?(?:instagram|facebook|fb|tiktok|twitter|x|threads|linkedin|youtube|t)\.(?:com|me|net)\/[\w@./?=&%-]+/giu,
  },
  { doubt: 'handle', pattern: /(?<![\p{L}\d.@/])@[\p{L}\d_](?:[\p{L}\d_.]{1,28}[\p{L}\d_])/giu },
  {
    doubt: 'address',
    pattern:
      /(?<!\p{L})(?:Jl|Jln|Jalan|Gg|Gang|Perum|Perumahan|Dusun|Dsn)\.? \p{Lu}[^\n,;]{1,40}?(?:No\.? ?|Blok ?|RT ?|RT\. ?)[\w/-]{1,8}/gu,
  },
] as const;

/** What may lead to a person and may as well be an office's: handles and profiles, street addresses, numbers that a spreadsheet has shortened. */
export const findDoubtfulMarks: Detector = (text) =>
  patterns.flatMap(({ doubt, pattern }) =>
    [...text.matchAll(pattern)].map((match) => doubtful(doubt, match.index, match.index + match[0].length)),
  );

/** Handles that begin with, or hold as a word, a widespread given name: `@dindaayu.wr`. An agency's rarely do. */
export const findPersonalHandles: Detector = (text) =>
  findDoubtfulMarks(text).flatMap(({ start, end, doubt }) => {
    const words =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [];
    return doubt === 'handle' && words.some(beginsWithName) ? [sure('name', start, end)] : [];
  });

function beginsWithName(word: string): boolean {
  return Array.from({ length: word.length - 3 }, (_, more) => word.slice(0, 4 + more)).some(
    (part) => isGivenName(part) && !isOrdinaryWord(part),
  );
}
