import type { Result } from '../result/result.ts';
import type { SubIndicatorScore } from '../result/score.ts';
import type { Language } from '../result/text.ts';
import { createContext, findSubIndicator, type Place } from './context.ts';
import { type ExplainContext, textWidth } from './explain-context.ts';
import { explainCriterion, explainMean } from './explain-criterion.ts';
import { explainEvidence } from './explain-evidence.ts';
import { explainStrings } from './strings/explain.ts';
import { wrap } from './wrap.ts';

/**
 * How a sub-indicator came to its level, as plain text of at most 100 columns without a line break at its end: definition, and for all evidence and each target group
 * level, score, coverage, bounds, strength and the arithmetic of every criterion; then its evidence with the place where each
 * piece stands. Nothing is computed anew but the sum at the end of the arithmetic.
 *
 * @throws {Error} the rubric has no such sub-indicator.
 */
export function explain(result: Result, subIndicatorId: string, language: Language): string {
  const context = { ...createContext(result, language), words: explainStrings[language] };
  const place = context.places.get(subIndicatorId);
  if (!place) throw new Error(`the rubric has no sub-indicator "${subIndicatorId}"`);
  const scopes = result.scopes.flatMap((scope) => {
    const node = findSubIndicator(scope, subIndicatorId);
    return node ? [{ group: scope.group, node }] : [];
  });
  const sections = [
    explainHeading(context, place),
    ...scopes.map(({ group, node }) => explainScope(context, node, group)),
    ...explainEvidence(context, subIndicatorId, scopes[0]?.node.evidence ?? []),
  ];
  return sections.join('\n\n');
}

function explainHeading({ words, text, result }: ExplainContext, { spec, indicator }: Place): string {
  const { rubric, study } = result;
  return [
    `${text(indicator.title)} › ${text(spec.title)} (${spec.id})`,
    `${text(study.title)} · ${words.rubric}: ${rubric.id} ${rubric.version}`,
    '',
    words.definition,
    wrap(text(spec.definition), textWidth, '  '),
    words.question,
    wrap(text(spec.question), textWidth, '  '),
  ].join('\n');
}

function explainScope(context: ExplainContext, node: SubIndicatorScore, group: string | null): string {
  const { words } = context;
  const title = group === null ? words.allEvidence : context.groupTitle(group);
  const facts: [string, string][] = [
    [words.level, explainLevel(context, node)],
    [words.score, explainScore(context, node)],
    [words.coverage, words.ofWeight(context.percent(node.coverage))],
    [
      words.bounds,
      node.bounds ? words.boundsRange(context.number(node.bounds.worst), context.number(node.bounds.best)) : context.labels.none,
    ],
    [words.strength, explainStrength(context, node)],
    [words.triangulation, explainTriangulation(context, node)],
  ];
  const widest = Math.max(...facts.map(([name]) => name.length));
  const lines = facts.map(([name, fact]) => hang(`  ${name.padEnd(widest)}  `, fact));
  const criteria = node.criteria.map((criterion) => explainCriterion(context, criterion));
  return [title, ...lines, `  ${words.criteria}`, ...criteria, explainMean(context, node)].filter((part) => part !== '').join('\n');
}

/** The decision where there is one, with the proposal beside it; the two are never merged. */
function explainLevel(
  { words, level, labels, date }: ExplainContext,
  { decided, proposed, levelReason, heldBy }: SubIndicatorScore,
): string {
  const why = [levelReason === null ? [] : labels.reasons[levelReason], heldBy ?? []].flat();
  const proposal = words.proposed(level(proposed)) + (why.length === 0 ? '' : ` (${why.join('; ')})`);
  if (!decided) return `${proposal}; ${words.notDecided}`;
  return `${words.decided(level(decided.level), decided.evaluator, date(decided.date))}: “${decided.reason}”; ${proposal}`;
}

function explainScore({ words, number, labels }: ExplainContext, { score, reason }: SubIndicatorScore): string {
  if (score !== null) return number(score);
  return reason === null ? words.noScore : `${words.noScore} (${labels.reasons[reason]})`;
}

function explainStrength({ words, labels, percent }: ExplainContext, { strength }: SubIndicatorScore): string {
  const shares = [
    strength.contradictingShare === null ? [] : words.contradicting(percent(strength.contradictingShare)),
    strength.confirmedShare === null ? [] : words.confirmed(percent(strength.confirmedShare)),
    strength.assumedShare === null ? [] : words.assumed(percent(strength.assumedShare)),
  ].flat();
  const facts = [words.informants(strength.informants, strength.roles), ...shares];
  return `${labels.strengths[strength.level]} (${facts.join(', ')})`;
}

function explainTriangulation({ labels }: ExplainContext, { triangulation }: SubIndicatorScore): string {
  const kinds: Readonly<Record<string, string>> = labels.kinds;
  const cells = triangulation.cells
    .filter((cell) => cell.direction !== 'not-expected')
    .map((cell) => `${kinds[cell.kind] ?? cell.kind}: ${labels.directions[cell.direction]}`);
  return `${labels.triangulations[triangulation.verdict]}${cells.length === 0 ? '' : ` (${cells.join(', ')})`}`;
}

/** `lead` before the first line of `text`, blanks before the others. */
function hang(lead: string, text: string): string {
  return lead + wrap(text, textWidth, ' '.repeat(lead.length)).trimStart();
}
