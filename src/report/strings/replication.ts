import type { ConclusionCheck, VerdictComparison } from '../../result/replication.ts';
import type { Language } from '../../result/text.ts';

/** What the comparison with a publication says around its facts. */
export interface ReplicationStrings {
  title: string;
  intro: string;
  citation: string;
  verdicts: string;
  /** Where the published level comes from. */
  levelsNote: string;
  /** Said where the publication has a verdict on a target group. */
  verdictsNote: string;
  published: string;
  computed: string;
  decided: string;
  outcomes: Record<VerdictComparison['outcome'], string>;
  why: string;
  heldBy: (title: string) => string;
  weaker: (titles: string) => string;
  stronger: (titles: string) => string;
  notAssessed: (titles: string) => string;
  coverage: (share: string) => string;
  nothingWeaker: string;
  conclusions: string;
  conclusionsNote: string;
  conclusionOutcomes: Record<ConclusionCheck['outcome'], string>;
  inference: string;
  for: string;
  /** Evidence of the other direction on the same sub-indicators. */
  against: string;
  /** Evidence that the publication's own contradictions set against the conclusion. */
  declaredAgainst: string;
  /** Evidence on both sides, where the conclusion is on one. */
  mixed: string;
  /** What else there is on the sub-indicators: evidence of the same direction that cannot carry the conclusion. */
  beyond: (count: string, ids: string) => string;
  /** What else there is on the sub-indicators: evidence that takes no side. */
  undirected: (count: string, ids: string) => string;
  restsOn: (ids: string) => string;
  restsOnTitle: string;
  statusUnknown: string;
  figure: string;
  assumed: string;
  noted: string;
  contradictions: string;
  contradictionsIntro: string;
  inEvidence: string;
  inConclusions: string;
  sides: readonly [string, string];
  isConclusion: string;
  notReported: string;
  missingKinds: string;
  none: string;
  score: string;
  noPublication: string;
  verdictsHead: readonly string[];
  verdictCounts: (counts: Record<VerdictComparison['outcome'] | 'all', number>) => string;
  /** Why a match proves little where the evidence was rebuilt from the publication itself. */
  circular: string;
  conclusionCounts: (all: number, supported: number, unsupported: number, contradicted: number) => string;
  conclusionsHead: readonly string[];
  /** Before the evidence on each side of a conclusion. */
  conclusionSides: Record<'support' | 'against' | 'mixed', string>;
  more: string;
  contradictionsHead: readonly string[];
}

