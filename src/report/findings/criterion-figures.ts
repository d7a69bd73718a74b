import type { ScopeScore } from '../../result/score.ts';
import type { ReportContext } from '../context.ts';
import { formatValue } from './measured.ts';

/** What was measured for one criterion, formatted with its unit: for all evidence, and for each target group for which it could be measured. */
export interface CriterionFigures {
  /** Null: not measured. */
  overall: string | null;
  byGroup: readonly { group: string; value: string }[];
}

/** The figures of a criterion by its id. */
export function criterionFigures(context: ReportContext, id: string): CriterionFigures {
  return {
    overall: figureIn(context, context.overall, id),
    byGroup: context.groupScopes.flatMap((scope) => {
      const value = figureIn(context, scope, id);
      return value === null ? [] : [{ group: context.groupName(scope.group), value }];
    }),
  };
}

function figureIn(context: ReportContext, scope: Pick<ScopeScore, 'indicators'>, id: string): string | null {
  const criteria = scope.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((node) => node.criteria));
  const measurement = criteria.find((criterion) => criterion.id === id)?.measurement;
  return measurement?.status === 'measured' ? formatValue(measurement.value, measurement.unit, context.language) : null;
}
