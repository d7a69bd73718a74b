import type { Language } from '../result/text.ts';

/** Comments and examples of a new study.yaml. Each text becomes one or more comment lines. */
const indonesian = {
  head: [
    'Studi baru, dibuat oleh `evaluate init`. Sunting dengan penyunting teks apa pun, lalu jalankan `evaluate check`.',
    'Baris yang diawali `##` adalah penjelasan. Baris yang diawali satu `#` adalah contoh isian: hapus satu tanda `#` itu saja',
    'di awal setiap baris contoh, jangan spasi di belakangnya, lalu sesuaikan isinya.',
    'Semua nama berkas ditulis relatif terhadap folder ini.',
  ],
  id: ['Pengenal studi: huruf kecil, angka, tanda hubung. Menjadi nama folder laporan.'],
  title: ['Judul laporan, dalam kedua bahasa.'],
  name: ['Dipakai di seluruh laporan dan dalam pertanyaan wawancara.'],
  agency: ['Nama resmi instansi, dan terjemahannya untuk laporan berbahasa Inggris.'],
  since: ['Sejak kapan inovasi diterapkan: "2022", "2022-05", atau "2022-05-31". ISI: masih disamakan dengan awal periode.'],
  period: [
    'Masa yang dievaluasi, hari pertama dan terakhir termasuk. Wawancara boleh dilakukan sesudahnya; tanggal di luar masa ini diperingatkan.',
  ],
  periodMissing: ['ISI: periode ini hanya contoh.'],
  language: ['Bahasa bukti dan bahasa baku laporan: id atau en.'],
  rubric: ['Nama rubrik bawaan, atau jalur dari folder ini.'],
  note: ['Dicetak pada bagian keterbatasan laporan. Tulis apa pun yang perlu diketahui pembaca tentang data.'],
  groups: [
    'Kelompok sasaran. Bukti berlaku untuk satu kelompok (kolom `group`) atau, bila kolom itu kosong, untuk semua.',
    'overlap: true bila seseorang dapat termasuk beberapa kelompok.',
  ],
  informants: [
    'Siapa yang diwawancarai: kode dan peran, bukan nama. `group` hanya bagi anggota kelompok sasaran.',
    'consent: given, not-recorded, withdrawn, atau not-applicable.',
  ],
  sources: [
    'Transkrip wawancara (kind: interview) dan catatan lapangan (kind: observation). `date` ditulis bila diketahui.',
    'Berkasnya boleh Word (.docx) atau teks. Setiap giliran bicara diawali label, misalnya "Pewawancara:" dan "Narasumber:".',
    'Label lain dijelaskan pada sumbernya, misalnya speakers: { P: interviewer, I: informant-1 }.',
  ],
  logs: [
    'Buku tamu, satu baris satu kunjungan. `columns` memasangkan yang diperlukan program dengan judul kolom pada berkas;',
    '`groups` memasangkan isi kolom kelompok dengan kelompok sasaran ([] = bukan sasaran).',
    'Formulirnya tersedia sebagai .xlsx (dengan pilihan) dan .csv; pakai salah satu. Baris CONTOH tidak dihitung.',
    '`covers` adalah masa pencatatan: hari buka tanpa baris di dalamnya berarti nol pengunjung, kecuali celahnya panjang.',
    'Pada hari tanpa pengunjung sebaiknya ditulis NIHIL pada kolom nama.',
  ],
  purposes: [
    'Keperluan pengunjung pada laporan. `words` = kata pada kolom keperluan yang berarti keperluan itu, sebagai kata utuh;',
    'tanda * di belakang kata berarti boleh ada lanjutannya (rekam* = rekam, rekaman). Yang tidak dikenal menjadi "Lainnya".',
    'Tanpa bagian ini berlaku daftar umum (pengurusan, konsultasi, pengambilan, pengaduan, pelatihan, ...).',
  ],
  calendar: [
    'Kapan tempat layanan buka; wajib bila ada buku tamu. `holidays` adalah daftar hari libur nasional yang disertakan;',
    'hapus barisnya bila hari libur tetap buka. `closed` untuk penutupan lain.',
  ],
  checklists: [
    'Daftar periksa dokumen dan fasilitas. Isi dahulu statusnya, baru hapus tanda # di bawah ini.',
    'Tersedia sebagai .xlsx (dengan pilihan) dan .csv; pakai salah satu. Baris CONTOH tidak dihitung.',
  ],
  codingsByHand: ['Pengodean; setiap pengode satu berkas.'],
  codings: ['Pengodean; setiap pengode satu berkas. `evaluate code` menulis usulan ke codings/suggested.csv untuk ditinjau seseorang.'],
  judgements: ['Keputusan penilai atas tingkat capaian; ditulis oleh `evaluate judge`. Tanpa berkas ini laporan berstatus DRAF.'],
  targets: [
    'Target resmi untuk kriteria pengunjung, menurut id kriteria (lihat `evaluate explain`). Tulis hanya target yang benar-benar',
    'ditetapkan, beserta sumbernya. Tanpa target, kriteria itu dicetak dan tidak dinilai.',
  ],
  groupTitle: ['Kelompok A', 'Group A'],
  groupTitleB: ['Kelompok B', 'Group B'],
  groupDefinition: ['Siapa yang termasuk kelompok ini.', 'Who belongs to this group.'],
  managerRole: ['Pengelola inovasi', 'Manager of the innovation'],
  userRole: ['Pengguna', 'User'],
  groupValues: ['Kelompok A', 'Kelompok B', 'Umum'],
  titleOf: { id: (name: string) => `Keberhasilan inovasi ${name}`, en: (name: string) => `Success of the innovation ${name}` },
  unnamed: { id: 'ISI: nama inovasi', en: 'FILL IN: name of the innovation' },
  unnamedAgency: { id: 'ISI: nama instansi', en: 'FILL IN: name of the agency' },
  untoldNote: {
    id: 'ISI: dari mana data berasal, siapa yang diwawancarai dan bagaimana memilihnya, serta apa yang tidak dapat dijangkau.',
    en: 'FILL IN: where the data come from, who was interviewed and how they were chosen, and what could not be reached.',
  },
  examplePeriodNote: { id: 'ISI: periode evaluasi masih contoh.', en: 'FILL IN: the period of evaluation is only an example.' },
  closure: 'Contoh: renovasi',
  targetSource: 'Keputusan Kepala Dinas Nomor … Tahun …, lampiran',
};
type StudyYamlStrings = typeof indonesian;

