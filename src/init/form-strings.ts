import type { EvidenceKind } from '../result/evidence.ts';
import type { Language } from '../result/text.ts';

/** Words of the interview guide and of the operationalization table. */
const indonesian = {
  guideTitle: 'PEDOMAN WAWANCARA',
  guideSubtitle: (innovation: string) => `Evaluasi inovasi ${innovation}`,
  beforeTitle: 'Sebelum wawancara',
  before: [
    'Pilih subindikator yang sesuai dengan peran informan; tidak semua pertanyaan perlu diajukan kepada setiap orang.',
    'Jelaskan tujuan penelitian, serahkan lembar penjelasan, dan minta persetujuan tertulis atau terekam sebelum alat perekam dinyalakan.',
    'Siapkan kode informan, misalnya informan-1. Nama sebenarnya hanya ditulis pada berkas kunci yang disimpan terpisah.',
  ],
  identityTitle: 'Keterangan wawancara',
  identity: [
    'Kode informan',
    'Peran',
    'Kelompok sasaran',
    'Tanggal dan tempat',
    'Pewawancara',
    'Mulai–selesai',
    'Persetujuan (diberikan/tidak)',
  ],
  howTitle: 'Cara bertanya',
  how: [
    'Ajukan pertanyaan terbuka sebagaimana tertulis, lalu biarkan informan bercerita. Jangan memberi contoh jawaban.',
    'Setelah setiap jawaban, mintalah contoh nyata: kapan, di mana, berapa, siapa saja yang terlibat, dan apa akibatnya. Pernyataan dengan contoh dinilai lebih kuat daripada pernyataan umum.',
    'Tanyakan juga sisi sebaliknya: apa yang belum berjalan, dan bagi siapa.',
    'Bila informan tidak tahu, catat “tidak tahu” dan lanjutkan. “Tidak ditanyakan” berbeda dengan “tidak ada”.',
  ],
  openingTitle: 'Pembuka',
  opening: (innovation: string) => [
    'Bisa Bapak/Ibu perkenalkan diri dan ceritakan pekerjaan atau kegiatan sehari-hari?',
    `Bagaimana Bapak/Ibu berhubungan dengan ${innovation}, dan sejak kapan?`,
  ],
  closingTitle: 'Penutup',
  closing: [
    'Apa hal penting yang belum saya tanyakan?',
    'Siapa lagi yang menurut Bapak/Ibu perlu saya temui, terutama yang pengalamannya berbeda?',
    'Bolehkah saya menghubungi Bapak/Ibu kembali untuk memastikan hasil catatan ini?',
  ],
  afterTitle: 'Setelah wawancara',
  after: [
    'Ketik transkrip sebagai berkas Word atau teks. Awali setiap giliran bicara dengan “Pewawancara:” atau “Narasumber:”.',
    'Ganti nama orang dan data pribadi dengan kode sebelum berkas disimpan dalam folder interviews/.',
    'Tulis kesan dan keadaan tempat sebagai catatan lapangan tersendiri dalam folder notes/, satu pengamatan satu paragraf.',
    'Daftarkan informan dan berkasnya dalam study.yaml, lalu jalankan “evaluate check”.',
  ],
  evaluationQuestion: 'Yang hendak diketahui',
  questions: 'Pertanyaan',
  informants: 'Informan',
  code: 'Kode',
  documentsToo: 'Dokumen yang perlu dilihat',
  notes: 'Catatan',
  tableTitle: 'TABEL OPERASIONALISASI',
  tableSubtitle: (innovation: string) => `Evaluasi inovasi ${innovation}`,
  tableLabel: 'Tabel',
  caption: (innovation: string) => `Operasionalisasi konsep dalam evaluasi inovasi ${innovation}`,
  header: ['Teori', 'Indikator', 'Subindikator', 'Pertanyaan', 'Informan', 'Teknik pengumpulan data'],
  source: (citation: string, rubric: string) => `Sumber: ${citation} Diolah dengan rubrik ${rubric}.`,
  unnamedInformants: 'ISI: informan yang mengetahui hal ini',
  techniques: {
    interview: 'Wawancara',
    observation: 'Observasi',
    document: 'Studi dokumen',
    'visitor-log': 'Telaah buku tamu',
  } satisfies Record<EvidenceKind, string>,
};
type FormStrings = typeof indonesian;

const english: FormStrings = {
  guideTitle: 'INTERVIEW GUIDE',
  guideSubtitle: (innovation) => `Evaluation of the innovation ${innovation}`,
  beforeTitle: 'Before the interview',
  before: [
    "Choose the sub-indicators that fit the informant's role; not everyone needs to be asked everything.",
    'Explain the purpose of the study, hand over the information sheet, and obtain written or recorded consent before you start recording.',
    'Prepare a code for the informant, such as informant-1. The real name is written only in the key file, which is kept elsewhere.',
  ],
  identityTitle: 'About this interview',
  identity: ['Informant code', 'Role', 'Target group', 'Date and place', 'Interviewer', 'Start–end', 'Consent (given/not given)'],
  howTitle: 'How to ask',
  how: [
    'Ask the open questions as they stand and let the informant tell. Suggest no answers.',
    'After every answer ask for a concrete example: when, where, how many, who took part, and what came of it. A statement with an example counts for more than a general one.',
    'Ask for the other side as well: what does not work yet, and for whom.',
    'If the informant does not know, note “does not know” and go on. “Not asked” is different from “there is none”.',
  ],
  openingTitle: 'Opening',
  opening: (innovation) => [
    'Could you introduce yourself and tell me about your work or daily activities?',
    `How are you involved with ${innovation}, and since when?`,
  ],
  closingTitle: 'Closing',
  closing: [
    'What is important that I have not asked about?',
    'Whom else should I meet, especially someone with a different experience?',
    'May I contact you again to make sure that my notes are right?',
  ],
  afterTitle: 'After the interview',
  after: [
    'Type the transcript as a Word or text file. Begin each turn with “Interviewer:” or “Respondent:”.',
    'Replace names and personal data with codes before the file goes into the folder interviews/.',
    'Write impressions and what you saw of the place as separate field notes in the folder notes/, one observation to a paragraph.',
    'List the informant and the file in study.yaml, then run “evaluate check”.',
  ],
  evaluationQuestion: 'What we want to know',
  questions: 'Questions',
  informants: 'Informants',
  code: 'Code',
  documentsToo: 'Documents to look at',
  notes: 'Notes',
  tableTitle: 'OPERATIONALIZATION TABLE',
  tableSubtitle: (innovation) => `Evaluation of the innovation ${innovation}`,
  tableLabel: 'Table',
  caption: (innovation) => `Operationalization of concepts in the evaluation of ${innovation}`,
  header: ['Theory', 'Indicator', 'Sub-indicator', 'Questions', 'Informants', 'Technique'],
  source: (citation, rubric) => `Source: ${citation} Compiled with the rubric ${rubric}.`,
  unnamedInformants: 'FILL IN: informants who know about this',
  techniques: {
    interview: 'Interview',
    observation: 'Observation',
    document: 'Document study',
    'visitor-log': 'Review of the visitor log',
  },
};

const strings: Record<Language, FormStrings> = { id: indonesian, en: english };

export function formStrings(language: Language): FormStrings {
  return strings[language];
}
