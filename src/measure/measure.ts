import type { z } from 'zod';
import type { ChecklistItem, VisitLog } from '../read/evidence.ts';
import type { EvidenceKind, EvidenceRef } from '../result/evidence.ts';
import type { Flag, Measurement, Reason, Unit } from '../result/measurement.ts';
import type { Bilingual } from '../result/text.ts';

/**
 * Evidence for one sub-indicator and one scope. The runner has already left out what speaks to other sub-indicators,
 * to other target groups, or outside the period; visits are whole, and the measure picks its group from them.
 */
export interface MeasurableEvidence {
  /** Codings that count: confirmed, not superseded, agreed between coders. */
  passages: readonly EvidenceRef[];
  items: readonly ChecklistItem[];
  visits: VisitLog | null;
  /** Ids of the study's target groups, and whether one person can be in several. */
  groups: { ids: readonly string[]; overlap: boolean };
}
export type Need = keyof MeasurableEvidence;

/** What is being measured: which target group (null for all evidence), in which period (ISO days, both included). */
export interface Scope {
  group: string | null;
  period: { from: string; to: string };
}

/**
 * A measure: metadata, a schema of its parameters, one pure function. It is handed only the parts of the evidence that
 * it `needs`. It knows no weight, level or threshold, and returns facts only.
 */
export interface Measure<Parameters = unknown, Needs extends Need = Need> {
  /** Noun phrase; equals the file's name. */
  id: string;
  title: Bilingual;
  /** What the value means and which published method it follows. */
  description: Bilingual;
  unit: Unit;
  /** Least and greatest possible value; null = unbounded. */
  range: { least: number; greatest: number | null };
  evidence: readonly EvidenceKind[];
  needs: readonly Needs[];
  parameters: z.ZodType<Parameters>;
  measure(evidence: Pick<MeasurableEvidence, Needs>, parameters: Parameters, scope: Scope): Measurement;
}

/** Keeps the literal types of a measure's needs and parameters. */
export function defineMeasure<Parameters, Needs extends Need>(measure: Measure<Parameters, Needs>): Measure<Parameters, Needs> {
  return measure;
}

type Measured = Extract<Measurement, { status: 'measured' }>;

/** `coverage` defaults to 1 (everything that should have been looked at was), `estimate` to null, `flags` and `distribution` to empty. */
export function measured(
  facts: Pick<Measured, 'value' | 'unit' | 'n' | 'evidence'> & Partial<Pick<Measured, 'coverage' | 'estimate' | 'flags' | 'distribution'>>,
): Measurement {
  return { status: 'measured', coverage: 1, estimate: null, flags: [] as Flag[], distribution: {}, ...facts };
}

export function insufficient(reason: Reason, n = 0, evidence: string[] = []): Measurement {
  return { status: 'insufficient', reason, n, evidence };
}

export function notApplicable(reason: Reason): Measurement {
  return { status: 'not-applicable', reason };
}
