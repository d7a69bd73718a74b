import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';

/** Where a score lies between the rubric's thresholds, in figures and without naming the level: `di antara ambang 33,3 dan 66,7`. */
export function describePosition(context: ReportContext, score: number): string {
  const words = phrases[context.language];
  const thresholds = context.result.rubric.levels
    .flatMap((level) => (level.from === null || level.from <= 0 ? [] : [level.from]))
    .sort((a, b) => a - b);
  const below = thresholds.filter((from) => from <= score).at(-1);
  const above = thresholds.find((from) => from > score);
  const number = (value: number) => context.number(value);
  // A score that prints like a threshold would read as a contradiction.
  if (below !== undefined && number(below) === number(score)) return words.at(number(below));
  if (below === undefined) return above === undefined ? words.noThresholds : words.below(number(above));
  return above === undefined ? words.above(number(below)) : words.between(number(below), number(above));
}

interface Phrases {
  at: (limit: string) => string;
  below: (limit: string) => string;
  above: (limit: string) => string;
  between: (low: string, high: string) => string;
  noThresholds: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    at: (limit) => `tepat pada ambang ${limit}`,
    below: (limit) => `di bawah ambang terendah ${limit}`,
    above: (limit) => `di atas ambang tertinggi ${limit}`,
    between: (low, high) => `di antara ambang ${low} dan ${high}`,
    noThresholds: 'tanpa ambang tingkat',
  },
  en: {
    at: (limit) => `exactly at the threshold of ${limit}`,
    below: (limit) => `below the lower threshold of ${limit}`,
    above: (limit) => `above the upper threshold of ${limit}`,
    between: (low, high) => `between the thresholds of ${low} and ${high}`,
    noThresholds: 'without level thresholds',
  },
};
