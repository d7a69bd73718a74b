import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Codebook } from '../read/codebook/codebook.ts';

/** A bundled codebook as the build read it. */
export interface KnownCodebook {
  /** SHA-256 of every file that it was read from, by name in `rubrics/`. */
  files: Readonly<Record<string, string>>;
  /** SHA-256 of the codebook as JSON. */
  sha256: string;
  codebook: Codebook;
}

const rubricsFolder = new URL('../../rubrics/', import.meta.url);
const knownFolder = new URL('../codebooks/', import.meta.url);
const schema = z.object({ files: z.record(z.string(), z.string()), sha256: z.string(), codebook: z.custom<Codebook>() });

/** What `npm run build` read for this rubric; null where nothing was built, where it is not whole, or where one of the files has changed since. */
export async function knownCodebook(rubric: string): Promise<Codebook | null> {
  const text = await readFile(new URL(`${rubric}.json`, knownFolder), 'utf8').catch(() => null);
  const known = text === null ? null : wholeCodebook(text);
  if (!known) return null;
  const now = await digestsOf(Object.keys(known.files)).catch(() => null);
  return JSON.stringify(now) === JSON.stringify(known.files) ? known.codebook : null;
}

function wholeCodebook(text: string): KnownCodebook | null {
  try {
    const { data } = schema.safeParse(JSON.parse(text));
    return data && data.sha256 === digestOfCodebook(data.codebook) ? data : null;
  } catch {
    // A file that was cut off: the sources are read instead.
    return null;
  }
}

/** SHA-256 of a codebook as JSON, in hexadecimal. */
export function digestOfCodebook(codebook: Codebook): string {
  return createHash('sha256').update(JSON.stringify(codebook)).digest('hex');
}

/** SHA-256 of files in `rubrics/`, in hexadecimal. Throws when one is not there. */
export async function digestsOf(files: readonly string[]): Promise<Record<string, string>> {
  const digests = files.map(async (file) => {
    const bytes = await readFile(new URL(file, rubricsFolder));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
