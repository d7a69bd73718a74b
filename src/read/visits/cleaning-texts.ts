import type { CleaningEntry } from '../../result/result.ts';
import type { Bilingual } from '../../result/text.ts';

/** What each rule means that says the same of every log. */
export const cleaningTexts = {
  'blank-row': {
    en: 'Blank rows, or rows with nothing but a date; not counted.',
    id: 'Baris kosong atau hanya berisi tanggal; tidak dihitung.',
  },
  'repeated-header': {
    en: 'Rows that repeat the header or number the columns; not counted.',
    id: 'Baris yang mengulang judul kolom atau menomori kolom; tidak dihitung.',
  },
  'title-row': { en: 'Titles between the rows; not counted.', id: 'Judul di antara baris; tidak dihitung.' },
  'remark-row': {
    en: 'Remarks on the book itself, such as a lost page; not counted.',
    id: 'Catatan tentang buku itu sendiri, misalnya halaman yang hilang; tidak dihitung.',
  },
  'example-row': { en: 'The example row of the form; not counted.', id: 'Baris contoh formulir; tidak dihitung.' },
  'total-row': { en: 'Rows with a sum (JUMLAH, TOTAL); not counted.', id: 'Baris jumlah (JUMLAH, TOTAL); tidak dihitung.' },
  'signature-row': {
    en: 'Rows of the block of signatures (Mengetahui, NIP); not counted.',
    id: 'Baris kolom tanda tangan (Mengetahui, NIP); tidak dihitung.',
  },
  'marked-zero': {
    en: 'Rows such as NIHIL: the place was open and nobody came.',
    id: 'Baris seperti NIHIL: tempat buka dan tidak ada yang datang.',
  },
  'marked-closed': {
    en: 'Rows such as LIBUR or CUTI BERSAMA: the place was closed.',
    id: 'Baris seperti LIBUR atau CUTI BERSAMA: tempat tutup.',
  },
  'bad-date': { en: 'Rows without a readable date; left out.', id: 'Baris yang tanggalnya tidak terbaca; tidak dihitung.' },
  'bad-persons': {
    en: 'Rows whose number of persons cannot be read, parties without a size among them; left out.',
    id: 'Baris yang jumlah orangnya tidak terbaca, termasuk rombongan tanpa jumlah; tidak dihitung.',
  },
  'unknown-group': {
    en: 'Rows with a group that the study does not map; left out.',
    id: 'Baris dengan kelompok yang tidak dipetakan dalam studi; tidak dihitung.',
  },
  'outside-coverage': {
    en: 'Rows dated before the first day that the log covers; left out.',
    id: 'Baris bertanggal sebelum hari pertama masa pencatatan buku tamu; tidak dihitung.',
  },
  'after-coverage': {
    en: 'Rows dated after the last day that the log covers, dates of the future among them; left out.',
    id: 'Baris bertanggal sesudah hari terakhir masa pencatatan buku tamu, termasuk tanggal yang belum tiba; tidak dihitung.',
  },
  'outside-period': {
    en: 'Rows of days outside the period that is evaluated; not counted.',
    id: 'Baris dari hari di luar periode yang dievaluasi; tidak dihitung.',
  },
  'outside-calendar': {
    en: 'Visits on days that are closed by the calendar or by the log itself; listed here, and the days stay closed, so that no figure counts them.',
    id: 'Kunjungan pada hari tutup menurut kalender atau menurut buku tamu; dicatat di sini, sedangkan harinya tetap hari tutup sehingga tidak masuk angka mana pun.',
  },
  'date-filled-down': {
    en: 'Rows with a blank date; they take the date above.',
    id: 'Baris yang tanggalnya kosong; memakai tanggal di atasnya.',
  },
  'date-completed': {
    en: "Dates without a month or year; completed by the sheet's name, the title above or the days that the log covers.",
    id: 'Tanggal tanpa bulan atau tahun; dilengkapi dari nama lembar, judul di atasnya, atau masa pencatatan buku tamu.',
  },
  ditto: {
    en: 'Rows with marks such as 〃, " or sda; they mean the cell above.',
    id: 'Baris dengan tanda seperti 〃, " atau sda; artinya sama dengan sel di atasnya.',
  },
  'group-blank': {
    en: 'Rows without a group; counted, but in no target group.',
    id: 'Baris tanpa isian kelompok; dihitung, tetapi tidak masuk kelompok sasaran mana pun.',
  },
  'group-spelling': {
    en: 'Rows whose group is spelled with other capitals, spaces or punctuation than in study.yaml; counted in that group.',
    id: 'Baris yang kelompoknya ditulis dengan huruf besar, spasi, atau tanda baca yang berbeda dari study.yaml; dihitung dalam kelompok itu.',
  },
  'group-list': {
    en: 'Rows that list several groups; counted in each of them.',
    id: 'Baris yang menyebut beberapa kelompok; dihitung dalam setiap kelompok itu.',
  },
  'group-size-assumed': {
    en: 'Rows with a blank number of persons, or 0; counted as one person.',
    id: 'Baris yang jumlah orangnya kosong atau 0; dihitung satu orang.',
  },
  'group-size-from-text': {
    en: 'Rows whose number of persons stands in words such as "rombongan 25 orang"; the numbers before a word for persons are added up.',
    id: 'Baris yang jumlah orangnya tertulis dalam kalimat seperti "rombongan 25 orang"; angka di depan kata untuk orang dijumlahkan.',
  },
  'group-size-from-names': {
    en: 'Rows that give no number of persons but name several ("Bapak A, Ibu B"); each of them counts as one person.',
    id: 'Baris tanpa jumlah orang yang menyebut beberapa nama ("Bapak A, Ibu B"); setiap nama dihitung satu orang.',
  },
  'formula-as-text': {
    en: 'Rows with a cell that a spreadsheet would run as a formula; it is taken as text.',
    id: 'Baris dengan sel yang akan dijalankan lembar kerja sebagai rumus; dibaca sebagai teks.',
  },
  'unreadable-time': {
    en: 'Rows with a time that cannot be read; counted, without the checks of times.',
    id: 'Baris yang jamnya tidak terbaca; dihitung, tanpa pemeriksaan jam.',
  },
  'out-of-hours': {
    en: 'Rows with a time outside the opening hours; counted, to be looked at.',
    id: 'Baris dengan jam di luar jam buka; dihitung, perlu diperiksa.',
  },
  'check-out-before-check-in': {
    en: 'Rows in which the visitor left before coming; counted, to be looked at.',
    id: 'Baris yang jam pulangnya mendahului jam datang; dihitung, perlu diperiksa.',
  },
} satisfies Partial<Record<CleaningEntry['rule'], Bilingual>>;

/** Rows that the study may have counted or left out. */
export const choiceTexts = {
  'double-submission': {
    count: {
      en: 'Rows that repeat an earlier one of the same person; counted, because the study does not leave them out.',
      id: 'Baris yang mengulang baris sebelumnya dari orang yang sama; tetap dihitung karena studi tidak mengecualikannya.',
    },
    'leave-out': {
      en: 'Rows that repeat an earlier one of the same person; left out, as the study declares.',
      id: 'Baris yang mengulang baris sebelumnya dari orang yang sama; tidak dihitung, sesuai ketentuan studi.',
    },
  },
  'staff-or-test': {
    count: {
      en: 'Rows of staff, or that only try the form; counted, because the study does not leave them out.',
      id: 'Baris petugas sendiri atau percobaan isian; tetap dihitung karena studi tidak mengecualikannya.',
    },
    'leave-out': {
      en: 'Rows of staff, or that only try the form; left out, as the study declares.',
      id: 'Baris petugas sendiri atau percobaan isian; tidak dihitung, sesuai ketentuan studi.',
    },
  },
} satisfies Partial<Record<CleaningEntry['rule'], Record<'count' | 'leave-out', Bilingual>>>;
