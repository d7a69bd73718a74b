import { byId } from '../code/by-id.ts';
import type { Judgement } from '../read/evidence.ts';
import type { EvidenceRef, Informant } from '../result/evidence.ts';
import type { Measurement } from '../result/measurement.ts';
import type { Indicator, Rubric, SubIndicator } from '../result/rubric.ts';
import type { IndicatorScore, Level, ScopeScore, SubIndicatorScore } from '../result/score.ts';
import { aggregate, shareWeight, type WeightShares } from './aggregate.ts';
import { followDecisions } from './follow-decisions.ts';
import { levelOf, proposeLevel } from './level.ts';
import { scoreCriterion, type UnweightedCriterion } from './score-criterion.ts';
import { rateStrength } from './strength.ts';
import type { ScopeTargets } from './targets.ts';
import { triangulate } from './triangulate.ts';
import { countGroupSpecific, countScoring, listVoices, type Voice } from './voices.ts';

export interface ScoreRubricInput {
  rubric: Rubric;
  /** From `measureAll` for the same scope, by criterion id. */
  measurements: ReadonlyMap<string, Measurement>;
  /** Of this scope, from `targetsOf`. */
  targets: ScopeTargets;
  judgements: readonly Judgement[];
  /** All passages, items and visitor logs that count, of every group, in any order. */
  evidence: readonly EvidenceRef[];
  informants: readonly Informant[];
  scope: { group: string | null };
}

/**
 * Scores one scope: from each criterion's value up to the overall score, with every step of the arithmetic kept and nothing
 * rounded. `minimumCoverage` is held against the measured share of criterion weight in a sub-indicator, and above it against
 * the share of children that have a score. `decided` comes from the judgements alone; `follows` is there once every
 * sub-indicator below is decided. Throws where a criterion has no measurement.
 */
export function scoreRubric(input: ScoreRubricInput): ScopeScore {
  const { rubric, scope } = input;
  const evidence = input.evidence.filter((ref) => scope.group === null || ref.group === null || ref.group === scope.group).toSorted(byId);
  const drafts = rubric.indicators.map((indicator) => ({
    indicator,
    subIndicators: indicator.subIndicators.map((subIndicator) => draftSubIndicator(subIndicator, evidence, input)),
  }));
  const all = drafts.flatMap(({ subIndicators }) => subIndicators);
  const levels = new Map(all.map(({ node }) => [node.id, node.proposed]));

  const indicators = drafts.map(({ indicator, subIndicators }) => draftIndicator(indicator, subIndicators, levels, input));
  const overall = aggregate(indicators, { of: 'assessedShare', share: rubric.minimumCoverage.overall });
  const shares = { effectiveWeight: 1, rescaledWeight: overall.score === null ? 0 : 1 };
  return {
    id: 'overall',
    group: scope.group,
    weight: 1,
    ...shares,
    ...overall,
    ...judge('overall', overall.score, voicesOf(all), levels, input),
    ...followOverall(indicators, isClaimed(countGroupSpecific(voicesOf(all), scope.group), scope), input),
    indicators: shareWeight(indicators, shares).map(weighIndicator),
  };
}

/** Scores before the weights are put in relation: these need the whole tree, and the tree needs the scores. */
type UnweightedSubIndicator = Omit<SubIndicatorScore, keyof WeightShares | 'criteria'> & { criteria: UnweightedCriterion[] };
type UnweightedIndicator = Omit<IndicatorScore, keyof WeightShares | 'subIndicators'> & { subIndicators: UnweightedSubIndicator[] };
interface SubIndicatorDraft {
  node: UnweightedSubIndicator;
  voices: Voice[];
}

function draftSubIndicator(subIndicator: SubIndicator, evidence: readonly EvidenceRef[], input: ScoreRubricInput): SubIndicatorDraft {
  const { rubric, targets, informants } = input;
  const criteria = subIndicator.criteria.map((criterion) => {
    const measurement = input.measurements.get(criterion.id);
    if (!measurement) throw new Error(`criterion ${criterion.id} was not measured`);
    return scoreCriterion(criterion, measurement, targets);
  });
  const voices = listVoices(subIndicator.id, criteria, evidence, rubric.levels);
  const { assessedShare: _, ...sum } = aggregate(criteria, { of: 'coverage', share: rubric.minimumCoverage.subIndicator });
  const node = {
    id: subIndicator.id,
    weight: subIndicator.weight,
    ...sum,
    ...judge(subIndicator.id, sum.score, voices, new Map(), input),
    criteria,
    evidence: voices.map(({ ref }) => ref.id),
    strength: rateStrength(voices, informants),
    triangulation: triangulate(voices, new Set(subIndicator.criteria.flatMap((criterion) => criterion.evidence))),
  };
  return { node, voices };
}

function draftIndicator(
  indicator: Indicator,
  drafts: readonly SubIndicatorDraft[],
  levels: ReadonlyMap<string, Level>,
  input: ScoreRubricInput,
): UnweightedIndicator {
  const subIndicators = drafts.map(({ node }) => node);
  const sum = aggregate(subIndicators, { of: 'assessedShare', share: input.rubric.minimumCoverage.indicator });
  const { id, weight } = indicator;
  const judged = judge(id, sum.score, voicesOf(drafts), levels, input);
  return {
    id,
    weight,
    ...sum,
    ...judged,
    ...followIndicator(id, subIndicators, isClaimed(judged.groupSpecificCount, input.scope), input),
    subIndicators,
  };
}

