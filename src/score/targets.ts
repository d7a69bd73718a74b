import type { Target, Targets } from '../read/evidence.ts';

/** Targets of one scope by criterion id. */
export type ScopeTargets = Readonly<Record<string, Target>>;

/** The targets that a scope is held against: those for all evidence, or those declared for the group. A group has no other. */
export function targetsOf(targets: Targets, group: string | null): ScopeTargets {
  const declared = Object.entries(targets).flatMap(([criterion, { groups, ...target }]): [string, Target][] => {
    if (group === null) return [[criterion, target]];
    const own = groups[group];
    return own ? [[criterion, { ...own, source: target.source }]] : [];
  });
  return Object.fromEntries(declared);
}
