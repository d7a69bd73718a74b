import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentError } from '../errors.ts';

/**
 * Writes a file whole or not at all: beside its place first, and then moved there. The folder is made when it is missing. Throws
 * EnvironmentError with `sentence(file, reason)` when that fails.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  sentence: (path: string, reason: string) => string,
): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new EnvironmentError(sentence(file, thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)));
  }
}
