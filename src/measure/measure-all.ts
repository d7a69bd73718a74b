import type { ChecklistItem, VisitLog } from '../read/evidence.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { Measurement } from '../result/measurement.ts';
import type { Criterion, Rubric } from '../result/rubric.ts';
import type { MeasurableEvidence, Measure, Need, Scope } from './measure.ts';

export interface MeasureAllInput {
  rubric: Rubric;
  /** Passages that count, from `resolveCodings`. */
  passages: readonly EvidenceRef[];
  /**
   * All checklist items. They are not filtered by the period: a document outlives the day on which it was issued, and
   * whether it was in force in the period is for `checklist-completion` to ask where the rubric wants to know.
   */
  items: readonly ChecklistItem[];
  /** Read for the period already. */
  visits: VisitLog | null;
  groups: MeasurableEvidence['groups'];
  scope: Scope;
  /** Finds a measure by its id. */
  measureById: (id: string) => Measure | undefined;
}

/**
 * One measurement per criterion of the rubric, by criterion id, for one scope. A measure sees only the parts that it
 * `needs`, only what speaks to its sub-indicator, and, for a target group, only what speaks for that group or for all.
 * Throws where the rubric names a measure that does not exist: reading a rubric has already refused that.
 */
export function measureAll(input: MeasureAllInput): ReadonlyMap<string, Measurement> {
  const measurements = new Map<string, Measurement>();
  for (const { subIndicators } of input.rubric.indicators) {
    for (const { id, criteria } of subIndicators) {
      for (const criterion of criteria) measurements.set(criterion.id, measureCriterion(criterion, id, input));
    }
  }
  return measurements;
}

function measureCriterion(criterion: Criterion, subIndicator: string, input: MeasureAllInput): Measurement {
  const measure = input.measureById(criterion.measure);
  if (!measure) throw new Error(`criterion ${criterion.id} names the unknown measure ${criterion.measure}`);
  const parameters = measure.parameters.parse(criterion.parameters);
  return measure.measure(evidenceFor(measure.needs, subIndicator, input), parameters, input.scope);
}

/** Parts that a measure does not need are empty, so that it cannot look at them. */
function evidenceFor(needs: readonly Need[], subIndicator: string, input: MeasureAllInput): MeasurableEvidence {
  const { scope, passages, items, visits, groups } = input;
  const speaks = (ref: EvidenceRef) =>
    ref.codes.includes(subIndicator) && (scope.group === null || ref.group === null || ref.group === scope.group);
  return {
    passages: needs.includes('passages') ? passages.filter(speaks) : [],
    items: needs.includes('items') ? items.filter((item) => speaks(item.ref)) : [],
    visits: needs.includes('visits') ? visits : null,
    groups: needs.includes('groups') ? groups : { ids: [], overlap: false },
  };
}
