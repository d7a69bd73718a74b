import { UsageError } from '../errors.ts';
import { type Language, languageSchema } from '../result/text.ts';
import type { CommandStrings } from './strings.ts';

export const runFormats = ['html', 'pdf', 'json', 'csv'] as const;
export type RunFormat = (typeof runFormats)[number];
export const reportFormats = ['html', 'pdf', 'csv'] as const;

/** `html, PDF` → the formats, in the order of `known`. Throws UsageError on any other word. */
export function parseFormats<F extends string>(text: string, known: readonly F[], strings: CommandStrings): F[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const unknown = words.find((word) => !known.some((format) => format === word));
  if (unknown !== undefined) throw new UsageError(strings.badFormat(unknown, known.join(', ')));
  return known.filter((format) => words.includes(format));
}

/** Throws UsageError unless `id` or `en`; undefined stays undefined. */
export function parseLanguage(text: string | undefined, strings: CommandStrings): Language | undefined {
  if (text === undefined) return undefined;
  const language = languageSchema.safeParse(text.trim().toLowerCase());
  if (!language.success) throw new UsageError(strings.badLanguage(text));
  return language.data;
}

/** A score from 0 to 100; a decimal comma is read as a point. Throws UsageError on anything else. */
export function parseScore(text: string | undefined, strings: CommandStrings): number | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim().replace(',', '.');
  const value = Number(trimmed);
  if (!/^\d+(\.\d+)?$/.test(trimmed) || value > 100) throw new UsageError(strings.badNumber(text));
  return value;
}
