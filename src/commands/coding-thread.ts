import { parentPort, workerData } from 'node:worker_threads';
import { makePassageCoder } from '../code/passage-coder.ts';
import type { CodingTask } from './coder-on-threads.ts';

// A thread's whole work: code its share with what the main thread has learned, send it back.
const { codebook, groups, learned, passages }: CodingTask = workerData;
const coder = makePassageCoder(codebook, groups, learned);
parentPort?.postMessage(passages.map(({ text, question }) => coder.code(text, question)));
