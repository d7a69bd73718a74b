import { describe, expect, it } from 'vitest';
import { exampleDocument, exampleLog, examplePassage } from '../../test/support/example-passage.ts';
import { exampleCriterion, exampleIndicator, exampleRubric, exampleSubIndicator } from '../../test/support/example-rubric.ts';
import { findGaps } from './gaps.ts';

const rubric = exampleRubric([
  exampleIndicator('a', [
    exampleSubIndicator('a.one', [
      exampleCriterion('a.one.testimony', { evidence: ['interview'] }),
      exampleCriterion('a.one.documents', { evidence: ['document'] }),
      exampleCriterion('a.one.visits', { evidence: ['visitor-log'] }),
    ]),
  ]),
]);

describe('findGaps', () => {
  it('names each criterion whose kind of evidence is nowhere', () => {
    expect(findGaps(rubric, [examplePassage({ id: 'k1' }), exampleDocument('d1', 'present', { codes: ['a.two'] })])).toEqual([
      { code: 'a.one', criterion: 'a.one.documents', kind: 'document' },
      { code: 'a.one', criterion: 'a.one.visits', kind: 'visitor-log' },
    ]);
  });

  it('is empty when every kind is there, a log under any sub-indicator', () => {
    expect(findGaps(rubric, [examplePassage({ id: 'k1' }), exampleDocument('d1', 'absent'), exampleLog('log')])).toEqual([]);
  });

  it('names documents of which nobody knows whether they are there', () => {
    expect(findGaps(rubric, [examplePassage({ id: 'k1' }), exampleDocument('d1', 'unknown'), exampleLog('log')])).toEqual([
      { code: 'a.one', criterion: 'a.one.documents', kind: 'document' },
    ]);
  });
});
