import { type Detector, doubtful } from './finding.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** With the name of the street or hamlet, which begins with a capital or a digit: `jalan di RT 5` names none. */
const street = String.raw`(?:[Jj]l|JL|[Jj]ln|[Jj]alan|[Gg]g|[Gg]ang|[Pp]erum|[Pp]erumahan|[Dd]usun|[Dd]sn|[Kk]ampung|[Kk]p|[Dd]esa|[Ll]orong)\.?[ \t]+[\p{Lu}\d][^\n;!?]{0,50}?`;
const houseNumber = String.raw`(?:[Nn]o(?:mor)?\.?[ \t]*|[Bb]lok[ \t]*)?\d{1,4}[A-Za-z]?(?:[/-]\d{1,4})?(?![\d\p{L}])`;
const neighborhood = String.raw`(?:RT|Rt|rt)\.?[ \t]*\d{1,3}(?:[ \t]*[,/]?[ \t]*(?:RW|Rw|rw)\.?[ \t]*\d{1,3})?(?!\d)`;
const living = String.raw`(?<!\p{L})(?:[Rr]umah|[Tt]inggal|[Aa]lamat|[Dd]omisili|[Kk]ontrakan|[Kk]ost?)(?:nya)?(?:[ \t]+(?:saya|kami|aku|beliau|dia|ibu|bapak|orang tua))?(?:[ \t]+(?:ada|itu|sekarang))?(?:[ \t]+di)?[ \t]*[:,]?[ \t]*`;

const patterns = [
  new RegExp(String.raw`(?<!\p{L})${street}[ \t,]+${neighborhood}`, 'gu'),
  new RegExp(String.raw`(?<=${living})${street}[ \t,]*${houseNumber}`, 'gu'),
  new RegExp(`(?<=${living})${neighborhood}`, 'gu'),
] as const;

/** Home addresses: a street with the number of a neighborhood (RT), or where somebody says that they live. The address of an office has neither. */
export const findHomeAddresses: Detector = (text) =>
  withoutOverlaps(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => doubtful('home-address', match.index, match.index + match[0].length)),
    ),
  );
