import type { ConclusionCheck, Replication, VerdictComparison } from '../result/replication.ts';
import type { ReportContext } from './context.ts';
import type { ReplicationStrings } from './strings/replication.ts';

/** The indicator's title, or the target group's for a verdict on the whole. */
export function verdictSubject({ node, group }: VerdictComparison, { result, text, groupTitle }: ReportContext): string {
  if (group !== null) return groupTitle(group);
  const indicator = result.rubric.indicators.find(({ id }) => id === node);
  return indicator ? text(indicator.title) : node;
}

/** What brought the level about: above the published level first where the whole is, then what holds it back. Never empty. */
export function reasonsFor(verdict: VerdictComparison, context: ReportContext, words: ReplicationStrings): string[] {
  const { because, coverage, outcome } = verdict;
  const titles = (ids: readonly string[]) => context.list(ids.map((id) => titleOf(id, context)));
  const stronger = outcome === 'higher' ? because.stronger : [];
  return [
    because.heldBy === null ? [] : words.heldBy(titleOf(because.heldBy, context)),
    stronger.length === 0 ? [] : words.stronger(titles(stronger)),
    because.weaker.length === 0 ? words.nothingWeaker : words.weaker(titles(because.weaker)),
    because.notAssessed.length === 0 ? [] : words.notAssessed(titles(because.notAssessed)),
    words.coverage(context.percent(coverage)),
  ].flat();
}

/** The evidence that the publication's own contradictions set against a conclusion, of what `against` holds. */
export function declaredAgainst(id: string, against: readonly string[], { contradictions }: Replication): string[] {
  const other = contradictions.flatMap(({ left, right }) => (left.includes(id) ? right : right.includes(id) ? left : []));
  return against.filter((ref) => other.includes(ref));
}

/** How much evidence there is on a conclusion's sub-indicators that counts neither for nor against it and is not mixed; a sentence each. */
export function otherEvidence(
  { beyond, undirected }: Pick<ConclusionCheck, 'beyond' | 'undirected'>,
  { count, list }: ReportContext,
  words: ReplicationStrings,
): string[] {
  return [
    ...(beyond.length === 0 ? [] : [words.beyond(count(beyond.length), list(beyond))]),
    ...(undirected.length === 0 ? [] : [words.undirected(count(undirected.length), list(undirected))]),
  ];
}

/** Whether a match may say little because evidence was rebuilt from the publication itself. */
export function isCircular({ result }: ReportContext, { verdicts }: Replication): boolean {
  return result.evidence.some((ref) => ref.origin === 'reconstructed') && verdicts.some(({ outcome }) => outcome === 'same');
}

/** How many verdicts there are of each outcome, and in all. */
export function countOutcomes({ verdicts }: Replication): Record<VerdictComparison['outcome'] | 'all', number> {
  const count = (outcome: VerdictComparison['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    all: verdicts.length,
    same: count('same'),
    higher: count('higher'),
    lower: count('lower'),
    'not-assessed': count('not-assessed'),
  };
}

/** The title of a sub-indicator, or its id where the rubric has none of that id. */
export function titleOf(id: string, context: ReportContext): string {
  const place = context.places.get(id);
  return place ? context.text(place.spec.title) : id;
}
