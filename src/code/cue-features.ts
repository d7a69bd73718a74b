import type { SparseVector } from './feature-space.ts';
import type { Word } from './words.ts';

/** Numbers that describe a passage beside its words, such as how many negations it holds. Always the same ones in the same order. */
export type CueReader = (words: readonly Word[], text: string) => readonly number[];

/** A copy of a vector with cues appended as features from number `first` on. */
export function withCues({ ids, values }: SparseVector, first: number, cues: readonly number[]): SparseVector {
  const longer = { ids: new Int32Array(ids.length + cues.length), values: new Float64Array(ids.length + cues.length) };
  longer.ids.set(ids);
  longer.values.set(values);
  for (let index = 0; index < cues.length; index += 1) {
    longer.ids[ids.length + index] = first + index;
    longer.values[ids.length + index] = cues[index] ?? 0;
  }
  return longer;
}

/** Grows ever more slowly, on both sides of 0: the tenth negation says little more than the third. */
export function damped(count: number): number {
  return Math.sign(count) * Math.log1p(Math.abs(count));
}
