import { describe, expect, test } from 'vitest';
import { findBankAccounts } from './bank-account.ts';
import { findCardNumbers } from './card-number.ts';
import { findCivilServantNumbers } from './civil-servant-number.ts';
import { findDoubtfulMarks } from './doubtful-marks.ts';
import { findEmailAddresses } from './email-address.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Detector } from './finding.ts';
import { findHomeAddresses } from './home-address.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findIntroducedNames, findNamesByOffice } from './introduced-name.ts';
import { findNumberPlates } from './number-plate.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findSpokenNumbers } from './spoken-number.ts';
import { findNamesByEnding, findTitledNames, findUntitledNames } from './titled-name.ts';

/** What a detector finds, as `kind: text`. */
const found = (detect: Detector, text: string) =>
  detect(text).map(({ start, end, kind, doubt }) => `${kind ?? doubt}: ${text.slice(start, end)}`);

describe('NIK', () => {
  test.each([
    ['NIK saya 3578010101900001.', 'nik: 3578010101900001'],
    // A woman's day of birth has 40 added: 41 is the first.
    ['3578014101900002', 'nik: 3578014101900002'],
    ['3578017112850003', 'nik: 3578017112850003'],
    ['3578 0101 0190 0001', 'nik: 3578 0101 0190 0001'],
    ['357801.010190.0001', 'nik: 357801.010190.0001'],
    ['35-78-01-010190-0001', 'nik: 35-78-01-010190-0001'],
    // The last digit that a spreadsheet leaves is a zero.
    ['3578010101900000', 'nik: 3578010101900000'],
    // The word before it says what it is, though nobody is born on the 99th.
    ['No. KTP: 3578019901900001', 'nik: 3578019901900001'],
    ['ada 2 orang, 12 3578010101900001 3', 'nik: 3578010101900001'],
  ])('%s', (text, expected) => expect(found(findIdentityNumbers, text)).toEqual([expected]));

  test('sixteen digits without a date of birth are doubtful', () => {
    expect(found(findIdentityNumbers, 'kode 3578013201900001')).toEqual(['sixteen-digits: 3578013201900001']);
    expect(found(findIdentityNumbers, 'kode 3578013002900001')).toEqual(['sixteen-digits: 3578013002900001']);
    expect(found(findIdentityNumbers, 'kartu 5555 5555 5555 4444')).toEqual(['sixteen-digits: 5555 5555 5555 4444']);
  });

  test('longer and shorter numbers are none', () => {
    expect(found(findIdentityNumbers, '35780101019000012, 357801010190000, 0000100112022')).toEqual([]);
  });

  test('what a spreadsheet made of it is doubtful', () => {
    expect(found(findDoubtfulMarks, 'NIK 3,57E+15 dan 8.12E+10')).toEqual(['spreadsheet-number: 3,57E+15', 'spreadsheet-number: 8.12E+10']);
    expect(found(findDoubtfulMarks, 'ruang 2E, 5E dan E10')).toEqual([]);
  });
});

describe('NIP', () => {
  test.each([
    ['NIP 197801012005011002', 'nip: 197801012005011002'],
    ['19780101 200501 1 002', 'nip: 19780101 200501 1 002'],
    ['NIP. 999999999999999999', 'nip: 999999999999999999'],
    ['NIP 510 123 456', 'nip: 510 123 456'],
  ])('%s', (text, expected) => expect(found(findCivilServantNumbers, text)).toEqual([expected]));

  test('without its dates it is doubtful', () => {
    expect(found(findCivilServantNumbers, '197813012005011002')).toEqual(['eighteen-digits: 197813012005011002']);
    expect(found(findCivilServantNumbers, '197801012005013002')).toEqual(['eighteen-digits: 197801012005013002']);
    // Appointed at the age of two.
    expect(found(findCivilServantNumbers, '197801011980011002')).toEqual(['eighteen-digits: 197801011980011002']);
  });

  test('nine digits alone are none', () => expect(found(findCivilServantNumbers, 'anggaran 510123456')).toEqual([]));

  test('a NIP is not a NIK with two digits too many', () => {
    expect(found(findPersonalData, 'NIP 19780101 200501 1 002')).toEqual(['nip: 19780101 200501 1 002']);
  });
});

