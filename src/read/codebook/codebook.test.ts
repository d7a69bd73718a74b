import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCodebook } from './codebook.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const yaml = `schema: evaluate.codebook/1
rubric: kitchen
version: "1"
exemplars: kitchen.exemplars.csv
codes:
  - code: kitchen.oven
    definition: {id: Oven, en: Oven}
    use_when: [{id: a, en: b}]
    lexicon: oven
stance: {}
explicit: {}
suggest: {least_score: 0.3, suggest_score: 0.3, further_score: 0.2}
`;
const csv =
  'code,valence,explicit,register,service,text\nkitchen.oven,supports,no,spoken,kitchen,Oven menyala\nnone,context,no,spoken,kitchen,Selamat pagi\n';

async function read(text: string, exemplars: string | null = csv, codes: readonly string[] | null = ['kitchen.oven']) {
  return readCodebook({
    codebook: { file: 'kitchen.codebook.yaml', bytes: bytes(text) },
    beside: async (file) => (exemplars === null ? null : { file, bytes: bytes(exemplars) }),
    codes,
  });
}

const problems = async (...input: Parameters<typeof read>) =>
  (await read(...input)).diagnostics.map(({ code, location }) => `${location.file}:${location.start?.line} ${code}`);

test('a codebook is read with its exemplars; what is left out has its default', async () => {
  const { codebook, diagnostics } = await read(yaml);
  expect(diagnostics).toEqual([]);
  expect(codebook?.passages.map(({ code, text }) => [code, text])).toEqual([
    ['kitchen.oven', 'Oven menyala'],
    ['none', 'Selamat pagi'],
  ]);
  expect(codebook?.concepts).toEqual({});
});

test('every sub-indicator of the rubric has one entry, and no other code has any', async () => {
  expect(await problems(yaml, csv, ['kitchen.oven', 'kitchen.baker'])).toEqual(['kitchen.codebook.yaml:5 codebook/missing-codes']);
  expect(await problems(yaml, csv, ['kitchen.ovens'])).toEqual([
    'kitchen.codebook.yaml:6 codebook/unknown-code',
    'kitchen.codebook.yaml:5 codebook/missing-codes',
  ]);
  const twice = yaml.replace(
    'stance:',
    '  - {code: kitchen.oven, definition: {id: a, en: b}, use_when: [{id: a, en: b}], lexicon: b}\nstance:',
  );
  expect(await problems(twice)).toEqual(['kitchen.codebook.yaml:10 codebook/duplicate-code']);
});

test('exemplars that are missing, or of an unknown code, are reported', async () => {
  expect(await problems(yaml, null)).toEqual(['kitchen.codebook.yaml:4 codebook/no-exemplars']);
  expect(await problems(yaml, csv.replace('kitchen.oven,', 'kitchen.ovn,'))).toEqual(['kitchen.exemplars.csv:2 codebook/unknown-code']);
});

test('words of the language come from the codebook that is named, where the codebook has none itself', async () => {
  const lender = yaml
    .replace('stance: {}', 'stance: {negation: "bukan, tidak"}\nspelling: {gak: tidak}\nendings: nya')
    .replace(/kitchen/g, 'lender');
  const borrowing = yaml.replace('stance: {}', 'words_from: lender.codebook.yaml\nspelling: {udah: sudah}');
  const files: Record<string, string> = { 'kitchen.exemplars.csv': csv, 'lender.codebook.yaml': lender };
  const beside = async (file: string) => (files[file] === undefined ? null : { file, bytes: bytes(files[file]) });
  const codebook = { file: 'kitchen.codebook.yaml', bytes: bytes(borrowing) };
  const { codebook: whole, diagnostics } = await readCodebook({ codebook, beside, codes: null });
  expect(diagnostics).toEqual([]);
  expect(whole?.stance.negation).toEqual(['bukan', 'tidak']);
  expect(whole?.endings).toEqual(['nya']);
  expect(whole?.spelling).toEqual({ udah: 'sudah' });
  expect(whole?.codes.map(({ code }) => code)).toEqual(['kitchen.oven']);
  const { diagnostics: missing } = await readCodebook({
    codebook,
    beside: async (file) => (file.endsWith('.csv') ? beside(file) : null),
    codes: null,
  });
  expect(missing.map(({ code, location }) => [code, location.start?.line])).toEqual([['codebook/no-words', 10]]);
});

test('a further code needs no higher score than the first', async () => {
  expect(await problems(yaml.replace('further_score: 0.2', 'further_score: 0.4'))).toEqual([
    'kitchen.codebook.yaml:12 codebook/scores-not-ascending',
  ]);
});

test('the bundled codebook is whole: its exemplars are many, differ, and cover every direction', async () => {
  const open = async (file: string) => ({
    file,
    bytes: new Uint8Array(await readFile(new URL(`../../../rubrics/${file}`, import.meta.url))),
  });
  const { codebook, diagnostics } = await readCodebook({ codebook: await open('bugge.codebook.yaml'), beside: open, codes: null });
  expect(diagnostics).toEqual([]);
  const passages = codebook?.passages ?? [];
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  expect(passages.filter(({ code }) => code === 'none').length).toBeGreaterThanOrEqual(150);
  for (const { code } of codebook?.codes ?? []) {
    const own = passages.filter((passage) => passage.code === code);
    expect(own.length, code).toBeGreaterThanOrEqual(30);
    expect([...new Set(own.map(({ valence }) => valence))].sort(), code).toEqual(['mixed', 'opposes', 'supports']);
  }
  expect(passages.every(({ code, valence }) => (code === 'none') === (valence === 'context'))).toBe(true);
});
