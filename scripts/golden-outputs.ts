import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectRoot, runEvaluate } from '../test/support/run-evaluate.ts';

/** An output of the built command that is kept in the repository. */
export interface GoldenOutput {
  /** Relative to the project's folder. */
  file: string;
  /** What the command gives now. Fails where it ends with an error. */
  make: () => Promise<string>;
}

const study = 'data/kukm-space';

/** What `data/kukm-space` gives: the whole result, and the comparison with the publication in both languages. */
export const goldenOutputs: readonly GoldenOutput[] = [
  { file: 'test/kukm-space/result.json', make: makeResult },
  { file: 'test/kukm-space/replicate-id.txt', make: () => printed('replicate', study, '--lang', 'id') },
  { file: 'test/kukm-space/replicate-en.txt', make: () => printed('replicate', study, '--lang', 'en') },
];

/** What a command prints. */
export async function printed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runEvaluate(args, { cwd: projectRoot });
  if (code !== 0) throw new Error(`evaluate ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return stdout;
}

async function makeResult(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'evaluate-golden-'));
  try {
    await printed('run', study, '--format', 'json', '--output', folder);
    return await readFile(path.join(folder, 'result.json'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
