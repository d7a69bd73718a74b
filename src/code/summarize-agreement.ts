import type { AgreementCoefficient, AgreementEstimates, AgreementMethod, Agreement as AgreementSummary } from '../result/agreement.ts';
import type { Agreement } from './agreement.ts';
import type { CoefficientEstimate, AgreementEstimates as Estimates } from './agreement-estimates.ts';
import { byId } from './by-id.ts';

/** Agreement as a result holds it: each coefficient says whether it is defined and by which method it was computed. */
export function summarizeAgreement(agreement: Agreement): AgreementSummary {
  const { coders, turns, sources, bootstrap, disagreements } = agreement;
  const estimatesOf = (estimates: Estimates) => summarizeEstimates(estimates, coders.length);
  return {
    coders: [...coders],
    turns,
    sources: sources.map((source) => ({ ...source })),
    bootstrap,
    pooled: estimatesOf(agreement.pooled),
    subIndicators: agreement.byCode.map(({ code, estimates }) => ({ code, estimates: estimatesOf(estimates) })),
    valence: estimatesOf(agreement.valence),
    disagreements: disagreements.map(({ kind, location, informant, code, sides }) => ({
      kind,
      location,
      informant,
      code,
      sides: sides.map((side) => ({ ...side, lines: [...side.lines], elsewhere: [...side.elsewhere] })),
    })),
    notCompared: [
      ...agreement.outside.map((id) => ({ id, reason: 'outside' as const })),
      ...agreement.dependent.map((id) => ({ id, reason: 'dependent' as const })),
    ].toSorted(byId),
  };
}

function summarizeEstimates(estimates: Estimates, coders: number): AgreementEstimates {
  const { cells, interviews, scale, counts, percent, alpha, kappa, ac, reliance, bands } = estimates;
  const { ordered } = scale;
  const kappaMethod = coders === 2 ? 'cohen-kappa' : 'conger-kappa';
  return {
    cells,
    interviews,
    categories: [...scale.categories],
    counts: counts.map((row) => [...row]),
    percent: summarizeCoefficient(percent, 'percent-agreement'),
    alpha: summarizeCoefficient(alpha, ordered ? 'krippendorff-alpha-ordinal' : 'krippendorff-alpha-nominal'),
    kappa: summarizeCoefficient(kappa, ordered ? `${kappaMethod}-linear` : kappaMethod),
    ac: summarizeCoefficient(ac, ordered ? 'gwet-ac2-linear' : 'gwet-ac1'),
    reading: reliance,
    bands,
  };
}

function summarizeCoefficient(estimate: CoefficientEstimate, method: AgreementMethod): AgreementCoefficient {
  const { value, reason, standardError, percentile, bca, jackknifeError, undefinedReplicates } = estimate;
  if (value === null) return { status: 'undefined', method, reason: reason ?? 'no-pairs' };
  return { status: 'defined', method, value, standardError, percentile, bca, jackknifeError, undefinedReplicates };
}
