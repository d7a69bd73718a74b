import { normalizeLabel } from './speaker-label.ts';
import type { SourceSpec, Turn } from './transcript.ts';

/** What `speakers` may say instead of an informant id. */
export const interviewerRole = 'interviewer';
export const notASpeaker = 'not-a-speaker';

/** Stands for whoever speaks where a file names nobody, in turns and as a label in `speakers`. */
export const unnamedSpeaker = '?';

export type Speaker = Pick<Turn, 'role' | 'informant'>;

/** Who the labels of one source stand for. */
export interface Speakers {
  /** Whether a label begins a turn at all. */
  counts(label: string): boolean;
  of(label: string): Speaker;
  /** Whether the study says that a label names nobody. */
  excludes(label: string): boolean;
  /** Whether a label is beyond doubt: the study maps it, or it is one of the usual words. */
  knows(label: string): boolean;
}

const interviewerWords = [
  ...['Pewawancara', 'Peneliti', 'Interviewer', 'Penanya', 'Tanya', 'Pertanyaan', 'Question', 'P', 'T', 'I', 'Q'],
].map(normalizeLabel);
const informantWords = [...['Narasumber', 'Informan', 'Respondent', 'Responden', 'Jawab', 'Jawaban', 'Answer', 'N', 'J', 'A', 'R']].map(
  normalizeLabel,
);

/** Words that stand before a colon at the head of a transcript and say something about the interview. */
const factWords = new Set(
  [
    ...['Tanggal', 'Hari', 'Waktu', 'Jam', 'Pukul', 'Durasi', 'Tempat', 'Lokasi', 'Topik', 'Judul', 'Nomor', 'Kode', 'Telepon', 'Media'],
    ...['Nama', 'Jabatan', 'Instansi', 'Pekerjaan', 'Pendidikan', 'Usia', 'Umur', 'Jenis kelamin', 'Nama informan', 'Nama narasumber'],
    ...['Hari/Tanggal', 'Hari, tanggal', 'Tanggal wawancara', 'Tempat wawancara', 'Lokasi wawancara', 'Waktu wawancara', 'Kode informan'],
    ...['Date', 'Time', 'Duration', 'Place', 'Location', 'Topic', 'Title', 'Name', 'Position', 'Age'],
  ].map(normalizeLabel),
);

/** Words that stand before a colon in notes and forms and are never a speaker, however often they come. */
const headings = new Set([
  ...factWords,
  ...['Catatan', 'Alamat', 'Contoh', 'Misalnya', 'Keterangan', 'Sumber', 'Kesimpulan', 'Note', 'Notes', 'Example', 'Address'].map(
    normalizeLabel,
  ),
]);

const interviewer: Speaker = { role: 'interviewer', informant: null };
const unknown: Speaker = { role: 'unknown', informant: null };

/**
 * Decides over all label-like beginnings of a text. A label counts when the study maps it, when it is one of the usual words
 * (`Pewawancara`, `N`, `Informan 2`), or when it looks like a name and comes at least twice.
 */
export function speakersOf(spec: SourceSpec, labels: readonly string[]): Speakers {
  const mapped = new Map(Object.entries(spec.speakers ?? {}).map(([label, role]) => [normalizeLabel(label), role]));
  const counts = new Map<string, number>();
  for (const label of labels.map(normalizeLabel)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return {
    excludes: (label) => mapped.get(normalizeLabel(label)) === notASpeaker,
    knows(label) {
      const key = normalizeLabel(label);
      const role = mapped.get(key);
      return role === undefined ? isUsual(key) : role !== notASpeaker;
    },
    counts(label) {
      const key = normalizeLabel(label);
      const role = mapped.get(key);
      if (role !== undefined) return role !== notASpeaker;
      return isUsual(key) || ((counts.get(key) ?? 0) > 1 && mayBeName(label));
    },
    of(label) {
      const key = normalizeLabel(label);
      const role = mapped.get(key);
      if (role === interviewerRole) return interviewer;
      if (role !== undefined) return { role: 'informant', informant: role };
      if (interviewerWords.includes(withoutNumber(key))) return interviewer;
      // `Informan 2` may be another person than the source's one informant: only the plain word stands for them.
      return informantWords.includes(key) && spec.informant !== undefined ? { role: 'informant', informant: spec.informant } : unknown;
    },
  };
}

/** What the source of a label that nobody explains lacks in study.yaml, whole: it can be a line of its own or stand between braces. */
export function missingSpeaker(label: string): string {
  return `speakers: { ${JSON.stringify(label)}: … }`;
}

/** Whether a label says what somebody does in an interview (`Pewawancara`, `Jawaban`, `Informan 2`), and not who it is. */
export function isUsualLabel(label: string): boolean {
  return isUsual(normalizeLabel(label));
}

function isUsual(key: string): boolean {
  return interviewerWords.includes(withoutNumber(key)) || informantWords.includes(withoutNumber(key));
}

/** `narasumber 1 (kepala dinas)` → `narasumber`. */
function withoutNumber(key: string): string {
  return key.replace(/\s*\(.*\)$/, '').replace(/(?<=\p{L}{2})\s*\d{1,2}$|\s+\p{L}$/u, '');
}

/** Whether a label may name a person: it looks like a name and is none of the words that stand before a colon in notes and forms. */
export function mayBeName(label: string): boolean {
  return looksLikeName(label) && !headings.has(normalizeLabel(label));
}

/** The same for the names that people give themselves in meeting programs, which need no capital. */
export function mayBeDisplayName(label: string): boolean {
  return isShort(label) && !headings.has(normalizeLabel(label));
}

/** Whether a label says something about the interview (`Tanggal`, `Tempat`), not who speaks. */
export function isFact(label: string): boolean {
  return factWords.has(normalizeLabel(label));
}

/** Names and titles begin with a capital and are short; a sentence that leads up to a colon is neither. */
function looksLikeName(label: string): boolean {
  return /^\p{Lu}/u.test(label) && isShort(label);
}

function isShort(label: string): boolean {
  return label.trim().split(/\s+/).length <= 6;
}
