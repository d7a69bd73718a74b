import type { EvidenceRef } from '../../result/evidence.ts';
import type { CriterionScore } from '../../result/score.ts';
import { levelOfScore, type ReportContext } from '../context.ts';
import { lowerFirst } from '../format.ts';
import { type Inline, sentences } from '../prose.ts';
import { titleOf as titleOfItem } from './documents.ts';
import { groundsPhrases, type Standing, type Voice } from './grounds-phrases.ts';
import { countedItems, itemNoun } from './kinds-at-hand.ts';
import { formatValue } from './measured.ts';
import type { Situation } from './situation.ts';
import type { Vary } from './variation.ts';

/** More absent items than this are counted, not named. */
const mostNamed = 3;

type Measured = Extract<CriterionScore['measurement'], { status: 'measured' }>;
type Scored = CriterionScore & { score: number; measurement: Measured };

/**
 * Why the evidence takes the score where it is and no higher, in plain words: what carries it, how far it is from the next
 * threshold, and what the rubric's yardstick asks for that the evidence does not show. All of it follows from the criteria.
 * Null without a score.
 */
export function writeGrounds(context: ReportContext, situation: Situation, vary: Vary): Inline[] | null {
  const { node } = situation;
  const standing = standingOf(context, node.score);
  if (standing === null || node.score === null) return null;
  const words = groundsPhrases[context.language];
  const scored = node.criteria.flatMap((criterion) => (isScored(criterion) ? [criterion] : []));
  const { carrying, contrary } = divide(context, scored, standing);
  const reasons = joinClauses(context, tellReasons(context, situation, carrying));
  const facts = { reasons, score: context.number(node.score), ...distances(context, node.score, standing) };
  const why = isLoneVoice(scored)
    ? vary(`grounds/lone/${standing}`, words.lone[standing])(facts)
    : vary(`grounds/${standing}`, words.reached[standing])(facts);
  const lacks = tellLacks(context, situation, scored);
  return sentences([
    why,
    contrary.length === 0 || standing === 'middle'
      ? null
      : vary(`grounds/contrary/${standing}`, words.contrary[standing])(joinClauses(context, tellReasons(context, situation, contrary))),
    lacks.length === 0
      ? null
      : vary(
          `grounds/lacks/${standing === 'top' ? 'top' : 'below'}`,
          standing === 'top' ? words.lacksTop : words.lacksBelow,
        )(joinClauses(context, lacks)),
  ]);
}

/** Where the score lies among the rubric's levels; null without a score. */
function standingOf(context: ReportContext, score: number | null): Standing | null {
  if (score === null) return null;
  const levels = context.result.rubric.levels.filter(({ from }) => from !== null);
  const index = levels.findIndex(({ id }) => id === levelOfScore(context, score));
  return index === levels.length - 1 ? 'top' : index <= 0 ? 'bottom' : 'middle';
}

/**
 * What takes the score to its end of the scale, and what pulls the other way: in the highest level a criterion that alone would not
 * reach it, in the lowest one that alone would leave it. In the middle every criterion is a reason.
 */
function divide(context: ReportContext, scored: readonly Scored[], standing: Standing): { carrying: Scored[]; contrary: Scored[] } {
  const isContrary = ({ score }: Scored) => standing !== 'middle' && standingOf(context, score) !== standing;
  return { carrying: scored.filter((criterion) => !isContrary(criterion)), contrary: scored.filter(isContrary) };
}

/** The threshold below and above the score, and how many points away they are; '' where there is none. */
function distances(context: ReportContext, score: number, standing: Standing) {
  const thresholds = context.result.rubric.levels.flatMap(({ from }) => (from === null || from <= 0 ? [] : [from])).sort((a, b) => a - b);
  // Exactly on a threshold counts as having reached it, rounding included.
  const below = standing === 'bottom' ? undefined : standing === 'top' ? thresholds.at(-1) : thresholds[0];
  const above = standing === 'top' ? undefined : standing === 'bottom' ? thresholds[0] : thresholds.at(-1);
  return {
    below: below === undefined ? '' : context.number(below),
    margin: below === undefined ? '' : tellMargin(context, score - below),
    above: above === undefined ? '' : context.number(above),
    gap: above === undefined ? '' : context.number(above - score),
  };
}

function tellMargin(context: ReportContext, points: number): string {
  const words = groundsPhrases[context.language];
  const shown = context.number(Math.max(0, points));
  return shown === context.number(0) ? words.onThreshold : words.above(shown);
}

function isScored(criterion: CriterionScore): criterion is Scored {
  return criterion.score !== null && criterion.measurement.status === 'measured';
}

/** Whether the score rests on the rating of one informant or one observer alone. */
function isLoneVoice(scored: readonly Scored[]): boolean {
  const [first, ...others] = scored;
  return first !== undefined && others.length === 0 && first.measurement.unit === 'rating' && first.measurement.n === 1;
}

/** A list of clauses; where one of them holds a list itself, with semicolons. */
function joinClauses(context: ReportContext, clauses: readonly string[]): string {
  const { and, asWellAs } = groundsPhrases[context.language];
  const last = clauses.at(-1) ?? '';
  if (clauses.length < 2 || !clauses.some((clause) => clause.includes(',') || clause.includes(` ${and} `))) return context.list(clauses);
  if (clauses.length === 2) return clauses.join(asWellAs);
  return `${clauses.slice(0, -1).join('; ')}; ${and} ${last}`;
}

