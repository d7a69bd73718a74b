import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codePassages } from '../../src/code/code-passages.ts';
import { unpackWeights } from '../../src/code/learned-weights.ts';
import { makePassageCoder } from '../../src/code/passage-coder.ts';
import { openCodebook } from '../../src/commands/codebook-files.ts';
import { masker } from '../../src/privacy/mask-text.ts';
import { projectRoot, runEvaluate } from '../support/run-evaluate.ts';

test.each(['bugge', 'rogers'])('what the build learned from the codebook of %s is what learning from it now gives', async (rubric) => {
  const { codebook } = await openCodebook(rubric, null, null);
  if (!codebook) throw new Error(`${rubric} has no codebook`);
  const built = unpackWeights(await readFile(path.join(projectRoot, 'dist', 'weights', `${rubric}.weights`)), codebook);
  const learned = makePassageCoder(codebook, null).learned;
  for (const part of ['code', 'leaning', 'effect', 'explicit'] as const) {
    expect(built?.[part].length, part).toBe(learned[part].length);
    expect(
      built?.[part].findIndex((weight, place) => weight !== learned[part][place]),
      part,
    ).toBe(-1);
  }
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
