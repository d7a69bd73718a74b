import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codePassages } from '../../src/code/code-passages.ts';
import { type LearnedCoder, unpackCoder } from '../../src/code/learned-coder.ts';
import { learnCoder, makePassageCoder } from '../../src/code/passage-coder.ts';
import { openCodebook } from '../../src/commands/codebook-files.ts';
import { masker } from '../../src/privacy/mask-text.ts';
import { projectRoot, runEvaluate } from '../support/run-evaluate.ts';

test.each(['bugge', 'rogers'])('what the build learned from the codebook of %s is what learning from it now gives', async (rubric) => {
  const { codebook } = await openCodebook(rubric, null, null);
  if (!codebook) throw new Error(`${rubric} has no codebook`);
  const built = unpackCoder(await readFile(path.join(projectRoot, 'dist', 'coders', `${rubric}.coder`)), codebook);
  const numbersOf = ({ code, valence, explicit, exemplars }: LearnedCoder) =>
    [code, valence, explicit, exemplars].flatMap((part) =>
      Object.values<Int32Array | Float32Array>({ ...part }).map((numbers) =>
        Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      ),
    );
  const [then, now] = [numbersOf(built ?? learnCoder(codebook)), numbersOf(learnCoder(codebook))];
  expect(built).not.toBeNull();
  expect(then.map((numbers, place) => numbers.equals(now[place] ?? Buffer.of()))).toEqual(now.map(() => true));
});

test.each(['bugge', 'rogers'])('the build keeps the codebook of %s as it reads', async (rubric) => {
  const { codebook } = await openCodebook(rubric, null, null);
  const kept: unknown = JSON.parse(await readFile(path.join(projectRoot, 'dist', 'codebooks', `${rubric}.json`), 'utf8'));
  expect(kept).toMatchObject({ codebook: JSON.parse(JSON.stringify(codebook)) });
});

test('answers that are many enough for two threads are coded as one by one, in their order', { timeout: 60_000 }, async () => {
  const { codebook } = await openCodebook('bugge', null, null);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'evaluate-threads-'));
  try {
    const texts = (codebook?.passages ?? []).slice(0, 2_400).map(({ text }, index) => `${text} (${index})`);
    await writeFile(path.join(folder, 'answers.csv'), `text\n${texts.map((text) => `"${text.replaceAll('"', '""')}"\n`).join('')}`);
    const { stdout, code } = await runEvaluate(['code', '--passages', path.join(folder, 'answers.csv'), '--format', 'json']);
    expect(code).toBe(0);
    const coder = codebook && makePassageCoder(codebook, null);
    const alone = texts.map((text, index) => ({ id: String(index + 1), text, question: null }));
    const mask = masker({ entries: [], assumed: [], isPublic: () => false, language: 'en' });
    expect(JSON.parse(stdout)).toEqual(coder && codePassages(alone, coder, { language: 'en', mask: (text) => mask(text).text }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
