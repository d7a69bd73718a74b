import { evidenceKinds } from '../../result/evidence.ts';
import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';

/** The kinds of evidence that sub-indicators expect and lack, each with the number of sub-indicators, the most wanted first; '' where nothing is missing. */
export function missingKinds(context: ReportContext): string {
  const wanted = evidenceKinds
    .map((kind) => ({ kind, count: new Set(context.result.gaps.filter((gap) => gap.kind === kind).map((gap) => gap.code)).size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return context.list(wanted.map(({ kind, count }) => phrases[context.language](context.labels.kinds[kind], context.count(count), count)));
}

const phrases: Record<Language, (kind: string, count: string, number: number) => string> = {
  id: (kind, count) => `${kind} (pada ${count} subindikator)`,
  en: (kind, count, number) => `${kind} (on ${count} ${number === 1 ? 'sub-indicator' : 'sub-indicators'})`,
};
