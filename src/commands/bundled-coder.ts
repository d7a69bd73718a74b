import { readFile } from 'node:fs/promises';
import { type LearnedCoder, unpackCoder } from '../code/learned-coder.ts';
import type { Codebook } from '../read/codebook/codebook.ts';
import { isRubricPath } from '../read/study/rubric-path.ts';

/** Where `npm run build` writes what it learned from the codebooks that come with the program. */
const codersFolder = new URL('../coders/', import.meta.url);

/**
 * What was learned at build time from the codebook of a bundled rubric. Null for a codebook of one's own, one that was changed since, or where
 * nothing was built: the coder then learns from it, with the same outcome.
 */
export async function bundledCoder(rubric: string, codebook: Codebook): Promise<LearnedCoder | null> {
  if (isRubricPath(rubric)) return null;
  const bytes = await readFile(new URL(`${rubric}.coder`, codersFolder)).catch(() => null);
  return bytes && unpackCoder(bytes, codebook);
}
