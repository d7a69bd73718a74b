import { plainCell } from './visit-columns.ts';

const person =
  '(?:orang|org|siswa|siswi|murid|santri|mahasiswa|mahasiswi|mhs|guru|dosen|peserta|anggota|pendamping|pegawai|staf|tamu|pengunjung|pelajar|anak|pax|jiwa)';
const counted = new RegExp(`(?<![\\d.,/-]\\s?)\\b(\\d{1,4})\\s*${person}\\b`, 'g');
const party = /\b(?:rombongan|romb)\b/;
const mostPersons = 9999;

/**
 * Persons that a cell gives, 0–9999; blank is 0. A number alone, or in words such as `rombongan 25 orang` and `25 siswa + 2 guru`: every
 * part between `+`, `dan`, `&` and commas must have exactly one number that stands before a word for persons. Null when it is no
 * such number: in `Rombongan SMKN 1 + 2 guru` nobody knows how many came from SMKN 1.
 */
export function readPersons(cell: string): { size: number; fromText: boolean } | null {
  const words = plainCell(cell);
  if (/^[-–—\s]*$/.test(words)) return { size: 0, fromText: false };
  const plain = /^(\d{1,4})(?:[.,]0{1,2})?(?: ?(?:orang|org))?$/.exec(words);
  if (plain) return { size: Number(plain[1]), fromText: false };
  const size = sizeInWords(words);
  return size === null ? null : { size, fromText: true };
}

/** Whether a cell speaks of a party: then its number of persons must be found, because one row would count as one person. */
export function speaksOfParty(cell: string): boolean {
  // Nearly all cells hold no `o` behind an `r`; this spares them the pattern.
  return /ro/i.test(cell) && party.test(plainCell(cell));
}

/** Whether a name says how many they are: `Keluarga Darmo (4 orang)`, `Kunjungan 12 siswa`. */
export function namesSeveral(cell: string): boolean {
  // A number at the end of a name counts nothing; this spares nearly all names the pattern.
  return /\d\s?[a-z]/i.test(cell) && plainCell(cell).match(counted) !== null;
}

/** The size of a party in running text; null when it is not said. */
export function sizeInWords(words: string): number | null {
  const sizes = words.split(/\s*(?:\+|&|,(?!\d)|;|\bdan\b|\bbeserta\b)\s*/).map((part) => {
    const numbers = [...part.matchAll(counted)].map(([, digits]) => Number(digits));
    if (numbers.length === 0 && /^\d{1,4}$/.test(part)) return Number(part);
    return numbers.length === 1 ? numbers[0] : undefined;
  });
  let sum = 0;
  for (const size of sizes) {
    if (size === undefined) return null;
    sum += size;
  }
  return sum > 0 && sum <= mostPersons ? sum : null;
}
