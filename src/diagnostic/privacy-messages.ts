import { error, type MessageArgs, warning } from './message.ts';

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
  informant: { en: "a person's name", id: 'nama orang' },
  name: { en: "a person's name", id: 'nama orang' },
  nik: { en: 'an identity number (NIK)', id: 'NIK' },
  nip: { en: "a civil servant's number (NIP)", id: 'NIP' },
  phone: { en: 'a phone number', id: 'nomor telepon' },
  email: { en: 'an e-mail address', id: 'alamat pos-el' },
  plate: { en: 'a number plate', id: 'pelat nomor kendaraan' },
  account: { en: 'a bank account', id: 'nomor rekening' },
  number: { en: 'an identity or phone number', id: 'nomor identitas atau telepon' },
  address: { en: 'a home address', id: 'alamat rumah' },
} as const;
type Kind = keyof typeof kinds;

/** One thing is told of once, at the first place where a report would show it. */
interface Found extends MessageArgs {
  part: Part;
  /** First letters only. */
  hint: string;
  /** Further places, as `file:line`. */
  elsewhere: readonly string[];
  /** The key file. */
  key: string;
}

/** At most so many further places are named. */
const mostNamed = 3;

function alsoAt(elsewhere: readonly string[], words: { also: string; more: (count: number) => string }): string {
  if (elsewhere.length === 0) return '';
  const rest = elsewhere.length - mostNamed;
  return ` (${words.also} ${elsewhere.slice(0, mostNamed).join(', ')}${rest > 0 ? words.more(rest) : ''})`;
}
const alsoEn = (elsewhere: readonly string[]) => alsoAt(elsewhere, { also: 'also at', more: (count) => ` and ${count} more` });
const alsoId = (elsewhere: readonly string[]) => alsoAt(elsewhere, { also: 'juga di', more: (count) => ` dan ${count} lainnya` });

/** Personal data (Law 27/2022) on its way into a report. What was found is never repeated in full: messages are copied into chats and tickets. */
export const privacyMessages = {
  'privacy/name-in-excerpt': error<Found & { placeholder: string }>({
    en: ({ hint, part, placeholder, key, elsewhere }) =>
      `${parts[part].en} would show "${hint}", a name of ${key}${alsoEn(elsewhere)}; write "yes" in its "mask" column to show ${placeholder} instead, or "keep" if it names nobody there`,
    id: ({ hint, part, placeholder, key, elsewhere }) =>
      `${parts[part].id} akan menampilkan "${hint}", nama dalam ${key}${alsoId(elsewhere)}; isi "ya" pada kolom "mask" agar tampil sebagai ${placeholder}, atau "biarkan" bila bukan nama orang`,
  }),
  'privacy/number-in-excerpt': error<Found & { kind: Kind }>({
    en: ({ kind, hint, part, key, elsewhere }) =>
      `${parts[part].en} would show ${kinds[kind].en} of ${key} ("${hint}")${alsoEn(elsewhere)}; write "yes" in its "mask" column to hide it, or "keep" if it belongs to no person`,
    id: ({ kind, hint, part, key, elsewhere }) =>
      `${parts[part].id} akan menampilkan ${kinds[kind].id} dalam ${key} ("${hint}")${alsoId(elsewhere)}; isi "ya" pada kolom "mask" agar disamarkan, atau "biarkan" bila bukan milik seseorang`,
  }),
  'privacy/name-in-label': error<{ label: string; key: string }>({
    en: ({ label, key }) =>
      `the id or file name "${label}" holds a name of ${key}; reports show ids and file names as they are: choose another one`,
    id: ({ label, key }) =>
      `id atau nama berkas "${label}" memuat nama dalam ${key}; laporan menampilkan id dan nama berkas apa adanya: gantilah dengan yang lain`,
  }),
  'privacy/hidden': warning<Found & { kind: Kind }>({
    en: ({ kind, hint, part, key, elsewhere }) =>
      `${parts[part].en} holds what looks like ${kinds[kind].en} ("${hint}")${alsoEn(elsewhere)}; it is hidden in results and reports. If it may be shown, enter it into ${key} with "keep" in the "mask" column ("evaluate pseudonymize" writes the rows)`,
    id: ({ kind, hint, part, key, elsewhere }) =>
      `${parts[part].id} memuat yang tampak seperti ${kinds[kind].id} ("${hint}")${alsoId(elsewhere)}; dalam hasil dan laporan disamarkan. Bila boleh ditampilkan, masukkan ke ${key} dengan "biarkan" pada kolom "mask" ("evaluate pseudonymize" menuliskan barisnya)`,
  }),
  'privacy/looks-personal': warning<Found & { kind: Kind }>({
    en: ({ kind, hint, part, key, elsewhere }) =>
      `${parts[part].en} is a title and is shown, with what looks like ${kinds[kind].en} ("${hint}")${alsoEn(elsewhere)}; if it is one, change the title; if not, enter it into ${key} with "keep" in the "mask" column`,
    id: ({ kind, hint, part, key, elsewhere }) =>
      `${parts[part].id} adalah judul dan ditampilkan, termasuk yang tampak seperti ${kinds[kind].id} ("${hint}")${alsoId(elsewhere)}; bila benar, ubahlah judulnya; bila tidak, masukkan ke ${key} dengan "biarkan" pada kolom "mask"`,
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
