/** UTF-16 offsets in a text, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Divides a text into sentences, without the spaces around them. Full stops in abbreviations (`Bpk.`, `No. 55`, `S.E.`),
 * times (`08.00`), sums (`Rp1.500.000,00`) and three dots in mid-sentence end none; closing quotation marks stay with
 * theirs. A blank line always ends one.
 */
export function sentencesOf(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const end of boundaries(text)) {
    const range = trimmed(text, start, end);
    if (range) sentences.push(range);
    start = end;
  }
  return sentences;
}

const boundaryPattern = /(?:[.!?…]+["'”’»)\]*]*(?=\s|$))|\n\s*\n/gu;

function boundaries(text: string): number[] {
  const found = Array.from(text.matchAll(boundaryPattern), (match) => ({ mark: match[0], at: match.index }));
  const ends = found
    .filter(({ mark, at }) => mark.startsWith('\n') || endsSentence(text, mark, at))
    .map(({ mark, at }) => at + mark.length);
  return [...ends, text.length];
}

function endsSentence(text: string, mark: string, at: number): boolean {
  const after = text.slice(at + mark.length);
  const next = /\S/u.exec(after)?.[0] ?? '';
  if (next === '') return true;
  const isLower = /\p{Ll}/u.test(next);
  // "Sudah beres." kata dia: the sentence around the quotation goes on.
  if (isLower && /["'”’»)\]]$/u.test(mark)) return false;
  if (/[!?]/.test(mark)) return true;
  if (/…|\.\./.test(mark)) return !isLower;
  return !isAbbreviation(lastWord(text, at), isLower);
}

/** The word that a full stop follows, with the full stops inside it. */
function lastWord(text: string, at: number): string {
  return /[\p{L}\p{N}.&]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
}

const titles = new Set(
  'bpk bp bapak sdr sdri dr drs dra ir prof h hj kh ust no nomor jl jln gg kab kec kel ds dsn prov kota rt rw tgl thn hlm hal telp tlp yth ybs tsb ttd an ub up cq mr mrs ms st vs cf ed vol fig min max maks approx'.split(
    ' ',
  ),
);
/** Abbreviations that may also end a sentence: they do before a capital. */
const closings = new Set('dll dsb dst dkk spt etc tbk cs pcs'.split(' '));

function isAbbreviation(word: string, isLowerNext: boolean): boolean {
  const plain = word.toLowerCase().replaceAll('.', '');
  if (closings.has(plain)) return isLowerNext;
  if (titles.has(plain)) return true;
  // Initials and degrees: A., S.E., M.Si, a.n., s.d.
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return true;
  // A number that opens a list item.
  return /^\d{1,2}$/.test(word) && isLowerNext;
}

function trimmed(text: string, start: number, end: number): TextRange | null {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const length = slice.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