const english: StudyYamlStrings = {
  ...indonesian,
  head: [
    'A new study, made by `evaluate init`. Edit it with any text editor, then run `evaluate check`.',
    'Lines that begin with `##` explain. Lines that begin with one `#` are examples: delete that `#` alone at the beginning of',
    'each line of an example, not the spaces behind it, and change what it says.',
    'All file names are relative to this folder.',
  ],
  id: ['Study id: lower-case letters, digits, hyphens. It names the folder of the report.'],
  title: ['Title of the report, in both languages.'],
  name: ['Used throughout the report and in the interview questions.'],
  agency: ['Official name of the agency, in both languages.'],
  since: ['Since when the innovation is applied: "2022", "2022-05" or "2022-05-31". FILL IN: still the beginning of the period.'],
  period: ['The period under evaluation, both days included. Interviews may come after it; dates outside it are warned of.'],
  periodMissing: ['FILL IN: this period is only an example.'],
  language: ['Language of the evidence and default language of the report: id or en.'],
  rubric: ['Name of a rubric that comes with the program, or a path from this folder.'],
  note: ["Printed in the report's limitations. Say whatever a reader must know about the data."],
  groups: [
    'Target groups. Evidence speaks for one group (column `group`) or, where that column is blank, for all.',
    'overlap: true if a person can belong to several groups.',
  ],
  informants: [
    'Who was interviewed: a code and a role, never a name. `group` only for members of a target group.',
    'consent: given, not-recorded, withdrawn or not-applicable.',
  ],
  sources: [
    'Interview transcripts (kind: interview) and field notes (kind: observation). Give `date` where it is known.',
    'Files may be Word (.docx) or text. Each turn begins with a label, such as "Interviewer:" and "Respondent:".',
    'Other labels are explained at their source, for instance speakers: { P: interviewer, I: informant-1 }.',
  ],
  logs: [
    'Visitor logs, one row a visit. `columns` maps what the program needs to the column titles of the file;',
    '`groups` maps the values of the group column to target groups ([] = none).',
    'The form is there as .xlsx (with drop-downs) and .csv; use one of the two. The EXAMPLE row does not count.',
    '`covers` are the days that the log was kept for: an open day without rows within them means no visitor, unless the gap',
    'is long. On days when nobody came it is best to enter NIHIL as the name.',
  ],
  purposes: [
    'What visitors come for, as the report names it. `words` are words of the purpose column that mean it, as whole words;',
    'a word with * behind it may go on (record* = record, recording). What no word is known for becomes "Other".',
    'Without this section a general list holds (application, consultation, collection, complaint, training, ...).',
  ],
  calendar: [
    'When the place is open; needed with a visitor log. `holidays` is a list of national holidays that comes with the program;',
    'leave it out if the place is open on holidays. `closed` is for other closures.',
  ],
  checklists: [
    'Checklists of documents and facilities. Fill in the status first, then delete the # below.',
    'They are there as .xlsx (with drop-downs) and .csv; use one of the two. The EXAMPLE row does not count.',
  ],
  codingsByHand: ['Codings; one file for each coder.'],
  codings: ['Codings; one file for each coder. `evaluate code` writes suggestions to codings/suggested.csv for a person to review.'],
  judgements: ["An evaluator's decisions on levels; written by `evaluate judge`. Without this file the report is a draft."],
  targets: [
    'Official targets for the visitor criteria, by criterion id (see `evaluate explain`). Write only targets that were really',
    'laid down, with their source. Without a target such a criterion is printed and not scored.',
  ],
  groupValues: ['Group A', 'Group B', 'Other'],
  closure: 'Example: renovation',
  targetSource: 'Decree of the head of agency number … of …, annex',
};

const strings: Record<Language, StudyYamlStrings> = { id: indonesian, en: english };

export function studyYamlStrings(language: Language): StudyYamlStrings {
  return strings[language];
}
