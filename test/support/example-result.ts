import type { EvidenceRef } from '../../src/result/evidence.ts';
import type { Result } from '../../src/result/result.ts';
import type { CriterionScore, IndicatorScore, ScopeScore, SubIndicatorScore } from '../../src/result/score.ts';
import { exampleCriterion, exampleIndicator, exampleRubric, exampleSubIndicator } from './example-rubric.ts';

const noGoalposts = { by: 'target' } as const;

/** Rating points of the rubric, as a criterion of testimony has them. */
const ratingPoints = [
  { value: -2, score: 0 },
  { value: 0, score: 50 },
  { value: 1, score: 75 },
  { value: 2, score: 100 },
];
const sharePoints = [
  { value: 0, score: 0 },
  { value: 1, score: 100 },
];

/** What informants say: +1 from one informant → 75. Weight 2. */
const testimony: CriterionScore = {
  id: 'governance.regulation.testimony',
  measure: 'testimony-rating',
  weight: 2,
  effectiveWeight: 0.25,
  rescaledWeight: 0.666667,
  score: 75,
  coverage: 1,
  bounds: { worst: 75, best: 75 },
  reason: null,
  measurement: {
    status: 'measured',
    value: 1,
    unit: 'rating',
    n: 1,
    coverage: 1,
    estimate: null,
    flags: ['single-informant'],
    distribution: { supports: 1 },
    evidence: ['C-001'],
  },
  normalization: { points: ratingPoints, source: 'rubric', reason: null },
};

/** Half of the known documents exist → 50; one of four is unknown. Weight 1. */
const inForce: CriterionScore = {
  id: 'governance.regulation.in-force',
  measure: 'checklist-completion',
  weight: 1,
  effectiveWeight: 0.125,
  rescaledWeight: 0.333333,
  score: 50,
  coverage: 0.75,
  bounds: { worst: 37.5, best: 62.5 },
  reason: null,
  measurement: {
    status: 'measured',
    value: 0.5,
    unit: 'share',
    n: 3,
    coverage: 0.75,
    estimate: null,
    flags: ['unknown-items'],
    distribution: {},
    evidence: ['DOC-01'],
  },
  normalization: { points: sharePoints, source: 'rubric', reason: null },
};

/** Measured and not scored: the study declares no target. */
const visits: CriterionScore = {
  id: 'governance.regulation.visits',
  measure: 'visits-per-open-day',
  weight: 1,
  effectiveWeight: 0.125,
  rescaledWeight: 0,
  score: null,
  coverage: 0,
  bounds: null,
  reason: 'no-target',
  measurement: {
    status: 'measured',
    value: 2.5,
    unit: 'persons-per-open-day',
    n: 200,
    coverage: 1,
    estimate: { value: 2.5, n: 200, lower: 2.25, upper: 2.75, level: 0.95, method: 'quasi-poisson-log-t' },
    flags: [],
    distribution: {},
    evidence: ['log'],
  },
  normalization: null,
};

/** (75 × 2 + 50 × 1) / 3; coverage (2 × 1 + 1 × 0.75) / 3; bounds (75 × 2 + 37.5) / 3 and (75 × 2 + 62.5) / 3. */
const regulation: SubIndicatorScore = {
  id: 'governance.regulation',
  weight: 1,
  effectiveWeight: 0.5,
  rescaledWeight: 1,
  score: 66.666667,
  coverage: 0.916667,
  bounds: { worst: 62.5, best: 70.833333 },
  reason: null,
  proposed: 'achieved',
  levelReason: null,
  heldBy: null,
  decided: { level: 'partly', reason: 'Perda belum dijalankan', evaluator: 'EV-1', date: '2024-02-05' },
  evidenceCount: 2,
  groupSpecificCount: 0,
  criteria: [testimony, inForce, visits],
  evidence: ['C-001', 'DOC-01'],
  strength: {
    level: 'thin',
    informants: 1,
    roles: 1,
    kinds: ['interview', 'document'],
    contradictingShare: 0,
    confirmedShare: 1,
    assumedShare: 0.5,
  },
  triangulation: {
    cells: [
      { kind: 'interview', direction: 'supports', count: 1 },
      { kind: 'document', direction: 'mixed', count: 1 },
    ],
    verdict: 'partial-agreement',
  },
};

const sop: SubIndicatorScore = {
  ...regulation,
  id: 'governance.sop',
  rescaledWeight: 0,
  score: null,
  coverage: 0,
  bounds: { worst: 0, best: 100 },
  reason: 'no-evidence',
  proposed: 'not-assessed',
  decided: null,
  evidenceCount: 0,
  evidence: [],
  criteria: [
    {
      ...testimony,
      id: 'governance.sop.testimony',
      weight: 1,
      effectiveWeight: 0.5,
      rescaledWeight: 0,
      score: null,
      coverage: 0,
      bounds: { worst: 0, best: 100 },
      reason: 'no-evidence',
      measurement: { status: 'insufficient', reason: 'no-evidence', n: 0, evidence: [] },
    },
  ],
  strength: { level: 'none', informants: 0, roles: 0, kinds: [], contradictingShare: null, confirmedShare: null, assumedShare: null },
  triangulation: { cells: [{ kind: 'interview', direction: 'silent', count: 0 }], verdict: 'no-evidence' },
};

/** The mean of one sub-indicator, because the other is blank. Bounds (62.5 + 0) / 2 and (70.833… + 100) / 2. */
const governance: IndicatorScore = {
  id: 'governance',
  weight: 1,
  effectiveWeight: 1,
  rescaledWeight: 1,
  score: 66.666667,
  coverage: 0.458333,
  bounds: { worst: 31.25, best: 85.416667 },
  reason: null,
  proposed: 'achieved',
  levelReason: null,
  heldBy: null,
  decided: null,
  evidenceCount: 2,
  groupSpecificCount: 0,
  assessedShare: 0.5,
  subIndicators: [regulation, sop],
};

