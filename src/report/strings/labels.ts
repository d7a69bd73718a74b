import type { EvidenceKind, ItemStatus, Origin, Valence } from '../../result/evidence.ts';
import type { Flag, Reason } from '../../result/measurement.ts';
import type { SetAside, SourceSummary } from '../../result/result.ts';
import type { Language } from '../../result/text.ts';
import type { Strength, Triangulation, TriangulationCell } from '../label-types.ts';

/** Words for every value that a result can hold. */
export interface Labels {
  kinds: Record<EvidenceKind, string>;
  /** What one piece of a kind is called: a passage, an item. */
  pieces: Record<EvidenceKind, (count: number) => string>;
  valences: Record<Valence, string>;
  statuses: Record<ItemStatus, string>;
  origins: Record<Origin, string>;
  strengths: Record<Strength, string>;
  triangulations: Record<Triangulation, string>;
  directions: Record<TriangulationCell, string>;
  reasons: Record<Reason, string>;
  flags: Record<Flag, string>;
  roles: Record<SourceSummary['role'], string>;
  setAside: Record<SetAside['reason'], string>;
  consent: Record<'given' | 'not-recorded' | 'withdrawn' | 'not-applicable', string>;
  codingStatus: Record<'confirmed' | 'suggested', string>;
  yes: string;
  no: string;
  unknown: string;
  undated: string;
  none: string;
  all: string;
}

const id: Labels = {
  kinds: { interview: 'wawancara', document: 'dokumen', observation: 'observasi', 'visitor-log': 'buku tamu' },
  pieces: {
    interview: () => 'petikan wawancara',
    document: () => 'butir dokumen',
    observation: () => 'catatan lapangan',
    'visitor-log': () => 'buku tamu',
  },
  valences: { supports: 'mendukung', mixed: 'campuran', opposes: 'menyangkal', context: 'keterangan' },
  statuses: { present: 'ada', partial: 'sebagian', absent: 'tidak ada', 'not-applicable': 'tidak berlaku', unknown: 'tidak diketahui' },
  origins: { field: 'data lapangan', reconstructed: 'rekonstruksi', synthetic: 'data sintetis' },
  strengths: { strong: 'kuat', moderate: 'sedang', thin: 'tipis', none: 'tidak ada' },
  triangulations: {
    agreement: 'sejalan',
    'partial-agreement': 'sebagian sejalan',
    dissonance: 'bertolak belakang',
    'single-source': 'satu jenis bukti',
    'no-evidence': 'tanpa bukti',
  },
  directions: {
    supports: 'mendukung',
    mixed: 'campuran',
    opposes: 'menyangkal',
    silent: 'diam',
    'not-expected': 'tidak diharapkan',
    'no-vote': 'tanpa suara',
  },
  reasons: {
    'no-evidence': 'belum ada bukti',
    'only-context': 'bukti yang ada hanya bersifat keterangan',
    'no-known-status': 'status semua butir tidak diketahui',
    'no-visitor-log': 'tidak ada buku tamu',
    'no-open-days': 'tidak ada hari buka dalam periode',
    'no-names': 'buku tamu tidak memuat nama',
    'no-groups': 'studi tidak menetapkan kelompok sasaran',
    'no-applicable-items': 'tidak ada butir yang berlaku',
    'no-target': 'studi tidak menetapkan target',
    'below-minimum-coverage': 'cakupan di bawah batas minimum',
    'no-group-specific-evidence': 'tidak ada bukti khusus kelompok ini',
  },
  flags: {
    'both-directions': 'kedua arah sama kuat',
    'single-informant': 'hanya satu informan',
    'single-observer': 'hanya satu pengamat',
    'general-statements-only': 'hanya pernyataan umum',
    'unknown-items': 'ada butir yang belum diketahui',
    'proves-existence-only': 'membuktikan keberadaan saja',
  },
  roles: {
    study: 'berkas studi',
    rubric: 'rubrik',
    transcript: 'transkrip wawancara',
    notes: 'catatan lapangan',
    codings: 'pengodean',
    checklist: 'daftar periksa',
    'visitor-log': 'buku tamu',
    judgements: 'keputusan evaluator',
    published: 'simpulan publikasi',
    holidays: 'hari libur',
  },
  setAside: {
    rejected: 'ditolak',
    superseded: 'digantikan',
    suggested: 'masih usulan',
    'coders-disagree': 'pengode berbeda pendapat',
    'outside-period': 'di luar periode',
    duplicate: 'rangkap',
  },
  consent: { given: 'diberikan', 'not-recorded': 'tidak tercatat', withdrawn: 'ditarik', 'not-applicable': 'tidak berlaku' },
  codingStatus: { confirmed: 'dikonfirmasi', suggested: 'usulan, belum dikonfirmasi' },
  yes: 'ya',
  no: 'tidak',
  unknown: 'tidak diketahui',
  undated: 'tanpa tanggal',
  none: '–',
  all: 'semua',
};

