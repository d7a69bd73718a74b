import type { EvidenceRef } from '../result/evidence.ts';
import type { ReportContext } from './context.ts';
import { replicationStrings } from './strings/replication.ts';

/**
 * One piece on one line: `C-12 “…” (role; file:line)`. A document or a figure stands without quotation marks. What the study only
 * assumes about it is said: who stated it, or whether it exists. A criterion stands with its title and with the origin of the data
 * behind its figure where that is not the field; anything unknown with its id.
 */
export function quoteOf(id: string, context: ReportContext): string {
  const ref = context.evidence.get(id);
  if (!ref) return figureOf(id, context) ?? id;
  return `${id} ${wordsOf(ref, context)} (${factsOf(ref, context).join('; ')})`;
}

function figureOf(id: string, context: ReportContext): string | null {
  const criterion = context.criteria.get(id);
  if (!criterion) return null;
  const scored = context.overall.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap(({ criteria }) => criteria));
  const measurement = scored.find((entry) => entry.id === id)?.measurement;
  const behind = measurement && 'evidence' in measurement ? measurement.evidence : [];
  const origins = new Set(behind.map((ref) => context.evidence.get(ref)?.origin ?? 'field'));
  const facts = [...origins].filter((origin) => origin !== 'field').map((origin) => context.labels.origins[origin]);
  return `${context.text(criterion.title)} (${[replicationStrings[context.language].figure, ...facts, id].join('; ')})`;
}

function wordsOf(ref: EvidenceRef, context: ReportContext): string {
  const translation = context.language === context.result.study.language ? null : ref.translation;
  if (ref.coder === null) return ref.document ? (translation ?? ref.excerpt) : ref.excerpt;
  return `“${ref.excerpt}”${translation === null ? '' : ` [${translation}]`}`;
}

function factsOf(ref: EvidenceRef, context: ReportContext): string[] {
  const words = replicationStrings[context.language];
  const informant = ref.informant === null ? undefined : context.informants.get(ref.informant);
  return [
    ...(informant ? [context.text(informant.role)] : []),
    ...(ref.document ? statusOf(ref.document.status, context) : []),
    ...(ref.attribution === 'assumed' ? [words.assumed] : []),
    ref.location.start ? `${ref.location.file}:${ref.location.start.line}` : ref.location.file,
  ];
}

/** Nothing for what is there: that is what the title says by itself. */
function statusOf(status: NonNullable<EvidenceRef['document']>['status'], context: ReportContext): string[] {
  if (status === 'unknown') return [replicationStrings[context.language].statusUnknown];
  return status === 'present' ? [] : [context.labels.statuses[status]];
}
