/** A rubric with one indicator of two sub-indicators, as its file has it. */
export const smallRubricYaml = `schema: evaluate.rubric/1
id: small
version: '1'
title: { id: Rubrik kecil, en: Small rubric }
provenance:
  citation: None
  caveats: []
  thresholds: { id: sepertiga, en: thirds }
  minimum_coverage: { id: setengah, en: half }
  weights: { id: sama, en: equal }
  hurdles: { id: satu, en: one }
levels:
  not-yet: { id: belum, en: not yet }
  partly: { id: sebagian, en: partly }
  achieved: { id: tercapai, en: achieved }
  not-assessed: { id: belum dinilai, en: not assessed }
thresholds: equal-thirds
minimum_coverage: { sub_indicator: 0.3, indicator: 0.5, overall: 0.5 }
hurdles:
  - { node: governance, requires: governance.regulation, at_least: partly, reason: { id: dasar, en: basis } }
indicators:
  - id: governance
    title: { id: Tata kelola, en: Governance }
    definition: { id: Tata kelola, en: Governance }
    sub_indicators:
      - id: regulation
        title: { id: Regulasi, en: Regulation }
        definition: { id: 'Aturan {innovation}', en: 'Rules of {innovation}' }
        question: { id: Adakah?, en: Is there one? }
        interview_questions: [{ id: Apa aturannya?, en: Which rules? }]
        criteria:
          - id: documents
            title: { id: Dokumen, en: Documents }
            measure: checklist-completion
            parameters: { tag: regulation }
            evidence: [document]
            normalization: { goalposts: { from: 0, to: 1 } }
            weight: 2
          - id: testimony
            title: { id: Kesaksian, en: Testimony }
            measure: testimony-rating
            evidence: [interview]
            normalization: { points: [[-2, 0], [0, 50], [2, 100]] }
            weight: 1
        levels: { not-yet: { id: a, en: a }, partly: { id: b, en: b }, achieved: { id: c, en: c } }
        advice: { id: Buat aturan, en: Make rules }
      - id: socialization
        title: { id: Sosialisasi, en: Socialization }
        definition: { id: Sosialisasi, en: Socialization }
        question: { id: Adakah?, en: Is there any? }
        interview_questions: [{ id: Bagaimana?, en: How? }]
        weight: 1
        criteria:
          - id: visits
            title: { id: Kunjungan, en: Visits }
            measure: visits-per-open-day
            evidence: [visitor-log]
            normalization: { target: study }
            weight: 1
        levels: { not-yet: { id: a, en: a }, partly: { id: b, en: b }, achieved: { id: c, en: c } }
        advice: { id: Umumkan, en: Announce it }
`;

/** A study with two interviews, one set of notes, one checklist and one codings file. */
export const smallStudyYaml = `schema: evaluate.study/1
id: small
title: { id: Studi kecil, en: Small study }
innovation:
  name: Layanan Satu Pintu
  agency: { id: Dinas, en: Agency }
  applied_since: '2022'
period: { from: '2022-01-01', to: '2022-12-31' }
language: id
rubric: ./rubric.yaml
groups:
  overlap: false
  members:
    - { id: umkm, title: { id: UMKM, en: Small businesses } }
    - { id: youth, title: { id: Pemuda, en: Youth } }
informants:
  - { id: head, role: { id: Kepala, en: Head }, consent: given }
  - { id: owner, role: { id: Pemilik usaha, en: Business owner }, group: umkm, consent: given }
sources:
  - { file: interviews/head.txt, kind: interview, informant: head, date: '2022-05-31' }
  - { file: interviews/pair.txt, kind: interview, speakers: { Ibu Sari: owner, 'Pak Budi': head } }
  - { file: notes/counter.md, kind: observation, observer: researcher, attribution: assumed }
checklists:
  - { file: documents.csv, title: { id: Dokumen, en: Documents } }
codings:
  - { file: codings.csv }
judgements: judgements.csv
targets:
  governance.socialization.visits: { floor: 0, target: 5, source: Renstra }
`;

export const codingHeader =
  'id,source,exact,prefix,suffix,start,end,code,valence,explicit,group,informant,coder,status,supersedes,contradicts,memo,translation';
export const checklistHeader =
  'id,title,translation,codes,tags,status,number,issued,valid_from,valid_to,published,specific,group,attribution,contradicts,note';

/** The other files of the small study. Code points: `Aturannya sudah ada` stands at 39–58 of the first interview. */
export const smallStudyFiles: Readonly<Record<string, string>> = {
  'rubric.yaml': smallRubricYaml,
  'study.yaml': smallStudyYaml,
  'interviews/head.txt': 'Pewawancara: Apa dasarnya?\nNarasumber: Aturannya sudah ada sejak 2022.\n',
  'interviews/pair.txt': 'Pewawancara: Apakah ramai?\nIbu Sari: Belum ramai.\nPak Budi: Sudah mulai ramai.\n',
  'notes/counter.md': '# Catatan\n\nPapan pengumuman kosong.\n\n- Satu antrean.\n',
  'documents.csv': `${checklistHeader}\nDOC-1,SK Kepala Dinas,Decree,governance.regulation,regulation,ada,800/1,2022,2022,2022-06,ya,,,,,\n`,
  'codings.csv': `${codingHeader}\nC-1,interviews/head.txt,Aturannya sudah ada,,,39,58,governance.regulation,supports,yes,,head,coder-1,confirmed,,,,\n`,
  'judgements.csv': 'node,group,level,reason,evaluator,date\ngovernance,,,,,\n',
};
