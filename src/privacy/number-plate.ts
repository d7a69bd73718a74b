import { type Detector, sure } from './finding.ts';
import { followsLabel } from './number-runs.ts';

/** Registration areas of Indonesian plates. */
const areas = new Set(
  (
    'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP ' +
    'DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT EA EB ED KB KH KT KU PA PB'
  ).split(' '),
);
const plate = /(?<![\p{L}\d/.-])([A-Z]{1,2})[ \u00a0-]?([1-9]\d{0,3})[ \u00a0-]?([A-Z]{1,3})(?![\p{L}\d/]|\.\d)/giu;
const word = /\b(?:plat|pelat|nopol|nomor polisi|no\.? ?pol(?:isi)?|bernopol|berplat|berpelat|kendaraan|mobil|motor)\b[^\n\d]{0,20}$/i;
/** Words of a text in capitals that would stand where the last letters do. */
const words = new Set([
  'DAN',
  'DI',
  'KE',
  'YG',
  'KM',
  'RT',
  'RW',
  'PNS',
  'ASN',
  'WIB',
  'KG',
  'CM',
  'MM',
  'RP',
  'TH',
  'SD',
  'VA',
  'GB',
  'MB',
]);

/** Plates such as `L 1234 AB`. With one or two digits, or in small letters, only after a word such as `nopol` or `mobil`. */
export const findNumberPlates: Detector = (text) =>
  [...text.matchAll(plate)].flatMap((match) => {
    const [found, area = '', digits = '', letters = ''] = match;
    if (!areas.has(area.toUpperCase()) || words.has(letters.toUpperCase())) return [];
    const isPlain = digits.length > 2 && found === found.toUpperCase();
    return isPlain || followsLabel(text, match.index, word) ? [sure('plate', match.index, match.index + found.length)] : [];
  });
