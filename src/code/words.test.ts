import { expect, test } from 'vitest';
import { smallCodebook } from '../../test/support/small-codebook.ts';
import { phraseFinder } from './phrases.ts';
import { withMarks, wordReader } from './words.ts';

const read = wordReader(smallCodebook);
const forms = (text: string) => read(text).map(({ form }) => form);

test('spoken spellings become those of the codebook', () => {
  expect(forms('Nggak, udah!')).toEqual(['tidak', 'sudah']);
});

test('an ending that changes no meaning is taken off, unless too little stays or the word is whole', () => {
  expect(forms('ovennya punya hanya')).toEqual(['oven', 'punya', 'hanya']);
});

test('spoken verbs are brought to their stem', () => {
  expect(forms('ngurusin diurusin')).toEqual(['urus', 'diurus']);
});

test('words know where they stand', () => {
  const text = 'Oven, rusak';
  expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Oven', 'rusak']);
});

test('punctuation can be had as words of its own, each in its place and none mistaken for a word', () => {
  const text = 'Sudah ada, tapi rusak … sepi?';
  const words = read(text);
  const marked = withMarks(words, text);
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['Sudah', 'ada', ',', 'tapi', 'rusak', '…', 'sepi', '?']);
  expect(new Set(marked.map(({ id }) => id)).size).toBe(8);
});

test('stems follow the language of the passage', () => {
  expect(read('the ovens and the bakers').find(({ form }) => form === 'ovens')?.stem).toBe('oven');
  expect(read('dilayani pelayanan').map(({ stem }) => stem)).toEqual(['layan', 'layan']);
});

const found = (phrases: readonly string[], text: string) =>
  phraseFinder([phrases], read)(read(text)).map(({ phrase, from, to }) => [phrase, from, to]);

test('a phrase is found in other forms of its stems', () => {
  expect(found(['pelayanan cepat'], 'kami dilayani cepat')).toEqual([['pelayanan cepat', 1, 3]]);
});

test('a star stands for any ending, and two dots for up to three words', () => {
  expect(found(['permen*'], 'Permendagri')).toEqual([['permen*', 0, 1]]);
  expect(found(['dulu .. sekarang'], 'dulu manual dan lama sekarang cepat')).toEqual([['dulu .. sekarang', 0, 5]]);
  expect(found(['dulu .. sekarang'], 'dulu satu dua tiga empat sekarang')).toEqual([]);
});
