import { plainCell } from './visit-columns.ts';
import { monthOfName } from './visit-date.ts';

/** A row that is no visit. NIHIL: open, and nobody came. LIBUR, CUTI BERSAMA: closed. */
export type Mark = 'nobody' | 'closed' | 'joint-leave';

const nobodyCame =
  /^[-–—(*\s]*(?:nihil|kosong|(?:tidak|tdk|tak|gak|blm|belum) ada (?:yang (?:datang|berkunjung)|pengunjung|tamu|kunjungan|pasien|pemohon|pelanggan|peserta|orang)|tanpa (?:pengunjung|tamu|kunjungan|pasien|pemohon))\b/;
const jointLeave = /^[-–—(*\s]*(?:libur )?cuti bersama\b/;
const wasClosed =
  /^[-–—(*\s]*(?:(?:loket|kantor|layanan|pelayanan|tempat|gedung|ruang(?:an)?|poli|klinik|perpustakaan|museum|pendaftaran)\b[ :,-]*(?:di ?)?)?(?:libur|tutup)\b/;

/** The mark that a cell holds; null for nearly all. */
export function markOf(cell: string): Mark | null {
  // Most cells begin with none of the letters of a mark; this spares them the patterns.
  if (!/^[-–—(*\s']*[nktlcgbprm]/i.test(cell)) return null;
  const words = plainCell(cell);
  if (nobodyCame.test(words)) return 'nobody';
  if (jointLeave.test(words)) return 'joint-leave';
  return wasClosed.test(words) ? 'closed' : null;
}

const total =
  /^(?:sub ?|grand ?)?(?:jumlah|jml|total)(?: (?:jumlah|pengunjung|tamu|orang|kunjungan|peserta|hari|minggu|bulan|tahun|ini|seluruh(?:nya)?|keseluruhan|sementara))*[\s:=.]*[\d.,]*(?:\s*(?:orang|org|pengunjung|tamu))?\s*$/u;
const signature = /^(?:mengetahui|menyetujui|disetujui|diperiksa oleh|dibuat oleh|yang membuat|tertanda|ttd|nip)\b/;
/** A visitor's own signature in the column for it, or that of an official under the table. */
const signed = /^\(?(?:ttd|tertanda|paraf)\.?\)?$/;
const placeAndDay = /^[\p{L} .'-]{3,40}, *\d{1,2} *(\p{L}{3,9}) *\d{4}$/u;
const title =
  /^(?:buku (?:tamu|kunjungan)|daftar (?:hadir|tamu|pengunjung|kunjungan)|rekap\p{L}*|(?:bulan|periode|tahun)(?= ?[:=]| \p{L}+ \d{4}| \d{4}))(?!\p{L})/u;

/**
 * What a row without a date of its own is: a sum, the beginning of the block of signatures, or a title; null when it is none of these. `isFilled`:
 * the row fills several of the columns that a visit fills, so that "ttd" in it is a visitor's.
 */
export function frameRow(cells: readonly string[], isFilled: boolean): 'total-row' | 'signature-row' | 'title-row' | null {
  const filled = [...new Set(cells.map(plainCell))].filter((cell) => cell !== '');
  if (filled.some((cell) => total.test(cell))) return 'total-row';
  const isSignature = (cell: string) => (signature.test(cell) && !(isFilled && signed.test(cell))) || isPlaceAndDay(cell);
  if (filled.some(isSignature)) return 'signature-row';
  return filled.length === 1 && title.test(filled[0] ?? '') ? 'title-row' : null;
}

const remark =
  /^[^\p{L}]*(?:(?:nb|cat|catatan|note)[ .]*[:=]|(?:buku|lembar(?:an)?|halaman|catatan|data|form(?:ulir)?|absen(?:si)?)(?!\p{L}).*(?<!\p{L})(?:terselip|hilang|rusak|basah|sobek|robek|habis|tercecer|menyusul|ketinggalan|tertinggal|lupa|(?:tidak|tdk|tak|belum|blm) (?:ter|di)?(?:catat|isi|tulis))(?!\p{L}))/u;

/** Whether a row holds, beside its date and number at most, nothing but a remark on the book itself: `buku tgl 10 s/d 15 terselip`. */
export function isRemarkRow(cells: readonly string[], dateColumn: number): boolean {
  let only = '';
  for (const [at, cell] of cells.entries()) {
    const isRunningNumber = at === 0 && /^\d+\.?$/.test(cell);
    if (at === dateColumn || isRunningNumber || cell === '' || cell === only) continue;
    if (only !== '') return false;
    only = cell;
  }
  return remark.test(plainCell(only || (cells[dateColumn] ?? '')));
}

/** `Surabaya, 31 Januari 2024`, as it stands above a signature; a weekday before a date is no place. */
function isPlaceAndDay(cell: string): boolean {
  const month = placeAndDay.exec(cell)?.[1];
  return month !== undefined && monthOfName(month) !== null && !/^(?:senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad)/.test(cell);
}

const dittoMark = /^(?:["'”“″〃´`]{1,2}|,,|[-–]+ ?["'”″〃]{1,2} ?[-–]+|-?\/\/-?|s\.?d\.?a\.?|idem|id\.|ibid\.?)$/i;

/** Whether a cell says "as above": 〃, ", sda, idem and their like. */
export function isDitto(cell: string): boolean {
  return cell.length <= 8 && cell !== '' && dittoMark.test(cell.trim());
}

const tryingOut =
  /^(?:(?:admin|user|petugas|akun) )?(?:te?st?(?:ing|er)?|percobaan|coba(?:[- ]?coba)?|uji ?coba|asdf\w*|qwerty|xxx+)(?:[ .-]*\d{0,3})$/;
const tryingForm =
  /^(?:te?st?(?:ing)?|percobaan|coba(?:[- ]?coba)?|uji ?coba)(?: (?:form(?:ulir)?|aplikasi|sistem|buku tamu|input|data|qr(?: code)?))?[ .-]*\d{0,3}$/;

/** Whether a row only tries the form. Words such as "tes CPNS" are a purpose like any other. */
export function isTryOut(name: string, purpose: string): boolean {
  if (!/^['\s]*[tpcuaqx]/i.test(name) && !/^['\s]*[tpcu]/i.test(purpose)) return false;
  return [plainCell(name), plainCell(purpose)].some((cell) => tryingForm.test(cell)) || tryingOut.test(plainCell(name));
}

/** Whether a spreadsheet would run a cell as a formula. A number with a sign and a blank mark are none. */
export function isFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first !== 61 && first !== 43 && first !== 45 && first !== 64 && first !== 39) return false;
  return /^'?(?:=|@|[+-](?=[^\d\s.,–—-]))/.test(cell);
}
