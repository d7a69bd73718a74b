import type { Criterion, Hurdle, Indicator, Rubric, SubIndicator } from '../../src/result/rubric.ts';

const text = { id: 'teks', en: 'text' };

/** A criterion scored by value itself: 0 → 0, 100 → 100. */
export function exampleCriterion(id: string, facts: Partial<Criterion> = {}): Criterion {
  const points = [
    { value: 0, score: 0 },
    { value: 100, score: 100 },
  ];
  return {
    id,
    title: text,
    measure: 'testimony-rating',
    parameters: {},
    evidence: ['interview'],
    normalization: { by: 'points', points },
    weight: 1,
    ...facts,
  };
}

/** A sub-indicator of weight 1. */
export function exampleSubIndicator(id: string, criteria: Criterion[], weight = 1): SubIndicator {
  return {
    id,
    title: text,
    definition: text,
    question: text,
    interviewQuestions: [text],
    criteria,
    weight,
    levels: { 'not-yet': text, partly: text, achieved: text },
    advice: text,
  };
}

/** An indicator of weight 1. */
export function exampleIndicator(id: string, subIndicators: SubIndicator[], weight = 1): Indicator {
  return { id, title: text, definition: text, weight, subIndicators };
}

/** Equal thirds, and minimum coverage 0.3, 0.5 and 0.5. */
export function exampleRubric(indicators: Indicator[], hurdles: Hurdle[] = []): Rubric {
  return {
    id: 'example',
    version: '1',
    title: text,
    provenance: { citation: 'none', caveats: [], thresholds: text, minimumCoverage: text, weights: text, hurdles: text },
    levels: [
      { id: 'not-yet', title: text, from: 0 },
      { id: 'partly', title: text, from: 100 / 3 },
      { id: 'achieved', title: text, from: 200 / 3 },
      { id: 'not-assessed', title: text, from: null },
    ],
    minimumCoverage: { subIndicator: 0.3, indicator: 0.5, overall: 0.5 },
    hurdles,
    indicators,
  };
}

/** "`node` is not achieved before `requires` is at least partly". */
export function exampleHurdle(node: string, requires: string): Hurdle {
  return { node, requires, atLeast: 'partly', reason: text };
}
