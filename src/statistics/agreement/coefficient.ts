/**
 * A coefficient of agreement. `standardError` belongs to an interval; null where no formula is implemented.
 * `nullStandardError` assumes that coders agree by chance alone: it serves a test, never an interval.
 * Both are worked out when they are asked for: resampling needs thousands of values and no error.
 * Undefined is a result of its own, never 1: `no-variation` when all paired ratings stand in one category, so that nothing
 * shows whether coders could tell categories apart; `no-pairs` when no unit was rated by two coders.
 */
export type Coefficient = DefinedCoefficient | UndefinedCoefficient;

export interface DefinedCoefficient {
  status: 'defined';
  value: number;
  readonly standardError: number | null;
  readonly nullStandardError?: number;
}

export interface UndefinedCoefficient {
  status: 'undefined';
  reason: 'no-variation' | 'no-pairs';
}

/** The value, or null where the coefficient is undefined. */
export function valueOrNull(coefficient: Coefficient): number | null {
  return coefficient.status === 'defined' ? coefficient.value : null;
}
