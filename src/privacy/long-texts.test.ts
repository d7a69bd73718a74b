import { expect, test } from 'vitest';
import { masker } from './mask-text.ts';

const mask = masker({ entries: [], assumed: [], isPublic: () => false, language: 'id' });
const isMasked = (text: string) => mask(text).text !== text;

// Patterns that try a stretch in every way of dividing it would not come to an end here.
test.each([
  ['', 'A', ''],
  ['', 'Aaaaaaa ', ''],
  ['Jl ', ' ', 'x'],
  ['', 'Jl A Kel B Desa C Blok 1 No 2 ', ''],
  ['', 'rumah saya di Jl A No 1 RT 1 RW 2 ', ''],
  ['', 'Siti ', ''],
  ['', 'nama saya ', ''],
  ['', 'rumah Pak Aa ', ''],
  ['BPJS', ' saya', ''],
  ['', 'satu dua ', ''],
  ['', 'a at ', ''],
])('a long text of one kind is masked as a short one is: %j, many times %j, %j', (before, piece, after) => {
  const text = (length: number) => before + piece.repeat(Math.ceil(length / piece.length)) + after;
  expect(isMasked(text(40_000))).toBe(isMasked(text(60)));
});
