import type { Coding } from '../read/evidence.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { SetAside } from '../result/result.ts';
import { byId } from './by-id.ts';

export interface ResolveOptions {
  /** Whether codings that nobody has confirmed yet count as well. */
  includeSuggested: boolean;
  /** The part of the study's period that was asked for (ISO days, both included): evidence dated outside is set aside, evidence without a date stays. Null = no restriction. */
  period: { from: string; to: string } | null;
}

export interface ResolvedCodings {
  /** Passages that score, sorted by id. */
  counted: EvidenceRef[];
  /** Codings that do not, each with its reason and its row in the codings file, sorted by id. */
  setAside: SetAside[];
}

/**
 * Decides which codings count. The first reason that holds is given: `rejected`; `superseded` by a confirmed coding;
 * `suggested` (left out on request, or because a person has coded the same passage); `outside-period`; and where several
 * coders gave one passage the same code, `coders-disagree` for all sides when their valences differ, otherwise
 * `duplicate` for all but the first by id. One coder's own overlapping codings all count. The order of `codings` has no
 * influence.
 */
export function resolveCodings(codings: readonly Coding[], options: ResolveOptions): ResolvedCodings {
  const sorted = codings.toSorted(byId);
  const reasons = new Map<string, SetAside['reason']>();
  const open = () => sorted.filter((coding) => !reasons.has(coding.id));

  markOneByOne(sorted, options, reasons);
  const neighbors = findNeighbors(open());
  markAnsweredSuggestions(open(), neighbors, reasons);
  markDisagreements(open(), neighbors, reasons);
  markDuplicates(open(), neighbors, reasons);

  return {
    counted: open().map((coding) => coding.ref),
    setAside: sorted.flatMap(({ id, location }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ id, location, reason }];
    }),
  };
}

type Reasons = Map<string, SetAside['reason']>;
/** Coding id → codings by other coders that give an overlapping passage the same code. */
type Neighbors = ReadonlyMap<string, readonly Coding[]>;

function markOneByOne(codings: readonly Coding[], options: ResolveOptions, reasons: Reasons): void {
  const superseded = new Set(codings.filter((coding) => coding.status === 'confirmed').map((coding) => coding.supersedes));
  for (const { id, status, ref } of codings) {
    if (status === 'rejected') reasons.set(id, 'rejected');
    else if (superseded.has(id)) reasons.set(id, 'superseded');
    else if (status === 'suggested' && !options.includeSuggested) reasons.set(id, 'suggested');
    else if (isOutside(ref.date, options.period)) reasons.set(id, 'outside-period');
  }
}

/** A program's suggestion never outvotes a person: where somebody confirmed the same code on the passage, it is not counted. */
function markAnsweredSuggestions(codings: readonly Coding[], neighbors: Neighbors, reasons: Reasons): void {
  for (const coding of codings) {
    if (coding.status !== 'suggested') continue;
    if (neighborsOf(coding, neighbors).some((other) => other.status === 'confirmed')) reasons.set(coding.id, 'suggested');
  }
}

function markDisagreements(codings: readonly Coding[], neighbors: Neighbors, reasons: Reasons): void {
  const present = new Set(codings);
  for (const coding of codings) {
    const rivals = neighborsOf(coding, neighbors).filter((other) => present.has(other) && other.valence !== coding.valence);
    if (rivals.length > 0) reasons.set(coding.id, 'coders-disagree');
  }
}

function markDuplicates(codings: readonly Coding[], neighbors: Neighbors, reasons: Reasons): void {
  const kept = new Set<Coding>();
  for (const coding of codings) {
    if (neighborsOf(coding, neighbors).some((other) => kept.has(other))) reasons.set(coding.id, 'duplicate');
    else kept.add(coding);
  }
}

function findNeighbors(codings: readonly Coding[]): Neighbors {
  const groups = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = JSON.stringify([coding.ref.location.file, coding.code]);
    groups.set(key, [...(groups.get(key) ?? []), coding]);
  }
  const pairs = [...groups.values()].flatMap((group) =>
    group.map((coding) => [coding.id, group.filter((other) => other.coder !== coding.coder && overlaps(coding, other))] as const),
  );
  return new Map(pairs);
}

function neighborsOf(coding: Coding, neighbors: Neighbors): readonly Coding[] {
  return neighbors.get(coding.id) ?? [];
}

function overlaps(a: Coding, b: Coding): boolean {
  const [first, second] = [a.ref.span, b.ref.span];
  return first !== undefined && second !== undefined && first.start < second.end && second.start < first.end;
}

function isOutside(date: string | null, period: ResolveOptions['period']): boolean {
  return date !== null && period !== null && (date < period.from || date > period.to);
}
