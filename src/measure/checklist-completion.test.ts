import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { item, year } from '../../test/support/measurable-evidence.ts';
import type { ChecklistItem } from '../read/evidence.ts';
import { itemStatuses } from '../result/evidence.ts';
import { checklistCompletion } from './checklist-completion.ts';

function complete(items: ChecklistItem[], parameters: Record<string, unknown> = {}) {
  return checklistCompletion.measure({ items }, checklistCompletion.parameters.parse(parameters), { group: null, period: year });
}

describe('share', () => {
  test('present 1, partial ½, absent 0; not applicable left out; unknown lowers coverage', () => {
    const completion = complete([
      item('D1', { status: 'present' }),
      item('D2', { status: 'partial' }),
      item('D3', { status: 'absent' }),
      item('D4', { status: 'not-applicable' }),
      item('D5', { status: 'unknown' }),
    ]);
    expect(completion).toEqual({
      status: 'measured',
      value: 0.5,
      unit: 'share',
      n: 3,
      coverage: 0.75,
      estimate: null,
      flags: ['proves-existence-only', 'unknown-items'],
      distribution: { present: 1, partial: 1, absent: 1, 'not-applicable': 1, unknown: 1 },
      evidence: ['D1', 'D2', 'D3', 'D5'],
    });
  });

  test('all absent is 0 and measured; that a document exists is all it proves', () => {
    expect(complete([item('D1', { status: 'absent' })])).toMatchObject({
      status: 'measured',
      value: 0,
      coverage: 1,
      flags: ['proves-existence-only'],
    });
  });

  test('items tagged context never count, even when their tag is asked for', () => {
    const items = [item('D1', { status: 'absent', tags: ['sop'] }), item('D2', { tags: ['sop', 'context'] })];
    expect(complete(items)).toMatchObject({ value: 0, n: 1, evidence: ['D1'] });
    expect(complete(items, { tag: 'context' })).toMatchObject({ status: 'insufficient', reason: 'no-evidence' });
  });

  test('with a tag only the items that carry it count', () => {
    const items = [item('D1', { tags: ['sop'] }), item('D2', { status: 'absent', tags: ['regulation'] })];
    expect(complete(items, { tag: 'sop' })).toMatchObject({ value: 1, evidence: ['D1'] });
  });
});

describe('conditions', () => {
  test.each([
    { validFrom: '2020-01-01', validTo: '2021-12-31', value: 0, why: 'ended the day before the period' },
    { validFrom: '2020-01-01', validTo: '2022-01-01', value: 1, why: "ends on the period's first day" },
    { validFrom: '2022-12-31', validTo: null, value: 1, why: "starts on the period's last day, without an end" },
    { validFrom: '2023-01-01', validTo: null, value: 0, why: 'starts the day after the period' },
    { validFrom: null, validTo: '2022-06-30', value: 1, why: 'has an end within the period and no known start' },
  ])('in force: an item that $why counts $value', ({ validFrom, validTo, value }) => {
    expect(complete([item('D1', { validFrom, validTo })], { in_force: true })).toMatchObject({ status: 'measured', value });
  });

  test('an item without any validity is unknown where it must be in force', () => {
    expect(complete([item('D1')], { in_force: true })).toEqual({
      status: 'insufficient',
      reason: 'no-known-status',
      n: 0,
      evidence: ['D1'],
    });
  });

  test.each(['published', 'specific'] as const)('%s: yes counts, no is 0, silence is unknown', (condition) => {
    const items = [item('D1', { [condition]: true }), item('D2', { [condition]: false }), item('D3', { [condition]: null })];
    const completion = complete(items, { [condition]: true });
    expect(completion).toMatchObject({ value: 0.5, n: 2, flags: ['proves-existence-only', 'unknown-items'] });
    expect(completion).toHaveProperty('coverage', 2 / 3);
  });

  test('an absent document is 0, whatever else is not known about it', () => {
    expect(complete([item('D1', { status: 'absent' })], { in_force: true, published: true })).toMatchObject({ value: 0, coverage: 1 });
  });

  test('a condition that fails outweighs one that is unknown', () => {
    expect(complete([item('D1', { published: false, specific: null })], { published: true, specific: true })).toMatchObject({ value: 0 });
  });

  test('a partial item that meets the condition stays ½', () => {
    expect(complete([item('D1', { status: 'partial', published: true })], { published: true })).toMatchObject({ value: 0.5 });
  });
});

