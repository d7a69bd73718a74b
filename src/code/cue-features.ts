import type { Word } from './words.ts';

/** Numbers that describe a passage beside its words, such as how many negations it holds. Always the same ones in the same order. */
export type CueReader = (words: readonly Word[], text: string) => readonly number[];

/** Grows ever more slowly, on both sides of 0: the tenth negation says little more than the third. */
export function damped(count: number): number {
  return Math.sign(count) * Math.log1p(Math.abs(count));
}
