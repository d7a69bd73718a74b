import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeReadingText } from '../reading-text.ts';
import { readYaml } from './yaml-document.ts';

const schema = z.strictObject({
  kind: z.enum(['interview', 'observation']),
  entries: z.array(z.strictObject({ id: z.string().min(1), weight: z.number().max(10).optional() })).min(1),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2022-05-31')
    .optional(),
  form: z
    .union([
      z.literal('equal'),
      z.strictObject({ points: z.array(z.tuple([z.number(), z.number()])) }),
      z.strictObject({ target: z.literal('study') }),
    ])
    .optional(),
});
const read = (text: string) => readYaml(makeReadingText({ file: 'a.yaml', sha256: '', text }), schema);
const problems = (text: string) =>
  read(text).diagnostics.map(({ code, location, args }) => [code, location.start?.line ?? 0, location.start?.column ?? 0, args]);
const valid = 'kind: interview\nentries: [{ id: a }]\n';

test('a file that fits gives its value', () => {
  expect(read(valid)).toMatchObject({ value: { kind: 'interview', entries: [{ id: 'a' }] }, diagnostics: [] });
});

test('a missing key is reported at what encloses it', () => {
  expect(problems('kind: interview\nentries:\n  - id: a\n  - weight: 1\n')).toEqual([
    ['yaml/missing-key', 4, 5, { key: 'id', where: 'entries[2]' }],
  ]);
  expect(problems('kind: interview\n')).toEqual([['yaml/missing-key', 1, 1, { key: 'entries', where: '' }]]);
});

test('a key that may take several forms is missing like any other when it is not there', () => {
  const needed = z.strictObject({ form: z.union([z.literal('equal'), z.strictObject({ points: z.number() })]) });
  const { diagnostics } = readYaml(makeReadingText({ file: 'a.yaml', sha256: '', text: '{}\n' }), needed);
  expect(diagnostics).toMatchObject([{ code: 'yaml/missing-key', args: { key: 'form', where: '' } }]);
});

test('an unknown key is reported at the key, with the nearest known one', () => {
  expect(problems(`${valid}dey: 2022-05-31\n`)).toEqual([
    ['yaml/unknown-key', 3, 1, { key: 'dey', nearest: 'day', known: ['day', 'entries', 'form', 'kind'] }],
  ]);
  expect(problems('kind: interview\nentries:\n  - id: a\n    wieght: 1\n')).toMatchObject([
    ['yaml/unknown-key', 4, 5, { key: 'wieght', nearest: 'weight' }],
  ]);
});

test('a misspelled key is not reported as missing as well', () => {
  expect(problems('knid: interview\nentries: [{ id: a }]\n').map(([code]) => code)).toEqual(['yaml/unknown-key']);
  expect(problems('kind: interview\nkindd: x\n').map(([code]) => code)).toEqual(['yaml/missing-key', 'yaml/unknown-key']);
});

test('wrong kinds, words, formats and sizes are reported at the value', () => {
  expect(problems('kind: intervew\nentries: []\nday: 31-05-2022\n')).toEqual([
    ['yaml/not-one-of', 1, 7, { key: 'kind', found: 'intervew', options: ['interview', 'observation'], nearest: 'interview' }],
    ['yaml/wrong-length', 2, 10, { key: 'entries', found: 0, limit: 1, side: 'least' }],
    ['yaml/bad-format', 3, 6, { key: 'day', found: '31-05-2022', expected: 'a day such as 2022-05-31' }],
  ]);
  expect(problems('kind: interview\nentries:\n  - id: 7\n    weight: 11\n  - id: ""\n')).toEqual([
    ['yaml/wrong-kind', 3, 9, { key: 'entries[1].id', found: 'a number', expected: 'text' }],
    ['yaml/out-of-range', 4, 13, { key: 'entries[1].weight', found: '11', limit: 10, side: 'most' }],
    ['yaml/empty-text', 5, 9, { key: 'entries[2].id' }],
  ]);
});

