import { describe, expect, it } from 'vitest';
import { exampleDocument, examplePassage } from '../../test/support/example-passage.ts';
import { exampleCriterion, exampleIndicator, exampleRubric, exampleSubIndicator } from '../../test/support/example-rubric.ts';
import { findContradictions } from './contradictions.ts';

const rubric = exampleRubric([
  exampleIndicator('a', [
    exampleSubIndicator('a.two', [exampleCriterion('a.two.visits')]),
    exampleSubIndicator('a.one', [exampleCriterion('a.one.x')]),
  ]),
]);

describe('findContradictions', () => {
  it('lists a declared link once, whichever sides declare it', () => {
    const left = examplePassage({ id: 'k1', contradicts: ['k2'] });
    const right = examplePassage({ id: 'k2', codes: ['a.two'], contradicts: ['k1'] });
    const once = [{ kind: 'declared', codes: ['a.one', 'a.two'], left: ['k1'], right: ['k2'] }];
    expect(findContradictions(rubric, [left, right])).toEqual(once);
    expect(findContradictions(rubric, [{ ...left, contradicts: [] }, right])).toEqual(once);
  });

  it('links a statement to a criterion that says the contrary', () => {
    const passage = examplePassage({ id: 'k1', contradicts: ['a.two.visits'] });
    expect(findContradictions(rubric, [passage])).toEqual([
      { kind: 'declared', codes: ['a.one', 'a.two'], left: ['a.two.visits'], right: ['k1'] },
    ]);
  });

  it('leaves out a link to something that does not count', () => {
    expect(findContradictions(rubric, [examplePassage({ id: 'k1', contradicts: ['k9', 'k1'] })])).toEqual([]);
  });

  it('sets supporters against opposers of one sub-indicator, documents included', () => {
    const evidence = [
      exampleDocument('d1', 'absent'),
      examplePassage({ id: 'k2' }),
      examplePassage({ id: 'k1' }),
      examplePassage({ id: 'k3', valence: 'mixed' }),
      examplePassage({ id: 'k4', codes: ['a.two'] }),
    ];
    expect(findContradictions(rubric, evidence)).toEqual([
      { kind: 'within-sub-indicator', codes: ['a.one'], left: ['k1', 'k2'], right: ['d1'] },
    ]);
  });

  it('is the same whatever the order of the evidence', () => {
    const evidence = ['a.one', 'a.two'].flatMap((code) => [
      examplePassage({ id: `${code}-yes`, codes: [code] }),
      examplePassage({ id: `${code}-no`, codes: [code], valence: 'opposes', contradicts: ['a.one-yes'] }),
    ]);
    const found = findContradictions(rubric, evidence);
    expect(found.map(({ kind, left }) => [kind, ...left])).toEqual([
      ['declared', 'a.one-no'],
      ['declared', 'a.one-yes'],
      ['within-sub-indicator', 'a.two-yes'],
      ['within-sub-indicator', 'a.one-yes'],
    ]);
    expect(findContradictions(rubric, evidence.toReversed())).toEqual(found);
  });
});
