import { type Detector, doubtful } from './finding.ts';

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
