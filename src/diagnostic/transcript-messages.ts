import { didYouMean, error, warning } from './message.ts';

const where = (line: number, count: number) => ({
  en: count === 1 ? `line ${line}` : `line ${line}, ${count} times in all`,
  id: count === 1 ? `baris ${line}` : `baris ${line}, seluruhnya ${count} kali`,
});

/** Transcripts and field notes whose turns cannot be told apart. */
export const transcriptMessages = {
  'transcript/unmapped-speaker': error<{ label: string; line: number; count: number; yaml: string; file: string }>({
    en: ({ label, line, count, yaml, file }) =>
      `nobody says who "${label}" is (${where(line, count).en}); in study.yaml, under "speakers:" of ${file}, add the line  ${yaml}  with an informant's id, interviewer, or not-a-speaker after the colon`,
    id: ({ label, line, count, yaml, file }) =>
      `belum disebut siapa "${label}" (${where(line, count).id}); di study.yaml, di bawah "speakers:" milik ${file}, tambahkan baris  ${yaml}  dengan id informan, interviewer, atau not-a-speaker setelah titik dua`,
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
  'transcript/no-informant-turns': error<{ speakers: readonly string[] }>({
    en: ({ speakers }) => `no informant speaks in this interview; its speakers are ${speakers.join(', ')}, all of them interviewers`,
    id: ({ speakers }) =>
      `tidak ada informan yang berbicara dalam wawancara ini; pembicaranya ${speakers.join(', ')}, semuanya pewawancara`,
  }),
  'transcript/no-notes': error<Record<never, never>>({
    en: () => 'these field notes hold no paragraph',
    id: () => 'catatan lapangan ini tidak memuat satu paragraf pun',
  }),
};
