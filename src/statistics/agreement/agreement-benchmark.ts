import { normalProbability } from '../normal-probability.ts';
import { sum } from '../sum.ts';

/** One step of a benchmark scale: from `from` up to the `from` of the next higher band. */
export interface BenchmarkBand<Name extends string = string> {
  name: Name;
  from: number;
}

/** Landis & Koch (1977), Biometrics 33, 159–174, who call the cuts arbitrary. From the highest band down. */
export const landisKoch = [
  { name: 'almost-perfect', from: 0.8 },
  { name: 'substantial', from: 0.6 },
  { name: 'moderate', from: 0.4 },
  { name: 'fair', from: 0.2 },
  { name: 'slight', from: 0 },
  { name: 'poor', from: -1 },
] as const satisfies readonly BenchmarkBand[];
export type LandisKochBand = (typeof landisKoch)[number]['name'];

/** Krippendorff (2018), ch. 12: rely on alpha from .800; tentative conclusions only from .667; below that, none. */
export const krippendorffReliance = [
  { name: 'reliable', from: 0.8 },
  { name: 'tentative', from: 0.667 },
  { name: 'unreliable', from: -1 },
] as const satisfies readonly BenchmarkBand[];
export type KrippendorffReliance = (typeof krippendorffReliance)[number]['name'];

/** The band that a bound lies in; a value on a cut belongs to the upper band, anything lower than the scale to its lowest. */
export function bandOf<Name extends string>(bound: number, bands: readonly BenchmarkBand<Name>[]): Name | null {
  const reached = bands.find(({ from }) => bound >= from) ?? bands.at(-1);
  return reached?.name ?? null;
}

/**
 * Probability that the coefficient of the population reaches each band or a higher one, from the highest band down, the last
 * being 1 (Gwet 2014, ch. 6: normal around the estimate, cut off at −1 and 1). A band can be claimed from 0.95 on.
 */
export function cumulativeMembership(coefficient: number, standardError: number, bands: readonly BenchmarkBand[]): number[] {
  const above = (bound: number) => normalProbability((coefficient - bound) / standardError);
  const whole = above(-1) - above(1);
  const members = bands.map(({ from }, index) => (above(from) - above(bands[index - 1]?.from ?? 1)) / whole);
  return members.map((_, index) => sum(members.slice(0, index + 1)));
}