describe('phones', () => {
  test.each([
    ['081234567890', ['081234567890']],
    ['0812-3456-7890', ['0812-3456-7890']],
    ['0812 345 678', ['0812 345 678']],
    ['+62 812 3456 7890', ['+62 812 3456 7890']],
    ['+6281234567890', ['+6281234567890']],
    ['6281234567890', ['6281234567890']],
    ['(+62) 812-3456-7890', ['(+62) 812-3456-7890']],
    ['0812.3456.7890', ['0812.3456.7890']],
    ['0812-3456-7890/085712345678', ['0812-3456-7890', '085712345678']],
    ['(031) 8477551', ['(031) 8477551']],
    ['031-8477551', ['031-8477551']],
    ['021 555 1234', ['021 555 1234']],
    ['telp. 8477551', ['8477551']],
    ['No. HP: 81234567890', ['81234567890']],
    ['wa.me/6281234567890', ['6281234567890']],
    ['0812-3456-7890 2 orang', ['0812-3456-7890']],
  ])('%s', (text, expected) => expect(found(findPhoneNumbers, text)).toEqual(expected.map((phone) => `phone: ${phone}`)));

  test.each([
    ['jam 08.00-15.30 WIB'],
    ['08.00 - 15.30'],
    ['Rp 62.812.345.678'],
    ['nomor 188/0812345678/2022'],
    ['tanggal 08-12-2022'],
    ['DPA 0000100112022'],
    ['anggaran 8477551'],
    ['021/123456/2022'],
    ['3578081234567890'],
    ['2022-08-12'],
  ])('%s is none', (text) => expect(found(findPhoneNumbers, text)).toEqual([]));

  test('a mobile number without its zero is doubtful', () => {
    expect(found(findPhoneNumbers, 'catatan: 81234567890')).toEqual(['phone-without-zero: 81234567890']);
  });
});

describe('e-mail, plates, accounts, handles, addresses', () => {
  test('e-mail addresses', () => {
    expect(found(findEmailAddresses, 'ke budi.s+kerja@gmail.com, atau budi (at) contoh.co.id.')).toEqual([
      'email: budi.s+kerja@gmail.com',
      'email: budi (at) contoh.co.id',
    ]);
    expect(found(findEmailAddresses, 'IG @kukmspace, 5@ Rp2.000, a@b')).toEqual([]);
  });

  test('plates', () => {
    expect(found(findNumberPlates, 'mobil L 1234 AB, motor W1234XY')).toEqual(['plate: L 1234 AB', 'plate: W1234XY']);
    expect(found(findNumberPlates, 'nopol l 12 ab')).toEqual(['plate: l 12 ab']);
    expect(found(findNumberPlates, 'B2B, lulusan S 1 PNS, L 12 AB, UU 25 DAN, PP 96 TAHUN, B 2022 DAN, H. 5, X 1234 AB')).toEqual([]);
    expect(found(findNumberPlates, 'Nomor P 1234 AB/2022')).toEqual([]);
  });

  test('bank accounts', () => {
    expect(found(findBankAccounts, 'rekening BCA 1234567890 a.n. saya')).toEqual(['account: 1234567890']);
    expect(found(findBankAccounts, 'No. Rek: 0012-01-012345-50-6')).toEqual(['account: 0012-01-012345-50-6']);
    expect(found(findBankAccounts, 'Mandiri 142-00-1234567-8')).toEqual(['account: 142-00-1234567-8']);
    expect(
      found(
        findBankAccounts,
        'rekening sebesar Rp 10000000; rekening 10.000.000; rekening dibuka 17-08-2022; kerja mandiri 12345678; BRI 2022',
      ),
    ).toEqual([]);
  });

  test('handles, profiles, spreadsheet numbers and addresses are doubtful', () => {
    expect(found(findDoubtfulMarks, 'IG @budi.santoso dan https://www.instagram.com/budisantoso')).toEqual([
      'handle: https://www.instagram.com/budisantoso',
      'handle: @budi.santoso',
    ]);
    expect(found(findDoubtfulMarks, 'di Jl. Mawar Merah No. 5, lewat Instagram')).toEqual(['address: Jl. Mawar Merah No. 5']);
  });
});

