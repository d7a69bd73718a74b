import { normalizeLabel } from './speaker-label.ts';
import type { SourceSpec, Turn } from './transcript.ts';

/** What `speakers` may say instead of an informant id. */
export const interviewerRole = 'interviewer';
export const notASpeaker = 'not-a-speaker';

export type Speaker = Pick<Turn, 'role' | 'informant'>;

/** Who the labels of one source stand for. */
export interface Speakers {
  /** Whether a label begins a turn at all. */
  counts(label: string): boolean;
  of(label: string): Speaker;
}

const interviewerWords = ['Pewawancara', 'Peneliti', 'Interviewer', 'P', 'T', 'I', 'Q'].map(normalizeLabel);
const informantWords = ['Narasumber', 'Informan', 'Respondent', 'Responden', 'N', 'J', 'A', 'R'].map(normalizeLabel);

/** Words that stand before a colon in notes and forms and are never a speaker, however often they come. */
const headings = new Set(
  [
    ...['Catatan', 'Alamat', 'Contoh', 'Misalnya', 'Keterangan', 'Tanggal', 'Hari', 'Waktu', 'Jam', 'Pukul', 'Tempat', 'Lokasi', 'Topik'],
    ...['Judul', 'Nomor', 'Sumber', 'Telepon', 'Kesimpulan', 'Note', 'Notes', 'Date', 'Time', 'Place', 'Example', 'Address', 'Topic'],
  ].map(normalizeLabel),
);

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
    counts(label) {
      const key = normalizeLabel(label);
      const role = mapped.get(key);
      if (role !== undefined) return role !== notASpeaker;
      return isUsual(key) || ((counts.get(key) ?? 0) > 1 && looksLikeName(label) && !headings.has(key));
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

function isUsual(key: string): boolean {
  return interviewerWords.includes(withoutNumber(key)) || informantWords.includes(withoutNumber(key));
}

/** `narasumber 1 (kepala dinas)` → `narasumber`. */
function withoutNumber(key: string): string {
  return key.replace(/\s*\(.*\)$/, '').replace(/(?<=\p{L}{2})\s*\d{1,2}$|\s+\p{L}$/u, '');
}

/** Names and titles begin with a capital and are short; a sentence that leads up to a colon is neither. */
function looksLikeName(label: string): boolean {
  return /^\p{Lu}/u.test(label) && label.trim().split(/\s+/).length <= 6;
}
