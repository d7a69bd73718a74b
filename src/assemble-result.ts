import type { ResolvedCodings } from './code/resolve-codings.ts';
import { summarizeVisitors } from './measure/summarize-visitors.ts';
import type { Evidence } from './read/evidence.ts';
import type { EvidenceRef } from './result/evidence.ts';
import { type Result, resultSchema, resultSchemaId, type SourceSummary } from './result/result.ts';
import type { Rubric } from './result/rubric.ts';
import type { ScopeScore } from './result/score.ts';
import { findContradictions } from './score/contradictions.ts';
import { findGaps } from './score/gaps.ts';
import { replicate } from './score/replicate.ts';
import { toolCitation } from './tool-citation.ts';

export interface ResultParts {
  version: string;
  /** ISO day. */
  today: string;
  rubric: Rubric;
  evidence: Evidence;
  codings: ResolvedCodings;
  register: readonly EvidenceRef[];
  scopes: readonly ScopeScore[];
  decisionsLeftOut: number;
  agreement: Result['agreement'];
  /** Whether codings that no person has confirmed were asked to count. */
  includeSuggested: boolean;
}

const decimals = 1e6;

/** Puts a result together, sorted where reading order could show, with numbers of at most six decimals. Throws when it would not fit its schema. */
export function assembleResult(parts: ResultParts): Result {
  const { version, today, rubric, evidence, codings, register, scopes, decisionsLeftOut, agreement } = parts;
  const { study, visits, groups } = evidence;
  const targetGroups = { ids: groups.map(({ id }) => id), overlap: study.groupsOverlap };
  const result = {
    schema: resultSchemaId,
    tool: { name: 'innovation-evaluation', version, citation: toolCitation },
    generated: today,
    study,
    rubric,
    sources: sortBy(evidence.sources, ({ role, file }: SourceSummary) => `${file}\n${role}`),
    coders: countCoders(codings.counted),
    ...(parts.includeSuggested ? { suggestions: countUnconfirmed(codings.counted) } : {}),
    evidence: sortBy(register, ({ id }) => id),
    setAside: codings.setAside,
    scopes,
    decisionsLeftOut,
    contradictions: findContradictions(rubric, register),
    gaps: findGaps(rubric, register),
    replication: evidence.published && replicate({ published: evidence.published, scopes, register }),
    agreement,
    visitors: visits && summarizeVisitors(visits, targetGroups, study.period),
    cleaning: evidence.cleaning,
  };
  return resultSchema.parse(roundNumbers(result));
}

/** Coders of the codings that count, by id. */
function countCoders(counted: readonly EvidenceRef[]): Result['coders'] {
  const codings = new Map<string, number>();
  for (const { coder } of counted) {
    if (coder !== null) codings.set(coder, (codings.get(coder) ?? 0) + 1);
  }
  return sortBy(
    [...codings].map(([id, count]) => ({ id, codings: count })),
    ({ id }) => id,
  );
}

function countUnconfirmed(counted: readonly EvidenceRef[]): Result['suggestions'] {
  const unconfirmed = counted.filter(({ status }) => status === 'suggested').length;
  return { codings: counted.length, unconfirmed, share: counted.length === 0 ? null : unconfirmed / counted.length };
}

function sortBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return values.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function roundNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * decimals) / decimals;
  if (Array.isArray(value)) return value.map(roundNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)]));
}
