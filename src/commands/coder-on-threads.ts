import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LearnedCoder } from '../code/learned-coder.ts';
import { learnCoder, makePassageCoder, type PassageCoder, type PassageCoding } from '../code/passage-coder.ts';
import type { Codebook } from '../read/codebook/codebook.ts';
import type { Group } from '../result/result.ts';

interface Passage {
  text: string;
  question: string | null;
}

export interface CodingTask {
  codebook: Codebook;
  groups: readonly Group[] | null;
  learned: LearnedCoder | null;
  passages: readonly Passage[];
}

/** Fewer passages than this are coded sooner than two threads have started. */
const worthwhile = 2_000;

/** Most of what coding makes is thrown away at once: with Node's usual room for it an eighth of the time goes into tidying up. */
const maxYoungGenerationSizeMb = 192;

/** Only the built program has a file that a thread can load. */
const threadFile = import.meta.url.endsWith('.js') ? new URL('coding-thread.js', import.meta.url) : null;

/**
 * A coder for `passages`, which are coded at once on two threads when they are many and the machine has the cores. A passage's coding depends on
 * nothing but itself, so the outcome is that of `makePassageCoder`. Rejects when a thread breaks down.
 */
export async function coderOnThreads({ passages, ...basis }: CodingTask): Promise<PassageCoder> {
  const isShared = threadFile !== null && passages.length >= worthwhile && os.availableParallelism() > 1;
  if (!isShared) return makePassageCoder(basis.codebook, basis.groups, basis.learned);
  // Once for both threads and for what is asked later.
  const learned = basis.learned ?? learnCoder(basis.codebook);
  const makeOwn = () => makePassageCoder(basis.codebook, basis.groups, learned);
  const half = Math.ceil(passages.length / 2);
  const halves = [passages.slice(0, half), passages.slice(half)];
  const codings = await Promise.all(halves.map((part) => codeOnThread(threadFile, { ...basis, learned, passages: part })));
  const coded = new Map(codings.flat().map((coding, index) => [keyOf(passages[index] ?? { text: '', question: null }), coding]));
  let own: PassageCoder | null = null;
  const coder = (): PassageCoder => {
    own ??= makeOwn();
    return own;
  };
  return {
    code: (text, question) => coded.get(keyOf({ text, question })) ?? coder().code(text, question),
    valence: (text, code) => coder().valence(text, code),
    learned,
  };
}

function keyOf({ text, question }: Passage): string {
  return JSON.stringify([text, question]);
}

function codeOnThread(file: URL, task: CodingTask): Promise<PassageCoding[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the coding thread ended with ${code} before it was done`)));
  });
}
