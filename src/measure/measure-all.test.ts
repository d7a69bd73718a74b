import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleDocument, examplePassage } from '../../test/support/example-passage.ts';
import { exampleCriterion, exampleIndicator, exampleRubric, exampleSubIndicator } from '../../test/support/example-rubric.ts';
import { defineMeasure, type MeasurableEvidence, type Measure, measured, type Need } from './measure.ts';
import { type MeasureAllInput, measureAll } from './measure-all.ts';

/** Reports what it was handed: the ids it sees, and as its value the parameter `add`. */
function spy(id: string, needs: readonly Need[], seen: MeasurableEvidence[] = []): Measure {
  return defineMeasure({
    id,
    title: { id, en: id },
    description: { id, en: id },
    unit: 'rating',
    range: { least: 0, greatest: null },
    evidence: ['interview'],
    needs,
    parameters: z.strictObject({ add: z.number().default(7) }),
    measure(evidence: MeasurableEvidence, { add }, _scope) {
      seen.push(evidence);
      return measured({
        value: add,
        unit: 'rating',
        n: 1,
        evidence: [...evidence.passages, ...evidence.items.map(({ ref }) => ref)].map(({ id }) => id),
      });
    },
  });
}

const visits = { logs: [], days: [], distinctPersons: null, purposes: new Map(), refs: [] };

function input(measure: Measure, facts: Partial<MeasureAllInput> = {}): MeasureAllInput {
  const criteria = [exampleCriterion('a.one.x', { measure: measure.id })];
  return {
    rubric: exampleRubric([exampleIndicator('a', [exampleSubIndicator('a.one', criteria)])]),
    passages: [],
    items: [],
    visits,
    groups: { ids: ['umkm', 'youth'], overlap: true },
    scope: { group: null, period: { from: '2022-01-01', to: '2022-12-31' } },
    measureById: (id) => (id === measure.id ? measure : undefined),
    ...facts,
  };
}

describe('measureAll', () => {
  it('gives one measurement per criterion, with the parameters as the measure reads them', () => {
    const measure = spy('spy', ['passages']);
    const criteria = [
      exampleCriterion('a.one.x', { measure: 'spy', parameters: { add: 3 } }),
      exampleCriterion('a.one.y', { measure: 'spy' }),
    ];
    const rubric = exampleRubric([exampleIndicator('a', [exampleSubIndicator('a.one', criteria)])]);
    const measurements = measureAll(input(measure, { rubric }));
    expect([...measurements].map(([id, found]) => [id, found.status === 'measured' && found.value])).toEqual([
      ['a.one.x', 3],
      ['a.one.y', 7],
    ]);
  });

  it('hands a measure only what speaks to its sub-indicator', () => {
    const passages = [examplePassage({ id: 'p1' }), examplePassage({ id: 'p2', codes: ['a.two'] })];
    const items = [
      exampleDocument('d1', 'present', { codes: ['a.two', 'a.one'] }),
      exampleDocument('d2', 'present', { codes: ['a.two'] }),
    ].map((ref) => ({ ref, facts: ref.document ?? expect.fail('an item has facts') }));
    const found = measureAll(input(spy('spy', ['passages', 'items']), { passages, items })).get('a.one.x');
    expect(found).toMatchObject({ evidence: ['p1', 'd1'] });
  });

  it('hands a target group its own evidence and what speaks for all, and all evidence everything', () => {
    const passages = [
      examplePassage({ id: 'for-all' }),
      examplePassage({ id: 'for-umkm', group: 'umkm' }),
      examplePassage({ id: 'for-youth', group: 'youth' }),
    ];
    const period = { from: '2022-01-01', to: '2022-12-31' };
    const forScope = (group: string | null) =>
      measureAll(input(spy('spy', ['passages']), { passages, scope: { group, period } })).get('a.one.x');
    expect(forScope('umkm')).toMatchObject({ evidence: ['for-all', 'for-umkm'] });
    expect(forScope(null)).toMatchObject({ evidence: ['for-all', 'for-umkm', 'for-youth'] });
  });

  it('hides the parts that a measure does not need', () => {
    const seen: MeasurableEvidence[] = [];
    measureAll(input(spy('spy', ['visits'], seen), { passages: [examplePassage({ id: 'p1' })] }));
    expect(seen).toEqual([{ passages: [], items: [], visits, groups: { ids: [], overlap: false } }]);
  });

  it('stops at a measure that does not exist', () => {
    expect(() => measureAll(input(spy('spy', []), { measureById: () => undefined }))).toThrow('a.one.x');
  });
});
