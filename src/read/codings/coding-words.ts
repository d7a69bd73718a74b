import type { Valence } from '../../result/evidence.ts';

function words<Value>(table: readonly (readonly [Value, readonly string[]])[]): ReadonlyMap<string, Value> {
  return new Map(table.flatMap(([value, spelled]) => spelled.map((word) => [word, value] as const)));
}

/** What a coder may write, in English or as the Indonesian report says it. */
export const valenceWords = words<Valence>([
  ['supports', ['supports', 'mendukung']],
  ['mixed', ['mixed', 'campuran', 'bersisi dua']],
  ['opposes', ['opposes', 'menyangkal', 'berlawanan']],
  ['context', ['context', 'keterangan', 'konteks']],
]);

/** The words that a refusal names, one in each language. */
export const shownValences = ['supports', 'mendukung', 'mixed', 'campuran', 'opposes', 'menyangkal', 'context', 'keterangan'] as const;

export const explicitWords = words<boolean>([
  [true, ['yes', 'ya']],
  [false, ['no', 'tidak']],
]);

export const codingStatusWords = words<'suggested' | 'confirmed' | 'rejected'>([
  ['suggested', ['suggested', 'usulan']],
  ['confirmed', ['confirmed', 'dikonfirmasi']],
  ['rejected', ['rejected', 'ditolak']],
]);

/** Signs the suggestions of `evaluate code`. No person may be called this. */
export const suggestingCoder = 'evaluate';

/** The program's reasons for a suggestion, framed so that they are never taken for the memo of a person who confirms it. */
export function frameReasons(reasons: string): string {
  return `[${suggestingCoder}: ${reasons.replaceAll('[', '(').replaceAll(']', ')')}]`;
}

/** What a person wrote into the memo, without the program's reasons; null when nothing. */
export function memoOfPerson(memo: string | null): string | null {
  return memo?.replace(/\[evaluate: [^\]]*\]/g, '').trim() || null;
}
