import { type Detector, sure } from './finding.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const word = String.raw`(?:BPJS(?: Kesehatan| Ketenagakerjaan)?|JKN|KIS|kartu (?:peserta|berobat|pasien)|rekam medi[sk]|(?:no(?:mor)?\.? )?RM|SIM|paspor|passport|medical record|NPWP|NISN|SKTM|STNK|no(?:mor)?\.? (?:kartu|peserta|antrean BPJS))`;
const labelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${word}(?:[ \t]+(?:saya|anak saya|ibu|bapak|beliau|pasien|number|no(?:mor)?(?:nya)?))*[ \t]*(?:no(?:mor)?\.?)?[ \t.:=#-]{0,4}(?<number>[A-Z]{0,2}[ ]?\d(?:[ .\u00a0-]?\d){5,18})(?!\d|\/\d)`,
  'giu',
);

/** The number of a BPJS card has thirteen digits and begins with three zeros. Budget codes do too, with dots. */
const bpjs = /(?<![\d./-] ?)000\d(?:[ -]?\d){9}(?![\d./-]?\d)/g;

/** Numbers of cards and files that belong to one person, known by the word before them: BPJS, medical record, passport, driving licence, NPWP. */
export const findCardNumbers: Detector = (text) =>
  withoutOverlaps([
    ...[...text.matchAll(labelled)].flatMap((match) => {
      const number = match.groups?.['number'] ?? '';
      const end = match.index + match[0].length;
      return isAmountOrDate(number) ? [] : [sure('card', end - number.trimStart().length, end)];
    }),
    ...[...text.matchAll(bpjs)].map((match) => sure('card', match.index, match.index + match[0].length)),
  ]);

function isAmountOrDate(number: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(number) || /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(number);
}
