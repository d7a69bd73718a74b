import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { type Result, resultSchema } from '../result/result.ts';
import type { CommandStrings } from './strings.ts';

/** Reads a stored result. Throws UsageError when the file is missing, is no JSON, or is not a result of this version. */
export async function readResult(file: string, strings: CommandStrings): Promise<Result> {
  const parsed = resultSchema.safeParse(await readJson(file, strings));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new UsageError(strings.badResult(file, where === '' ? 'schema' : where));
}

async function readJson(file: string, strings: CommandStrings): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UsageError(strings.noResult(file));
  }
}