/** Who the ratings of a criterion come from: an informant by role, several by number, an observer, or notes without a source. */
function voiceOf(context: ReportContext, situation: Situation, { id, measurement }: Scored): Voice {
  const words = groundsPhrases[context.language];
  const isSpoken = context.criteria.get(id)?.evidence.includes('interview') ?? false;
  if (isSpoken) {
    const [only, ...others] = situation.informants;
    if (only !== undefined && others.length === 0) return { name: context.role(only), plural: false };
    return { name: words.informants(context.count(measurement.n), measurement.n), plural: measurement.n > 1 };
  }
  const isAssumed = situation.notes.length > 0 && situation.notes.every(({ attribution }) => attribution === 'assumed');
  return isAssumed ? { name: words.assumedNotes, plural: true } : { name: words.observation(measurement.n), plural: false };
}

/** What each scored criterion contributes, in words; checklists that are all complete are told once. */
function tellReasons(context: ReportContext, situation: Situation, scored: readonly Scored[]): string[] {
  const words = groundsPhrases[context.language];
  const ratings = scored.filter(({ measurement }) => measurement.unit === 'rating');
  const checklists = scored.filter((criterion) => isChecklist(context, criterion));
  const figures = scored.filter((criterion) => !ratings.includes(criterion) && !checklists.includes(criterion));
  return [
    ...ratings.map((criterion) => tellRating(context, situation, criterion)),
    ...tellChecklists(context, situation, checklists),
    ...figures.map(({ id, score }) => words.figure(titleOf(context, id), context.number(score))),
  ];
}

function tellRating(context: ReportContext, situation: Situation, criterion: Scored): string {
  const { distribution } = criterion.measurement;
  const count = (side: string) => distribution[side] ?? 0;
  const sides = {
    supports: context.count(count('supports')),
    opposes: context.count(count('opposes')),
    mixed: context.count(count('mixed')),
  };
  const words = groundsPhrases[context.language].leanings;
  const voice = voiceOf(context, situation, criterion);
  const { value } = criterion.measurement;
  if (value === 0) return words.balanced(voice);
  const against = value > 0 ? count('opposes') : count('supports');
  if (against > 0) return value > 0 ? words.mostlyFor(voice, sides) : words.mostlyAgainst(voice, sides);
  if (count('mixed') > 0) return value > 0 ? words.forWithMixed(voice, sides) : words.againstWithMixed(voice, sides);
  return value > 0 ? words.onlyFor(voice) : words.onlyAgainst(voice);
}

function tellChecklists(context: ReportContext, { documents }: Situation, checklists: readonly Scored[]): string[] {
  if (checklists.length === 0) return [];
  const words = groundsPhrases[context.language];
  const items = countedItems(documents);
  const known = items.filter((ref) => ref.document?.status !== 'unknown').length;
  if (checklists.every(({ score }) => score === 100)) return [words.complete[itemNoun(items)](known < items.length, known === 1)];
  return checklists.map(({ id, measurement }) =>
    words.share(titleOf(context, id), formatValue(measurement.value, measurement.unit, context.language)),
  );
}

/** What the yardstick is measured by and the evidence does not show: blank criteria, items, a second voice, an example, a target. */
function tellLacks(context: ReportContext, situation: Situation, scored: readonly Scored[]): string[] {
  const words = groundsPhrases[context.language].lacks;
  const { node, documents } = situation;
  const blank = node.criteria.filter(({ score, bounds }) => score === null && bounds !== null);
  const figures = node.criteria.filter(({ reason, measurement }) => reason === 'no-target' && measurement.status === 'measured');
  const checked = new Set(scored.filter((criterion) => isChecklist(context, criterion)).flatMap(({ measurement }) => measurement.evidence));
  const having = (status: string) => documents.filter((ref) => ref.document?.status === status && checked.has(ref.id));
  const [unknown, absent] = [having('unknown').length, having('absent')];
  const ratings = scored.filter(({ measurement }) => measurement.unit === 'rating' && measurement.value > 0);
  // Where informants are missing altogether, the blank criterion says so already.
  const spoken = ratings.filter(({ id }) => context.criteria.get(id)?.evidence.includes('interview'));
  const [asked] = spoken.length > 0 ? spoken : ratings;
  const isSingle = asked?.measurement.n === 1 && (spoken.length > 0 || blank.length === 0) && ratings.length > 0;
  return [
    ...blank.map(({ id }) => titleOf(context, id)),
    ...nameAbsent(context, absent),
    ...(unknown > 0 ? [words.unknown(context.count(unknown), unknown === 1)] : []),
    ...(isSingle ? [spoken.length > 0 ? words.secondInformant : words.secondVoice] : []),
    ...(asked && !hasExample(context, asked) ? [words.example] : []),
    ...(figures.length > 0 ? [words.target(context.list(figures.map(({ id }) => titleOf(context, id))))] : []),
  ];
}

/** A few absent items by name, more of them by number. */
function nameAbsent(context: ReportContext, absent: readonly EvidenceRef[]): string[] {
  if (absent.length === 0) return [];
  const titles = absent.map((ref) => titleOfItem(context, ref));
  const isReadable = titles.length <= mostNamed && titles.every(([lang]) => lang === null);
  if (isReadable) return titles.map(([, title]) => lowerFirst(title));
  return [groundsPhrases[context.language].lacks.absent(context.count(absent.length), absent.length === 1)];
}

/** Whether a supporting passage behind a rating gives a concrete example. */
function hasExample(context: ReportContext, { measurement }: Scored): boolean {
  return measurement.evidence.some((id) => {
    const ref = context.evidence.get(id);
    return ref?.explicit === true && ref.valence === 'supports';
  });
}

function isChecklist(context: ReportContext, { id, measurement }: Scored): boolean {
  return measurement.unit === 'share' && (context.criteria.get(id)?.evidence.includes('document') ?? false);
}

function titleOf(context: ReportContext, id: string): string {
  const spec = context.criteria.get(id);
  return spec ? lowerFirst(context.text(spec.title)) : id;
}
