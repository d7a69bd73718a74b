import { type Detector, type SureFinding, sure } from './finding.ts';
import { isAbbreviation, isNoName } from './name-words.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const capital = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’\x60-]\p{L}+)*`;
const words = String.raw`(?:\p{Lu}\.[ \t]?)?${capital}(?:[ \t\u00a0]+${capital}){0,3}(?:[ \t\u00a0]+\p{Lu}\.)?`;
const whose = String.raw`(?: (?:saya|aku|beliau|ibu|bapak|anak saya|suami saya|istri saya|ibu saya|bapak saya|pasien))?`;
const cues = [
  String.raw`[Nn]ama(?:nya|ku)?(?: lengkap| panggilan)?(?:nya)?${whose}(?: (?:adalah|itu|yaitu|ini|ya))?`,
  ...['[Bb]ernama', '[Aa]tas nama', 'A\\.?N\\.', '[Aa]\\.?n\\.', '[Tt]td\\.?', '[Mm]y name is'],
  '(?:[Dd]i)?[Pp]anggil(?:an)?(?: saja| saya| aku)*',
  // A title in small letters says so, `saya Wartono` does not: `saya Pasar Minggu` is where somebody comes from.
  '[Pp]erkenalkan,? saya',
];
/** Names that somebody gives: `nama saya`, `bernama`, `a.n.`, `panggil saja`. */
const introduced = new RegExp(String.raw`(?<=(?<![\p{L}\p{N}])(?:${cues.join('|')})[ \t]*[:,]?[ \t]*["“'‘]?)(?<![\p{L}\p{N}])${words}`, 'gu');
const degree = [
  String.raw`[SM]\.[ \t]?(?:\p{Lu}\p{Ll}{0,5}\.?){1,3}`,
  ...[String.raw`A\.?Md\.?`, String.raw`Sp\.[ \t]?\p{Lu}\p{L}*`, String.raw`Ph\.?D`, 'S[EHT]', 'M[MT]', 'MSi', 'MPd', 'SPd', 'SKM', 'S\\.?Kep'],
  ...['SSos', 'SIP', 'MAP', 'MKes', 'Ners', 'Apt'],
].join('|');
/** Names with a degree behind them: `Siti Aminah, S.Sos., M.Si.`, `Wartono, SE`. */
const withDegree = new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?=,[ \t]?(?:${degree})(?!\p{L}))`, 'gu');

/** Names without a title that their surroundings give away: the words of an introduction before them, or a degree behind them. */
export const findIntroducedNames: Detector = (text) =>
  withoutOverlaps([...text.matchAll(introduced), ...text.matchAll(withDegree)].flatMap(({ 0: found, index }) => nameOf(found, index)));

/** The words up to the first that belongs to no name. */
function nameOf(found: string, start: number): SureFinding[] {
  const parts = [...found.matchAll(/\S+/gu)];
  const stop = parts.findIndex(({ 0: word }) => isNoName(word) || isAbbreviation(word));
  const last = (stop === -1 ? parts : parts.slice(0, stop)).at(-1);
  return last && /\p{L}{2}/u.test(last[0]) ? [sure('name', start, start + last.index + last[0].length)] : [];
}
