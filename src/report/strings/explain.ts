import type { EvidenceKind } from '../../result/evidence.ts';
import type { Unit } from '../../result/measurement.ts';
import type { Language } from '../../result/text.ts';

/** Words of `explain` and of the summary table that the report does not need. */
export interface ExplainStrings {
  rubric: string;
  definition: string;
  question: string;
  allEvidence: string;
  level: string;
  decided: (level: string, evaluator: string, date: string) => string;
  proposed: (level: string) => string;
  notDecided: string;
  score: string;
  noScore: string;
  coverage: string;
  ofWeight: (share: string) => string;
  bounds: string;
  boundsRange: (worst: string, best: string) => string;
  strength: string;
  informants: (informants: number, roles: number) => string;
  contradicting: (share: string) => string;
  confirmed: (share: string) => string;
  assumed: (share: string) => string;
  triangulation: string;
  criteria: string;
  weight: string;
  notScored: (reason: string) => string;
  interval: (lower: string, upper: string, level: string) => string;
  /** What a value rests on, by the kind of its evidence. */
  basis: Record<EvidenceKind, (n: number, unit: Unit) => string>;
  units: Record<Unit, string>;
  points: Record<'rubric' | 'target', string>;
  evidence: (count: number) => string;
  noEvidence: string;
  group: (title: string) => string;
  explicit: string;
  assumedSource: string;
  translation: string;
  memo: string;
  contradicts: string;
  contradictions: string;
  gaps: string;
  /** Headings and footnotes of the summary table. */
  indicator: string;
  scope: string;
  overall: string;
  proposals: string;
  departs: string;
  unconfirmed: (unconfirmed: string, codings: string, share: string) => string;
  boundsNote: string;
}

const id: ExplainStrings = {
  rubric: 'Rubrik',
  definition: 'Definisi',
  question: 'Pertanyaan',
  allEvidence: 'Semua bukti',
  level: 'Tingkat',
  decided: (level, evaluator, date) => `${level}, diputuskan oleh ${evaluator}, ${date}`,
  proposed: (level) => `usulan otomatis: ${level}`,
  notDecided: 'belum diputuskan siapa pun',
  score: 'Skor',
  noScore: 'tidak ada',
  coverage: 'Cakupan',
  ofWeight: (share) => `${share} dari bobot kriteria sudah terukur`,
  bounds: 'Rentang',
  boundsRange: (worst, best) => `${worst} jika semua yang kosong bernilai terburuk, ${best} jika terbaik`,
  strength: 'Kekuatan bukti',
  informants: (informants, roles) => `${informants} informan dari ${roles} peran`,
  contradicting: (share) => `${share} berlawanan arah`,
  confirmed: (share) => `${share} petikan dikonfirmasi`,
  assumed: (share) => `${share} sumbernya diasumsikan`,
  triangulation: 'Triangulasi',
  criteria: 'Kriteria: nilai → skor × bobot',
  weight: 'bobot',
  notScored: (reason) => `tanpa skor (${reason}); bobotnya tidak dihitung`,
  interval: (lower, upper, level) => `selang kepercayaan ${level}: ${lower} sampai ${upper}`,
  basis: {
    interview: (n) => `dari ${n} informan`,
    observation: (n) => `dari ${n} pengamat`,
    document: (n) => `dari ${n} butir`,
    'visitor-log': (n, unit) => (unit === 'persons-per-open-day' ? `dari ${n} hari buka` : `n = ${n}`),
  },
  units: { rating: '(skala −2 sampai +2)', share: '', 'persons-per-open-day': 'orang per hari buka', persons: 'orang' },
  points: { rubric: 'titik rubrik', target: 'target studi' },
  evidence: (count) => `Bukti (${count})`,
  noEvidence: 'Belum ada bukti.',
  group: (title) => `kelompok ${title}`,
  explicit: 'contoh nyata',
  assumedSource: 'sumber diasumsikan',
  translation: 'Terjemahan',
  memo: 'Catatan',
  contradicts: 'Bertentangan dengan',
  contradictions: 'Pertentangan',
  gaps: 'Bukti yang diharapkan tetapi tidak ada',
  indicator: 'Indikator',
  scope: 'Lingkup',
  overall: 'Keseluruhan',
  unconfirmed: (unconfirmed, codings, share) =>
    `DRAF: ${unconfirmed} dari ${codings} pengodean (${share}) merupakan usulan otomatis dan belum dikonfirmasi siapa pun.`,
  proposals: '* usulan otomatis; belum diputuskan siapa pun',
  departs: '† diputuskan evaluator, berbeda dari tingkat menurut skor',
  boundsNote: 'Rentang: skor jika semua yang kosong bernilai terburuk dan terbaik; bukan selang kepercayaan.',
};

const en: ExplainStrings = {
  rubric: 'Rubric',
  definition: 'Definition',
  question: 'Question',
  allEvidence: 'All evidence',
  level: 'Level',
  decided: (level, evaluator, date) => `${level}, decided by ${evaluator}, ${date}`,
  proposed: (level) => `proposed automatically: ${level}`,
  notDecided: 'nobody has decided yet',
  score: 'Score',
  noScore: 'none',
  coverage: 'Coverage',
  ofWeight: (share) => `${share} of the criteria's weight is measured`,
  bounds: 'Bounds',
  boundsRange: (worst, best) => `${worst} if every blank were the worst, ${best} if the best`,
  strength: 'Strength',
  informants: (informants, roles) => `${informants} informant${informants === 1 ? '' : 's'} of ${roles} role${roles === 1 ? '' : 's'}`,
  contradicting: (share) => `${share} point the other way`,
  confirmed: (share) => `${share} of passages confirmed`,
  assumed: (share) => `${share} from an assumed source`,
  triangulation: 'Triangulation',
  criteria: 'Criteria: value → score × weight',
  weight: 'weight',
  notScored: (reason) => `no score (${reason}); its weight is left out`,
  interval: (lower, upper, level) => `${level} confidence interval: ${lower} to ${upper}`,
  basis: {
    interview: (n) => `from ${n} ${n === 1 ? 'informant' : 'informants'}`,
    observation: (n) => `from ${n} ${n === 1 ? 'observer' : 'observers'}`,
    document: (n) => `from ${n} ${n === 1 ? 'item' : 'items'}`,
    'visitor-log': (n, unit) => (unit === 'persons-per-open-day' ? `from ${n} open ${n === 1 ? 'day' : 'days'}` : `n = ${n}`),
  },
  units: { rating: '(scale −2 to +2)', share: '', 'persons-per-open-day': 'persons per open day', persons: 'persons' },
  points: { rubric: 'points of the rubric', target: "the study's target" },
  evidence: (count) => `Evidence (${count})`,
  noEvidence: 'No evidence yet.',
  group: (title) => `group ${title}`,
  explicit: 'concrete example',
  assumedSource: 'source assumed',
  translation: 'Translation',
  memo: 'Memo',
  contradicts: 'Contradicts',
  contradictions: 'Contradictions',
  gaps: 'Expected evidence that is missing',
  indicator: 'Indicator',
  scope: 'Scope',
  overall: 'Overall',
  unconfirmed: (unconfirmed, codings, share) =>
    `DRAFT: ${unconfirmed} of ${codings} codings (${share}) are automatic suggestions that no person has confirmed.`,
  proposals: '* proposed automatically; nobody has decided yet',
  departs: '† decided by an evaluator, other than the score gives',
  boundsNote: 'Bounds: the score if every blank were the worst and the best; not a confidence interval.',
};

export const explainStrings: Readonly<Record<Language, ExplainStrings>> = { id, en };
