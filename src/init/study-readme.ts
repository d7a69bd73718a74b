import { fileNames, sheetFiles } from './file-names.ts';
import type { NewStudy } from './new-study.ts';

/** What to do next, on one page, in the study's language. */
export function studyReadme({ language, hasCodebook }: NewStudy): string {
  return language === 'id' ? indonesian(hasCodebook) : english(hasCodebook);
}

function indonesian(hasCodebook: boolean): string {
  const coding = hasCodebook
    ? 'Kodekan: `evaluate code .` mengusulkan, seseorang mengonfirmasi.'
    : 'Kodekan dalam berkas pengodean. Rubrik ini belum memiliki buku kode, sehingga program tidak dapat mengusulkan.';
  const files = hasCodebook
    ? 'Usulan otomatis ada dalam\n`codings/suggested.csv`; yang ditemukan sendiri ditulis dalam `codings/coder-1.csv`. Keduanya disebut dalam `study.yaml` pada `codings`.'
    : 'Berkasnya\n`codings/coder-1.csv`, yang disebut dalam `study.yaml` pada `codings`.';
  const { forms, guide, operationalization, consent } = fileNames.id;
  return `# Folder studi

Folder ini disiapkan untuk satu evaluasi. Jalankan \`evaluate check .\` kapan saja: perintah itu memeriksa semua berkas dan
menyebutkan langkah berikutnya menurut urutan.

## Isi folder

| Berkas | Untuk apa |
| --- | --- |
| \`study.yaml\` | Keterangan studi dan daftar berkasnya. Semua yang dihitung disebut di sini. |
| \`${guide}\` | Pertanyaan wawancara untuk setiap subindikator (Word dan Markdown). |
| \`${operationalization}\` | Teori, indikator, subindikator, pertanyaan, informan, dan teknik. |
| \`${consent}\` | Lembar penjelasan dan persetujuan (UU 27/2022); versi Inggris di \`${forms}/consent\`. |
| \`${sheetFiles.documents}\`, \`${sheetFiles.facilities}\` | Daftar periksa dokumen dan fasilitas. |
| \`${sheetFiles.log}\` | Buku tamu, satu baris satu kunjungan. |
| \`interviews/\`, \`notes/\` | Transkrip wawancara dan catatan lapangan. |
| \`codings/\` | Bagian wawancara dan catatan yang dipasangkan dengan subindikator. |
| \`.gitignore\` | Menjaga data pribadi dan berkas kunci tetap di luar kendali versi. |

Formulir isian tersedia sebagai \`.xlsx\` (dengan pilihan dan petunjuk) dan \`.csv\`; pakai salah satu. Baris yang diawali
CONTOH tidak pernah dihitung. Formulir baru dihitung setelah disebut dalam \`study.yaml\`.

## Langkah

1. Lengkapi bagian bertanda \`ISI:\` dalam \`study.yaml\`: nama, instansi, periode, kelompok sasaran.
2. Sesuaikan lembar persetujuan dan pedoman wawancara, lalu wawancarai pengelola, petugas, dan pengguna dari setiap kelompok.
3. Isi status pada daftar periksa sesudah melihat dokumen dan fasilitasnya. Yang belum dilihat tetap \`tidak diketahui\`.
4. Isi buku tamu, atau pakai buku tamu yang sudah ada dan pasangkan judul kolomnya dalam \`study.yaml\`.
5. Simpan transkrip (Word atau teks) dalam \`interviews/\` dan catatan dalam \`notes/\`. Samarkan nama lebih dahulu, dengan tangan atau
   dengan \`evaluate pseudonymize .\`. Awali setiap giliran dengan label:

       Pewawancara: Bagaimana layanan ini diperkenalkan?
       Narasumber: Lewat media sosial, sejak Maret.

   Label lain, misalnya P dan I, dijelaskan pada sumbernya: \`speakers: { P: interviewer, I: informant-1 }\`.
6. Daftarkan informan dan berkasnya dalam \`study.yaml\`, lalu \`evaluate check .\` sampai tidak ada galat.
7. ${coding}
8. Putuskan: \`evaluate judge .\` menulis \`judgements.csv\`; isi tingkat dan alasannya.
9. Cetak: \`evaluate run .\` menulis laporan.

## Mengodekan

Satu baris dalam berkas pengodean menyatakan: kata-kata ini menyangkut subindikator itu, dan ke arah mana. ${files}

| Kolom | Isinya |
| --- | --- |
| \`exact\` | Kata-katanya, disalin persis dari berkasnya. \`start\` dan \`end\` boleh kosong. |
| \`code\` | Subindikator; id-nya ada dalam pedoman wawancara. |
| \`valence\` | \`mendukung\`, \`menyangkal\`, \`campuran\`, atau \`keterangan\`, selalu terhadap keberhasilan: hambatan yang diceritakan menyangkal. |
| \`explicit\` | \`ya\` bila memuat contoh konkret: angka, nama, peristiwa, tanggal. |
| \`group\` | Kelompok sasaran yang disangkut; kosong bila berlaku bagi semua. |
| \`coder\` | Siapa yang mengodekan, sebagai kode: \`coder-1\`. Ganti \`evaluate\` dengan kode Anda pada usulan yang Anda konfirmasi. |
| \`status\` | \`dikonfirmasi\` atau \`ditolak\`; \`usulan\` tidak dihitung. |
`;
}

