import { describe, expect, test } from 'vitest';
import { exampleItemRef, examplePassageRef, readFindings, resultWithEvidence } from '../../../test/support/example-findings.ts';
import { exampleResult } from '../../../test/support/example-result.ts';
import type { EvidenceRef } from '../../result/evidence.ts';
import type { CriterionScore, SubIndicatorScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';

function criterion(name: string): CriterionScore {
  const nodes = exampleResult().scopes.flatMap(({ indicators }) => indicators.flatMap(({ subIndicators }) => subIndicators));
  const found = nodes.flatMap(({ criteria }) => criteria).find(({ id }) => id === `governance.regulation.${name}`);
  if (!found) throw new Error(`the example has no criterion ${name}`);
  return found;
}

const [testimony, inForce, visits] = [criterion('testimony'), criterion('in-force'), criterion('visits')];

function rated(value: number, score: number, distribution: Record<string, number>, n = 1): CriterionScore {
  const evidence = ['C-1', 'C-2'];
  return {
    ...testimony,
    score,
    bounds: { worst: score, best: score },
    measurement: { ...testimony.measurement, status: 'measured', value, n, distribution, evidence },
  } as CriterionScore;
}

function checked(share: number, evidence: string[]): CriterionScore {
  return {
    ...inForce,
    score: share * 100,
    bounds: { worst: share * 100, best: share * 100 },
    measurement: { ...inForce.measurement, status: 'measured', value: share, evidence },
  } as CriterionScore;
}

const blank = { ...testimony, score: null, coverage: 0, bounds: { worst: 0, best: 100 }, reason: 'no-evidence' } as CriterionScore;

/** The paragraph between the strength of the evidence and the box. */
function grounds(evidence: EvidenceRef[], node: Partial<SubIndicatorScore>, language: Language = 'en'): string {
  const blocks = readFindings(resultWithEvidence(evidence, { decided: null, ...node }), language);
  const box = blocks.findIndex((block) => /^(Assessment|Penilaian)\./.test(block));
  return blocks[box - 1] ?? '';
}

describe('why a score lies where it does', () => {
  test('one favorable voice: named as the only one, with its convention, and a second voice and an example are missing', () => {
    const passage = examplePassageRef('C-1', { explicit: false });
    const facts = { score: 75, proposed: 'achieved' as const, criteria: [rated(1, 75, { supports: 1 })] };
    const told = grounds([passage], facts);
    expect(told).toMatch(/one voice|a single voice|no other voice/i);
    expect(told).toContain('the expert speaks in favor without exception');
    expect(told).toMatch(/highest level|upper threshold of 66\.7/);
    expect(told).toContain('a second informant to bear it out and a concrete example');
    expect(grounds([passage], facts, 'id')).toContain('Tenaga Ahli mendukung tanpa kecuali');
  });

  test('a voice with more for than against says how many', () => {
    const facts = { score: 75, proposed: 'achieved' as const, criteria: [rated(1, 75, { supports: 3, opposes: 2 })] };
    expect(grounds([examplePassageRef('C-1')], facts)).toContain('says more in favor (three) than against (two)');
  });

  test('documents alone: completeness is the reason, and what nobody said is what the yardstick misses', () => {
    const facts = { score: 100, proposed: 'achieved' as const, criteria: [blank, checked(1, ['DOC-1', 'DOC-2'])] };
    const told = grounds([exampleItemRef('DOC-1', { kind: 'document' }), exampleItemRef('DOC-2', { kind: 'document' })], facts);
    expect(told).toContain('every document is there');
    expect(told).toContain('what informants say');
    expect(told).toContain('yardstick');
  });

  test('a middle score names what holds it and the points that are missing', () => {
    const facts = {
      score: 50,
      proposed: 'partly' as const,
      criteria: [rated(0, 50, { supports: 1, opposes: 1 }), checked(0.5, ['DOC-1'])],
    };
    const told = grounds([examplePassageRef('C-1'), exampleItemRef('DOC-1')], facts);
    expect(told).toContain('evenly divided between for and against');
    expect(told).toContain('comes to 50%');
    expect(told).toMatch(/16\.7 points|does not reach 66\.7|short of the upper/);
  });

  test('in the highest level, what would not reach it alone is told apart as what holds the score back', () => {
    const facts = {
      score: 75,
      proposed: 'achieved' as const,
      criteria: [rated(0, 50, { supports: 1, opposes: 1 }), checked(1, ['DOC-1'])],
    };
    const told = grounds([examplePassageRef('C-1'), exampleItemRef('DOC-1')], facts);
    expect(told).toMatch(/(because|since|this reason:|is that) the only checklist item is recorded as present/);
    expect(told).toMatch(/(What holds it back:|It is not higher still because) the expert is evenly divided between for and against\./);
  });

  test('a lowest score says that the voice is against it and never speaks of a yardstick that is not met', () => {
    const opposing = examplePassageRef('C-1', { valence: 'opposes' });
    const told = grounds([opposing], { score: 25, proposed: 'not-yet', criteria: [rated(-1, 25, { opposes: 2, mixed: 1 })] });
    expect(told).toContain('speaks against it (two) or both ways (one), and never in favor');
    expect(told).toMatch(/lowest level/);
    expect(told).not.toContain('yardstick');
  });

  test('absent items are named, unknown ones counted, and a figure without a target asks for one', () => {
    const evidence = [
      exampleItemRef('DOC-1'),
      exampleItemRef('DOC-2', { status: 'absent' }),
      exampleItemRef('DOC-3', { status: 'unknown' }),
    ];
    const facts = {
      score: 70,
      proposed: 'achieved' as const,
      criteria: [checked(0.7, ['DOC-1', 'DOC-2', 'DOC-3']), visits],
    };
    const told = grounds(evidence, facts, 'id');
    expect(told).toContain('naskah DOC-2');
    expect(told).toContain('kepastian tentang satu butir yang tidak diketahui statusnya');
    expect(told).toContain('target pembanding bagi angka kunjungan (kunjungan)');
  });

  test('without a score there is no reason to give', () => {
    const facts = { score: null, proposed: 'not-assessed' as const, criteria: [blank] };
    expect(grounds([], facts)).not.toMatch(/threshold|yardstick/);
  });
});
