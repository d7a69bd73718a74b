import type { ParseReport } from '../read/transcript/parse-report.ts';
import { longestSilence } from '../read/transcript/parse-report.ts';
import type { DropReason } from '../read/transcript/transcript.ts';
import type { Location } from '../result/location.ts';
import type { Language } from '../result/text.ts';

const mostPlaces = 8;

const strings = {
  en: {
    title: 'What was read from interviews and field notes:',
    turns: (n: number) => `${n} ${n === 1 ? 'turn' : 'turns'}`,
    words: (n: number) => `${n} ${n === 1 ? 'word' : 'words'}`,
    roles: { interviewer: 'interviewer', informant: 'informant', observer: 'observer', unknown: 'unknown' },
    nobody: '(nobody named)',
    gap: (from: string, to: string, seconds: number) =>
      `nothing said from ${from} to ${to} (${seconds} s; more than ${longestSilence} s is listed)`,
    leftOut: (n: number) => `${n} ${n === 1 ? 'place' : 'places'} left out`,
    line: (places: string) => `line ${places}`,
    paragraph: (places: string) => `paragraph ${places}`,
    more: (n: number) => `and ${n} more`,
    shapes: { 'labelled-text': 'text with speaker labels', 'word-table': 'interview table', 'field-notes': 'field notes' },
    assumed: 'Windows-1252 (assumed: the file is not UTF-8)',
    word: 'Word',
    reasons: {
      header: 'before the first turn',
      software: 'added by the recording software',
      note: 'note or style block',
      'not-a-speaker': 'study.yaml says that this is no speaker',
      'no-words': 'no words',
      'outside-cue': 'fits no cue or row',
      'outside-table': 'outside the interview table',
    },
  },
  id: {
    title: 'Yang terbaca dari wawancara dan catatan lapangan:',
    turns: (n: number) => `${n} giliran bicara`,
    words: (n: number) => `${n} kata`,
    roles: { interviewer: 'pewawancara', informant: 'informan', observer: 'pengamat', unknown: 'belum diketahui' },
    nobody: '(tidak disebut)',
    gap: (from: string, to: string, seconds: number) =>
      `tidak ada ucapan dari ${from} sampai ${to} (${seconds} detik; dicantumkan bila lebih dari ${longestSilence} detik)`,
    leftOut: (n: number) => `${n} bagian tidak dipakai`,
    line: (places: string) => `baris ${places}`,
    paragraph: (places: string) => `paragraf ${places}`,
    more: (n: number) => `dan ${n} lagi`,
    shapes: { 'labelled-text': 'teks berlabel pembicara', 'word-table': 'tabel wawancara', 'field-notes': 'catatan lapangan' },
    assumed: 'Windows-1252 (diasumsikan: berkas ini bukan UTF-8)',
    word: 'Word',
    reasons: {
      header: 'sebelum giliran bicara pertama',
      software: 'ditambahkan perangkat lunak perekam',
      note: 'blok catatan atau gaya',
      'not-a-speaker': 'study.yaml menyatakan ini bukan pembicara',
      'no-words': 'tanpa ucapan',
      'outside-cue': 'tidak cocok dengan takarir atau baris tabel mana pun',
      'outside-table': 'di luar tabel wawancara',
    },
  },
} satisfies Record<Language, { reasons: Record<DropReason, string> } & Record<string, unknown>>;

/** What reading made of the sources, as lines for a terminal: who says how much, when, gaps, and what was left out. '' without sources. */
export function formatParseReports(reports: readonly ParseReport[], language: Language): string {
  if (reports.length === 0) return '';
  return [strings[language].title, ...reports.flatMap((report) => linesOf(report, language))].join('\n');
}

function linesOf(report: ParseReport, language: Language): string[] {
  const text = strings[language];
  const { first, last } = report;
  const time = first === null || last === null ? [] : [`${clock(first)}–${clock(last)}`];
  const shapes: Readonly<Record<string, string>> = text.shapes;
  const facts = [
    shapes[report.shape] ?? report.shape,
    encodingName(report.encoding, language),
    text.turns(report.turns),
    text.words(report.words),
    ...time,
  ];
  const speakers = report.speakers.map(({ label, role, informant, turns, words }) => {
    const name = label === '?' ? text.nobody : label === '' ? text.roles.observer : label;
    const who = informant === null ? text.roles[role] : `${text.roles[role]} ${informant}`;
    return `    ${name} (${who}): ${text.turns(turns)}, ${text.words(words)}`;
  });
  const gaps = report.gaps.map(({ from, to }) => `    ${text.gap(clock(from), clock(to), Math.round(to - from))}`);
  return [`  ${report.file}: ${facts.join(', ')}`, ...speakers, ...gaps, ...leftOut(report, language)];
}

function leftOut({ dropped }: ParseReport, language: Language): string[] {
  const text = strings[language];
  const reasons = [...new Set(dropped.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const locations = dropped.filter((entry) => entry.reason === reason).map(({ location }) => location);
    return `    ${text.leftOut(locations.length)} (${text.reasons[reason]})${placesOf(locations, language)}`;
  });
}

function placesOf(locations: readonly Location[], language: Language): string {
  const text = strings[language];
  const paragraphs = locations.flatMap(({ paragraph }) => paragraph ?? []);
  const lines = locations.flatMap(({ start }) => start?.line ?? []);
  const places = [...new Set(paragraphs.length > 0 ? paragraphs : lines)];
  if (places.length === 0) return '';
  const shown = places.slice(0, mostPlaces).join(', ');
  const all = places.length > mostPlaces ? `${shown} ${text.more(places.length - mostPlaces)}` : shown;
  return `: ${paragraphs.length > 0 ? text.paragraph(all) : text.line(all)}`;
}

function encodingName(encoding: ParseReport['encoding'], language: Language): string {
  if (encoding === 'windows-1252') return strings[language].assumed;
  return encoding === 'word' ? strings[language].word : encoding.toUpperCase();
}

/** Seconds as `h:mm:ss`, whole seconds only. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}
