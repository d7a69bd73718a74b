/** The words of the report for what visitors came for, and how visitors' own words are recognized. The first that matches counts. */
const purposes: readonly (readonly [purpose: string, words: RegExp])[] = [
  ['pelatihan', /\b(?:pelatihan|workshop|webinar|seminar|bimtek|bimbingan teknis|kelas|training|sosialisasi|talkshow)/],
  ['rapat', /\b(?:rapat|meeting|diskusi|koordinasi|pertemuan)/],
  ['konsultasi', /\b(?:konsultasi|konsul\b|inkubasi|mentoring|pendampingan|coaching|kurasi|curhat)/],
  ['podcast atau foto produk', /\b(?:podcast|siniar|foto|video|studio|konten|live\b)/],
  ['kunjungan', /\b(?:kunjungan|berkunjung|studi\b|magang|penelitian|riset|survei|survey|wawancara|observasi)/],
  ['belanja produk', /\b(?:belanja|beli\b|membeli|produk)/],
  ['kerja mandiri', /\b(?:kerja|bekerja|mengerjakan|laptop|wifi|internet|tugas|belajar|skripsi|cowork|co-work)/],
];

/**
 * What a visitor came for, as one of a short list; null when the cell is blank, `lainnya` when no word of it is known. A closed
 * list, because free text may name people and has no end.
 */
export function classifyPurpose(text: string): string | null {
  const words = text.trim().toLowerCase();
  if (words === '' || /^[-–—.]+$/.test(words)) return null;
  return purposes.find(([, known]) => known.test(words))?.[0] ?? 'lainnya';
}

const purposeNames = [...purposes.map(([purpose]) => purpose), 'lainnya'];

/** A small number for each purpose, 0 for none. */
export function purposeNumber(purpose: string | null): number {
  return purpose === null ? 0 : purposeNames.indexOf(purpose) + 1;
}