function voicesOf(drafts: readonly SubIndicatorDraft[]): Voice[] {
  return drafts.flatMap(({ voices }) => voices);
}

type Judged = Pick<ScopeScore, 'proposed' | 'levelReason' | 'heldBy' | 'decided' | 'evidenceCount' | 'groupSpecificCount'>;

/** Whether a level is claimed at all: for all evidence always, for a group where some evidence speaks for it alone. */
function isClaimed(groupSpecificCount: number, { group }: ScoreRubricInput['scope']): boolean {
  return group === null || groupSpecificCount > 0;
}

/** The level that the program proposes beside the one that a person decided; neither is made from the other. */
function judge(
  node: string,
  score: number | null,
  voices: readonly Voice[],
  subIndicatorLevels: ReadonlyMap<string, Level>,
  { rubric, scope, judgements }: ScoreRubricInput,
): Judged {
  const groupSpecificCount = countGroupSpecific(voices, scope.group);
  const proposal = proposeLevel({
    score,
    levels: rubric.levels,
    hurdles: rubric.hurdles.filter((hurdle) => hurdle.node === node),
    subIndicatorLevels,
    groupSpecific: isClaimed(groupSpecificCount, scope),
  });
  const judgement = judgements.find((entry) => entry.node === node && entry.group === scope.group);
  return { ...proposal, decided: judgement?.decision ?? null, evidenceCount: countScoring(voices), groupSpecificCount };
}

/** Levels that persons decided, by sub-indicator; null while one of them is open. */
function decidedLevels(nodes: readonly UnweightedSubIndicator[], { judgements, scope }: ScoreRubricInput): Map<string, Level> | null {
  const levels = new Map<string, Level>();
  for (const node of nodes) {
    // Where nothing concerns a group in particular, the decision on all evidence is the decision on its evidence too.
    const isGeneral = scope.group !== null && node.groupSpecificCount === 0;
    const general = isGeneral ? judgements.find((entry) => entry.node === node.id && entry.group === null)?.decision : null;
    const decision = node.decided ?? general;
    if (!decision) return null;
    levels.set(node.id, decision.level);
  }
  return levels;
}

type Following = ReturnType<typeof followDecisions>;

function tellFollowing(following: Following | null): Pick<IndicatorScore, 'follows'> {
  return following ? { follows: { level: following.level, heldBy: following.heldBy } } : {};
}

function followIndicator(
  id: string,
  subIndicators: readonly UnweightedSubIndicator[],
  groupSpecific: boolean,
  input: ScoreRubricInput,
): Pick<IndicatorScore, 'follows'> {
  return tellFollowing(indicatorFollowing(id, subIndicators, groupSpecific, input));
}

function indicatorFollowing(
  id: string,
  subIndicators: readonly UnweightedSubIndicator[],
  groupSpecific: boolean,
  input: ScoreRubricInput,
): Following | null {
  const decided = decidedLevels(subIndicators, input);
  if (!decided) return null;
  const { levels, hurdles, minimumCoverage } = input.rubric;
  return followDecisions({
    parts: subIndicators.map((node) => ({ ...node, level: decided.get(node.id) ?? 'not-assessed' })),
    levels,
    hurdles: hurdles.filter((hurdle) => hurdle.node === id),
    decidedLevels: decided,
    groupSpecific,
    minimumShare: minimumCoverage.indicator,
  });
}

/** As for an indicator, from the indicators: what was decided on one of them goes before what follows for it. */
function followOverall(
  indicators: readonly UnweightedIndicator[],
  groupSpecific: boolean,
  input: ScoreRubricInput,
): Pick<ScopeScore, 'follows'> {
  const all = indicators.flatMap(({ subIndicators }) => subIndicators);
  const decided = decidedLevels(all, input);
  if (!decided) return {};
  const { levels, hurdles, minimumCoverage } = input.rubric;
  const parts = indicators.map((indicator) => {
    // Its place in the mean does not ask whether a level is claimed for the group.
    const following = indicatorFollowing(indicator.id, indicator.subIndicators, true, input);
    const score = following?.score ?? null;
    return { ...indicator, score, level: indicator.decided?.level ?? levelOf(score, levels) };
  });
  const ofWhole = hurdles.filter((hurdle) => hurdle.node === 'overall');
  const following = followDecisions({
    parts,
    levels,
    hurdles: ofWhole,
    decidedLevels: decided,
    groupSpecific,
    minimumShare: minimumCoverage.overall,
  });
  return tellFollowing(following);
}

function weighIndicator(indicator: UnweightedIndicator & WeightShares): IndicatorScore {
  const subIndicators = shareWeight(indicator.subIndicators, indicator);
  return { ...indicator, subIndicators: subIndicators.map((node) => ({ ...node, criteria: shareWeight(node.criteria, node) })) };
}
