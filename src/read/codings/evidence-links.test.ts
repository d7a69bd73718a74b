import { expect, test } from 'vitest';
import { checkLinks, type LinkedRow } from './evidence-links.ts';

const row = (id: string, facts: Partial<LinkedRow> = {}): LinkedRow => ({
  id,
  kind: 'coding',
  place: { file: 'codings.csv', start: { line: 2, column: 1 } },
  supersedes: null,
  contradicts: null,
  ...facts,
});
const cell = { file: 'codings.csv', start: { line: 3, column: 9 } };
const supersedes = (id: string) => ({ supersedes: { id, place: cell } });
const contradicts = (...ids: string[]) => ({ contradicts: { ids, place: cell } });

test('an id is taken once in a study, whatever carries it', () => {
  expect(checkLinks([row('A'), row('A', { kind: 'item', place: { file: 'documents.csv' } })], [], true)).toMatchObject([
    { code: 'evidence/duplicate-id', location: { file: 'documents.csv' }, args: { id: 'A', file: 'codings.csv', line: 2 } },
  ]);
});

test('codings, items, logs and criteria can be contradicted; anything else is reported with the nearest', () => {
  const rows = [
    row('C-1', contradicts('DOC-1', 'log', 'a.b.visits', 'DOC-01')),
    row('DOC-1', { kind: 'item' }),
    row('log', { kind: 'log' }),
  ];
  expect(checkLinks(rows, ['a.b.visits'], true)).toMatchObject([
    { code: 'evidence/unknown-id', location: cell, args: { column: 'contradicts', id: 'DOC-01', nearest: 'DOC-1', expected: 'evidence' } },
  ]);
});

test('without a rubric nobody knows its criteria, and names with dots are let pass', () => {
  expect(checkLinks([row('C-1', contradicts('a.b.visits', 'D'))], null, true)).toMatchObject([{ args: { id: 'D' } }]);
});

test('only a coding can be superseded', () => {
  expect(checkLinks([row('C-1', supersedes('DOC-1')), row('DOC-1', { kind: 'item' })], [], true)).toMatchObject([
    { code: 'evidence/unknown-id', args: { column: 'supersedes', id: 'DOC-1', expected: 'coding' } },
  ]);
});

test('no coding supersedes itself, directly or through others', () => {
  const rows = [row('A', supersedes('B')), row('B', supersedes('C')), row('C', supersedes('B')), row('D', supersedes('D'))];
  expect(checkLinks(rows, [], true).map(({ code, args }) => [code, args])).toEqual([
    ['codings/supersedes-in-circle', { id: 'B' }],
    ['codings/supersedes-in-circle', { id: 'C' }],
    ['codings/supersedes-in-circle', { id: 'D' }],
  ]);
});

test('while some rows cannot be read, an id that is not found may be theirs', () => {
  expect(checkLinks([row('C-1', contradicts('DOC-1')), row('C-2', supersedes('C-9'))], [], false)).toEqual([]);
});
