import { didYouMean, error, warning } from './message.ts';

/** Codings that do not hold to their source, and ids of evidence. */
export const codingMessages = {
  'codings/unknown-source': error<{ source: string; nearest: string; known: readonly string[] }>({
    en: ({ source, nearest, known }) =>
      `"${source}" is no source of study.yaml.${didYouMean(nearest).en || (known.length > 0 ? ` Its sources are ${known.join(', ')}.` : ' It names none.')}`,
    id: ({ source, nearest, known }) =>
      `"${source}" bukan sumber dalam study.yaml.${didYouMean(nearest).id || (known.length > 0 ? ` Sumbernya ${known.join(', ')}.` : ' Belum ada sumber yang disebut.')}`,
  }),
  'codings/span-outside-text': error<{ start: number; end: number; length: number; source: string }>({
    en: ({ start, end, length, source }) => `start ${start} and end ${end} mark no passage of "${source}", which has ${length} characters`,
    id: ({ start, end, length, source }) =>
      `start ${start} dan end ${end} tidak menandai kutipan dalam "${source}", yang panjangnya ${length} karakter`,
  }),
  'codings/quote-moved': error<{ source: string; line: number; start: number; end: number }>({
    en: ({ source, line, start, end }) =>
      `the quote does not stand at its place in "${source}"; it is found once, at line ${line}: check it there and write start ${start}, end ${end}`,
    id: ({ source, line, start, end }) =>
      `kutipan tidak berada di tempatnya dalam "${source}"; kutipan itu ditemukan satu kali, di baris ${line}: periksa di sana lalu tulis start ${start}, end ${end}`,
  }),
  'codings/quote-ambiguous': error<{ source: string; lines: readonly string[] }>({
    en: ({ source, lines }) =>
      `the quote is found at lines ${lines.join(', ')} of "${source}"; decide which one is meant, and write its start and end, or the words before it as prefix`,
    id: ({ source, lines }) =>
      `kutipan ditemukan di baris ${lines.join(', ')} dalam "${source}"; tentukan yang dimaksud, lalu tulis start dan end-nya, atau kata-kata sebelumnya sebagai prefix`,
  }),
  'codings/quote-spaced-otherwise': error<{ source: string; line: number }>({
    en: ({ source, line }) =>
      `"${source}" has these words at line ${line} with other spaces or line breaks; copy the quote exactly as it stands there`,
    id: ({ source, line }) =>
      `"${source}" memuat kata-kata ini di baris ${line} dengan spasi atau ganti baris yang berbeda; salin kutipan persis seperti di sana`,
  }),
  'codings/quote-not-found': error<{ source: string }>({
    en: ({ source }) => `the quote is nowhere in "${source}"; a quote repeats its source word for word`,
    id: ({ source }) => `kutipan ini tidak ada dalam "${source}"; kutipan harus sama kata demi kata dengan sumbernya`,
  }),
  'codings/not-signed': warning<{ count: number; coder: string }>({
    en: ({ count, coder }) =>
      `${count} confirmed ${count === 1 ? 'coding is' : 'codings are'} still signed "${coder}", which is the program; write who confirmed ${count === 1 ? 'it' : 'them'} in the column "coder" (a code such as coder-1, no name)`,
    id: ({ count, coder }) =>
      `${count} pengodean yang dikonfirmasi masih atas nama "${coder}", yaitu program; tulis siapa yang mengonfirmasi pada kolom "coder" (kode seperti coder-1, bukan nama)`,
  }),
  'codings/surroundings-differ': warning<{ column: string; source: string; actual: string }>({
    en: ({ column, source, actual }) =>
      `"${column}" differs from the text around the quote in "${source}", which is "${actual}"; was the source edited?`,
    id: ({ column, source, actual }) =>
      `"${column}" berbeda dari teks di sekitar kutipan dalam "${source}", yaitu "${actual}"; apakah sumbernya disunting?`,
  }),
  'codings/outside-turns': error<{ source: string; line: number }>({
    en: ({ source, line }) =>
      `line ${line} of "${source}" belongs to no turn (a header or a heading); only words that somebody said or noted are evidence`,
    id: ({ source, line }) =>
      `baris ${line} dalam "${source}" bukan bagian giliran bicara (kepala berkas atau judul); hanya yang diucapkan atau dicatat yang menjadi bukti`,
  }),
  'codings/crosses-turns': error<{ source: string; first: number; last: number }>({
    en: ({ source, first, last }) =>
      `the passage runs beyond one turn of "${source}" (lines ${first}–${last}); mark words of one turn, and code each turn in a row of its own`,
    id: ({ source, first, last }) =>
      `kutipan melampaui satu giliran bicara dalam "${source}" (baris ${first}–${last}); tandai kata-kata satu giliran saja, dan beri kode tiap giliran pada barisnya sendiri`,
  }),
  'codings/unnamed-speaker': error<{ source: string; yaml: string }>({
    en: ({ source, yaml }) =>
      `${source} does not say who speaks these words; add to this source in study.yaml  ${yaml}  (in braces after a comma)`,
    id: ({ source, yaml }) =>
      `${source} tidak menyebut siapa yang mengucapkan kata-kata ini; tambahkan pada sumber ini di study.yaml  ${yaml}  (di dalam kurung kurawal didahului koma)`,
  }),
  'codings/interviewer-words': error<{ source: string; line: number; speaker: string }>({
    en: ({ source, line, speaker }) =>
      `"${speaker}", who speaks at line ${line} of "${source}", is an interviewer; an interviewer's words are never evidence`,
    id: ({ source, line, speaker }) =>
      `"${speaker}", yang berbicara di baris ${line} dalam "${source}", adalah pewawancara; kata-kata pewawancara tidak pernah menjadi bukti`,
  }),
  'codings/informant-differs': error<{ written: string; speaks: string; line: number; source: string }>({
    en: ({ written, speaks, line, source }) =>
      `the row says informant "${written}"; at line ${line} of "${source}" informant "${speaks}" speaks`,
    id: ({ written, speaks, line, source }) =>
      `baris ini menyebut informan "${written}"; yang berbicara di baris ${line} dalam "${source}" ialah informan "${speaks}"`,
  }),
  'codings/informant-on-notes': error<{ informant: string; source: string }>({
    en: ({ informant, source }) => `"${source}" holds field notes, which have no informant; leave the cell blank instead of "${informant}"`,
    id: ({ informant, source }) =>
      `"${source}" adalah catatan lapangan yang tidak memiliki informan; kosongkan sel ini, jangan diisi "${informant}"`,
  }),
  'codings/consent-withdrawn': error<{ informant: string }>({
    en: ({ informant }) => `informant "${informant}" withdrew consent; delete this coding`,
    id: ({ informant }) => `informan "${informant}" menarik persetujuannya; hapus kode ini`,
  }),
  'codings/supersedes-in-circle': error<{ id: string }>({
    en: ({ id }) => `"${id}" supersedes itself, directly or through others; a newer coding names the older one`,
    id: ({ id }) => `"${id}" menggantikan dirinya sendiri, langsung atau melalui yang lain; kode yang lebih baru menyebut yang lebih lama`,
  }),
  'evidence/unknown-code': error<{ code: string; nearest: string }>({
    en: ({ code, nearest }) => `"${code}" is no sub-indicator of the rubric.${didYouMean(nearest).en}`,
    id: ({ code, nearest }) => `"${code}" bukan subindikator dalam rubrik.${didYouMean(nearest).id}`,
  }),
  'evidence/duplicate-id': error<{ id: string; file: string; line: number }>({
    en: ({ id, file, line }) =>
      `the id "${id}" is already taken at ${file}:${line}; ids of codings, checklist items and visitor logs differ in a study`,
    id: ({ id, file, line }) =>
      `id "${id}" sudah dipakai di ${file}:${line}; id kode, butir daftar periksa, dan buku tamu harus berbeda dalam satu studi`,
  }),
  'evidence/unknown-id': error<{ column: string; id: string; nearest: string; expected: 'coding' | 'evidence' }>({
    en: ({ column, id, nearest, expected }) =>
      `"${column}" names "${id}", which is no ${expected === 'coding' ? 'coding' : 'coding, checklist item, visitor log or criterion'} of this study.${didYouMean(nearest).en}`,
    id: ({ column, id, nearest, expected }) =>
      `"${column}" menyebut "${id}", yang bukan ${expected === 'coding' ? 'kode' : 'kode, butir daftar periksa, buku tamu, atau kriteria'} studi ini.${didYouMean(nearest).id}`,
  }),
};
