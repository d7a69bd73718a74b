import { describe, expect, it } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import type { Level, ScopeScore } from '../result/score.ts';
import { replicate } from './replicate.ts';

/** The example's scope of all evidence with decisions on its first indicator's sub-indicators. */
function decided(levels: Readonly<Record<string, Level>>): ScopeScore[] {
  return exampleResult().scopes.map((scope) => ({
    ...scope,
    indicators: scope.indicators.map((indicator) => ({
      ...indicator,
      subIndicators: indicator.subIndicators.map((node) => {
        const level = levels[node.id];
        return level === undefined ? node : { ...node, decided: { level, reason: 'Alasan', evaluator: 'EV-1', date: '2024-02-05' } };
      }),
    })),
  }));
}

function because(level: 'not-yet' | 'partly' | 'achieved', levels: Readonly<Record<string, Level>>) {
  const published = {
    schema: 'evaluate.published/1' as const,
    study: 's',
    citation: 'Penulis (2024).',
    verdicts: [{ indicator: 'governance', published: 'kata', level, paraphrase: { id: 'Isi', en: 'Content' } }],
    group_verdicts: [],
    conclusions: [],
    contradictions: [],
    not_reported: [],
  };
  return replicate({ published, scopes: decided(levels), register: [] }).verdicts[0]?.because;
}

describe('the reasons of a verdict', () => {
  it('name what is above and what is below the published level', () => {
    const levels = { 'governance.regulation': 'achieved', 'governance.sop': 'not-yet' } as const;
    expect(because('partly', levels)).toMatchObject({ stronger: ['governance.regulation'], weaker: ['governance.sop'] });
  });

  it('never count what a person decided to be not assessed as above or below', () => {
    const levels = { 'governance.regulation': 'not-assessed', 'governance.sop': 'not-assessed' } as const;
    for (const level of ['not-yet', 'partly', 'achieved'] as const) {
      expect(because(level, levels)).toMatchObject({
        stronger: [],
        weaker: [],
        notAssessed: ['governance.regulation', 'governance.sop'],
      });
    }
  });
});
