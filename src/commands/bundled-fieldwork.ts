import { readFile } from 'node:fs/promises';
import { bundledRubricNames } from './library.ts';

/** `rubrics/<name>.fieldwork.yaml` of the installed package; null when the rubric has none. */
export async function bundledFieldwork(name: string): Promise<{ file: string; bytes: Uint8Array } | null> {
  const names = await bundledRubricNames();
  if (!names.includes(name)) return null;
  const file = `rubrics/${name}.fieldwork.yaml`;
  const bytes = await readFile(new URL(`../../${file}`, import.meta.url)).catch(() => null);
  return bytes && { file, bytes };
}
