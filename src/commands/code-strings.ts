import type { Language } from '../result/text.ts';

const english = {
  code: 'Suggest codings for interviews and field notes, or code any table of open answers. Works offline; a person confirms, changes or rejects each suggestion.',
  studyOrNone: 'study folder (with study.yaml); with --passages, the study whose rubric and target groups are used',
  passages: 'table of open answers (CSV with a header row) instead of interviews and notes',
  column: 'column with the answers',
  questionColumn: 'column with the question that each answer replies to',
  format: 'csv or json',
  rubric: 'with --passages: rubric whose codebook is used, by its name or as a file (default: bugge)',
  learning: (exemplars: number) => `Learning from ${exemplars} exemplars …`,
  noCodebook: (rubric: string) =>
    `the rubric "${rubric}" has no codebook; expected "${rubric.replace(/\.ya?ml$/i, '')}.codebook.yaml" beside it`,
  nothingGiven: 'name a study folder, or a table with --passages',
  noPassages: (file: string, reason: string) => `"${file}" could not be read: ${reason}`,
  columns: (known: string) =>
    `The columns are: ${known}. Name the one with the answers with --column, and the one with the questions with --question-column.`,
  noRubric: (rubric: string, nearest: string, known: string) =>
    `there is no rubric "${rubric}"${nearest === '' ? '' : `; did you mean "${nearest}"?`} Choose from ${known}, or name a rubric file (.yaml)`,
  rubricOfStudy: 'a study names its own rubric: leave out --rubric, or the study',
  badFormat: (value: string) => `"${value}" is not a format; choose csv or json`,
  summary: (counts: { segments: number; withoutCode: number; suggested: number; added: number; kept: number }) =>
    `${counts.segments} passages, ${counts.withoutCode} without a code; ${counts.suggested} suggestions, ${counts.added} of them new. ${counts.kept} rows that were already there are as they were.`,
  nameIt: (file: string) => `Name the file in study.yaml, so that run and check read it:\n  codings:\n    - file: ${file}`,
  next: 'Open the file in a spreadsheet and read each row. Correct code, valence, explicit and group where they are wrong, write "confirmed" or "rejected" in the column "status", and who you are in the column "coder" (a code such as coder-1, no name).',
  wrote: (file: string) => `Written to ${file}`,
  unchanged: (file: string) => `${file} is as it was: nothing new to suggest.`,
  cannotWrite: (file: string, reason: string) => `cannot write "${file}": ${reason}`,
  nothingWritten: 'Nothing was written: correct the errors above and run again.',
};
export type CodeStrings = typeof english;

const indonesian: CodeStrings = {
  code: 'Usulkan pengodean untuk wawancara dan catatan lapangan, atau kodekan tabel jawaban terbuka apa pun. Bekerja luring; setiap usulan dikonfirmasi, diubah, atau ditolak oleh orang.',
  studyOrNone: 'folder studi (berisi study.yaml); bersama --passages, studi yang rubrik dan kelompok sasarannya dipakai',
  passages: 'tabel jawaban terbuka (CSV dengan baris judul) sebagai ganti wawancara dan catatan',
  column: 'kolom berisi jawaban',
  questionColumn: 'kolom berisi pertanyaan yang dijawab',
  format: 'csv atau json',
  rubric: 'bersama --passages: rubrik yang buku kodenya dipakai, dengan namanya atau sebagai berkas (bawaan: bugge)',
  learning: (exemplars) => `Belajar dari ${exemplars} contoh …`,
  noCodebook: (rubric) =>
    `rubrik "${rubric}" tidak memiliki buku kode; seharusnya ada "${rubric.replace(/\.ya?ml$/i, '')}.codebook.yaml" di sampingnya`,
  nothingGiven: 'sebutkan folder studi, atau tabel dengan --passages',
  noPassages: (file, reason) => `"${file}" tidak dapat dibaca: ${reason}`,
  columns: (known) =>
    `Kolomnya ialah: ${known}. Sebutkan kolom berisi jawaban dengan --column, dan kolom berisi pertanyaan dengan --question-column.`,
  noRubric: (rubric, nearest, known) =>
    `tidak ada rubrik "${rubric}"${nearest === '' ? '' : `; maksud Anda "${nearest}"?`} Pilih dari ${known}, atau sebutkan berkas rubrik (.yaml)`,
  rubricOfStudy: 'studi menyebut rubriknya sendiri: tinggalkan --rubric, atau studinya',
  badFormat: (value) => `"${value}" bukan format; pilih csv atau json`,
  summary: (counts) =>
    `${counts.segments} kutipan, ${counts.withoutCode} tanpa kode; ${counts.suggested} usulan, ${counts.added} di antaranya baru. ${counts.kept} baris yang sudah ada dibiarkan seperti semula.`,
  nameIt: (file) => `Sebutkan berkas itu dalam study.yaml agar dibaca oleh run dan check:\n  codings:\n    - file: ${file}`,
  next: 'Buka berkas itu dalam lembar kerja dan baca setiap barisnya. Betulkan code, valence, explicit, dan group bila keliru, tulis "dikonfirmasi" atau "ditolak" pada kolom "status", dan siapa Anda pada kolom "coder" (kode seperti coder-1, bukan nama).',
  wrote: (file) => `Ditulis ke ${file}`,
  unchanged: (file) => `${file} tetap seperti semula: tidak ada usulan baru.`,
  cannotWrite: (file, reason) => `tidak dapat menulis "${file}": ${reason}`,
  nothingWritten: 'Tidak ada yang ditulis: perbaiki galat di atas lalu jalankan lagi.',
};

export function codeStrings(language: Language): CodeStrings {
  return language === 'id' ? indonesian : english;
}
