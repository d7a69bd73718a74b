import type { Agreement, AgreementCoefficient, AgreementMethod, CodingLine } from '../../src/result/agreement.ts';

function defined(method: AgreementMethod, value: number, lower: number, upper: number): AgreementCoefficient {
  const bounds = { lower, upper };
  return {
    status: 'defined',
    method,
    value,
    standardError: 0.1,
    percentile: bounds,
    bca: bounds,
    jackknifeError: 0.1,
    undefinedReplicates: 0,
  };
}

export function undefinedCoefficient(method: AgreementMethod, reason: 'no-variation' | 'no-pairs' = 'no-variation'): AgreementCoefficient {
  return { status: 'undefined', method, reason };
}

/** A line of coder EV-2 that is in no register, because the coders disagree. */
export function exampleLine(facts: Partial<CodingLine> = {}): CodingLine {
  return {
    id: 'D-001',
    location: { file: 'interviews/officer.md', start: { line: 12, column: 5 } },
    row: { file: 'codings-2.csv', start: { line: 2, column: 1 } },
    quote: 'Peraturannya sudah terbit',
    code: 'governance.regulation',
    valence: 'mixed',
    explicit: false,
    memo: null,
    ...facts,
  };
}

const scale = { cells: 8, interviews: 2, categories: ['no', 'yes'] };

/** Agreement on the sub-indicators of `exampleResult`: coders differ once in direction and once on the code; nobody used `governance.sop`. */
export function exampleAgreement(facts: Partial<Agreement> = {}): Agreement {
  const used = {
    ...scale,
    counts: [
      [5, 3],
      [6, 2],
    ],
    percent: defined('percent-agreement', 0.875, 0.75, 1),
    alpha: defined('krippendorff-alpha-nominal', 0.727, 0.7, 1),
    kappa: defined('cohen-kappa', 0.714, 0.65, 1),
    ac: defined('gwet-ac1', 0.77, 0.61, 1),
    reading: 'tentative' as const,
    bands: { kappa: 'substantial' as const, ac: 'substantial' as const },
  };
  const unused = {
    ...scale,
    counts: [
      [8, 0],
      [8, 0],
    ],
    percent: defined('percent-agreement', 1, 1, 1),
    alpha: undefinedCoefficient('krippendorff-alpha-nominal'),
    kappa: undefinedCoefficient('cohen-kappa'),
    ac: undefinedCoefficient('gwet-ac1'),
    reading: null,
    bands: { kappa: null, ac: null },
  };
  const officer = { file: 'interviews/officer.md', start: { line: 12, column: 1 } };
  const first = exampleLine({ id: 'C-001', valence: 'supports', explicit: true, memo: 'Nomor tidak disebut' });
  return {
    coders: ['EV-1', 'EV-2'],
    turns: 8,
    sources: [
      { file: 'interviews/officer.md', coders: ['EV-1', 'EV-2'], declared: true, turns: 5 },
      { file: 'interviews/visitor.md', coders: ['EV-1', 'EV-2'], declared: true, turns: 3 },
    ],
    bootstrap: { replicates: 2000, seed: 1, level: 0.95 },
    pooled: used,
    subIndicators: [
      { code: 'governance.regulation', estimates: used },
      { code: 'governance.sop', estimates: unused },
    ],
    valence: {
      ...unused,
      cells: 2,
      categories: ['opposes', 'mixed', 'supports'],
      counts: [
        [0, 0, 2],
        [0, 1, 1],
      ],
      alpha: undefinedCoefficient('krippendorff-alpha-ordinal', 'no-pairs'),
      kappa: undefinedCoefficient('cohen-kappa-linear', 'no-pairs'),
      ac: undefinedCoefficient('gwet-ac2-linear', 'no-pairs'),
    },
    disagreements: [
      {
        kind: 'valence',
        location: officer,
        informant: 'officer',
        code: 'governance.regulation',
        sides: [
          { coder: 'EV-1', valence: 'supports', lines: [first], elsewhere: [] },
          { coder: 'EV-2', valence: 'mixed', lines: [exampleLine()], elsewhere: [] },
        ],
      },
      {
        kind: 'code',
        location: { ...officer, start: { line: 20, column: 1 } },
        informant: 'officer',
        code: 'governance.regulation',
        sides: [
          { coder: 'EV-1', valence: 'opposes', lines: [exampleLine({ id: 'C-002', valence: 'opposes' })], elsewhere: [] },
          {
            coder: 'EV-2',
            valence: null,
            lines: [],
            elsewhere: [exampleLine({ id: 'D-002', code: 'governance.sop', valence: 'opposes' })],
          },
        ],
      },
    ],
    notCompared: [{ id: 'D-009', reason: 'outside' }],
    ...facts,
  };
}
