import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import { judgementRows } from './judgement-rows.ts';

const result = exampleResult();
const rows = judgementRows(result);

test('every node of the tree has a row for all evidence, leaves before what they make up', () => {
  const nodes = rows.filter(({ group }) => group === '').map(({ node }) => node);
  const tree = result.scopes[0]?.indicators ?? [];
  expect(nodes).toEqual([...tree.flatMap(({ id, subIndicators }) => [...subIndicators.map((sub) => sub.id), id]), 'overall']);
});

test('a target group has a row only where a level is proposed or some evidence is about the group alone', () => {
  const scope = result.scopes[0];
  if (!scope) throw new Error('no scope');
  const group = { ...scope, group: 'umkm', proposed: 'not-assessed' as const, groupSpecificCount: 0 };
  const silent = group.indicators.map((indicator) => ({
    ...indicator,
    proposed: 'not-assessed' as const,
    groupSpecificCount: 0,
    subIndicators: indicator.subIndicators.map((sub) => ({ ...sub, proposed: 'not-assessed' as const, groupSpecificCount: 0 })),
  }));
  const of = (indicators: typeof silent) =>
    judgementRows({ ...result, scopes: [scope, { ...group, indicators }] })
      .filter((row) => row.group === 'umkm')
      .map(({ node }) => node);
  expect(of(silent)).toEqual([]);
  const [first, ...others] = silent;
  const [leaf, ...leaves] = first?.subIndicators ?? [];
  if (!first || !leaf) throw new Error('no sub-indicator');
  expect(of([{ ...first, subIndicators: [{ ...leaf, groupSpecificCount: 1 }, ...leaves] }, ...others])).toEqual([leaf.id]);
});

test('proposals are words that may be copied into the decision, numbers are written as the language has them', () => {
  const regulation = rows.find(({ node, group }) => node === 'governance.regulation' && group === '');
  const score = result.scopes[0]?.indicators[0]?.subIndicators[0];
  expect(['belum tercapai', 'tercapai sebagian', 'tercapai', 'belum dapat dinilai']).toContain(regulation?.proposed);
  expect(regulation?.evidence.split(', ')).toEqual(score?.evidence);
  expect(regulation?.score).toMatch(/^\d+,\d$/);
  const english = judgementRows({ ...result, study: { ...result.study, language: 'en' } });
  expect(english.find(({ node }) => node === 'governance.regulation')?.score).toMatch(/^\d+\.\d$/);
});

test('the contradictions of a sub-indicator are named there and counted above', () => {
  const contradictions = [{ kind: 'declared' as const, codes: ['governance.regulation'], left: ['C-001'], right: ['DOC-9'] }];
  const withOne = judgementRows({ ...result, contradictions });
  expect(withOne.find(({ node }) => node === 'governance.regulation')?.contradictions).toBe('C-001 × DOC-9');
  expect(withOne.find(({ node }) => node === 'governance')?.contradictions).toBe('1 pertentangan pada subindikatornya');
  expect(withOne.find(({ node }) => node === 'overall')?.contradictions).toBe('1 pertentangan pada subindikatornya');
});
