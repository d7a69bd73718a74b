import { type Detector, doubtful, type Finding, sure } from './finding.ts';
import { followsLabel } from './number-runs.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const gap = String.raw`[ .\u00a0-]`;
/** `188/0812…/2022` is the number of a letter. `0812…/0857…` are two phones. */
const noLetterNumber = String.raw`(?<![\d+]|(?<!\d[ .-]?)\d{1,5}\/)`;
const noFurtherDigit = String.raw`(?!\d|\/\d{1,4}(?!\d))`;
const prefix = String.raw`(?:\(?\+?62\)?${gap}?(?:\(0\))?0?|0|\(0)`;

/** `081234567890`, `0812-3456-7890`, `+62 812 3456 7890`, `62812…`: all groups are divided by the same sign; or `08139876 5432`, by one space. */
const mobile = new RegExp(
  String.raw`${noLetterNumber}${prefix}8(?:\d{8,11}|\d{5,8}[ \u00a0]\d{3,6}|\d{0,3}(${gap})\d{2,5}(?:\1\d{2,5}){1,4})${noFurtherDigit}`,
  'g',
);
/** `0812/34567890`, `0812_3456_7892`: as forms divide them. */
const divided = new RegExp(String.raw`${noLetterNumber}08\d{2}(?:_\d{3,4}_?\d{3,5}|\/\d{7,9})(?![\d/])`, 'g');
/** `(031) 8477551`, `031-8477551`, `021 555 1234`, `+62 31 8477551`. */
const landline = new RegExp(
  String.raw`${noLetterNumber}(?:\(0[2-9]\d{1,2}\)${gap}?|\+62${gap}?\(?[2-9]\d{1,2}\)?${gap}|0[2-9]\d{1,2}[ .-])\d{3,4}[ .-]?\d{3,4}(?!\d|[/-]\d)`,
  'g',
);
const word =
  /(?:\b(?:no|nomor)[\s.]{0,2})?\b(?:hp|wa|whatsapp|telp|tlp|telepon|telpon|phone|fax|faks|kontak|ponsel|handphone)(?:\/(?:hp|wa|telp))?\b[\s.:=(]{0,5}$/i;

/** Phone numbers, mobile and with an area code. After a word such as `HP` or `telp` any number of six to thirteen digits is one. */
export const findPhoneNumbers: Detector = (text) => withoutOverlaps(candidates(text));

const candidates = (text: string): Finding[] => [
  ...[...text.matchAll(mobile)].filter(({ 0: found }) => isMobileLength(found) && !isAmount(found)).map((match) => place(match)),
  ...[...text.matchAll(divided)].map((match) => place(match)),
  ...[...text.matchAll(landline)].map((match) => place(match)),
  ...[...text.matchAll(/(?<![\d+])\d{6,13}(?!\d|\/\d)/g)].flatMap((match): Finding[] => {
    if (followsLabel(text, match.index, word)) return [place(match)];
    return /^8[1-9]\d{8,10}$/.test(match[0]) ? [doubtful('phone-without-zero', match.index, match.index + match[0].length)] : [];
  }),
];

/** With the leading zero a mobile number has ten to thirteen digits. */
function isMobileLength(found: string): boolean {
  const national = found.replace(/\D/g, '').replace(/^(?:62)?0?/, '0');
  return national.length >= 10 && national.length <= 13;
}

/** `62.812.345.678` */
function isAmount(found: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(found);
}

function place(match: RegExpExecArray): Finding {
  // `(0812…)`: a bracket that the number does not close itself is the sentence's.
  const opened = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
  return sure('phone', match.index + opened, match.index + match[0].length);
}
