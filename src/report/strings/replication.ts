import type { ConclusionCheck, VerdictComparison } from '../../result/replication.ts';
import type { Language } from '../../result/text.ts';

/** What the comparison with a publication says around its facts. */
export interface ReplicationStrings {
  title: string;
  intro: string;
  citation: string;
  verdicts: string;
  verdictsNote: string;
  published: string;
  computed: string;
  decided: string;
  outcomes: Record<VerdictComparison['outcome'], string>;
  why: string;
  heldBy: (title: string) => string;
  weaker: (titles: string) => string;
  notAssessed: (titles: string) => string;
  coverage: (share: string) => string;
  nothingWeaker: string;
  conclusions: string;
  conclusionsNote: string;
  conclusionOutcomes: Record<ConclusionCheck['outcome'], string>;
  counts: (supported: number, unsupported: number, contradicted: number) => string;
  inference: string;
  for: string;
  against: string;
  restsOn: (ids: string) => string;
  nothingFor: string;
  noted: string;
  contradictions: string;
  inEvidence: string;
  inConclusions: string;
  versus: string;
  notReported: string;
  missingKinds: string;
  none: string;
  level: string;
  score: string;
  noPublication: string;
  verdictsHead: readonly string[];
  verdictCounts: (counts: Record<VerdictComparison['outcome'] | 'all', number>) => string;
  /** Why a match proves little where the evidence was rebuilt from the publication itself. */
  circular: string;
  conclusionCounts: (all: number, supported: number, unsupported: number, contradicted: number) => string;
  conclusionsHead: readonly string[];
  more: string;
  contradictionsHead: readonly string[];
  and: string;
}

const id: ReplicationStrings = {
  title: 'Perbandingan dengan publikasi',
  intro:
    'Bagian ini menyandingkan simpulan publikasi dengan bukti yang dihimpun dalam studi ini. Rubrik dan ambang batas ditetapkan sebelum data dinilai, dan kecocokan tidak disyaratkan: perbedaan adalah temuan.',
  citation: 'Publikasi',
  verdicts: 'Putusan yang diterbitkan dan yang dihitung',
  verdictsNote: 'Publikasi tidak memberi putusan per indikator untuk tiap kelompok; kelompok hanya dibandingkan pada hasil keseluruhan.',
  published: 'diterbitkan',
  computed: 'dihitung',
  decided: 'diputuskan',
  outcomes: { same: 'sama', higher: 'lebih tinggi', lower: 'lebih rendah', 'not-assessed': 'belum dapat dinilai' },
  why: 'Sebab',
  heldBy: (title) => `tertahan oleh syarat pada ${title}`,
  weaker: (titles) => `di bawah tingkat yang diterbitkan: ${titles}`,
  notAssessed: (titles) => `belum dapat dinilai: ${titles}`,
  coverage: (share) => `cakupan ${share}`,
  nothingWeaker: 'tidak ada subindikator di bawah tingkat yang diterbitkan',
  conclusions: 'Simpulan penulis di samping buktinya',
  conclusionsNote:
    'Didukung: ada bukti yang searah dan tidak kalah jumlah. Tidak didukung: tidak ada bukti yang searah. Bertentangan: ada bukti yang dinyatakan berlawanan, atau bukti berlawanan lebih banyak. Simpulan penulis sendiri tidak dihitung sebagai bukti.',
  conclusionOutcomes: { supported: 'didukung', unsupported: 'tidak didukung', contradicted: 'bertentangan' },
  counts: (supported, unsupported, contradicted) => `${supported} didukung, ${unsupported} tidak didukung, ${contradicted} bertentangan.`,
  inference: 'dugaan penulis',
  for: 'Mendukung',
  against: 'Berlawanan',
  restsOn: (ids) => `hanya dapat bertumpu pada ${ids}`,
  nothingFor: 'tidak ada bukti yang searah',
  noted: 'Catatan',
  contradictions: 'Pertentangan antara bukti dan simpulan',
  inEvidence: 'di antara bukti',
  inConclusions: 'satu sisi hanya simpulan penulis',
  versus: 'terhadap',
  notReported: 'Yang tidak dilaporkan dan diperlukan untuk mengulangi penelitian ini',
  missingKinds: 'Jenis bukti yang diharapkan rubrik tetapi tidak ada',
  none: 'tidak ada',
  level: 'tingkat',
  score: 'skor',
  verdictsHead: ['Indikator atau kelompok', 'Diterbitkan', 'Dalam studi ini', 'Perbandingan', 'Sebab'],
  verdictCounts: ({ all, same, higher, lower, 'not-assessed': open }) =>
    `Dari ${all} putusan yang dapat disandingkan, ${same} sama dengan yang diterbitkan, ${higher} lebih tinggi, dan ${lower} lebih rendah${open === 0 ? '' : `; ${open} belum dapat dinilai`}.`,
  circular:
    'Kesamaan itu belum menguatkan putusan yang diterbitkan: bukti studi ini direkonstruksi dari publikasi yang sama, sehingga keduanya bertumpu pada bahan yang sama.',
  conclusionCounts: (all, supported, unsupported, contradicted) =>
    `Dari ${all} simpulan penulis, ${supported} didukung, ${unsupported} tidak didukung, dan ${contradicted} bertentangan dengan bukti.`,
  conclusionsHead: ['Nomor', 'Simpulan penulis', 'Hasil', 'Mendukung', 'Berlawanan'],
  more: 'serta',
  contradictionsHead: ['Nomor', 'Pokok', 'Di satu pihak', 'Di pihak lain', 'Letak'],
  and: 'dan',
  noPublication: 'Studi ini tidak menyebut publikasi (kunci `published` dalam study.yaml).',
};