const { subIndicators: _, ...governanceAlone } = governance;
const overall: ScopeScore = { ...governanceAlone, id: 'overall', group: null, indicators: [governance] };

/** Evidence for all, none for the group: a score, and no level. */
const smallBusinesses: ScopeScore = {
  ...overall,
  group: 'umkm',
  proposed: 'not-assessed',
  levelReason: 'no-group-specific-evidence',
  indicators: [
    {
      ...governance,
      proposed: 'not-assessed',
      levelReason: 'no-group-specific-evidence',
      subIndicators: [{ ...regulation, decided: null, proposed: 'not-assessed', levelReason: 'no-group-specific-evidence' }, sop],
    },
  ],
};

const passage: EvidenceRef = {
  id: 'C-001',
  kind: 'interview',
  codes: ['governance.regulation'],
  location: { file: 'interviews/officer.md', start: { line: 12, column: 5 }, end: { line: 12, column: 40 } },
  span: { start: 120, end: 155 },
  excerpt: 'Peraturannya sudah terbit tahun lalu',
  translation: 'The regulation was issued last year',
  valence: 'supports',
  explicit: true,
  group: null,
  informant: 'officer',
  coder: 'EV-1',
  status: 'confirmed',
  attribution: 'stated',
  origin: 'field',
  date: '2024-01-15',
  contradicts: ['DOC-01'],
  memo: 'Nomor peraturan tidak disebut',
};

const item: EvidenceRef = {
  id: 'DOC-01',
  kind: 'document',
  codes: ['governance.regulation', 'governance.sop'],
  location: { file: 'documents.csv', start: { line: 2, column: 1 } },
  excerpt: 'Peraturan gubernur',
  translation: null,
  group: null,
  informant: null,
  coder: null,
  status: null,
  attribution: 'assumed',
  origin: 'field',
  date: null,
  contradicts: [],
  memo: null,
  document: {
    checklist: 'Dokumen',
    status: 'partial',
    number: '12/2021',
    issued: '2021-03-01',
    validFrom: null,
    validTo: null,
    published: true,
    specific: null,
    tags: ['legal', 'public'],
    note: null,
  },
};

/**
 * A small result that a person can check by hand: one indicator of two sub-indicators, one of them blank; one target
 * group; an interview passage and a document. `facts` replaces parts of it.
 */
export function exampleResult(facts: Partial<Result> = {}): Result {
  const rubric = exampleRubric([
    {
      ...exampleIndicator('governance', [
        {
          ...exampleSubIndicator('governance.regulation', [
            {
              ...exampleCriterion(testimony.id, { measure: testimony.measure, weight: 2 }),
              title: { id: 'Kata informan', en: 'What informants say' },
            },
            {
              ...exampleCriterion(inForce.id, { measure: inForce.measure, evidence: ['document'] }),
              title: { id: 'Peraturan berlaku', en: 'Regulation in force' },
            },
            {
              ...exampleCriterion(visits.id, { measure: visits.measure, evidence: ['visitor-log'], normalization: noGoalposts }),
              title: { id: 'Kunjungan', en: 'Visits' },
            },
          ]),
          title: { id: 'Regulasi', en: 'Regulation' },
          definition: { id: 'Ada dasar hukum bagi inovasi.', en: 'The innovation has a legal basis.' },
        },
        {
          ...exampleSubIndicator('governance.sop', [exampleCriterion('governance.sop.testimony')]),
          title: { id: 'SOP', en: 'Procedures' },
        },
      ]),
      title: { id: 'Tata kelola', en: 'Governance' },
    },
  ]);
  const levels = rubric.levels.map((level) => ({ ...level, title: levelTitles[level.id] }));
  return {
    schema: 'evaluate.result/1',
    tool: { name: 'innovation-evaluation', version: '0.1.0' },
    generated: '2024-03-01',
    study: {
      id: 'example',
      title: { id: 'Studi contoh', en: 'Example study' },
      innovation: { name: 'Loket Desa', agency: { id: 'Dinas', en: 'Agency' }, description: null, appliedSince: '2022' },
      period: { from: '2023-01-01', to: '2023-12-31', restricted: false },
      language: 'id',
      groups: [{ id: 'umkm', title: { id: 'UMKM', en: 'Small businesses' }, definition: null }],
      groupsOverlap: false,
      informants: [{ id: 'officer', role: { id: 'Tenaga Ahli', en: 'Expert' }, group: null, consent: 'given' }],
      note: null,
    },
    rubric: { ...rubric, levels },
    sources: [],
    coders: [{ id: 'EV-1', codings: 1 }],
    evidence: [passage, item],
    setAside: [],
    scopes: [overall, smallBusinesses],
    decisionsLeftOut: 0,
    contradictions: [{ kind: 'declared', codes: ['governance.regulation'], left: ['C-001'], right: ['DOC-01'] }],
    gaps: [{ code: 'governance.sop', criterion: 'governance.sop.testimony', kind: 'interview' }],
    replication: null,
    agreement: null,
    visitors: null,
    cleaning: [],
    ...facts,
  };
}

const levelTitles = {
  'not-yet': { id: 'Belum tercapai', en: 'Not yet achieved' },
  partly: { id: 'Tercapai sebagian', en: 'Partly achieved' },
  achieved: { id: 'Tercapai', en: 'Achieved' },
  'not-assessed': { id: 'Belum dapat dinilai', en: 'Not assessed' },
};
