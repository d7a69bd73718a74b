import type { Language } from '../result/text.ts';

/** What the commands say, apart from diagnostics and reports. A string missing in one language does not compile. */
const english = {
  usage: 'Usage:',
  options: 'Options:',
  commands: 'Commands:',
  arguments: 'Arguments:',
  examples: 'Examples:',
  optionsPlace: 'options',
  commandPlace: 'command',
  byDefault: 'default',
  error: 'error',
  program:
    'Scores the field data of a public-service innovation against a rubric (by default the six success indicators of Bugge et al.) and writes the evaluation report. Works offline; nothing leaves this computer.',
  run: 'Read a study folder, score it, and write the report (the default command).',
  check: 'Read a study folder and report every problem in its files, then what evidence is still missing. Writes nothing without --repair.',
  report: 'Write the report again from a stored result.json, without the study folder.',
  explain: 'Show the arithmetic and the evidence behind one score, as text.',
  measures: 'List the measures that a rubric can use.',
  replicate: 'Set the conclusions of a publication beside the evidence of the study (see `published` in study.yaml).',
  help: 'Show this help.',
  helpCommand: 'Show the help of a command.',
  version: 'Show the version.',
  study: 'study folder (with study.yaml), or the study.yaml itself',
  resultFile: 'result.json written by run',
  studyOrResult: 'study folder, or a result.json',
  subIndicator: 'sub-indicator, such as governance.sop',
  output: 'folder for the outputs (default: reports/<study id>)',
  outputReport: 'folder for the outputs (default: the folder of result.json)',
  format: 'which outputs to write, separated by commas: html, pdf, json, csv',
  formatReport: 'which outputs to write, separated by commas: html, pdf, csv',
  formatMeasures: 'text or json',
  lang: "language of the report: id or en (default: the study's)",
  period: 'only this part of the study period: 2022, 2022-05, 2022-S1, 2022-Q3, or 2022-05..2023-04',
  includeSuggested: 'let codings count that no person has confirmed; the report then says so on its first page and is a draft',
  suggestedLeftOut: (codings: number) =>
    `${count(codings, 'suggested coding')} left out: no person has confirmed ${codings === 1 ? 'it' : 'them'} (--include-suggested lets them count, and the report says so).`,
  failUnder: 'exit with 1 when the overall score of all evidence is below N (0-100) or cannot be given',
  browser: 'Chrome, Chromium or Edge to print the PDF with (default: found by itself)',
  group: 'only the scores of this target group',
  reading: (path: string) => `Reading ${path} …`,
  scoring: 'Scoring …',
  writing: (path: string) => `Writing ${path} …`,
  printing: (path: string) => `Printing ${path} …`,
  wrote: (path: string) => `Written to ${path}`,
  problems: (errors: number, warnings: number) => `${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  decisionsLeftOut: (count: number) =>
    count === 1
      ? '1 decision of the evaluator is not used: it was made on the whole period of the study.'
      : `${count} decisions of the evaluator are not used: they were made on the whole period of the study.`,
  noReport: 'No report was written: correct the errors above and run again.',
  noProblems: 'No errors.',
  gapsTitle: 'Evidence that the rubric expects and the study does not have:',
  noGaps: 'Every sub-indicator has every kind of evidence that the rubric expects.',
  missed: (score: string, least: string) => `The overall score ${score} is below ${least} (--fail-under).`,
  missedNull: (least: string) => `There is no overall score to compare with ${least} (--fail-under): too little is assessed.`,
  badFormat: (value: string, known: string) => `"${value}" is not an output; choose from ${known}`,
  badLanguage: (value: string) => `"${value}" is not a language of the report; choose id or en`,
  badPeriod: (value: string) => `"${value}" is not a period; write 2022, 2022-05, 2022-S1, 2022-Q3, or two of these joined by ".."`,
  periodOutside: (value: string, from: string, to: string) =>
    `the period "${value}" has no day in common with the study (${from} to ${to})`,
  badNumber: (value: string) => `"${value}" is not a number from 0 to 100`,
  noStudy: (path: string) => `there is no study at "${path}": expected a folder that holds a study.yaml`,
  noResult: (path: string) => `"${path}" could not be read: expected a result.json written by "evaluate run"`,
  badResult: (path: string, where: string) =>
    `"${path}" is not a result of this program's version (${where}); run "evaluate run" on the study again`,
  unknownSubIndicator: (id: string, known: string) => `the rubric has no sub-indicator "${id}"; it has: ${known}`,
  unknownGroup: (id: string, known: string) => `the study has no target group "${id}"; it has: ${known}`,
  cannotWrite: (path: string, reason: string) => `cannot write to "${path}": ${reason}; choose another folder with --output`,
  internal: (version: string) =>
    `internal error in innovation-evaluation ${version}. This is a fault of the program, not of your files. Please report it with the lines below; they name no content of your files.`,
  unknownOption: (name: string, nearest: string | null) =>
    nearest === null ? `unknown option ${name}; see --help` : `unknown option ${name}; did you mean ${nearest}? See --help`,
  maybeCommand: (nearest: string) => `did you mean the command ${nearest}?`,
  missingArgument: (name: string) => `missing argument <${name}>; see --help`,
  excessArguments: (commands: string) =>
    `unknown command, or too many arguments: the commands are ${commands}; a path with spaces needs quotation marks`,
};
export type CommandStrings = typeof english;

