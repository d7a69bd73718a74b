import type { ReportContext } from './context.ts';
import type { ExplainStrings } from './strings/explain.ts';

/** Columns of a terminal that a reader can be expected to have. */
export const textWidth = 100;

/** A result with the words of `explain` in its language. */
export interface ExplainContext extends ReportContext {
  words: ExplainStrings;
}