describe('rule any', () => {
  test('one item that fulfils everything settles it: 1, with full coverage', () => {
    const items = [item('D1'), item('D2', { status: 'absent' }), item('D3', { status: 'unknown' })];
    expect(complete(items, { rule: 'any' })).toMatchObject({ value: 1, n: 2, coverage: 1 });
  });

  test('otherwise the best item counts, and the unknown ones lower coverage', () => {
    const items = [item('D1', { status: 'partial' }), item('D2', { status: 'absent' }), item('D3', { status: 'unknown' })];
    const completion = complete(items, { rule: 'any' });
    expect(completion).toMatchObject({ value: 0.5, n: 2 });
    expect(completion).toHaveProperty('coverage', 2 / 3);
  });
});

describe('what cannot be measured', () => {
  test('no item: insufficient', () => {
    expect(complete([])).toEqual({ status: 'insufficient', reason: 'no-evidence', n: 0, evidence: [] });
  });

  test('only unknown items: insufficient, not 0', () => {
    expect(complete([item('D1', { status: 'unknown' })])).toMatchObject({
      status: 'insufficient',
      reason: 'no-known-status',
      evidence: ['D1'],
    });
  });

  test('nothing applies: not applicable', () => {
    expect(complete([item('D1', { status: 'not-applicable' })])).toEqual({ status: 'not-applicable', reason: 'no-applicable-items' });
  });

  test('a misspelled parameter is refused', () => {
    expect(checklistCompletion.parameters.safeParse({ inForce: true }).success).toBe(false);
  });
});

const statuses = fc.array(fc.constantFrom(...itemStatuses), { minLength: 1, maxLength: 10 });

test('one more present item never lowers the share, and any is never below it', () => {
  fc.assert(
    fc.property(statuses, (given) => {
      const items = given.map((status, index) => item(`D${index}`, { status }));
      const share = complete(items);
      fc.pre(share.status === 'measured');
      const more = complete([...items, item('D-more')]);
      const any = complete(items, { rule: 'any' });
      if (share.status !== 'measured' || more.status !== 'measured' || any.status !== 'measured') throw new Error('measured before');
      expect(more.value).toBeGreaterThanOrEqual(share.value);
      expect(any.value).toBeGreaterThanOrEqual(share.value);
      expect(any.coverage).toBeGreaterThanOrEqual(share.coverage);
    }),
  );
});

describe('the period', () => {
  // The period of these tests is the year 2022.
  test('a document that was issued later is no evidence for the period', () => {
    expect(complete([item('D1', { status: 'present', issued: '2023' }), item('D2', { status: 'absent' })])).toMatchObject({
      value: 0,
      n: 1,
    });
    expect(complete([item('D1', { status: 'present', validFrom: '2023-01-01' })])).toMatchObject({
      status: 'insufficient',
      reason: 'no-evidence',
    });
  });

  test('one that had lapsed is left out, but answers whether anything was in force', () => {
    const lapsed = [item('D1', { status: 'present', validTo: '2021-12-31' })];
    expect(complete(lapsed)).toMatchObject({ status: 'insufficient' });
    expect(complete(lapsed, { in_force: true, rule: 'any' })).toMatchObject({ value: 0, n: 1 });
  });

  test('one issued within the period, known by its year alone, counts', () => {
    expect(complete([item('D1', { status: 'present', issued: '2022' })])).toMatchObject({ value: 1, n: 1 });
  });
});