function english(hasCodebook: boolean): string {
  const coding = hasCodebook
    ? 'Code: `evaluate code .` suggests, a person confirms.'
    : 'Code in the codings file. The rubric has no codebook, so the program suggests none.';
  const files = hasCodebook
    ? 'Suggestions of the program are in\n`codings/suggested.csv`; what you find yourself goes into `codings/coder-1.csv`. Name both in `study.yaml` under `codings`.'
    : 'The file is\n`codings/coder-1.csv`, which `study.yaml` names under `codings`.';
  const { forms, guide, operationalization, consent } = fileNames.en;
  return `# Study folder

This folder is prepared for one evaluation. Run \`evaluate check .\` at any time: it checks every file and says what to do
next, in order.

## What is in it

| File | What it is for |
| --- | --- |
| \`study.yaml\` | What the study is about, and its files. Whatever counts is named here. |
| \`${guide}\` | Interview questions for every sub-indicator (Word and Markdown). |
| \`${operationalization}\` | Theory, indicator, sub-indicator, questions, informants and technique. |
| \`${consent}\` | Information sheet and consent form (Law 27/2022); the Indonesian one is \`${forms}/persetujuan\`. |
| \`${sheetFiles.documents}\`, \`${sheetFiles.facilities}\` | Checklists of documents and facilities. |
| \`${sheetFiles.log}\` | Visitor log, one row a visit. |
| \`interviews/\`, \`notes/\` | Interview transcripts and field notes. |
| \`codings/\` | Passages of interviews and notes, each with its sub-indicator. |
| \`.gitignore\` | Keeps personal data and key files out of version control. |

The forms are there as \`.xlsx\` (with drop-downs and hints) and as \`.csv\`; use one of the two. A row that begins with EXAMPLE
never counts. A form counts only once \`study.yaml\` names it.

## Steps

1. Complete what is marked \`FILL IN:\` in \`study.yaml\`: name, agency, period, target groups.
2. Adapt the consent form and the interview guide, then interview the manager, the staff and users from every group.
3. Fill in the status in the checklists once you have seen the documents and facilities. What you have not seen stays \`unknown\`.
4. Fill in the visitor log, or use the one that exists and map its column titles in \`study.yaml\`.
5. Put transcripts (Word or text) into \`interviews/\` and notes into \`notes/\`. Replace names first, by hand or with
   \`evaluate pseudonymize .\`. Begin each turn with a label:

       Interviewer: How was this service made known?
       Respondent: On social media, since March.

   Other labels, such as P and I, are explained at their source: \`speakers: { P: interviewer, I: informant-1 }\`.
6. List the informants and the files in \`study.yaml\`, then \`evaluate check .\` until there are no errors.
7. ${coding}
8. Decide: \`evaluate judge .\` writes \`judgements.csv\`; fill in levels and reasons.
9. Print: \`evaluate run .\` writes the report.

## Coding

A row of a codings file says: these words speak to that sub-indicator, and in which direction. ${files}

| Column | What it holds |
| --- | --- |
| \`exact\` | The words, copied exactly from their file. \`start\` and \`end\` may be blank. |
| \`code\` | The sub-indicator; its id stands in the interview guide. |
| \`valence\` | \`supports\`, \`opposes\`, \`mixed\` or \`context\`, always relative to success: a reported obstacle opposes. |
| \`explicit\` | \`yes\` when they hold a concrete example: a number, a name, an event, a date. |
| \`group\` | The target group that they concern; blank when they speak for all. |
| \`coder\` | Who coded, as a code: \`coder-1\`. Put yours in place of \`evaluate\` on suggestions that you confirm. |
| \`status\` | \`confirmed\` or \`rejected\`; \`suggested\` does not count. |
`;
}
