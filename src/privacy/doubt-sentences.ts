import type { Language } from '../result/text.ts';
import type { Doubt } from './finding.ts';

/** Why something was left as it is, for the person who decides. */
export const doubtSentences: Record<Language, Record<Doubt, string>> = {
  id: {
    'sixteen-digits': 'enam belas digit tanpa tanggal lahir, sudah diganti: NIK yang salah tulis, nomor kartu, atau nomor lain?',
    'eighteen-digits': 'delapan belas digit tanpa tanggal NIP, sudah diganti: NIP yang salah tulis atau nomor lain?',
    'spreadsheet-number': 'angka yang disingkat lembar kerja: mungkin NIK atau nomor telepon',
    'phone-without-zero': 'mungkin nomor telepon tanpa angka 0 di depan; sudah diganti',
    handle: 'akun atau alamat profil: milik seseorang atau milik instansi?',
    address: 'alamat: rumah seseorang atau kantor?',
    'name-without-title': 'mungkin nama orang, sudah diganti; tambahkan ke berkas kunci, dengan "biarkan" bila bukan nama orang',
    'after-name':
      'berdiri tepat di belakang sebuah nama, mungkin lanjutannya; sudah diganti; bila benar, tambahkan nama lengkapnya ke berkas kunci',
    'ordinary-word': 'nama dalam berkas kunci yang juga kata biasa; sudah diganti, periksa apakah memang nama',
    'shared-name': 'nama ini dipakai beberapa orang dalam berkas kunci; semua penggantinya ditulis',
  },
  en: {
    'sixteen-digits': 'sixteen digits without a date of birth, replaced: a mistyped NIK, a card, or another number?',
    'eighteen-digits': 'eighteen digits without the dates of a NIP, replaced: a mistyped NIP or another number?',
    'spreadsheet-number': 'a number that a spreadsheet shortened: perhaps a NIK or a phone number',
    'phone-without-zero': 'perhaps a phone number without its leading 0; it was replaced',
    handle: "an account or the address of a profile: a person's or an office's?",
    address: "an address: somebody's home or an office?",
    'name-without-title': "perhaps a person's name; it was replaced; add it to the key file, with 'keep' if it names nobody",
    'after-name': 'stands right behind a name, perhaps the rest of it; it was replaced; if it is, add the whole name to the key file',
    'ordinary-word': 'a name of the key file that is also an ordinary word; it was replaced: check that it is a name',
    'shared-name': 'several persons of the key file have this name; all their placeholders were written',
  },
};
