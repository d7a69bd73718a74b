import type { FeatureSpace, SparseVector } from './feature-space.ts';
import type { Word } from './words.ts';

/** Numbers that describe a passage beside its words, such as how many negations it holds. Always the same ones in the same order. */
export type CueReader = (words: readonly Word[], text: string) => readonly number[];

/** The vector of a passage's words with its cues appended as further features. */
export function withCues(space: FeatureSpace, words: readonly Word[], cues: readonly number[]): SparseVector {
  const { ids, values } = space.vector(words);
  for (const [index, cue] of cues.entries()) {
    if (cue === 0) continue;
    ids.push(space.size + index);
    values.push(cue);
  }
  return { ids, values };
}

/** Grows ever more slowly, on both sides of 0: the tenth negation says little more than the third. */
export function damped(count: number): number {
  return Math.sign(count) * Math.log1p(Math.abs(count));
}
