import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const codes = [
  'governance.regulation',
  'governance.sop',
  'governance.socialization',
  'ideas.origin',
  'ideas.complaints',
  'ideas.novelty',
  'culture.leadership',
  'culture.problem-response',
  'culture.procedure',
  'capabilities.staff',
  'capabilities.technology',
  'objectives.goals',
  'objectives.outcomes',
  'objectives.drivers',
  'objectives.obstacles',
  'data.method',
  'data.derivatives',
];
const valences = ['supports', 'supports', 'mixed', 'opposes'];
const header =
  'id,source,exact,prefix,suffix,start,end,code,valence,explicit,group,informant,coder,status,supersedes,contradicts,memo,translation';

export interface StudySize {
  transcripts: number;
  turnsPerTranscript: number;
  codingsPerTranscript: number;
  visits: number;
}

/** Writes a synthetic study of this size into `folder`: for measuring, not for reading. The same size gives the same bytes. */
export async function generateStudy(folder: string, size: StudySize): Promise<void> {
  await mkdir(path.join(folder, 'interviews'), { recursive: true });
  const rows: string[] = [header];
  for (let index = 1; index <= size.transcripts; index += 1) {
    const { text, codings } = transcript(index, size);
    await writeFile(path.join(folder, 'interviews', `${name(index)}.txt`), text);
    rows.push(...codings);
  }
  await writeFile(path.join(folder, 'codings.csv'), `${rows.join('\n')}\n`);
  await writeFile(path.join(folder, 'log.synthetic.csv'), visitorLog(size.visits));
  await writeFile(path.join(folder, 'study.yaml'), studyYaml(size));
}

const name = (index: number) => `synthetic-${String(index).padStart(3, '0')}`;

function transcript(index: number, size: StudySize): { text: string; codings: string[] } {
  let text = 'SINTETIS / SYNTHETIC\n\n';
  const codings: string[] = [];
  for (let turn = 0; turn < size.turnsPerTranscript; turn += 1) {
    text += `Pewawancara: Bagaimana dengan bagian ke-${turn} dari layanan ini?\nNarasumber: `;
    const exact = `Pada bagian ${turn} informan ${index} menyebut ${7 + turn} kejadian.`;
    if (turn < size.codingsPerTranscript) codings.push(coding(index, turn, exact, text.length));
    text += `${exact} ${'Selebihnya berjalan seperti biasa menurut pengalaman kami sehari-hari. '.repeat(4).trim()}\n\n`;
  }
  return { text, codings };
}

function coding(index: number, turn: number, exact: string, start: number): string {
  const valence = valences[(index + turn) % valences.length];
  const code = codes[(index * 3 + turn) % codes.length];
  return `C-${index}-${turn},interviews/${name(index)}.txt,${exact},,,${start},${start + exact.length},${code},${valence},yes,${turn % 3 === 0 ? 'owners' : ''},i-${index},c1,confirmed,,,,`;
}

function visitorLog(visits: number): string {
  const rows = ['tanggal,nama,kategori,jumlah,keperluan'];
  const first = Date.UTC(2022, 0, 1);
  for (let visit = 0; visit < visits; visit += 1) {
    const day = new Date(first + Math.floor((visit * 730) / visits) * 86_400_000).toISOString().slice(0, 10);
    rows.push(`${day},Sintetis ${visit % 5000},${visit % 3 === 0 ? 'Pelaku' : 'Umum'},${1 + (visit % 4)},Kunjungan`);
  }
  return `${rows.join('\n')}\n`;
}

function studyYaml(size: StudySize): string {
  const informants = Array.from(
    { length: size.transcripts },
    (_, i) => `  - {id: i-${i + 1}, role: {id: Informan, en: Informant}, consent: given}`,
  );
  const sources = Array.from(
    { length: size.transcripts },
    (_, i) => `  - {file: interviews/${name(i + 1)}.txt, kind: interview, informant: i-${i + 1}, origin: synthetic}`,
  );
  return `schema: evaluate.study/1
id: synthetic-bench
title: {id: Studi sintetis, en: Synthetic study}
innovation: {name: Layanan Sintetis, agency: {id: Dinas Sintetis, en: Synthetic Agency}, applied_since: "2022"}
period: {from: 2022-01-01, to: 2023-12-31}
language: id
rubric: bugge
groups: {overlap: false, members: [{id: owners, title: {id: Pelaku, en: Owners}}]}
informants:
${informants.join('\n')}
sources:
${sources.join('\n')}
visitor_logs:
  - {file: log.synthetic.csv, origin: synthetic, date_order: iso, columns: {date: tanggal, name: nama, group: kategori, persons: jumlah, purpose: keperluan}, groups: {Pelaku: [owners], Umum: []}}
calendar: {open_weekdays: [mon, tue, wed, thu, fri, sat, sun]}
codings: [{file: codings.csv}]
`;
}