const en: ReplicationStrings = {
  title: 'Comparison with the publication',
  intro:
    'This part sets the conclusions of the publication beside the evidence gathered in this study. Rubric and thresholds were fixed before the data were scored, and no match is required: a difference is a finding.',
  citation: 'Publication',
  verdicts: 'Published and computed verdicts',
  verdictsNote:
    'The publication gives no verdict on an indicator for a single group, so the groups are compared on the overall verdict only.',
  published: 'published',
  computed: 'computed',
  decided: 'decided',
  outcomes: { same: 'the same', higher: 'higher', lower: 'lower', 'not-assessed': 'not assessed' },
  why: 'Because',
  heldBy: (title) => `held by the condition on ${title}`,
  weaker: (titles) => `below the published level: ${titles}`,
  notAssessed: (titles) => `not assessed: ${titles}`,
  coverage: (share) => `${share} of the weight of the criteria was measured`,
  nothingWeaker: 'no sub-indicator is below the published level',
  conclusions: "The authors' conclusions beside their evidence",
  conclusionsNote:
    "Supported: evidence points the same way and is not outnumbered. Unsupported: no evidence points that way. Contradicted: evidence is declared to be against it, or more evidence points the other way. The authors' own conclusions are not counted as evidence.",
  conclusionOutcomes: { supported: 'supported', unsupported: 'unsupported', contradicted: 'contradicted' },
  counts: (supported, unsupported, contradicted) => `${supported} supported, ${unsupported} unsupported, ${contradicted} contradicted.`,
  inference: 'inference of the authors',
  for: 'For',
  against: 'Against',
  restsOn: (ids) => `could rest on ${ids} only`,
  nothingFor: 'no evidence points that way',
  noted: 'Note',
  contradictions: 'Contradictions within evidence and conclusions',
  inEvidence: 'among the evidence',
  inConclusions: 'one side is only a conclusion by the authors',
  versus: 'against',
  notReported: 'What the publication does not report and a replication would need',
  missingKinds: 'Kinds of evidence that the rubric expects and the study does not have',
  none: 'none',
  level: 'level',
  score: 'score',
  verdictsHead: ['Indicator or group', 'Published', 'In this study', 'Comparison', 'Because'],
  verdictCounts: ({ all, same, higher, lower, 'not-assessed': open }) =>
    `Of the ${all} verdicts that can be compared, ${same} are the same as published, ${higher} higher and ${lower} lower${open === 0 ? '' : `; ${open} cannot be assessed`}.`,
  circular:
    'A match does not corroborate the published verdicts, because the evidence of this study was reconstructed from the same publication and both rest on the same material.',
  conclusionCounts: (all, supported, unsupported, contradicted) =>
    `Of ${all} conclusions of the authors, ${supported} are supported, ${unsupported} unsupported and ${contradicted} contradicted by the evidence.`,
  conclusionsHead: ['Number', "Authors' conclusion", 'Outcome', 'For', 'Against'],
  more: 'and',
  contradictionsHead: ['Number', 'Subject', 'On one side', 'On the other', 'Where'],
  and: 'and',
  noPublication: 'This study names no publication (key `published` in study.yaml).',
};

export const replicationStrings: Readonly<Record<Language, ReplicationStrings>> = { id, en };
