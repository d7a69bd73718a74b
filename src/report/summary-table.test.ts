import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import { summaryTable } from './summary-table.ts';

test('the indicators come first, the overall score last, each for all evidence and for every group', () => {
  expect(summaryTable(exampleResult(), 'en')).toBe(
    [
      'Indicator   Scope             Score  Level           Coverage     Bounds',
      'Governance  All evidence       66.7  achieved *           46%  31.3–85.4',
      '            Small businesses      –  not assessed *       46%  31.3–85.4',
      'Overall     All evidence       66.7  achieved *           46%  31.3–85.4',
      '            Small businesses      –  not assessed *       46%  31.3–85.4',
      'Bounds: the score if every blank were the worst and the best; not a confidence interval.',
      '* proposed automatically; nobody has decided yet',
    ].join('\n'),
  );
});

test('a decided level replaces the proposal and loses its asterisk', () => {
  const result = exampleResult();
  const decided = { level: 'partly', reason: 'Satu pihak saja', evaluator: 'EV-1', date: null } as const;
  const scopes = result.scopes.map((scope) => ({ ...scope, decided, indicators: scope.indicators.map((node) => ({ ...node, decided })) }));
  const table = summaryTable({ ...result, scopes }, 'en');
  expect(table).toMatch(/Governance .* 66\.7 {2}partly achieved /);
  expect(table).not.toContain('*');
});

test('a level that follows from decisions on all sub-indicators is no proposal and carries no asterisk', () => {
  const result = exampleResult();
  const follows = { level: 'partly', heldBy: null } as const;
  const scopes = result.scopes.map((scope) => ({ ...scope, follows, indicators: scope.indicators.map((node) => ({ ...node, follows })) }));
  const table = summaryTable({ ...result, scopes }, 'id');
  expect(table).toMatch(/Tata kelola .* 66,7 {2}tercapai sebagian /);
  expect(table).not.toMatch(/\*|usulan/);
});

test('a missing score is a dash and never 0', () => {
  const result = exampleResult();
  const scopes = result.scopes.map((scope) => ({ ...scope, score: null, proposed: 'not-assessed' as const }));
  const overall = summaryTable({ ...result, scopes }, 'id')
    .split('\n')
    .find((line) => line.startsWith('Keseluruhan'));
  expect(overall).toMatch(/Keseluruhan +Semua bukti +– +belum dapat dinilai \*/);
});

test('one scope needs no column for it, and a score without blanks no bounds', () => {
  const result = exampleResult();
  const scopes = result.scopes.slice(0, 1).map((scope) => ({ ...scope, bounds: { worst: 66.7, best: 66.7 } }));
  const lines = summaryTable({ ...result, scopes }, 'en').split('\n');
  expect(lines[0]).toMatch(/^Indicator +Score +Level +Coverage +Bounds$/);
  expect(lines[2]).toMatch(/^Overall .*46%$/);
});

test('the table holds no color codes', () => {
  expect(summaryTable(exampleResult(), 'id')).not.toMatch(/\p{Cc}\[/u);
});
