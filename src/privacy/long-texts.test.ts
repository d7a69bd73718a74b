import { expect, test } from 'vitest';
import { masker } from './mask-text.ts';

const mask = masker({ entries: [], assumed: [], isPublic: () => false, language: 'id' });
const fill = (piece: string) => piece.repeat(Math.ceil(40_000 / piece.length));

// Patterns that try a stretch in every way of dividing it would take minutes here.
test.each([
  fill('A'),
  fill('Aaaaaaa '),
  `Jl ${fill(' ')}x`,
  fill('Jl A Kel B Desa C Blok 1 No 2 '),
  fill('RT 1 RW 2 '),
  fill('Siti '),
  fill('nama saya '),
  fill('rumah Pak Aa '),
  `BPJS${fill(' saya')}`,
  fill('satu dua '),
  fill('a at '),
])('a long text of one kind is masked in the time of any other: %.20s', (text) => {
  const start = performance.now();
  mask(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