const id: ReplicationStrings = {
  title: 'Perbandingan dengan publikasi',
  intro:
    'Bagian ini menyandingkan simpulan publikasi dengan bukti yang dihimpun dalam studi ini. Rubrik dan ambang batas ditetapkan sebelum data dinilai, dan kecocokan tidak disyaratkan: perbedaan adalah temuan.',
  citation: 'Publikasi',
  verdicts: 'Tingkat menurut publikasi dan menurut bukti',
  levelsNote:
    'Publikasi menilai dengan kata-kata; padanannya dengan tingkat pada rubrik dipilih oleh penyusun studi ini dan disertai kata-kata penentunya.',
  verdictsNote: 'Penilaian publikasi atas kelompok sasaran disandingkan dengan hasil keseluruhan bagi kelompok itu.',
  published: 'menurut publikasi',
  computed: 'menurut bukti',
  decided: 'menurut keputusan evaluator',
  outcomes: { same: 'sama', higher: 'lebih tinggi', lower: 'lebih rendah', 'not-assessed': 'belum dapat dinilai' },
  why: 'Penjelasan',
  heldBy: (title) => `tertahan oleh syarat pada ${title}`,
  weaker: (titles) => `di bawah tingkat menurut publikasi: ${titles}`,
  stronger: (titles) => `di atas tingkat menurut publikasi: ${titles}`,
  notAssessed: (titles) => `belum dapat dinilai: ${titles}`,
  coverage: (share) => `cakupan bukti ${share}`,
  nothingWeaker: 'tidak ada subindikator di bawah tingkat menurut publikasi',
  conclusions: 'Simpulan penulis di samping buktinya',
  conclusionsNote:
    'Setiap simpulan disandingkan dengan semua bukti pada subindikator yang sama. Bertentangan: penyusun studi ini menyatakan ada bukti yang bertentangan dengan simpulan itu, ke mana pun arah bukti itu (daftarnya di bawah, di antara pertentangan), atau bukti yang berlawanan arah lebih banyak daripada yang searah. Jika tidak demikian, simpulan itu didukung bila ada bukti yang searah, dan tidak didukung bila tidak ada; bila simpulan hanya dapat bertumpu pada bukti tertentu, hanya bukti itu yang dihitung. Simpulan yang campuran searah dengan bukti mana pun yang berarah. Bukti campuran ditunjukkan, tetapi tidak dihitung untuk atau melawan simpulan yang berarah. Simpulan penulis sendiri bukan bukti.',
  conclusionOutcomes: { supported: 'didukung', unsupported: 'tidak didukung', contradicted: 'bertentangan' },
  inference: 'inferensi penulis',
  for: 'Mendukung',
  against: 'Berlawanan arah',
  declaredAgainst: 'Dinyatakan bertentangan',
  mixed: 'Campuran',
  beyond: (count, ids) => `Selain itu ada ${count} bukti yang searah, tetapi tidak dihitung karena bukan tumpuan simpulan ini: ${ids}.`,
  undirected: (count, ids) => `Selain itu ada ${count} bukti yang tidak berarah: ${ids}.`,
  restsOn: (ids) => `hanya dapat bertumpu pada ${ids}`,
  restsOnTitle: 'Hanya dapat bertumpu pada',
  statusUnknown: 'tidak diketahui ada atau tidaknya',
  figure: 'hasil hitungan',
  assumed: 'sumber diasumsikan',
  noted: 'Catatan',
  contradictions: 'Pertentangan di dalam bukti dan simpulan',
  contradictionsIntro:
    'Pertentangan berikut ditemukan ketika publikasi dibaca, juga di antara simpulannya; yang ditandai pengode di antara bukti studi ini dihitung tersendiri dalam bab tentang kontradiksi.',
  inEvidence: 'kedua sisi ada dalam bukti',
  inConclusions: 'satu sisi hanya simpulan penulis',
  sides: ['Di satu pihak', 'Di pihak lain'],
  isConclusion: 'simpulan penulis',
  notReported: 'Yang tidak dilaporkan dan diperlukan untuk mengulangi penelitian ini',
  missingKinds: 'Jenis bukti yang diharapkan rubrik, tetapi tidak ada dalam studi ini',
  none: 'tidak ada',
  score: 'skor',
  verdictsHead: ['Indikator atau kelompok', 'Menurut publikasi', 'Menurut bukti', 'Hasil', 'Penjelasan'],
  verdictCounts: ({ all, same, higher, lower, 'not-assessed': open }) =>
    `Dari ${all} penilaian publikasi, ${same} sama dengan hasil studi ini; hasil studi ini lebih tinggi pada ${higher} penilaian dan lebih rendah pada ${lower} penilaian${open === 0 ? '' : `; ${open} belum dapat dinilai`}.`,
  circular:
    'Kesamaan itu belum menguatkan penilaian publikasi: bukti studi ini direkonstruksi dari publikasi yang sama, sehingga keduanya bertumpu pada bahan yang sama.',
  conclusionCounts: (all, supported, unsupported, contradicted) =>
    `Dari ${all} simpulan penulis, ${supported} didukung, ${unsupported} tidak didukung, dan ${contradicted} bertentangan dengan bukti.`,
  conclusionsHead: ['Nomor dan hasil', 'Simpulan penulis', 'Bukti'],
  conclusionSides: { support: 'Mendukung', against: 'Berlawanan', mixed: 'Campuran' },
  more: 'serta',
  contradictionsHead: ['Nomor', 'Pokok', 'Di satu pihak', 'Di pihak lain', 'Letak'],
  noPublication:
    'Studi ini tidak menyebut publikasi (kunci `published` dalam study.yaml). Contohnya data/kukm-space/published.yaml; bentuknya dijelaskan dalam docs/published.md.',
};

