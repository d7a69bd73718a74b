import { error, warning } from './message.ts';

const parts = {
  passage: { en: 'this passage', id: 'kutipan ini' },
  before: { en: 'the turn before this passage', id: 'giliran bicara sebelum kutipan ini' },
  after: { en: 'the turn after this passage', id: 'giliran bicara sesudah kutipan ini' },
  question: { en: 'the question that this passage answers', id: 'pertanyaan yang dijawab kutipan ini' },
  memo: { en: 'the memo of this coding', id: 'memo pada kode ini' },
  translation: { en: 'the translation in this coding', id: 'terjemahan pada kode ini' },
  document: { en: 'this row of the checklist', id: 'baris daftar periksa ini' },
  study: { en: 'this text of the study', id: 'teks studi ini' },
  judgement: { en: 'the reason of this decision', id: 'alasan keputusan ini' },
  published: { en: 'what the publication is said to conclude', id: 'uraian kesimpulan publikasi' },
  'visitor-log': { en: 'what the report says of this log', id: 'uraian laporan tentang buku tamu ini' },
} as const;
type Part = keyof typeof parts;

const kinds = {
  nik: { en: 'an identity number (NIK)', id: 'NIK' },
  nip: { en: "a civil servant's number (NIP)", id: 'NIP' },
  phone: { en: 'a phone number', id: 'nomor telepon' },
  email: { en: 'an e-mail address', id: 'alamat pos-el' },
  plate: { en: 'a number plate', id: 'pelat nomor kendaraan' },
  account: { en: 'a bank account', id: 'nomor rekening' },
} as const;

/** Personal data (Law 27/2022) on its way into a report. What was found is never repeated in full: messages are copied into chats and tickets. */
export const privacyMessages = {
  'privacy/name-in-excerpt': error<{ name: string; part: Part; placeholder: string; key: string }>({
    en: ({ name, part, placeholder, key }) =>
      `${parts[part].en} would show "${name}", a name of ${key}; write "yes" in its "mask" column to show ${placeholder} instead, or "keep" if it names nobody there`,
    id: ({ name, part, placeholder, key }) =>
      `${parts[part].id} akan menampilkan "${name}", nama dalam ${key}; isi "ya" pada kolom "mask" agar tampil sebagai ${placeholder}, atau "biarkan" bila bukan nama orang`,
  }),
  'privacy/number-in-excerpt': error<{ kind: keyof typeof kinds; hint: string; part: Part; key: string }>({
    en: ({ kind, hint, part, key }) =>
      `${parts[part].en} would show ${kinds[kind].en} ("${hint}"); take it out, or enter it into ${key} ("evaluate pseudonymize" does so for interviews and notes) with "yes" in the "mask" column, or "keep" if it belongs to no person`,
    id: ({ kind, hint, part, key }) =>
      `${parts[part].id} akan menampilkan ${kinds[kind].id} ("${hint}"); hapus, atau masukkan ke ${key} ("evaluate pseudonymize" melakukannya untuk wawancara dan catatan) dengan "ya" pada kolom "mask", atau "biarkan" bila bukan milik seseorang`,
  }),
  'privacy/name-in-label': error<{ label: string; key: string }>({
    en: ({ label, key }) =>
      `the id or file name "${label}" holds a name of ${key}; reports show ids and file names as they are: choose another one`,
    id: ({ label, key }) =>
      `id atau nama berkas "${label}" memuat nama dalam ${key}; laporan menampilkan id dan nama berkas apa adanya: gantilah dengan yang lain`,
  }),
  'privacy/unknown-name': warning<{ name: string; part: Part; key: string }>({
    en: ({ name, part, key }) =>
      `${parts[part].en} shows "${name}", which looks like a person's name; if it is one, enter it into ${key} ("evaluate pseudonymize" does so for interviews and notes) with "yes" in the "mask" column; if it may be shown, with "keep"`,
    id: ({ name, part, key }) =>
      `${parts[part].id} menampilkan "${name}", yang tampak seperti nama orang; bila benar, masukkan ke ${key} ("evaluate pseudonymize" melakukannya untuk wawancara dan catatan) dengan "ya" pada kolom "mask"; bila boleh ditampilkan, dengan "biarkan"`,
  }),
  'privacy/no-key': warning<{ file: string }>({
    en: ({ file }) =>
      `the key file "${file}" is not there, so no names were searched for; ask for it where the study came from, or run "evaluate pseudonymize"`,
    id: ({ file }) =>
      `berkas kunci "${file}" tidak ada, sehingga nama tidak diperiksa; mintalah kepada pemilik studi, atau jalankan "evaluate pseudonymize"`,
  }),
  'privacy/entered-twice': error<{ line: number }>({
    en: ({ line }) => `this name or number is already at line ${line}; keep one row`,
    id: ({ line }) => `nama atau nomor ini sudah ada di baris ${line}; sisakan satu baris`,
  }),
};
