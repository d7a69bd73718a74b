import { type Detector, doubtful, type SureFinding, sure } from './finding.ts';
import { isGivenName } from './given-names.ts';
import { followsTitle, isAbbreviation, isCommonBeginning, isNoName, isOrdinaryWord, titlePattern } from './name-words.ts';

const mostWords = 5;
/** What stands before a title when a street, a hospital or a school is named after somebody. */
const namedAfter =
  /(?:^|[^\p{L}])(?:(?:jl|jln|gg|rs|univ)\.|jl|jln|jalan|gg|gang|rsud|rsup|rsu|rsia|rs|rumah sakit|puskesmas|klinik|universitas|univ|stadion|gedung|museum|bandara|masjid|taman|monumen|yayasan|sd|sdn|smp|smpn|sma|sman|smk|smkn|auditorium|aula|pasar|balai|kelurahan|kecamatan|kabupaten|kota|desa|dusun|kampung|terminal|stasiun|pelabuhan|alun-alun|lapangan|hotel|toko|apotek|idul|uin|iain|gereja|pesantren|ponpes|madrasah|presiden|pahlawan|sungai|gunung|pantai|makam|tpu) $/iu;
const capitalWord = /(?<gap>[ \t\u00a0]*)(?<word>\p{Lu}[\p{L}\p{M}]*(?:['’`]\p{L}+|-\p{Lu}\p{L}*)*)(?![\p{L}\p{M}_])(?<dot>\.?)/uy;
const smallWord = /(?<gap>[ \t\u00a0]*)(?<word>\p{Ll}{3,})(?<dot>)(?![\p{L}\p{M}_])/uy;

/**
 * Names after a title: `Bapak H. Budi Santoso`, `Bu Sari`, `pak budi`. The finding is the name without its titles and without degrees.
 * Offices (`Pak Lurah`), streets (`Jl. Dr. Soetomo`) and abbreviations (`Bu RT`) are no names.
 */
export const findTitledNames: Detector = (text) => {
  const title = new RegExp(titlePattern, 'giu');
  const names = [...text.matchAll(title)].flatMap((match) => {
    if (namedAfter.test(text.slice(Math.max(0, match.index - 30), match.index))) return [];
    const start = behindOffice(text, match.index + match[0].length);
    const isLoud = match[0] === match[0].toUpperCase();
    const end = nameEnd(text, start, isLoud);
    return /\p{L}{2}/u.test(text.slice(start, end)) ? [sure('name', start, end)] : [];
  });
  return joinOverlapping(names);
};

/** A title inside a name (`Pak Ahmad H. Budi …`) begins no name of its own: both stretches are one name. */
function joinOverlapping(names: readonly SureFinding[]): SureFinding[] {
  const joined: SureFinding[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && name.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, name.end) };
    else joined.push(name);
  }
  return joined;
}

/** Who is cited is no informant: `(Fadhilah & Harmawan, 2024)`, `Fadhilah, T. H.` */
const citation = /^(?:,? (?:&|dan|and) \p{Lu}[\p{L}-]+)?(?: et al\.| dkk\.?)?,? \(?(?:19|20)\d\d|^, (?:\p{Lu}\.[ ,]?)+/u;

/**
 * Widespread given names with a capital and without a title, with the capital words behind them: `kemarin Agus Salim datang`. Ordinary words
 * (`Indah`), streets and buildings that are named after somebody, and who is cited are none.
 */
export const findUntitledNames: Detector = (text) => {
  const names: SureFinding[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_@/.-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}_@])/gu)) {
    const start = beginningOf(text, index);
    const isInside = start < (names.at(-1)?.end ?? 0);
    if (isInside || !isGivenName(word) || followsTitle(text, index) || belongsToPlace(text, start)) continue;
    if (isOrdinaryWord(word) && (isNoName(word) || !said.test(text.slice(Math.max(0, index - 10), index)))) continue;
    const end = nameEnd(text, index, false);
    if (!citation.test(text.slice(end, end + 60))) names.push(sure('name', start, end));
  }
  return /\p{Lu}/u.test(text) ? names : smallNames(text);
};

/** In a text without any capital, as some transcription programs write, a widespread name of four letters and more that is no ordinary word. */
function smallNames(text: string): SureFinding[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_@/.-])\p{Ll}{4,}(?![\p{L}\p{N}_@])/gu)].flatMap(({ 0: word, index }) => {
    const isName = isGivenName(word) && !isOrdinaryWord(word) && !isNoName(word) && !followsTitle(text, index);
    return isName && !belongsToPlace(text, index) ? [sure('name', index, index + word.length)] : [];
  });
}

/** Before a capital word that is also an ordinary one: `kata Indah`. */
const said = /(?<!\p{L})(?:kata|ujar|tutur|bilang|si|namanya)[ \t]$/u;
const before = /(?<![\p{L}\p{N}])(?<word>\p{Lu}\p{Ll}*)\.?[ \t]$/u;

