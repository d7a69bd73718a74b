import { describe, expect, it } from 'vitest';
import { exampleDocument, examplePassage } from '../../test/support/example-passage.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import { checkConclusion } from './check-conclusion.ts';

type Conclusion = Parameters<typeof checkConclusion>[0];

const conclusion: Conclusion = {
  id: 'K-1',
  kind: 'conclusion',
  direction: 'supports',
  group: null,
  sub_indicators: ['a.one'],
  paraphrase: { id: 'Baik.', en: 'Good.' },
};

const title = { id: 'Pokok', en: 'Subject' };

function check(with_: Partial<Conclusion>, register: readonly EvidenceRef[], against: readonly string[] = [], figures: string[] = []) {
  const contradictions = [{ id: 'X-1', in_evidence: false, title, left: ['K-1'], right: [...against] }];
  return checkConclusion({ ...conclusion, ...with_ }, { contradictions, register, figures });
}

describe('checkConclusion', () => {
  it('counts a declared contradiction whichever way its evidence points', () => {
    const register = [examplePassage({ id: 'k1' }), examplePassage({ id: 'k2' })];
    expect(check({}, register)).toMatchObject({ outcome: 'supported', support: ['k1', 'k2'], against: [] });
    expect(check({}, register, ['k2'])).toMatchObject({ outcome: 'contradicted', support: ['k1'], against: ['k2'] });
  });

  it('takes a declared contradiction from another sub-indicator, and from a figure', () => {
    const elsewhere = examplePassage({ id: 'k2', codes: ['b.one'] });
    expect(check({}, [examplePassage({ id: 'k1' }), elsewhere], ['k2'])).toMatchObject({ outcome: 'contradicted', against: ['k2'] });
    expect(check({}, [examplePassage({ id: 'k1' })], ['a.one.visits'], ['a.one.visits'])).toMatchObject({ against: ['a.one.visits'] });
  });

  it('leaves out a declared contradiction whose evidence does not count', () => {
    expect(check({}, [examplePassage({ id: 'k1' })], ['k9'])).toMatchObject({ outcome: 'supported', against: [] });
  });

  it('is contradicted by more evidence on the other side, not by as much', () => {
    const even = [examplePassage({ id: 'k1' }), examplePassage({ id: 'k2', valence: 'opposes' })];
    expect(check({}, even).outcome).toBe('supported');
    expect(check({}, [...even, examplePassage({ id: 'k3', valence: 'opposes' })]).outcome).toBe('contradicted');
  });

  it('puts every piece of evidence on its sub-indicators into exactly one list', () => {
    const register = [
      examplePassage({ id: 'for' }),
      examplePassage({ id: 'barred' }),
      examplePassage({ id: 'against', valence: 'opposes' }),
      examplePassage({ id: 'mixed', valence: 'mixed' }),
      examplePassage({ id: 'context', valence: 'context' }),
      exampleDocument('unknown', 'unknown'),
      examplePassage({ id: 'elsewhere', codes: ['b.one'] }),
    ];
    expect(check({ rests_on: ['for', 'unknown'] }, register)).toMatchObject({
      support: ['for'],
      beyond: ['barred'],
      against: ['against'],
      mixed: ['mixed'],
      undirected: ['context', 'unknown'],
    });
  });

  it('lets evidence of any direction speak for a mixed conclusion', () => {
    const register = [examplePassage({ id: 'k1' }), examplePassage({ id: 'k2', valence: 'opposes' })];
    expect(check({ direction: 'mixed' }, register)).toMatchObject({ outcome: 'supported', support: ['k1', 'k2'], against: [] });
  });

  it('is unsupported where mixed evidence is all there is', () => {
    expect(check({}, [examplePassage({ id: 'k1', valence: 'mixed' })])).toMatchObject({ outcome: 'unsupported', mixed: ['k1'] });
  });
});