const en: ReplicationStrings = {
  title: 'Comparison with the publication',
  intro:
    'This part sets the conclusions of the publication beside the evidence gathered in this study. Rubric and thresholds were fixed before the data were scored, and no match is required: a difference is a finding.',
  citation: 'Publication',
  verdicts: 'Levels as published and from the evidence',
  levelsNote:
    'The publication rates in words; which level of the rubric they stand for was chosen by those who prepared this study, and the deciding words are quoted.',
  verdictsNote: "The publication's verdict on a target group is compared with the overall result for that group.",
  published: 'published',
  computed: 'from the evidence',
  decided: 'decided by the evaluator',
  outcomes: { same: 'the same', higher: 'higher', lower: 'lower', 'not-assessed': 'not assessed' },
  why: 'Explanation',
  heldBy: (title) => `held by the condition on ${title}`,
  weaker: (titles) => `below the published level: ${titles}`,
  stronger: (titles) => `above the published level: ${titles}`,
  notAssessed: (titles) => `not assessed: ${titles}`,
  coverage: (share) => `${share} of the weight of the criteria was measured`,
  nothingWeaker: 'no sub-indicator is below the published level',
  conclusions: "The authors' conclusions beside their evidence",
  conclusionsNote:
    "Each conclusion is set beside all evidence on the same sub-indicators. Contradicted: those who prepared this study declare that evidence contradicts the conclusion, whichever way that evidence points (listed below, among the contradictions), or more evidence points the other way than the same way. Otherwise it is supported where evidence points the same way, and unsupported where none does; where a conclusion could rest on certain evidence only, nothing else counts. With a mixed conclusion any evidence that takes a side agrees. Mixed evidence is shown, and counts neither for nor against a conclusion that takes a side. The authors' own conclusions are not evidence.",
  conclusionOutcomes: { supported: 'supported', unsupported: 'unsupported', contradicted: 'contradicted' },
  inference: 'inference by the authors',
  for: 'For',
  against: 'Pointing the other way',
  declaredAgainst: 'Declared to contradict it',
  mixed: 'On both sides',
  beyond: (count, ids) =>
    `Beyond these, ${count} ${count === 'one' ? 'piece of evidence points' : 'pieces of evidence point'} the same way and ${count === 'one' ? 'does' : 'do'} not count, because the conclusion cannot rest on ${count === 'one' ? 'it' : 'them'}: ${ids}.`,
  undirected: (count, ids) =>
    `Beyond these, ${count} ${count === 'one' ? 'piece of evidence takes' : 'pieces of evidence take'} no side: ${ids}.`,
  restsOn: (ids) => `could rest on ${ids} only`,
  restsOnTitle: 'Could rest only on',
  statusUnknown: 'not known whether it exists',
  figure: 'computed figure',
  assumed: 'source assumed',
  noted: 'Note',
  contradictions: 'Contradictions within the evidence and conclusions',
  contradictionsIntro:
    'The following were found when the publication was read, among its conclusions too; those that the coder marked between pieces of evidence of this study are counted by themselves, in the chapter on contradictions.',
  inEvidence: 'both sides are in the evidence',
  inConclusions: 'one side is only a conclusion by the authors',
  sides: ['On one side', 'On the other'],
  isConclusion: 'conclusion by the authors',
  notReported: 'What the publication does not report and a replication would need',
  missingKinds: 'Kinds of evidence that the rubric expects and the study does not have',
  none: 'none',
  score: 'score',
  verdictsHead: ['Indicator or group', 'Published', 'From the evidence', 'Result', 'Explanation'],
  verdictCounts: ({ all, same, higher, lower, 'not-assessed': open }) =>
    `Of the publication's ${all} verdicts, ${same} are the same as the result of this study, which is higher on ${higher} and lower on ${lower}${open === 0 ? '' : `; ${open} cannot be assessed`}.`,
  circular:
    'A match does not corroborate the published verdicts, because the evidence of this study was reconstructed from the same publication and both rest on the same material.',
  conclusionCounts: (all, supported, unsupported, contradicted) =>
    `Of ${all} conclusions by the authors, ${supported} are supported, ${unsupported} unsupported and ${contradicted} contradicted by the evidence.`,
  conclusionsHead: ['Number and outcome', "Authors' conclusion", 'Evidence'],
  conclusionSides: { support: 'For', against: 'Against', mixed: 'On both sides' },
  more: 'and',
  contradictionsHead: ['Number', 'Subject', 'On one side', 'On the other', 'Where'],
  noPublication:
    'This study names no publication (key `published` in study.yaml). An example is data/kukm-space/published.yaml; docs/published.md explains its form.',
};

export const replicationStrings: Readonly<Record<Language, ReplicationStrings>> = { id, en };