describe('names after a title', () => {
  test.each([
    ['Kata Bapak Budi Santoso kemarin', 'Budi Santoso'],
    ['Bu Sari itu baik', 'Sari'],
    ['Bapak Dr. H. Budi Santoso, M.Si.', 'Budi Santoso'],
    ['Sdri. Rina', 'Rina'],
    ['Hj. Aminah Zahra', 'Aminah Zahra'],
    ['Ir. Joko S.', 'Joko S.'],
    ['Pak M. Rizky Pratama', 'M. Rizky Pratama'],
    ['pak budi bilang', 'budi'],
    ['bu sri wahyuni', 'sri wahyuni'],
    ['BAPAK BUDI SANTOSO', 'BUDI SANTOSO'],
    ["Mas Nu'man", "Nu'man"],
    ['Ibu Siti Al-Fatih', 'Siti Al-Fatih'],
    ['Pak Budi Kepala Dinas', 'Budi'],
    ['Bapak/Ibu Wulan', 'Wulan'],
    ['Pak Budi Santoso SE', 'Budi Santoso'],
    ['Pak Budi S.E.', 'Budi'],
    ['Pak Budi. Kemarin', 'Budi'],
    ['Pak Budi-nya', 'Budi'],
  ])('%s', (text, expected) => expect(found(findTitledNames, text)).toEqual([`name: ${expected}`]));

  test.each([
    ['Pak Lurah, Bu Camat, Bapak Wakil Gubernur dan Ibu Wali Kota'],
    ['Bu RT dan Pak RW'],
    ['Bapak tahu dari mana?'],
    ['bapak-bapak dan ibu-ibu PKK'],
    ['Ibu Kota Jawa Timur, ibu rumah tangga'],
    ['Terima kasih, Pak. Tempatnya bagus'],
    ['Iya Bu\nTempatnya bagus'],
    ['Jl. Dr. Soetomo dan RSUD Dr. Soetomo'],
    ['Pakistan, Bupati, Masjid, Kakek'],
    ['Wakil Gubernur datang, Instagram ramai'],
    ['Bu Guru tanya'],
    ['Pak Carik sebetulnya'],
  ])('%s: none', (text) => expect(found(findTitledNames, text)).toEqual([]));

  test('a widespread given name needs no title, an ordinary word does', () => {
    expect(found(findUntitledNames, 'kemarin Agus Salim datang; Indah sekali. Hari itu agus')).toEqual(['name: Agus Salim']);
    expect(found(findUntitledNames, 'kata Indah, dan M. Yusuf, Dian Purnomo')).toEqual([
      'name: Indah',
      'name: M. Yusuf',
      'name: Dian Purnomo',
    ]);
  });

  test.each(['Jl. Ahmad Yani', 'Puskesmas Siti Fatimah', '(Fadhilah & Harmawan, 2024)', 'Fadhilah, T. H., 2024'])(
    '%s: nobody meant',
    (text) => {
      expect(found(findUntitledNames, text)).toEqual([]);
    },
  );

  test('what ends as a name does, inside a sentence, is doubtful', () => {
    expect(found(findNamesByEnding, 'lalu Karsiyem tadi. Wonowati ramai, Kecamatan Sukowati')).toEqual(['name-without-title: Karsiyem']);
    expect(found(findNamesByOffice, 'petugas Yohan Prastika, petugas Samsat Keliling, operator Call Center')).toEqual([
      'name-without-title: Yohan Prastika',
    ]);
  });
});

