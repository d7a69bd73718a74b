import { didYouMean, error, warning } from './message.ts';

/** After the first of so many places. */
const places = (count: number) =>
  count === 1
    ? { en: '', id: '' }
    : { en: ` and in ${count - 1} more ${count === 2 ? 'place' : 'places'}`, id: ` dan di ${count - 1} tempat lain` };

const foreignKinds: Readonly<Record<string, { en: string; id: string }>> = {
  pdf: { en: 'a PDF', id: 'PDF' },
  doc: { en: 'a Word 97–2003 document, or one with a password', id: 'dokumen Word 97–2003, atau dokumen berkata sandi' },
  zip: { en: 'an archive that holds no Word document', id: 'arsip yang tidak memuat dokumen Word' },
};

/** Transcripts and field notes whose turns cannot be told apart. */
export const transcriptMessages = {
  'transcript/unmapped-speaker': error<{ label: string; count: number; yaml: string; file: string }>({
    en: ({ label, count, yaml, file }) =>
      `nobody says who "${label}" is, who speaks ${count === 1 ? 'once' : `${count} times`}; in study.yaml, add to the source ${file}  ${yaml}  with an informant's id, interviewer, or not-a-speaker for the dots (in braces after a comma; several labels share one "speakers")`,
    id: ({ label, count, yaml, file }) =>
      `belum disebut siapa "${label}", yang berbicara ${count} kali; di study.yaml, tambahkan pada sumber ${file}  ${yaml}  dengan id informan, interviewer, atau not-a-speaker sebagai ganti titik-titik (di dalam kurung kurawal didahului koma; beberapa label memakai satu "speakers")`,
  }),
  'transcript/no-speakers': error<{ count: number; yaml: string; file: string }>({
    en: ({ yaml, file }) =>
      `this transcript does not say who speaks; write the speakers into the file, or, when one person says all of it, add to the source ${file} in study.yaml  ${yaml}  with an informant's id for the dots (in braces after a comma)`,
    id: ({ yaml, file }) =>
      `transkrip ini tidak menyebut siapa yang berbicara; tuliskan pembicaranya ke dalam berkas, atau, bila semuanya diucapkan satu orang, tambahkan pada sumber ${file} di study.yaml  ${yaml}  dengan id informan sebagai ganti titik-titik (di dalam kurung kurawal didahului koma)`,
  }),
  'transcript/unnamed-speech': warning<{ count: number; yaml: string; file: string }>({
    en: ({ count, yaml, file }) =>
      `nobody is named as the speaker here${places(count).en}, so these words cannot be coded; write the speaker into the file, or add to the source ${file} in study.yaml  ${yaml}  with an informant's id, interviewer, or not-a-speaker for the dots (in braces after a comma; several labels share one "speakers")`,
    id: ({ count, yaml, file }) =>
      `pembicaranya tidak disebut di sini${places(count).id}, sehingga ucapan ini tidak dapat dikodekan; tuliskan pembicaranya ke dalam berkas, atau tambahkan pada sumber ${file} di study.yaml  ${yaml}  dengan id informan, interviewer, atau not-a-speaker sebagai ganti titik-titik (di dalam kurung kurawal didahului koma; beberapa label memakai satu "speakers")`,
  }),
  'transcript/ambiguous-shape': error<{ first: string; second: string }>({
    en: ({ first, second }) =>
      `this could be "${first}" or, from here on, "${second}"; both fit equally well. Bring the file into one of the two forms`,
    id: ({ first, second }) =>
      `berkas ini dapat dibaca sebagai "${first}" atau, mulai di sini, sebagai "${second}"; keduanya sama cocoknya. Jadikan berkas ini salah satu bentuk saja`,
  }),
  'transcript/no-speech': error<{ shape: string }>({
    en: ({ shape }) => `this looks like ${shape}, but nobody says anything in it`,
    id: ({ shape }) => `berkas ini tampak seperti ${shape}, tetapi tidak memuat ucapan apa pun`,
  }),
  'transcript/unreadable-time': warning<{ found: string }>({
    en: ({ found }) =>
      `"${found}" does not tell the times of a cue; expected such as 00:00:01.000 --> 00:00:04.200. Its words are kept without a time`,
    id: ({ found }) =>
      `"${found}" bukan waktu takarir; seharusnya seperti 00:00:01.000 --> 00:00:04.200. Ucapannya tetap dipakai tanpa waktu`,
  }),
  'transcript/unsupported-file': error<{ kind: string }>({
    en: ({ kind }) =>
      `this is ${foreignKinds[kind]?.en ?? kind}; save the transcript as a Word document (.docx), rich text (.rtf) or plain text`,
    id: ({ kind }) =>
      `ini ${foreignKinds[kind]?.id ?? kind}; simpan transkripnya sebagai dokumen Word (.docx), rich text (.rtf), atau teks biasa`,
  }),
  'transcript/rtf-damaged': error<Record<never, never>>({
    en: () => 'this rich text document (RTF) is cut off: its end is missing; copy it again from where it came from, or save it anew',
    id: () => 'dokumen rich text (RTF) ini terpotong: bagian akhirnya tidak ada; salin lagi dari asalnya, atau simpan ulang',
  }),
  'transcript/rtf-too-large': error<{ megabytes: number }>({
    en: ({ megabytes }) => `this rich text document (RTF) is larger than ${megabytes} MB; take its pictures out, or save it as .docx`,
    id: ({ megabytes }) => `dokumen rich text (RTF) ini lebih besar dari ${megabytes} MB; buang gambarnya, atau simpan sebagai .docx`,
  }),
  'transcript/word-damaged': error<Record<never, never>>({
    en: () => 'this Word document is damaged or incomplete; open it in Word and save it anew, or copy it again from where it came from',
    id: () => 'dokumen Word ini rusak atau tidak utuh; buka di Word lalu simpan ulang, atau salin lagi dari asalnya',
  }),
  'transcript/word-too-large': error<{ whole: number; text: number; elements: number }>({
    en: ({ whole, text, elements }) =>
      `unpacked, this Word document is larger than can be opened: at most ${whole} MB in all, of text ${text} MB in ${elements} elements; divide it, or take its pictures out`,
    id: ({ whole, text, elements }) =>
      `setelah dibuka kemasannya, dokumen Word ini terlalu besar: paling banyak ${whole} MB seluruhnya, ${text} MB teks dalam ${elements} unsur; bagilah dokumen itu, atau buang gambarnya`,
  }),
  'transcript/word-entities': error<Record<never, never>>({
    en: () => 'this Word document declares XML entities, which Word never does; it is not opened. Copy its text into a new document',
    id: () =>
      'dokumen Word ini mendeklarasikan entitas XML, yang tidak pernah dilakukan Word; berkas ini tidak dibuka. Salin teksnya ke dokumen baru',
  }),
  'transcript/speaker-not-found': warning<{ label: string; nearest: string; found: readonly string[] }>({
    en: ({ label, nearest, found }) =>
      `study.yaml maps the speaker "${label}", who has no turn here.${didYouMean(nearest).en || (found.length > 0 ? ` Speakers here: ${found.join(', ')}.` : '')}`,
    id: ({ label, nearest, found }) =>
      `study.yaml memetakan pembicara "${label}" yang tidak berbicara di sini.${didYouMean(nearest).id || (found.length > 0 ? ` Pembicara di sini: ${found.join(', ')}.` : '')}`,
  }),
  'transcript/no-turns': error<Record<never, never>>({
    en: () => 'no line begins with a speaker label; expected lines such as "Pewawancara: …" and "Narasumber: …"',
    id: () => 'tidak ada baris yang diawali label pembicara; seharusnya ada baris seperti "Pewawancara: …" dan "Narasumber: …"',
  }),
  'transcript/no-informant-turns': error<{ speakers: readonly string[]; example: string }>({
    en: ({ speakers, example }) =>
      `no informant speaks in this interview: ${speakers.join(', ')} are taken for interviewers; say at this source in study.yaml who is the informant, for instance ${example}`,
    id: ({ speakers, example }) =>
      `tidak ada informan yang berbicara dalam wawancara ini: ${speakers.join(', ')} dianggap pewawancara; sebutkan pada sumber ini di study.yaml siapa informannya, misalnya ${example}`,
  }),
  'transcript/no-notes': error<Record<never, never>>({
    en: () => 'these field notes hold no paragraph',
    id: () => 'catatan lapangan ini tidak memuat satu paragraf pun',
  }),
};
