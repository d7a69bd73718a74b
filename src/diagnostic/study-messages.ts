import { didYouMean, error, warning } from './message.ts';

const listed = (names: readonly string[], none: string): string => (names.length === 0 ? none : names.join(', '));

/** Studies whose parts do not fit together. */
export const studyMessages = {
  'study/unknown-rubric': error<{ rubric: string; nearest: string; known: readonly string[] }>({
    en: ({ rubric, nearest, known }) =>
      `no rubric "${rubric}" comes with the program.${didYouMean(nearest).en || ` It has ${listed(known, 'none')}.`} An own rubric is named by its path, such as ./rubric.yaml`,
    id: ({ rubric, nearest, known }) =>
      `tidak ada rubrik "${rubric}" bawaan program.${didYouMean(nearest).id || ` Yang ada: ${listed(known, 'tidak ada')}.`} Rubrik sendiri disebut dengan lokasinya, misalnya ./rubric.yaml`,
  }),
  'study/duplicate-id': error<{ what: 'informant' | 'group' | 'visitor-log'; id: string; line: number }>({
    en: ({ what, id, line }) => `the ${what.replace('-', ' ')} id "${id}" is already taken at line ${line}`,
    id: ({ what, id, line }) =>
      `id ${{ informant: 'informan', group: 'kelompok', 'visitor-log': 'buku tamu' }[what]} "${id}" sudah dipakai pada baris ${line}`,
  }),
  'study/unknown-group': error<{ group: string; nearest: string; known: readonly string[] }>({
    en: ({ group, nearest, known }) =>
      `"${group}" is no target group of this study (${listed(known, 'it declares none')}).${didYouMean(nearest).en}`,
    id: ({ group, nearest, known }) =>
      `"${group}" bukan kelompok sasaran studi ini (${listed(known, 'studi tidak menyebut kelompok')}).${didYouMean(nearest).id}`,
  }),
  'study/unknown-informant': error<{ informant: string; nearest: string; known: readonly string[] }>({
    en: ({ informant, nearest, known }) =>
      `"${informant}" is no informant of this study (${listed(known, 'it declares none')}).${didYouMean(nearest).en}`,
    id: ({ informant, nearest, known }) =>
      `"${informant}" bukan informan studi ini (${listed(known, 'studi tidak menyebut informan')}).${didYouMean(nearest).id}`,
  }),
  'study/unknown-coder': warning<{ coder: string; nearest: string; known: readonly string[] }>({
    en: ({ coder, nearest, known }) =>
      `nobody called "${coder}" has a coding in this study (coders: ${listed(known, 'none')}); a coder who found nothing in any source may be named all the same.${didYouMean(nearest).en}`,
    id: ({ coder, nearest, known }) =>
      `tidak ada kode dari "${coder}" dalam studi ini (pengode: ${listed(known, 'tidak ada')}); pengode yang tidak menemukan apa pun memang tetap disebut di sini.${didYouMean(nearest).id}`,
  }),
  'study/interview-without-informant': error<{ file: string }>({
    en: ({ file }) =>
      `the interview "${file}" does not say who speaks; add "informant: <id>", or "speakers:" with one line a speaker label`,
    id: ({ file }) =>
      `wawancara "${file}" tidak menyebut siapa yang berbicara; tambahkan "informant: <id>", atau "speakers:" dengan satu baris untuk tiap label pembicara`,
  }),
  'study/informant-on-notes': error<{ file: string }>({
    en: ({ file }) => `field notes ("${file}") have no informant; say who observed with "observer: <id>"`,
    id: ({ file }) => `catatan lapangan ("${file}") tidak memiliki informan; sebutkan pengamatnya dengan "observer: <id>"`,
  }),
  'study/consent-withdrawn': error<{ informant: string }>({
    en: ({ informant }) => `informant "${informant}" withdrew consent; take this source, and the codings of it, out of the study`,
    id: ({ informant }) => `informan "${informant}" menarik persetujuannya; keluarkan sumber ini beserta kodenya dari studi`,
  }),
  'study/no-such-day': error<{ day: string }>({
    en: ({ day }) => `the calendar has no day ${day}`,
    id: ({ day }) => `tidak ada tanggal ${day} dalam kalender`,
  }),
  'study/dates-out-of-order': error<{ from: string; to: string }>({
    en: ({ from, to }) => `this ends on ${to}, before it begins on ${from}`,
    id: ({ from, to }) => `rentang ini berakhir pada ${to}, sebelum dimulai pada ${from}`,
  }),
  'study/hours-out-of-order': error<{ from: string; to: string }>({
    en: ({ from, to }) => `the opening hours are ${from}–${to}; expected two times of one day, the earlier first`,
    id: ({ from, to }) => `jam buka tertulis ${from}–${to}; seharusnya dua waktu dalam satu hari, yang lebih awal di depan`,
  }),
  'study/file-named-twice': error<{ file: string; line: number }>({
    en: ({ file, line }) => `"${file}" is already named at line ${line}; its contents would count twice`,
    id: ({ file, line }) => `"${file}" sudah disebut pada baris ${line}; isinya akan terhitung dua kali`,
  }),
  'study/unknown-criterion': error<{ criterion: string; nearest: string }>({
    en: ({ criterion, nearest }) => `"${criterion}" is no criterion of the rubric.${didYouMean(nearest).en}`,
    id: ({ criterion, nearest }) => `"${criterion}" bukan kriteria dalam rubrik.${didYouMean(nearest).id}`,
  }),
  'study/target-not-used': warning<{ criterion: string }>({
    en: ({ criterion }) => `the rubric scores "${criterion}" by its own points; this target has no effect`,
    id: ({ criterion }) => `rubrik menilai "${criterion}" dengan titik-titiknya sendiri; target ini tidak berpengaruh`,
  }),
  'study/target-equals-floor': error<{ criterion: string; value: number }>({
    en: ({ criterion, value }) => `target and floor of "${criterion}" are both ${value}; expected two different values`,
    id: ({ criterion, value }) => `target dan batas bawah "${criterion}" sama-sama ${value}; seharusnya berbeda`,
  }),
  'study/source-outside-period': warning<{ file: string; date: string; from: string; to: string }>({
    en: ({ file, date, from, to }) =>
      `"${file}" is dated ${date}, outside the period ${from} to ${to}. It counts all the same, except with --period; check the year`,
    id: ({ file, date, from, to }) =>
      `"${file}" bertanggal ${date}, di luar periode ${from} sampai ${to}. Isinya tetap dihitung, kecuali dengan --period; periksa tahunnya`,
  }),
  'study/placeholder': warning<{ text: string }>({
    en: ({ text }) => `"${text}" is still the text of the form; a report leaves the note out until it is written`,
    id: ({ text }) => `"${text}" masih teks formulir; catatan ini tidak dicetak dalam laporan sampai diisi`,
  }),
  'study/synthetic-not-in-name': error<{ file: string }>({
    en: ({ file }) => `the data of "${file}" are synthetic and its name does not say so; put "synthetic" into the file name`,
    id: ({ file }) => `data "${file}" bersifat sintetis dan namanya tidak menyatakannya; cantumkan "synthetic" dalam nama berkas`,
  }),
  'study/synthetic-not-declared': error<{ file: string; origin: string }>({
    en: ({ file, origin }) => `the name of "${file}" says synthetic, its origin says ${origin}; expected "origin: synthetic"`,
    id: ({ file, origin }) => `nama "${file}" menyebut synthetic, tetapi asalnya tertulis ${origin}; seharusnya "origin: synthetic"`,
  }),
};
