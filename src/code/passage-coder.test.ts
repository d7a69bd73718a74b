import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCodebook } from '../../test/support/small-codebook.ts';
import { codePassages } from './code-passages.ts';
import { makePassageCoder } from './passage-coder.ts';

const coder = makePassageCoder(smallCodebook, null);
const first = (text: string) => coder.code(text, null).codes[0]?.code;

test('a passage gets the code of the exemplars that it is like', () => {
  expect(first('Oven itu panas sekali')).toBe('kitchen.oven');
  expect(first('Pembuat roti di sini terampil')).toBe('kitchen.baker');
});

test('small talk and a passage without words belong nowhere, and only context is said about them', () => {
  expect(coder.code('Selamat pagi, silakan duduk', null)).toMatchObject({
    codes: [{ code: 'none' }, {}, {}],
    valence: 'context',
    explicit: false,
  });
  expect(coder.code(' … ', null)).toMatchObject({ codes: [{ code: 'none', score: 1 }], valence: 'context' });
});

test('a word that no exemplar holds counts through its concept', () => {
  expect(smallCodebook.passages.some(({ text }) => text.includes('kompor'))).toBe(false);
  expect(first('Kompor di dapur')).toBe('kitchen.oven');
});

test('scores lie between 0 and 1 and descend', () => {
  const { codes } = coder.code('Ovennya menyala', null);
  const scores = codes.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
});

test('the effect turns with the words', () => {
  expect(coder.valence('Ovennya menyala dan panas', 'kitchen.oven')).toBe('supports');
  expect(coder.valence('Ovennya rusak, tidak pernah panas', 'kitchen.oven')).toBe('opposes');
});

test('a question raises what it asks about and nothing else', () => {
  const score = (question: string | null) =>
    coder.code('Biasa saja', question).codes.find(({ code }) => code === 'kitchen.oven')?.score ?? 0;
  expect(score('Bagaimana oven dan panasnya?')).toBeGreaterThan(score(null));
});

test('a family of words names a group; two families name none', () => {
  expect(coder.code('Anak itu melihat oven', null).group).toBe('children');
  expect(coder.code('Anak dan pedagang melihat oven', null).group).toBeNull();
});

test("a study's group is named by its title and by the family that the title belongs to", () => {
  const groups = [{ id: 'pupils', title: { id: 'Murid', en: 'Pupils' }, definition: null }];
  expect(makePassageCoder(smallCodebook, groups).code('Anak itu melihat oven', null).group).toBe('pupils');
});

test('reasons stand in the passage, and the exemplars are of its code', () => {
  const text = 'Kata dia ovennya panas sekali';
  const { reasons } = coder.code(text, null);
  expect(reasons.words.length).toBeGreaterThan(0);
  for (const word of reasons.words) expect(text).toContain(word);
  const exemplars = smallCodebook.passages.filter(({ code }) => code === 'kitchen.oven').map(({ text: words }) => words);
  for (const exemplar of reasons.exemplars) expect(exemplars).toContain(exemplar);
});

test('any text is coded the same, alone, among others, and in any order', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom('oven ', 'rusak ', 'pembuat roti ', 'tidak ', '. ', '😀', 'anak ', '"'), maxLength: 8 }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(texts, (list) => {
      const passages = list.map((text, index) => ({ id: String(index), text, question: null }));
      const together = codePassages(passages, coder, { language: 'id', mask: (text) => text });
      const backwards = codePassages(passages.toReversed(), coder, { language: 'id', mask: (text) => text }).toReversed();
      expect(backwards).toEqual(together);
      for (const [index, passage] of passages.entries())
        expect(codePassages([passage], coder, { language: 'id', mask: (text) => text })[0]).toEqual(together[index]);
    }),
    { numRuns: 50 },
  );
});

test('learning twice gives the same scores', () => {
  expect(makePassageCoder(smallCodebook, null).code('Oven rusak', null)).toEqual(coder.code('Oven rusak', null));
});
