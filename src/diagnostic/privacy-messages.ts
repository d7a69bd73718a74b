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
      `${parts[part].en} would show ${kinds[kind].en} ("${hint}"); run "evaluate pseudonymize", then write "yes" in the "mask" column of its row in ${key}, or "keep" if it belongs to no person`,
    id: ({ kind, hint, part, key }) =>
      `${parts[part].id} akan menampilkan ${kinds[kind].id} ("${hint}"); jalankan "evaluate pseudonymize", lalu isi "ya" pada kolom "mask" di barisnya dalam ${key}, atau "biarkan" bila bukan milik seseorang`,
  }),
  'privacy/name-in-label': error<{ name: string; key: string }>({
    en: ({ name, key }) =>
      `an id or a file name of this study holds "${name}", a name of ${key}; reports show ids and file names: choose another one`,
    id: ({ name, key }) =>
      `ada id atau nama berkas studi yang memuat "${name}", nama dalam ${key}; laporan menampilkan id dan nama berkas: gantilah dengan yang lain`,
  }),
  'privacy/unknown-name': warning<{ name: string; part: Part; key: string }>({
    en: ({ name, part, key }) =>
      `${parts[part].en} shows "${name}", which looks like a person's name; run "evaluate pseudonymize" to enter it into ${key}, with "keep" in the "mask" column if it may be shown`,
    id: ({ name, part, key }) =>
      `${parts[part].id} menampilkan "${name}", yang tampak seperti nama orang; jalankan "evaluate pseudonymize" agar masuk ke ${key}, dengan "biarkan" pada kolom "mask" bila boleh ditampilkan`,
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
