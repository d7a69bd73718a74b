import { expect, test } from 'vitest';
import { mergeSuggestions } from './merge-suggestions.ts';
import type { CodingCells } from './suggest-codings.ts';

const row = (id: string, exact: string, start: number): CodingCells =>
  ({ id, source: 'a.txt', code: 'kitchen.oven', exact, start: String(start), end: String(start + exact.length) }) as CodingCells;
const idsOf = (existing: CodingCells[], suggestions: CodingCells[]) => mergeSuggestions(existing, suggestions).rows.map(({ id }) => id);

test('a passage that a row quotes in part is not suggested again', () => {
  expect(idsOf([row('C-1', 'oven menyala', 4)], [row('S-1', 'dan oven menyala', 0)])).toEqual(['C-1']);
});

test('a row whose source was edited since claims no span: what stands there now is suggested', () => {
  expect(idsOf([row('S-1', 'oven lama menyala', 0)], [row('S-2', 'oven baru meledak', 0)])).toEqual(['S-1', 'S-2']);
});

test('the same words said twice are two suggestions, also when one of them is there already', () => {
  const [first, second] = [row('S-1', 'ovennya rusak', 0), row('S-2', 'ovennya rusak', 50)];
  expect(idsOf([first], [first, second])).toEqual(['S-1', 'S-2']);
  expect(idsOf([row('C-1', 'ovennya rusak', 0)], [second])).toEqual(['C-1']);
});
