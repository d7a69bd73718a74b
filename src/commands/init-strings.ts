import type { Language } from '../result/text.ts';

const english = {
  init: 'Set up a new study folder: study.yaml, spreadsheets to fill in, interview guide, consent form. Overwrites nothing.',
  folder: 'folder of the new study; it must be empty or not exist yet',
  name: 'name of the innovation',
  agency: 'name of the agency',
  from: 'first day of the period under evaluation, such as 2024-01-01',
  to: 'last day of the period under evaluation, such as 2024-12-31',
  lang: 'language of the study: id or en (default: id)',
  rubric: 'name of a rubric that comes with the program, or a rubric file to copy into the folder',
  askLanguage: 'Language of the study, id or en [id]:',
  askName: 'Name of the innovation:',
  askAgency: 'Name of the agency:',
  askFrom: (day: string) => `First day of the period under evaluation [${day}]:`,
  askTo: (day: string) => `Last day of the period under evaluation [${day}]:`,
  noDay: (text: string) => `"${text}" is no day; write one such as 2024-01-31`,
  noLanguage: (text: string) => `"${text}" is not a language of a study; choose id or en`,
  outOfOrder: (from: string, to: string) => `the period ends (${to}) before it begins (${from})`,
  notEmpty: (folder: string, names: string) => `"${folder}" is not empty (${names}); init overwrites nothing, so choose a new folder`,
  notAFolder: (folder: string) => `"${folder}" is a file; choose a new folder`,
  noRubric: (name: string, known: string) => `there is no rubric "${name}"; choose from ${known}, or name a .yaml file`,
  cannotWrite: (file: string, reason: string) => `cannot write "${file}": ${reason}; choose another folder`,
  wrote: (count: number, folder: string) => `${count} files written to ${folder}:`,
  placeholders: (marker: string) => `What nobody said is marked "${marker}" in study.yaml.`,
  unnamed:
    'Without --name and --agency the forms are marked as well; it is easier to delete the folder and run init again with both than to correct them by hand.',
  next: (folder: string) => `Next: read ${folder}, or run "evaluate check" on the folder; it says what to do, in order.`,
};
export type InitStrings = typeof english;

const indonesian: InitStrings = {
  init: 'Siapkan folder studi baru: study.yaml, formulir isian, pedoman wawancara, lembar persetujuan. Tidak menimpa apa pun.',
  folder: 'folder studi baru; harus kosong atau belum ada',
  name: 'nama inovasi',
  agency: 'nama instansi',
  from: 'hari pertama masa yang dievaluasi, misalnya 2024-01-01',
  to: 'hari terakhir masa yang dievaluasi, misalnya 2024-12-31',
  lang: 'bahasa studi: id atau en (bawaan: id)',
  rubric: 'nama rubrik bawaan, atau berkas rubrik yang akan disalin ke folder',
  askLanguage: 'Bahasa studi, id atau en [id]:',
  askName: 'Nama inovasi:',
  askAgency: 'Nama instansi:',
  askFrom: (day) => `Hari pertama masa yang dievaluasi [${day}]:`,
  askTo: (day) => `Hari terakhir masa yang dievaluasi [${day}]:`,
  noDay: (text) => `"${text}" bukan tanggal; tulis seperti 2024-01-31`,
  noLanguage: (text) => `"${text}" bukan bahasa studi; pilih id atau en`,
  outOfOrder: (from, to) => `periode berakhir (${to}) sebelum dimulai (${from})`,
  notEmpty: (folder, names) => `"${folder}" tidak kosong (${names}); init tidak menimpa apa pun, jadi pilih folder baru`,
  notAFolder: (folder) => `"${folder}" adalah berkas; pilih folder baru`,
  noRubric: (name, known) => `tidak ada rubrik "${name}"; pilih dari ${known}, atau sebut berkas .yaml`,
  cannotWrite: (file, reason) => `tidak dapat menulis "${file}": ${reason}; pilih folder lain`,
  wrote: (count, folder) => `${count} berkas ditulis ke ${folder}:`,
  placeholders: (marker) => `Yang belum disebutkan ditandai "${marker}" dalam study.yaml.`,
  unnamed:
    'Tanpa --name dan --agency, formulir pun memuat tanda itu; lebih mudah menghapus folder ini dan mengulang init dengan keduanya daripada memperbaikinya satu per satu.',
  next: (folder) => `Berikutnya: baca ${folder}, atau jalankan "evaluate check" pada folder itu; langkahnya disebut menurut urutan.`,
};

const strings: Record<Language, InitStrings> = { en: english, id: indonesian };

export function initStrings(language: Language): InitStrings {
  return strings[language];
}