const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

const en: Labels = {
  kinds: { interview: 'interview', document: 'document', observation: 'observation', 'visitor-log': 'visitor log' },
  pieces: {
    interview: plural('interview passage', 'interview passages'),
    document: plural('document item', 'document items'),
    observation: plural('field note', 'field notes'),
    'visitor-log': plural('visitor log', 'visitor logs'),
  },
  valences: { supports: 'supports', mixed: 'mixed', opposes: 'opposes', context: 'context' },
  statuses: { present: 'present', partial: 'partial', absent: 'absent', 'not-applicable': 'not applicable', unknown: 'unknown' },
  origins: { field: 'field data', reconstructed: 'reconstructed', synthetic: 'synthetic data' },
  strengths: { strong: 'strong', moderate: 'moderate', thin: 'thin', none: 'none' },
  triangulations: {
    agreement: 'agreement',
    'partial-agreement': 'partial agreement',
    dissonance: 'dissonance',
    'single-source': 'one kind only',
    'no-evidence': 'no evidence',
  },
  directions: {
    supports: 'supports',
    mixed: 'mixed',
    opposes: 'opposes',
    silent: 'silent',
    'not-expected': 'not expected',
    'no-vote': 'no vote',
  },
  reasons: {
    'no-evidence': 'no evidence yet',
    'only-context': 'the evidence only describes',
    'no-known-status': 'the status of every item is unknown',
    'no-visitor-log': 'no visitor log',
    'no-open-days': 'no open day in the period',
    'no-names': 'the visitor log holds no names',
    'no-groups': 'the study declares no target group',
    'no-applicable-items': 'no item applies',
    'no-target': 'the study declares no target',
    'below-minimum-coverage': 'coverage is below the minimum',
    'no-group-specific-evidence': 'no evidence about this group in particular',
  },
  flags: {
    'both-directions': 'both directions equally strong',
    'single-informant': 'one informant only',
    'single-observer': 'one observer only',
    'general-statements-only': 'general statements only',
    'unknown-items': 'some items unknown',
    'proves-existence-only': 'proves existence only',
  },
  roles: {
    study: 'study file',
    rubric: 'rubric',
    transcript: 'interview transcript',
    notes: 'field notes',
    codings: 'codings',
    checklist: 'checklist',
    'visitor-log': 'visitor log',
    judgements: "evaluator's decisions",
    published: "publication's conclusions",
    holidays: 'public holidays',
  },
  setAside: {
    rejected: 'rejected',
    superseded: 'superseded',
    suggested: 'still a suggestion',
    'coders-disagree': 'coders disagree',
    'outside-period': 'outside the period',
    duplicate: 'duplicate',
  },
  consent: { given: 'given', 'not-recorded': 'not recorded', withdrawn: 'withdrawn', 'not-applicable': 'not applicable' },
  codingStatus: { confirmed: 'confirmed', suggested: 'suggested, not confirmed' },
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  undated: 'undated',
  none: '–',
  all: 'all',
};

export const labels: Record<Language, Labels> = { id, en };
