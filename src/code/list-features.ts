import type { PhraseMatch } from './phrases.ts';

/** A value for each list of phrases that has a match. */
export type ListValues = readonly (readonly [list: number, value: number])[];

/** For each list with a match: 1 for the first match, and ever less for further ones. */
export function listCounts(matches: readonly PhraseMatch[]): ListValues {
  const counts: [number, number][] = [];
  for (const { list } of matches) {
    const known = counts.find(([other]) => other === list);
    if (known) known[1] += 1;
    else counts.push([list, 1]);
  }
  for (const entry of counts) entry[1] = 1 + 0.5 * Math.log(entry[1]);
  return counts;
}

/** For each list with a match: how much its different phrases say together. A phrase of several words says more than a single one. */
export function lexiconWeights(matches: readonly PhraseMatch[]): ListValues {
  const weights: [number, number][] = [];
  for (const [index, { list, phrase }] of matches.entries()) {
    if (matches.findIndex((other) => other.list === list && other.phrase === phrase) < index) continue;
    const weight = phrase.includes(' ') ? 1.5 : 1;
    const known = weights.find(([other]) => other === list);
    if (known) known[1] += weight;
    else weights.push([list, weight]);
  }
  for (const entry of weights) entry[1] = Math.log(1 + entry[1]);
  return weights;
}
