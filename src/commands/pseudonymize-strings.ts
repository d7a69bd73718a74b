import type { PersonalKind } from '../privacy/finding.ts';
import type { Language } from '../result/text.ts';

const english = {
  pseudonymize:
    'Write copies of the interviews and notes of a study with placeholders instead of names, phones, NIK, NIP, e-mail addresses, plates, bank accounts, card numbers and home addresses. Originals stay as they are.',
  output: 'folder for the copies (default: pseudonymised/ in the study folder)',
  lang: 'language of the summary and of the list of doubts: id or en',
  intoStudy: (folder: string) => `"${folder}" holds the originals, which are never overwritten; choose another folder with --output`,
  cannotWrite: (file: string, reason: string) => `cannot write "${file}": ${reason}; choose another folder with --output`,
  badKey: 'Nothing was written: correct the key file first.',
  nothing: 'The study names no interview and no notes that can be read: nothing was written.',
  title: (files: number) => `${files} ${files === 1 ? 'file' : 'files'} pseudonymised. Replaced:`,
  none: 'nothing',
  kinds: {
    informant: 'names of informants',
    name: 'other names',
    nik: 'NIK',
    nip: 'NIP',
    phone: 'phone numbers',
    email: 'e-mail addresses',
    plate: 'number plates',
    account: 'bank accounts',
    card: 'numbers of cards and files',
    address: 'home addresses',
  } satisfies Record<PersonalKind, string>,
  unsure: (count: number, file: string) => `${count} ${count === 1 ? 'place' : 'places'} left for you to look at, in ${file}`,
  key: (file: string, added: number) =>
    `Key file ${file}: ${added === 0 ? 'nothing new' : `${added} new ${added === 1 ? 'row' : 'rows'}`}. Keep it apart from the copies and never share it.`,
  lost: (ids: string) => `Codings that are not in the copy, because their passage could not be found again: ${ids}`,
  study:
    'study.yaml, codings, checklists, decisions and the publication are copied with the same placeholders, so that the copy can be checked and run. In visitor logs (as CSV) stand-ins take the place of names; columns with numbers, addresses, photos and signatures are left out.',
  noRun:
    'Names in the key stop "evaluate run" on the original until their "mask" column says "yes" (show the placeholder) or "keep" (no personal name).',
  asText: (source: string, name: string) => `${source} was written as text: ${name}`,
  withoutWords: (source: string) => `${source}: lists of single words with times were left out`,
  wrote: (folder: string) => `Copies written to ${folder}`,
};
export type PseudonymizeStrings = typeof english;

const indonesian: PseudonymizeStrings = {
  pseudonymize:
    'Buat salinan wawancara dan catatan studi dengan pengganti untuk nama, telepon, NIK, NIP, pos-el, pelat nomor, rekening, nomor kartu, dan alamat rumah. Berkas asli tidak diubah.',
  output: 'folder untuk salinan (bawaan: pseudonymised/ di dalam folder studi)',
  lang: 'bahasa ringkasan dan daftar yang meragukan: id atau en',
  intoStudy: (folder) => `"${folder}" berisi berkas asli, yang tidak pernah ditimpa; pilih folder lain dengan --output`,
  cannotWrite: (file, reason) => `tidak dapat menulis "${file}": ${reason}; pilih folder lain dengan --output`,
  badKey: 'Tidak ada yang ditulis: perbaiki dulu berkas kunci.',
  nothing: 'Studi tidak menyebut wawancara atau catatan yang dapat dibaca: tidak ada yang ditulis.',
  title: (files) => `${files} berkas disamarkan. Yang diganti:`,
  none: 'tidak ada',
  kinds: {
    informant: 'nama informan',
    name: 'nama lain',
    nik: 'NIK',
    nip: 'NIP',
    phone: 'nomor telepon',
    email: 'alamat pos-el',
    plate: 'pelat nomor',
    account: 'nomor rekening',
    card: 'nomor kartu atau berkas',
    address: 'alamat rumah',
  },
  unsure: (count, file) => `${count} tempat perlu Anda periksa sendiri, dalam ${file}`,
  key: (file, added) =>
    `Berkas kunci ${file}: ${added === 0 ? 'tidak ada yang baru' : `${added} baris baru`}. Simpan terpisah dari salinan dan jangan dibagikan.`,
  lost: (ids) => `Pengodean yang tidak ada dalam salinan karena bagiannya tidak ditemukan lagi: ${ids}`,
  study:
    'study.yaml, pengodean, daftar periksa, keputusan, dan publikasi disalin dengan pengganti yang sama, sehingga salinan ini dapat diperiksa dan dijalankan. Dalam buku tamu (sebagai CSV) nama pengunjung diganti dengan nomor; kolom berisi nomor, alamat, foto, dan tanda tangan tidak disalin.',
  noRun:
    'Nama dalam berkas kunci menghentikan "evaluate run" sampai kolom "mask" berisi "ya" (tampilkan penggantinya) atau "biarkan" (bukan nama orang).',
  asText: (source, name) => `${source} ditulis sebagai teks: ${name}`,
  withoutWords: (source) => `${source}: daftar kata satu per satu beserta waktunya tidak disalin`,
  wrote: (folder) => `Salinan ditulis ke ${folder}`,
};

export function pseudonymizeStrings(language: Language): PseudonymizeStrings {
  return language === 'id' ? indonesian : english;
}
