import type { Language } from '../result/text.ts';

const english = {
  judge:
    "Write or refresh judgements.csv: the program's proposals with their reasons beside room for your decisions. What you decided is kept.",
  wrote: (file: string, rows: number) => `${file}: ${rows} rows.`,
  unchanged: (file: string) => `${file} is up to date; nothing was changed.`,
  undecided: (open: number, all: number) =>
    open === 0
      ? `All ${all} sub-indicators are decided.`
      : `${open} of ${all} sub-indicators are not decided; the report is a draft until they are.`,
  differing: (nodes: string) => `Decided otherwise than proposed: ${nodes}.`,
  how: 'For each row that you decide, fill in level, reason and evaluator (and date, such as 2024-01-31). Levels: not yet achieved, partly achieved, achieved, not assessed.',
  nameIt: (file: string) => `study.yaml does not name this file yet. Add the line:\n\njudgements: ${file}\n`,
  workbook: (file: string) =>
    `${file} is a workbook: its decisions count, but proposals are written into CSV files only. Save it as CSV (UTF-8) and name that file under "judgements:" in study.yaml.`,
  nothingWritten: (file: string) => `${file} was left as it is: correct the problems above and run again.`,
  cannotWrite: (file: string, reason: string) => `cannot write "${file}": ${reason}; close it in other programs and run again`,
};
export type JudgeStrings = typeof english;

const indonesian: JudgeStrings = {
  judge:
    'Tulis atau perbarui judgements.csv: usulan otomatis beserta alasannya, di samping ruang untuk keputusan Anda. Keputusan yang sudah ada dipertahankan.',
  wrote: (file, rows) => `${file}: ${rows} baris.`,
  unchanged: (file) => `${file} sudah mutakhir; tidak ada yang diubah.`,
  undecided: (open, all) =>
    open === 0
      ? `Semua (${all}) subindikator sudah diputuskan.`
      : `${open} dari ${all} subindikator belum diputuskan; sampai semuanya diputuskan, laporan berstatus DRAF.`,
  differing: (nodes) => `Diputuskan berbeda dari usulan: ${nodes}.`,
  how: 'Pada baris yang Anda putuskan, isi level, reason, dan evaluator (serta date, misalnya 2024-01-31). Level: belum tercapai, tercapai sebagian, tercapai, belum dapat dinilai.',
  nameIt: (file) => `study.yaml belum menyebut berkas ini. Tambahkan baris:\n\njudgements: ${file}\n`,
  workbook: (file) =>
    `${file} adalah buku kerja: keputusan di dalamnya dipakai, tetapi usulan hanya ditulis ke berkas CSV. Simpan sebagai CSV (UTF-8), lalu sebut berkas itu di bawah "judgements:" di study.yaml.`,
  nothingWritten: (file) => `${file} dibiarkan seperti semula: perbaiki masalah di atas, lalu jalankan lagi.`,
  cannotWrite: (file, reason) => `tidak dapat menulis "${file}": ${reason}; tutup berkas itu pada program lain, lalu jalankan lagi`,
};

const strings: Record<Language, JudgeStrings> = { en: english, id: indonesian };

export function judgeStrings(language: Language): JudgeStrings {
  return strings[language];
}
