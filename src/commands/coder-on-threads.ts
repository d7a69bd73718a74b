import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LearnedWeights } from '../code/learned-weights.ts';
import { makePassageCoder, type PassageCoder, type PassageCoding } from '../code/passage-coder.ts';
import type { Codebook } from '../read/codebook/codebook.ts';
import type { Group } from '../result/result.ts';

interface Passage {
  text: string;
  question: string | null;
}

export interface CodingTask {
  codebook: Codebook;
  groups: readonly Group[] | null;
  learned: LearnedWeights | null;
  passages: readonly Passage[];
}

/** Fewer passages than this are coded sooner than a second thread has learned. */
const worthwhile = 2_000;

/** Only the built program has a file that a thread can load. */
const threadFile = import.meta.url.endsWith('.js') ? new URL('coding-thread.js', import.meta.url) : null;

/**
 * A coder that has already coded `passages`: half of them on a second thread when they are many and the machine has the cores. A passage's
 * coding depends on nothing but itself, so the outcome is that of `makePassageCoder`. Rejects when the thread breaks down.
 */
export async function coderOnThreads({ passages, ...basis }: CodingTask): Promise<PassageCoder> {
  const isShared = threadFile !== null && passages.length >= worthwhile && os.availableParallelism() > 1;
  if (!isShared) return makePassageCoder(basis.codebook, basis.groups, basis.learned);
  const half = Math.ceil(passages.length / 2);
  const [own, others] = [passages.slice(0, half), passages.slice(half)];
  const theirs = codeOnThread(threadFile, { ...basis, passages: others });
  // Until it is awaited below, a rejection is nobody's.
  theirs.catch(() => undefined);
  const coder = makePassageCoder(basis.codebook, basis.groups, basis.learned);
  const coded = new Map(own.map((passage) => [keyOf(passage), coder.code(passage.text, passage.question)]));
  for (const [index, coding] of (await theirs).entries()) {
    const passage = others[index];
    if (passage) coded.set(keyOf(passage), coding);
  }
  return { ...coder, code: (text, question) => coded.get(keyOf({ text, question })) ?? coder.code(text, question) };
}

function keyOf({ text, question }: Passage): string {
  return JSON.stringify([text, question]);
}

function codeOnThread(file: URL, task: CodingTask): Promise<PassageCoding[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the coding thread ended with ${code} before it was done`)));
  });
}
