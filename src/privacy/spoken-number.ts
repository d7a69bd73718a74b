import { type Detector, doubtful } from './finding.ts';

const digit = '(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|zero|oh|one|two|three|four|five|six|seven|eight|nine)';
const spoken = new RegExp(String.raw`(?<!\p{L})${digit}(?:[ \t,.-]{1,3}${digit}){7,}(?!\p{L})`, 'giu');

/** Eight digits and more, each said as a word: a phone or identity number that was dictated. */
export const findSpokenNumbers: Detector = (text) =>
  [...text.matchAll(spoken)].map((match) => doubtful('spoken-number', match.index, match.index + match[0].length));