const indonesian: CommandStrings = {
  usage: 'Pemakaian:',
  options: 'Pilihan:',
  commands: 'Perintah:',
  arguments: 'Argumen:',
  examples: 'Contoh:',
  optionsPlace: 'pilihan',
  commandPlace: 'perintah',
  byDefault: 'bawaan',
  error: 'galat',
  program:
    'Menilai data lapangan suatu inovasi pelayanan publik menurut sebuah rubrik (bawaannya enam indikator keberhasilan Bugge dkk.) dan menyusun laporan evaluasinya. Bekerja luring; tidak ada data yang keluar dari komputer ini.',
  run: 'Baca folder studi, hitung skor, dan tulis laporan (perintah bawaan).',
  check:
    'Baca folder studi, laporkan semua masalah dalam berkasnya, lalu bukti apa yang masih kurang. Tidak menulis apa pun tanpa --repair.',
  report: 'Tulis ulang laporan dari result.json yang tersimpan, tanpa folder studi.',
  explain: 'Tampilkan perhitungan dan bukti di balik satu skor, sebagai teks.',
  measures: 'Daftar ukuran yang dapat dipakai rubrik.',
  replicate: 'Sandingkan simpulan suatu publikasi dengan bukti studi (lihat `published` dalam study.yaml).',
  help: 'Tampilkan bantuan ini.',
  helpCommand: 'Tampilkan bantuan suatu perintah.',
  version: 'Tampilkan versi.',
  study: 'folder studi (berisi study.yaml), atau study.yaml itu sendiri',
  resultFile: 'result.json yang ditulis oleh run',
  studyOrResult: 'folder studi, atau suatu result.json',
  subIndicator: 'subindikator, misalnya governance.sop',
  output: 'folder keluaran (bawaan: reports/<id studi>)',
  outputReport: 'folder keluaran (bawaan: folder tempat result.json)',
  format: 'keluaran yang ditulis, dipisah koma: html, pdf, json, csv',
  formatReport: 'keluaran yang ditulis, dipisah koma: html, pdf, csv',
  formatMeasures: 'text atau json',
  lang: 'bahasa laporan: id atau en (bawaan: bahasa studi)',
  period: 'hanya bagian periode ini: 2022, 2022-05, 2022-S1, 2022-TW3, atau 2022-05..2023-04',
  includeSuggested: 'ikutkan pengodean yang belum dikonfirmasi siapa pun; laporan menyebutkannya pada halaman pertama dan berstatus draf',
  suggestedLeftOut: (codings) =>
    `${codings} usulan pengodean tidak diikutkan: belum dikonfirmasi siapa pun (--include-suggested mengikutkannya, dan laporan menyebutkannya).`,
  failUnder: 'keluar dengan kode 1 bila skor keseluruhan dari semua bukti di bawah N (0-100) atau tidak dapat diberikan',
  browser: 'Chrome, Chromium, atau Edge untuk mencetak PDF (bawaan: dicari sendiri)',
  group: 'hanya skor kelompok sasaran ini',
  reading: (path) => `Membaca ${path} …`,
  scoring: 'Menghitung skor …',
  writing: (path) => `Menulis ${path} …`,
  printing: (path) => `Mencetak ${path} …`,
  wrote: (path) => `Ditulis ke ${path}`,
  problems: (errors, warnings) => `${errors} galat, ${warnings} peringatan.`,
  decisionsLeftOut: (count) => `${count} keputusan evaluator tidak dipakai: keputusan itu diambil atas seluruh periode studi.`,
  noReport: 'Laporan tidak ditulis: perbaiki galat di atas, lalu jalankan lagi.',
  noProblems: 'Tidak ada galat.',
  gapsTitle: 'Bukti yang diharapkan rubrik tetapi belum ada dalam studi:',
  noGaps: 'Setiap subindikator memiliki semua jenis bukti yang diharapkan rubrik.',
  missed: (score, least) => `Skor keseluruhan ${score} di bawah ${least} (--fail-under).`,
  missedNull: (least) =>
    `Tidak ada skor keseluruhan untuk dibandingkan dengan ${least} (--fail-under): yang dapat dinilai terlalu sedikit.`,
  badFormat: (value, known) => `"${value}" bukan jenis keluaran; pilih dari ${known}`,
  badLanguage: (value) => `"${value}" bukan bahasa laporan; pilih id atau en`,
  badPeriod: (value) =>
    `"${value}" bukan periode; tulis 2022, 2022-05, 2022-S1, 2022-TW3, atau dua di antaranya yang dihubungkan dengan ".."`,
  periodOutside: (value, from, to) => `periode "${value}" tidak beririsan dengan periode studi (${from} s.d. ${to})`,
  badNumber: (value) => `"${value}" bukan angka dari 0 sampai 100`,
  noStudy: (path) => `tidak ada studi di "${path}": seharusnya folder yang berisi study.yaml`,
  noResult: (path) => `"${path}" tidak dapat dibaca: seharusnya result.json yang ditulis oleh "evaluate run"`,
  badResult: (path, where) => `"${path}" bukan hasil dari versi program ini (${where}); jalankan lagi "evaluate run" pada studinya`,
  unknownSubIndicator: (id, known) => `rubrik tidak memiliki subindikator "${id}"; yang ada: ${known}`,
  unknownGroup: (id, known) => `studi tidak memiliki kelompok sasaran "${id}"; yang ada: ${known}`,
  cannotWrite: (path, reason) => `tidak dapat menulis ke "${path}": ${reason}; pilih folder lain dengan --output`,
  internal: (version) =>
    `galat internal pada innovation-evaluation ${version}. Ini kesalahan program, bukan kesalahan berkas Anda. Mohon laporkan beserta baris-baris di bawah; isinya tidak memuat isi berkas Anda.`,
  unknownOption: (name, nearest) =>
    nearest === null
      ? `pilihan ${name} tidak dikenal; lihat --help`
      : `pilihan ${name} tidak dikenal; mungkin maksudnya ${nearest}? Lihat --help`,
  maybeCommand: (nearest) => `mungkin maksudnya perintah ${nearest}?`,
  missingArgument: (name) => `argumen <${name}> belum diisi; lihat --help`,
  excessArguments: (commands) =>
    `perintah tidak dikenal, atau argumen terlalu banyak: perintahnya ${commands}; jalur berkas yang memuat spasi perlu diapit tanda kutip`,
};

const strings: Record<Language, CommandStrings> = { en: english, id: indonesian };

export function commandStrings(language: Language): CommandStrings {
  return strings[language];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