describe('names that their surroundings give away', () => {
  test.each([
    ['Nama saya Kristoforus Lende.', 'Kristoforus Lende'],
    ['NAMA: SITI KHODIJAH', 'SITI KHODIJAH'],
    ['Petugas bernama Darwanti', 'Darwanti'],
    ['a.n. Kasdiman', 'Kasdiman'],
    ['biasa dipanggil Tutik', 'Tutik'],
    ['istri saya, Lilik Endangwati, ikut', 'Lilik Endangwati'],
    ['Tetangga, Ngatemi, bingung', 'Ngatemi'],
    ['Wagirin Tejo, S.Sos., M.Si.', 'Wagirin Tejo'],
    ['Wagirin, SE', 'Wagirin'],
    ['Sdr. A.P. datang', 'A.P.'],
    ['inisial RN', 'RN'],
  ])('%s', (text, expected) => expect(found(findIntroducedNames, text)).toEqual([`name: ${expected}`]));

  test.each([
    'aplikasi bernama Sapa Warga, namanya E-KIR, nama Layanan Antar',
    'anak Paskibra',
    'atas nama Dinas Kesehatan',
    'istri Kristen, anak SMA, istri saya KTP-nya hilang',
    'Bu PKK dan Pak RW',
  ])('%s: none', (text) => expect(found(findIntroducedNames, text)).toEqual([]));
});

describe('numbers that are read out, cards and homes', () => {
  test('digits as words are a phone number, counting is not', () => {
    expect(found(findSpokenNumbers, 'nomornya kosong delapan satu tiga, lima lima, satu dua ya')).toEqual([
      'phone: kosong delapan satu tiga, lima lima, satu dua',
    ]);
    expect(found(findSpokenNumbers, 'satu dua tiga empat lima enam tujuh delapan; dua puluh tiga; satu, dua, tiga')).toEqual([]);
  });

  test('cards and files are known by the word before them', () => {
    expect(found(findCardNumbers, 'nomor BPJS 0001234567891 saya, no. RM 12-34-56, paspor A1234567')).toEqual([
      'card: 0001234567891',
      'card: 12-34-56',
      'card: A1234567',
    ]);
    expect(found(findCardNumbers, 'iuran BPJS 1.500.000, BPJS 2022-06-01, BPJS sejak 2014')).toEqual([]);
  });

  test.each([
    ['di Jl. Mawar No. 5 RT 02 RW 03 Kelurahan Sukun, tetap', 'Jl. Mawar No. 5 RT 02 RW 03 Kelurahan Sukun'],
    ['RT.02/RW.03', 'RT.02/RW.03'],
    ['rumah saya di Jalan Kenanga nomor 17.', 'Jalan Kenanga nomor 17'],
    ['alamatnya Perum Griya Asri Blok C2 No. 7, bingung', 'Perum Griya Asri Blok C2 No. 7'],
  ])('%s', (text, expected) => expect(found(findHomeAddresses, text)).toEqual([`address: ${expected}`]));

  test('an office in a street, and a neighborhood alone, are no home', () => {
    expect(
      found(findHomeAddresses, 'kantor di Jl. Ahmad Yani No. 100, rumah Sakit Umum 24 jam, tinggal Klik 2, warga RT 03, Pak RW 05'),
    ).toEqual([]);
  });

  test('an address as it is spoken', () => {
    expect(found(findEmailAddresses, 'budi at gmail dot com, budi @ gmail . com')).toEqual([
      'email: budi at gmail dot com',
      'email: budi @ gmail . com',
    ]);
  });
});

test('of findings that overlap one stays', () => {
  expect(found(findPersonalData, 'rekening 081234567890')).toEqual(['account: 081234567890']);
  expect(found(findPersonalData, 'Pak Agus')).toEqual(['name: Agus']);
});

describe('found in a field kit of another agency', () => {
  test.each([
    ['Pak RT Slamet Widodo mengeluh', 'name: Slamet Widodo'],
    ['kata Bu Bidan Ratna', 'name: Ratna'],
    ['Pak RW 03 Agus', 'name: Agus'],
  ])('a name behind an office: %s', (text, expected) => expect(found(findTitledNames, text)).toEqual([expected]));

  test.each(['Pak Camat Sumber', 'Bapak Kepala Dinas Koperasi', 'Bu Lurah Kalisari'])('a place behind an office is no name: %s', (text) => {
    expect(found(findTitledNames, text)).toEqual([]);
  });

  test('a bracket before a phone number stays where it closes behind it', () => {
    expect(found(findPhoneNumbers, 'Mulyono (0857 1122 3344), pulang')).toEqual(['phone: 0857 1122 3344']);
    expect(found(findPhoneNumbers, '(0812)34567890')).toEqual(['phone: (0812)34567890']);
  });
});
