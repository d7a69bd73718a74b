import { readFile } from 'node:fs/promises';
import { type LearnedWeights, unpackWeights } from '../code/learned-weights.ts';
import type { Codebook } from '../read/codebook/codebook.ts';
import { isRubricPath } from '../read/study/rubric-path.ts';

/** Where `npm run build` writes what it learned from the codebooks that come with the program. */
const weightsFolder = new URL('../weights/', import.meta.url);

/**
 * What was learned at build time from the codebook of a bundled rubric. Null for a codebook of one's own, one that was changed since, or where
 * nothing was built: the coder then learns from it, with the same outcome.
 */
export async function bundledWeights(rubric: string, codebook: Codebook): Promise<LearnedWeights | null> {
  if (isRubricPath(rubric)) return null;
  const bytes = await readFile(new URL(`${rubric}.weights`, weightsFolder)).catch(() => null);
  return bytes && unpackWeights(bytes, codebook);
}
