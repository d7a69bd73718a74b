import { type Detector, spokenDigits, sure } from './finding.ts';

const digit = `(?:${spokenDigits.join('|')})`;
const gap = String.raw`[ \t\u00a0]*[,.\-–]?[ \t\u00a0]*`;
/** Digits read out one by one, among which a transcription program may have put some as figures: `nol delapan satu dua, 3456, tujuh`. */
const readOut = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${digit}(?:${gap}(?:${digit}(?!\p{L})|\d{1,4}(?![\p{L}\d])))+(?![\p{L}\p{N}])`,
  'giu',
);
const fewestDigits = 7;
const counted = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** Phone numbers that are read out: seven digits and more, most of them as words. Counting (`satu, dua, tiga`) is shorter. */
export const findSpokenNumbers: Detector = (text) =>
  [...text.matchAll(readOut)].flatMap((match) => {
    const words = match[0].match(/\p{L}+/gu)?.length ?? 0;
    const figures = match[0].match(/\d/g)?.length ?? 0;
    const isNumber = words + figures >= fewestDigits && words >= figures && !isCounting(match[0]);
    return isNumber ? [sure('phone', match.index, match.index + match[0].length)] : [];
  });

/** `satu, dua, tiga, empat, lima, enam, tujuh` */
function isCounting(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const first = counted.indexOf(words[0] ?? '');
  return first !== -1 && words.every((word, index) => counted[first + index] === word);
}
