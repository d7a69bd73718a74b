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
5. Simpan transkrip dalam \`interviews/\` dan catatan dalam \`notes/\`. Samarkan nama lebih dahulu. Awali setiap giliran dengan label:

       Pewawancara: Bagaimana layanan ini diperkenalkan?
       Narasumber: Lewat media sosial, sejak Maret.

6. Daftarkan informan dan berkasnya dalam \`study.yaml\`, lalu \`evaluate check .\` sampai tidak ada galat.
7. ${coding}
8. Putuskan: \`evaluate judge .\` menulis \`judgements.csv\`; isi tingkat dan alasannya.
9. Cetak: \`evaluate run .\` menulis laporan.
`;
}

function english(hasCodebook: boolean): string {
  const coding = hasCodebook
    ? 'Code: `evaluate code .` suggests, a person confirms.'
    : 'Code in the codings file. The rubric has no codebook, so the program suggests none.';
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
5. Put transcripts into \`interviews/\` and notes into \`notes/\`. Replace names first. Begin each turn with a label:

       Interviewer: How was this service made known?
       Respondent: On social media, since March.

6. List the informants and the files in \`study.yaml\`, then \`evaluate check .\` until there are no errors.
7. ${coding}
8. Decide: \`evaluate judge .\` writes \`judgements.csv\`; fill in levels and reasons.
9. Print: \`evaluate run .\` writes the report.
`;
}
