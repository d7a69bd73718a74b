import type { Language } from '../result/text.ts';
import type { Doubt } from './finding.ts';

/** Why something was left as it is, for the person who decides. */
export const doubtSentences: Record<Language, Record<Doubt, string>> = {
  id: {
    'sixteen-digits': 'enam belas digit tanpa tanggal lahir: NIK yang salah tulis, nomor kartu, atau nomor lain?',
    'eighteen-digits': 'delapan belas digit tanpa tanggal NIP: NIP yang salah tulis atau nomor lain?',
    'spreadsheet-number': 'angka yang disingkat lembar kerja: mungkin NIK atau nomor telepon',
    'phone-without-zero': 'mungkin nomor telepon tanpa angka 0 di depan',
    'spoken-number': 'angka yang dieja dengan kata: mungkin nomor telepon',
    'home-address': 'alamat rumah',
    handle: 'akun atau alamat profil: milik seseorang atau milik instansi?',
    address: 'alamat: rumah seseorang atau kantor?',
    'name-without-title': 'mungkin nama orang; tambahkan ke berkas kunci bila benar',
    'after-name': 'berdiri tepat di belakang sebuah nama: mungkin lanjutannya; bila benar, tambahkan nama lengkapnya ke berkas kunci',
    'ordinary-word': 'nama dalam berkas kunci yang juga kata biasa; sudah diganti, periksa apakah memang nama',
    'shared-name': 'nama ini dipakai beberapa orang dalam berkas kunci; semua penggantinya ditulis',
  },
  en: {
    'sixteen-digits': 'sixteen digits without a date of birth: a mistyped NIK, a card, or another number?',
    'eighteen-digits': 'eighteen digits without the dates of a NIP: a mistyped NIP or another number?',
    'spreadsheet-number': 'a number that a spreadsheet shortened: perhaps a NIK or a phone number',
    'phone-without-zero': 'perhaps a phone number without its leading 0',
    'spoken-number': 'digits spelled out in words: perhaps a phone number',
    'home-address': "somebody's home address",
    handle: "an account or the address of a profile: a person's or an office's?",
    address: "an address: somebody's home or an office?",
    'name-without-title': "perhaps a person's name; add it to the key file if so",
    'after-name': 'stands right behind a name: perhaps the rest of it; if so, add the whole name to the key file',
    'ordinary-word': 'a name of the key file that is also an ordinary word; it was replaced: check that it is a name',
    'shared-name': 'several persons of the key file have this name; all their placeholders were written',
  },
};
