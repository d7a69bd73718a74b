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
  name: { en: 'what looks like a name', id: 'kata yang tampak seperti nama orang' },
  nik: { en: 'an identity number (NIK)', id: 'NIK' },
  nip: { en: "a civil servant's number (NIP)", id: 'NIP' },
  phone: { en: 'a phone number', id: 'nomor telepon' },
  email: { en: 'an e-mail address', id: 'alamat pos-el' },
  plate: { en: 'a number plate', id: 'pelat nomor kendaraan' },
  account: { en: 'a bank account', id: 'nomor rekening' },
  card: { en: "the number of somebody's card or file", id: 'nomor kartu atau berkas seseorang' },
  address: { en: 'a home address', id: 'alamat rumah' },
} as const;

/** At most this many places are told; the others are counted. */
const mostPlaces = 8;

/** ` (3 lines: 4, 9, 12)`; '' for a single one, where the message itself stands. */
function elsewhere(places: readonly string[]): { en: string; id: string } {
  if (places.length < 2) return { en: '', id: '' };
  const shown = places.slice(0, mostPlaces).join(', ') + (places.length > mostPlaces ? ', …' : '');
  return { en: ` (${places.length} places: ${shown})`, id: ` (${places.length} tempat: ${shown})` };
}

/** Personal data (Law 27/2022) on its way into a report. What was found is never repeated in full: messages are copied into chats and tickets. */
export const privacyMessages = {
  'privacy/name-in-excerpt': error<{ name: string; part: Part; placeholder: string; key: string; places: readonly string[] }>({
    en: ({ name, part, placeholder, key, places }) =>
      `${parts[part].en} would show "${name}", a name of ${key}${elsewhere(places).en}; write "yes" in its "mask" column to show ${placeholder} instead, or "keep" if it names nobody there`,
    id: ({ name, part, placeholder, key, places }) =>
      `${parts[part].id} akan menampilkan "${name}", nama dalam ${key}${elsewhere(places).id}; isi "ya" pada kolom "mask" agar tampil sebagai ${placeholder}, atau "biarkan" bila bukan nama orang`,
  }),
  'privacy/masked': warning<{
    kind: keyof typeof kinds;
    hint: string;
    part: Part;
    placeholder: string;
    key: string;
    places: readonly string[];
  }>({
    en: ({ kind, hint, part, placeholder, key, places }) =>
      `${parts[part].en} holds ${kinds[kind].en} ("${hint}"), shown as ${placeholder}${elsewhere(places).en}; in ${key}, which "evaluate pseudonymize" makes, "yes" in the "mask" column gives it a placeholder of its own, and "keep" shows it`,
    id: ({ kind, hint, part, placeholder, key, places }) =>
      `${parts[part].id} memuat ${kinds[kind].id} ("${hint}"), ditampilkan sebagai ${placeholder}${elsewhere(places).id}; dalam ${key}, yang dibuat "evaluate pseudonymize", kolom "mask" berisi "ya" memberinya pengganti sendiri, "biarkan" menampilkannya`,
  }),
  'privacy/name-in-label': error<{ label: string; key: string }>({
    en: ({ label, key }) =>
      `the id or file name "${label}" holds a person's name; reports show ids and file names as they are: choose another one, or enter the name into ${key} with "keep" if it is nobody's`,
    id: ({ label, key }) =>
      `id atau nama berkas "${label}" memuat nama orang; laporan menampilkan id dan nama berkas apa adanya: gantilah dengan yang lain, atau masukkan nama itu ke ${key} dengan "biarkan" bila bukan nama orang`,
  }),
  'privacy/no-key': warning<{ file: string }>({
    en: ({ file }) =>
      `the key file "${file}" is not there, so only what looks like a name or number by itself is masked; ask for it where the study came from, or run "evaluate pseudonymize"`,
    id: ({ file }) =>
      `berkas kunci "${file}" tidak ada, sehingga hanya yang dengan sendirinya tampak seperti nama atau nomor yang disamarkan; mintalah kepada pemilik studi, atau jalankan "evaluate pseudonymize"`,
  }),
  'privacy/entered-twice': error<{ line: number }>({
    en: ({ line }) => `this name or number is already at line ${line}; keep one row`,
    id: ({ line }) => `nama atau nomor ini sudah ada di baris ${line}; sisakan satu baris`,
  }),
};
