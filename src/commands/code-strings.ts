import type { Language } from '../result/text.ts';

const english = {
  code: 'Suggest codings for interviews and field notes, or code any table of open answers. Works offline; a person confirms, changes or rejects each suggestion.',
  studyOrNone: 'study folder (with study.yaml); leave out with --passages',
  passages: 'table of open answers (CSV with a header row) instead of a study',
  column: 'column with the answers',
  questionColumn: 'column with the question that each answer replies to',
  format: 'csv or json',
  rubric: 'rubric whose codebook is used with --passages',
  learning: (exemplars: number) => `Learning from ${exemplars} exemplars …`,
  noCodebook: (rubric: string) => `the rubric "${rubric}" has no codebook; expected "${rubric}.codebook.yaml" beside it`,
  nothingGiven: 'name a study folder, or a table with --passages',
  bothGiven: 'a study and --passages exclude each other',
  noPassages: (file: string, reason: string) => `"${file}" could not be read: ${reason}`,
  noColumn: (column: string, known: string) => `there is no column "${column}"; the columns are: ${known}`,
  badFormat: (value: string) => `"${value}" is not a format; choose csv or json`,
  summary: (counts: { segments: number; withoutCode: number; suggested: number; added: number; kept: number }) =>
    `${counts.segments} passages, ${counts.withoutCode} without a code; ${counts.suggested} suggestions, ${counts.added} of them new. ${counts.kept} rows that were already there are as they were.`,
  nameIt: (file: string) => `Name the file in study.yaml, so that run and check read it:\n  codings:\n    - file: ${file}`,
  next: 'Open the file in a spreadsheet, and write "confirmed" or "rejected" in the column "status".',
  wrote: (file: string) => `Written to ${file}`,
  unchanged: (file: string) => `${file} is as it was: nothing new to suggest.`,
  cannotWrite: (file: string, reason: string) => `cannot write "${file}": ${reason}`,
  nothingWritten: 'Nothing was written: correct the errors above and run again.',
};
export type CodeStrings = typeof english;

const indonesian: CodeStrings = {
  code: 'Usulkan pengodean untuk wawancara dan catatan lapangan, atau kodekan tabel jawaban terbuka apa pun. Bekerja luring; setiap usulan dikonfirmasi, diubah, atau ditolak oleh orang.',
  studyOrNone: 'folder studi (berisi study.yaml); tidak diisi bila memakai --passages',
  passages: 'tabel jawaban terbuka (CSV dengan baris judul) sebagai ganti studi',
  column: 'kolom berisi jawaban',
  questionColumn: 'kolom berisi pertanyaan yang dijawab',
  format: 'csv atau json',
  rubric: 'rubrik yang buku kodenya dipakai bersama --passages',
  learning: (exemplars) => `Belajar dari ${exemplars} contoh …`,
  noCodebook: (rubric) => `rubrik "${rubric}" tidak memiliki buku kode; seharusnya ada "${rubric}.codebook.yaml" di sampingnya`,
  nothingGiven: 'sebutkan folder studi, atau tabel dengan --passages',
  bothGiven: 'studi dan --passages tidak dapat dipakai bersama',
  noPassages: (file, reason) => `"${file}" tidak dapat dibaca: ${reason}`,
  noColumn: (column, known) => `tidak ada kolom "${column}"; kolomnya ialah: ${known}`,
  badFormat: (value) => `"${value}" bukan format; pilih csv atau json`,
  summary: (counts) =>
    `${counts.segments} kutipan, ${counts.withoutCode} tanpa kode; ${counts.suggested} usulan, ${counts.added} di antaranya baru. ${counts.kept} baris yang sudah ada dibiarkan seperti semula.`,
  nameIt: (file) => `Sebutkan berkas itu dalam study.yaml agar dibaca oleh run dan check:\n  codings:\n    - file: ${file}`,
  next: 'Buka berkas itu dalam lembar kerja, lalu tulis "confirmed" atau "rejected" pada kolom "status".',
  wrote: (file) => `Ditulis ke ${file}`,
  unchanged: (file) => `${file} tetap seperti semula: tidak ada usulan baru.`,
  cannotWrite: (file, reason) => `tidak dapat menulis "${file}": ${reason}`,
  nothingWritten: 'Tidak ada yang ditulis: perbaiki galat di atas lalu jalankan lagi.',
};

export function codeStrings(language: Language): CodeStrings {
  return language === 'id' ? indonesian : english;
}