/** Where a name begins that has an initial, a common beginning or a word that is also a name before its given name: `Siti Aminah`, `M. Yusuf`, `Dian Purnomo`. */
function beginningOf(text: string, at: number, most = 3): number {
  const found = before.exec(text.slice(Math.max(0, at - 30), at));
  const word = found?.groups?.['word'] ?? '';
  const isPart = /^\p{Lu}$/u.test(word) || isCommonBeginning(word) || isOrdinaryWord(word);
  return found && isPart && !isNoName(word) && most > 0 ? beginningOf(text, at - found[0].length, most - 1) : at;
}

/** How Javanese, Sundanese and Arabic names end: Wartono, Suhartini, Kuswati, Nurjanah. */
const nameEnding =
  /(?:wati|ningsih|yanto|yono|wanto|tono|sono|jono|diono|ningrum|yati|yanti|tini|astuti|saputr[ao]|uddin|ullah|inah|ijah|iyem|inem|ijan|irah)$/u;

/** Capital words inside a sentence that end as names do are doubtful: `yang jaga Karsiyem tadi`. */
export const findNamesByEnding: Detector = (text) =>
  [...text.matchAll(/(?<=[\p{Ll}\d,][ \t])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}_@])/gu)].flatMap(({ 0: word, index }) => {
    const isCandidate =
      nameEnding.test(word) && !isGivenName(word) && !isNoName(word) && !isOrdinaryWord(word) && !followsTitle(text, index);
    return isCandidate && !belongsToPlace(text, index) ? [doubtful('name-without-title', index, index + word.length)] : [];
  });

/** `Jl. Ahmad Yani`, `Masjid Al Rahman`: up to three words between the place and the name. */
function belongsToPlace(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 50), at);
  return [
    left,
    ...[1, 2, 3].map((count) => left.replace(new RegExp(`(?:(?:\\p{Lu}[\\p{L}.'’-]*|drg?\\.)[ \\t]){${count}}$`, 'u'), '')),
  ].some((words) => namedAfter.test(words));
}

const office =
  /(?:rt|rw|lurah|kades|camat|bupati|dukuh|kadus|kasun|carik|sekdes|ketua|kepala|guru|dokter|bidan|mantri|perawat|haji|hajah|kiai|kyai|ustadz?)(?:[ \t]+\d{1,3})?[ \t]+/iy;

/** `Pak RT Slamet`, `Bu Bidan Ratna`: where the name begins behind an office. A place behind it (`Pak Camat Sumber`) is no name. */
function behindOffice(text: string, start: number): number {
  office.lastIndex = start;
  const end = start + (office.exec(text)?.[0].length ?? 0);
  const word = matchAt(capitalWord, text, end)?.word ?? '';
  return isGivenName(word) ? end : start;
}

/** Where the name ends that begins at `start`; `start` when none does. */
function nameEnd(text: string, start: number, isLoud: boolean): number {
  let end = start;
  for (let count = 0; count < mostWords; count++) {
    const next = wordAt(text, end, count > 0, isLoud);
    if (!next) return end;
    end = next.end;
    if (next.isLast) return end;
  }
  return end;
}

/** The next word of a name. A dot ends it, unless it belongs to an initial. */
function wordAt(text: string, at: number, needsGap: boolean, isLoud: boolean): { end: number; isLast: boolean } | null {
  const found = matchAt(capitalWord, text, at) ?? matchAt(smallWord, text, at);
  if (!found || (needsGap && found.gap === '')) return null;
  const { gap, dot } = found;
  const word = withoutOtherWord(found.word);
  const isCut = word !== found.word;
  const end = at + gap.length + word.length;
  const isCapital = /^\p{Lu}/u.test(word);
  if (isNoName(word) || (!isCapital && !isGivenName(word))) return null;
  const isInitial = word.length === 1;
  // `Budi S.E.`: a degree; `Pak RT`, `Bu PKK`, `Budi SE`: an abbreviation.
  if (isInitial && dot !== '' && /^\p{L}/u.test(text.slice(end + 1))) return null;
  if (isInitial && dot === '' && !needsGap) return null;
  if (!isLoud && isAbbreviation(word)) return null;
  // `Moch. Sholeh`: the name goes on behind what is shortened.
  const isShort = isInitial || isCommonBeginning(word);
  return { end: isShort ? end + dot.length : end, isLast: isCut || (dot !== '' && !isShort) };
}

/** `Budi-Jl`: what a hyphen ties to a name is no part of it when it is a street, an office or the like. */
function withoutOtherWord(word: string): string {
  const [first = '', ...others] = word.split('-');
  const other = others.findIndex(isNoName);
  return other === -1 ? word : [first, ...others.slice(0, other)].join('-');
}

function matchAt(pattern: RegExp, text: string, at: number): { gap: string; word: string; dot: string } | null {
  pattern.lastIndex = at;
  const { gap, word, dot } = pattern.exec(text)?.groups ?? {};
  return gap === undefined || word === undefined || dot === undefined ? null : { gap, word, dot };
}