test('of a value with several forms, the form that was meant is corrected', () => {
  expect(problems(`${valid}form: { points: [[1, x]] }\n`)).toMatchObject([['yaml/wrong-kind', 3, 22, { key: 'form.points[1][2]' }]]);
  expect(problems(`${valid}form: { point: [] }\n`)).toMatchObject([['yaml/unknown-key', 3, 9, { key: 'point', nearest: 'points' }]]);
  expect(problems(`${valid}form: equals\n`)).toMatchObject([['yaml/not-one-of', 3, 7, { found: 'equals', nearest: 'equal' }]]);
  expect(problems(`${valid}form: {}\n`)).toMatchObject([['yaml/fits-none', 3, 7, { options: ['equal', 'points', 'target'] }]]);
});

test('errors of YAML itself are located', () => {
  expect(problems('kind: a\nkind: b\n')).toEqual([['yaml/duplicate-key', 2, 1, { key: 'kind' }]]);
  expect(problems('kind: wawancara: dua\n')).toMatchObject([['yaml/colon-in-text', 1, 7, {}]]);
  expect(problems('a:\n  b: x\n   c: 2\n')).toEqual([['yaml/indentation', 3, 4, {}]]);
  expect(problems('a: {b: 1 c: 2}\n')).toMatchObject([['yaml/syntax', 1, 8, { problem: 'BLOCK_IN_FLOW' }]]);
  expect(problems('kind:\n\t- a\n')).toMatchObject([['yaml/tab', 2, 1, {}]]);
  expect(problems('a:\n  b: 1\n c: 2\n')).toMatchObject([['yaml/indentation', 3, 1, {}]]);
  expect(problems('kind: *interview\n')).toMatchObject([['yaml/unknown-alias', 1, 7, { alias: 'interview' }]]);
  expect(problems('? [a]\n: 1\n')).toMatchObject([['yaml/key-not-text', 1, 3, {}]]);
});

test('an open quote or bracket is reported where it opens', () => {
  expect(problems('kind: "x\n')).toEqual([['yaml/unclosed', 1, 7, { sign: '"' }]]);
  expect(problems("a: b\nkind: {en: 'x, id: y}\nc: d\n")).toEqual([['yaml/unclosed', 2, 12, { sign: "'" }]]);
  expect(problems('kind: [a, {b: [c]}\nentries: x\n')).toEqual([['yaml/unclosed', 1, 7, { sign: '[' }]]);
});

test('of several syntax errors only the first is sure', () => {
  expect(problems('kind: x\n\tday: y\n  form: z\n').map(([code]) => code)).toEqual(['yaml/tab']);
  expect(problems('kind: x\nkind: y\nday: 1\nday: 2\n').map(([code]) => code)).toEqual(['yaml/duplicate-key', 'yaml/duplicate-key']);
});

test('places count code points, also after wide characters', () => {
  expect(problems('kind: interview # 😀\nentries: [{ id: "😀", "😀": 1 }]\n')).toMatchObject([['yaml/unknown-key', 2, 22, { key: '😀' }]]);
});

test('bombs and abysses are refused, not expanded', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => {
      const before = 'abcdefgh'[index];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
    }),
  ];
  expect(problems(bomb.join('\n'))).toEqual([['yaml/too-complex', 0, 0, {}]]);
  expect(problems('- '.repeat(500)).map(([code]) => code)).toEqual(['yaml/too-complex']);
  expect(problems('['.repeat(20_000)).map(([code]) => code)).toContain('yaml/too-complex');
});

test('any text has a value or a problem', () => {
  const piece = fc.constantFrom(
    'kind',
    ': ',
    '\n',
    '  ',
    '- ',
    'entries',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a',
    '*a',
    '#',
    '\t',
    '|',
    '? ',
    '!',
    'x',
    '1',
    '<<',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 25 }), (text) => {
      const { value, diagnostics } = read(text);
      expect(value === null).toBe(diagnostics.length > 0);
    }),
    { numRuns: 500 },
  );
});
