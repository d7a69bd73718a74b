import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledHolidays, bundledRubric, bundledRubricNames } from '../src/commands/library.ts';
import { type Evaluation, evaluateStudy } from '../src/evaluate.ts';
import { openStudyFolder } from '../src/read/study-folder.ts';
import type { Result } from '../src/result/result.ts';
import { projectRoot } from './support/run-evaluate.ts';

const folder = path.join(projectRoot, 'data', 'kukm-space');

interface MappedClaim {
  claim: string;
  target_kind: string;
  target: string;
}

/** Evidence claims of the published study by sub-indicator: 103 extracted claims less its 17 conclusions and inferences. */
const claimsBySubIndicator = {
  G1: 7,
  G2: 5,
  G3: 4,
  S1: 4,
  S2: 5,
  S3: 7,
  C1: 3,
  C2: 6,
  C3: 4,
  K1: 5,
  K2: 5,
  O1: 4,
  O2: 8,
  O3: 7,
  O4: 5,
  D1: 1,
  D2: 6,
};

describe('data/kukm-space', () => {
  let evaluation: Evaluation;
  let result: Result;
  let claims: MappedClaim[];

  beforeAll(async () => {
    evaluation = await evaluateStudy({
      folder: openStudyFolder(folder),
      bundledRubrics: { names: await bundledRubricNames(), read: bundledRubric },
      holidays: bundledHolidays,
      period: null,
      includeSuggested: false,
      today: '2024-01-01',
      version: 'test',
    });
    if (!evaluation.result) throw new Error(JSON.stringify(evaluation.diagnostics));
    result = evaluation.result;
    claims = parse(await readFile(path.join(folder, 'claims-map.csv')), { columns: true, bom: true });
  });

  it('reads without a single problem', () => {
    expect(evaluation.diagnostics).toEqual([]);
  });

  it('accounts for all 86 evidence claims of the published study, each once', () => {
    const counts: Record<string, number> = {};
    for (const { claim } of claims) counts[claim.slice(0, 2)] = (counts[claim.slice(0, 2)] ?? 0) + 1;
    expect(counts).toEqual(claimsBySubIndicator);
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(86);
  });

  it('maps every claim to a coding, a checklist item or a measure that exists', () => {
    const known = {
      coding: new Set(result.evidence.filter((ref) => ref.coder !== null).map((ref) => ref.id)),
      item: new Set(result.evidence.filter((ref) => ref.document).map((ref) => ref.id)),
      measure: new Set(result.rubric.indicators.flatMap((i) => i.subIndicators.flatMap((s) => s.criteria.map((c) => c.id)))),
    };
    const lost = claims.filter(({ target_kind, target }) => {
      const ids = Object.entries(known).find(([kind]) => kind === target_kind)?.[1];
      return !target.split(';').every((id) => ids?.has(id.trim()));
    });
    expect(lost).toEqual([]);
  });

  it('has no coding that no claim accounts for', () => {
    const mapped = new Set(claims.flatMap(({ target }) => target.split(';').map((id) => id.trim())));
    expect(result.evidence.filter((ref) => ref.coder !== null && !mapped.has(ref.id)).map((ref) => ref.id)).toEqual([]);
  });

  it('quotes 14 passages of the expert and 3 of the visitor; all else without a source is marked as assumed', () => {
    const spoken = result.evidence.filter((ref) => ref.kind === 'interview');
    expect(spoken.filter((ref) => ref.informant === 'expert')).toHaveLength(14);
    expect(spoken.filter((ref) => ref.informant === 'visitor')).toHaveLength(3);
    expect(spoken.every((ref) => ref.attribution === 'stated' && ref.origin === 'reconstructed')).toBe(true);
  });

  it('gives no date to any source, because the published study gives none', () => {
    expect(result.evidence.filter((ref) => ref.kind !== 'visitor-log').map((ref) => ref.date)).toEqual(
      result.evidence.filter((ref) => ref.kind !== 'visitor-log').map(() => null),
    );
  });

  it('shows each quote exactly as its source has it', async () => {
    for (const ref of result.evidence) {
      if (!ref.span) continue;
      const text = (await readFile(path.join(folder, ref.location.file), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
      const points = Array.from(text);
      expect(points.slice(ref.span.start, ref.span.end).join(''), ref.id).toBe(ref.excerpt);
      const line = points.slice(0, ref.span.start).filter((point) => point === '\n').length + 1;
      expect(ref.location.start?.line, ref.id).toBe(line);
    }
  });

  it('leaves visitor measures without a declared target unscored, and outside coverage', () => {
    const criteria = result.scopes[0]?.indicators.flatMap((i) => i.subIndicators.flatMap((s) => s.criteria)) ?? [];
    const visitor = criteria.filter((c) =>
      ['visits-per-open-day', 'zero-visit-days', 'persons-reached', 'group-share'].includes(c.measure),
    );
    expect(visitor).toHaveLength(5);
    expect(visitor.map((c) => [c.score, c.reason, c.measurement.status])).toEqual(visitor.map(() => [null, 'no-target', 'measured']));
  });

  it('shows as contradictions the seven of the paper that are in its evidence', () => {
    const declared = result.contradictions
      .filter((entry) => entry.kind === 'declared')
      .map((entry) => [...entry.left, ...entry.right].sort().join(' '));
    const published: Record<string, RegExp> = {
      'X-01 who initiated it': /C-S1-02.*DOC|DOC.*C-S1-02|C-S1-02/,
      'X-02 budget lines cited, no budget': /C-(S3-03|O4-01|O4-02).*DOC-04|DOC-04/,
      'X-04 no problem, yet problems': /C-C2-01/,
      'X-07 yearly evaluation, no follow-up': /C-D2-03/,
      'X-09 no young visitors, young mentors': /C-O2-06/,
      'X-11 facilities lacking, eleven facilities': /C-C2-02.*C-K2-01/,
      'X-12 open to all, cleared for bookings': /C-C3-01.*C-C3-04/,
    };
    for (const [name, pattern] of Object.entries(published))
      expect(
        declared.some((pair) => pattern.test(pair)),
        `${name} in ${declared.join(' | ')}`,
      ).toBe(true);
  });
});
