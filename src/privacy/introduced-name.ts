import { type Detector, doubtful, type SureFinding, sure } from './finding.ts';
import { isGivenName } from './given-names.ts';
import { isAbbreviation, isCommonBeginning, isNoName } from './name-words.ts';
import { withoutOverlaps } from './without-overlaps.ts';

// To the end of the word, so that it is never tried in pieces.
const capital = String.raw`\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}])(?:['’\x60-]\p{L}+(?!\p{L}))*`;
const words = String.raw`(?:\p{Lu}\.[ \t]?)?${capital}(?:[ \t\u00a0]+${capital}){0,3}(?:[ \t\u00a0]+\p{Lu}\.)?`;
const person = 'saya|aku|beliau|ibu|bapak|anak saya|suami saya|istri saya|ibu saya|bapak saya|pasien';
const bearer =
  '[Oo]rang|[Ss]eseorang|[Bb]apak|[Ii]bu|[Ww]arga|[Pp]asien|[Pp]etugas|[Pp]egawai|[Ss]taf|[Pp]erawat|[Bb]idan|[Dd]okter|[Oo]perator|[Tt]eman|[Aa]nak';
const cues = [
  'NAMA(?: LENGKAP)?[ \\t]*:',
  // `namanya Sapa Warga` is what a service is called.
  `[Nn]ama(?: lengkap| panggilan)?(?:nya)? (?:${person})(?: (?:adalah|itu|yaitu|ini|ya))?`,
  '[Nn]ama (?:lengkap|panggilan)(?:nya)?(?: (?:adalah|itu|ya))?',
  '[Nn]ama[ \\t]*:',
  `(?:${bearer})(?:nya)?,?(?: yang)? bernama`,
  ...['[Aa]tas nama', 'A\\.?N\\.', '[Aa]\\.?n\\.', '[Tt]td\\.?', '[Mm]y name is'],
  '(?:[Dd]i)?[Pp]anggil(?: saja| saya| aku)*',
  // A title in small letters says so, `saya Wartono` does not: `saya Pasar Minggu` is where somebody comes from.
  '[Pp]erkenalkan,? saya',
];
/** Names that somebody gives: `nama saya`, `bernama`, `a.n.`, `panggil saja`. */
const introduced = new RegExp(
  String.raw`(?=\p{Lu})(?<=(?<![\p{L}\p{N}])(?:${cues.join('|')})[ \t]{0,2}[:,]?[ \t]{0,3}["“'‘]?)(?<![\p{L}\p{N}])${words}`,
  'gu',
);
const kin = [
  ...['[Ii]st(?:e)?ri', '[Ss]uami', '[Aa]nak', '[Cc]ucu', '[Tt]etangga', '[Tt]eman', '[Kk]awan', '[Ss]epupu', '[Aa]dik', '[Kk]akak'],
  ...['[Kk]eponakan', '[Pp]onakan', '[Mm]ertua', '[Ii]par', '[Mm]enantu', '[Nn]enek', '[Kk]akek', '[Ss]ahabat'],
].join('|');
const owned = '(?:nya| saya| kami| beliau| kerja saya| saya itu),?|,';
/** Who is somebody's: `istri saya, Lilik`, `tetangganya Ngatemi`; also whoever accompanies somebody. `anak Paskibra` is nobody's. */
const related = new RegExp(
  String.raw`(?=\p{Lu})(?<=(?<![\p{L}\p{N}])(?:(?:${kin})(?:${owned})|diantar|ditemani|ditolong)[ \t])${words}`,
  'gu',
);
const staff = 'petugas|operator|perawat|bidan|dokter|dokternya|sopir|satpam|kasir|resepsionis|honorer|admin|mantri|apoteker';
/** Two capital words behind an office in small letters: `petugas Yohan Prastika`. One may be an agency or a place: `petugas Samsat`. */
const withOffice = new RegExp(
  String.raw`(?=\p{Lu})(?<=(?<![\p{L}\p{N}])(?:${staff})(?: kami| saya| kita)?[ \t])\p{Lu}\p{Ll}+[ \t]\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])`,
  'gu',
);
const organization = /^(?:Dis|Kem|Pem|Pol|Bap|Dam|Sat)\p{Ll}+$/u;
const degree = [
  String.raw`[SM]\.[ \t]?(?:\p{Lu}\p{Ll}{0,5}\.?){1,3}`,
  ...[
    String.raw`A\.?Md\.?`,
    String.raw`Sp\.[ \t]?\p{Lu}\p{L}*`,
    String.raw`Ph\.?D`,
    'S[EHT]',
    'M[MT]',
    'MSi',
    'MPd',
    'SPd',
    'SKM',
    'S\\.?Kep',
  ],
  ...['SSos', 'SIP', 'MAP', 'MKes', 'Ners', 'Apt'],
].join('|');
/** Names with a degree behind them: `Siti Aminah, S.Sos., M.Si.`, `Wartono, SE`. */
const withDegree = new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?=,[ \t]?(?:${degree})(?!\p{L}))`, 'gu');

/** `Sdr. A.P.`, `inisial RN`. */
const initials =
  /(?<=(?<![\p{L}\p{N}])(?:[Ss]dri?\.?|[Ss]audar[ai]|[Tt]n\.?|[Nn]y\.?|[Nn]n\.?|[Ii]nisial(?:nya)?|Pak|Bu|Ibu|Bapak|Mas|Mbak)[ \t])(?:\p{Lu}\.){2,4}|(?<=(?<![\p{L}\p{N}])(?:[Ss]dri?\.?|[Ss]audar[ai]|[Tt]n\.?|[Nn]y\.?|[Nn]n\.?|[Ii]nisial(?:nya)?)[ \t])\p{Lu}{2,3}(?![\p{L}\p{N}])/gu;

/** Names without a title that their surroundings give away: the words of an introduction before them, or a degree behind them. */
export const findIntroducedNames: Detector = (text) =>
  withoutOverlaps([
    ...[...text.matchAll(initials)].map(({ 0: found, index }) => sure('name', index, index + found.length)),
    ...[introduced, related, withDegree].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => nameOf(found, index)),
    ),
  ]);

/** What is probably somebody's name because an office stands before it. */
export const findNamesByOffice: Detector = (text) =>
  [...text.matchAll(withOffice)].flatMap(({ 0: found, index }) => {
    const isOther = found.split(/\s/).some((word) => isNoName(word) || organization.test(word));
    return isOther ? [] : [doubtful('name-without-title', index, index + found.length)];
  });

/** The words up to the first that belongs to no name. */
function nameOf(found: string, start: number): SureFinding[] {
  const parts = [...found.matchAll(/\S+/gu)];
  const stop = parts.findIndex(
    ({ 0: word }) => isNoName(word) || (isAbbreviation(word) && !isGivenName(word) && !isCommonBeginning(word)) || /^\p{Lu}+-/u.test(word),
  );
  const last = (stop === -1 ? parts : parts.slice(0, stop)).at(-1);
  return last && /\p{L}{2}/u.test(last[0]) ? [sure('name', start, start + last.index + last[0].length)] : [];
}
