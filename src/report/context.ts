import type { EvidenceRef, Informant } from '../result/evidence.ts';
import type { Result } from '../result/result.ts';
import type { Criterion, Indicator, SubIndicator } from '../result/rubric.ts';
import type { IndicatorScore, Level, ScopeScore, SubIndicatorScore } from '../result/score.ts';
import type { Bilingual, Language } from '../result/text.ts';
import { anchors } from './anchors.ts';
import { capitalize, formatCitation, formatCountWord, formatDate, formatList, formatNumber, formatPercent, lowerFirst } from './format.ts';
import { type Inline, link, plain } from './prose.ts';
import { type Labels, labels } from './strings/labels.ts';

/** Where a sub-indicator stands: its texts, its indicator, and the number of its section (`3.2`). */
export interface Place {
  spec: SubIndicator;
  indicator: Indicator;
  number: string;
}

/** A result with everything looked up and every formatter bound to one language. Made once for a report, never changed. */
export interface ReportContext {
  result: Result;
  language: Language;
  labels: Labels;
  /** The scope of all evidence. */
  overall: ScopeScore;
  /** One scope for each target group, in the study's order. */
  groupScopes: readonly (ScopeScore & { group: string })[];
  evidence: ReadonlyMap<string, EvidenceRef>;
  informants: ReadonlyMap<string, Informant>;
  places: ReadonlyMap<string, Place>;
  criteria: ReadonlyMap<string, Criterion>;
  text(bilingual: Bilingual): string;
  number(value: number, decimals?: number): string;
  percent(share: number, decimals?: number): string;
  count(value: number): string;
  list(items: readonly string[]): string;
  date(iso: string | null): string;
  /** A reference in the words of the language: Indonesian `dkk.` is `et al.` in English. */
  citation(reference: string): string;
  /** `[C-12]`, linked to the register; plain when the register has no such row. */
  cite(id: string): Inline;
  /** The title of a level, in lower case for running text. */
  level(id: Level): string;
  groupTitle(id: string): string;
  /** The title inside a sentence. */
  groupName(id: string): string;
  /** How running text names an informant: the role, with the id where several share it. */
  role(id: string): string;
  /** The quote's language where it is not the report's. */
  foreign: string | null;
}

/** Chapters before those of the indicators: summary and method. */
const leadingChapters = 2;

export function createContext(result: Result, language: Language): ReportContext {
  const [overall] = result.scopes;
  if (!overall) throw new Error('a result has at least one scope');
  const places = placesOf(result);
  const criteria = new Map(
    [...places.values()].flatMap(({ spec }) => spec.criteria.map((criterion) => [criterion.id, criterion] as const)),
  );
  const evidence = new Map(result.evidence.map((ref) => [ref.id, ref]));
  const groups = new Map(result.study.groups.map((group) => [group.id, group.title[language]]));
  const levels = new Map(result.rubric.levels.map((level) => [level.id, lowerFirst(level.title[language])]));
  return {
    result,
    language,
    labels: labels[language],
    overall,
    groupScopes: result.scopes.flatMap((scope) => (scope.group === null ? [] : [{ ...scope, group: scope.group }])),
    evidence,
    informants: new Map(result.study.informants.map((informant) => [informant.id, informant])),
    places,
    criteria,
    text: (bilingual) => bilingual[language],
    number: (value, decimals = 1) => formatNumber(value, language, decimals),
    percent: (share, decimals = 0) => formatPercent(share, language, decimals),
    count: (value) => formatCountWord(value, language),
    list: (items) => formatList(items, language),
    date: (iso) => (iso === null ? labels[language].undated : formatDate(iso, language)),
    citation: (reference) => formatCitation(reference, language),
    cite: (id) => (evidence.has(id) ? link(`[${id}]`, anchors.evidence(id)) : plain(`[${id}]`)),
    level: (id) => levels.get(id) ?? id,
    groupTitle: (id) => groups.get(id) ?? id,
    groupName: (id) => lowerFirst(groups.get(id) ?? id),
    role: (id) => roleOf(result, language, id),
    foreign: result.study.language === language ? null : result.study.language,
  };
}

export type Judged = Pick<SubIndicatorScore, 'decided' | 'proposed'> & Pick<IndicatorScore, 'follows'>;

/** What a person decided, or else what follows from decisions on all that lies below, or else what the program proposes. */
export function effectiveLevel(node: Judged): Level {
  return node.decided?.level ?? node.follows?.level ?? node.proposed;
}

/** Whether the level is another than the score gives: it was decided so, or follows from decisions. */
export function departsFromScore(node: Judged): boolean {
  return effectiveLevel(node) !== node.proposed;
}

/** How a level came to stand: by a person's decision on the node, by decisions on all below it, or as a proposal alone. */
export function standingOf(node: Judged): 'decided' | 'follows' | 'proposed' {
  return node.decided ? 'decided' : node.follows ? 'follows' : 'proposed';
}

/** The sub-indicator that holds the effective level below the highest; null where none does, or where a person decided. */
export function heldBy(node: Judged & Pick<IndicatorScore, 'heldBy'>): string | null {
  if (node.decided) return null;
  return node.follows ? node.follows.heldBy : node.heldBy;
}

export function findIndicator(scope: ScopeScore, id: string): IndicatorScore | null {
  return scope.indicators.find((indicator) => indicator.id === id) ?? null;
}

export function findSubIndicator(scope: ScopeScore, id: string): SubIndicatorScore | null {
  return scope.indicators.flatMap((indicator) => indicator.subIndicators).find((node) => node.id === id) ?? null;
}

/** The level that the thresholds alone give to a score. */
export function levelOfScore({ result }: ReportContext, score: number): Level {
  const reached = result.rubric.levels.filter(({ from }) => from !== null && from <= score);
  return reached.reduce((best, level) => ((level.from ?? 0) >= (best?.from ?? 0) ? level : best), reached[0])?.id ?? 'not-assessed';
}

/** Sub-indicators of a scope whose evidence is thin or absent. */
export function countThin(scope: Pick<ScopeScore, 'indicators'>): number {
  return scope.indicators.flatMap((indicator) => indicator.subIndicators).filter(hasThinEvidence).length;
}

function hasThinEvidence({ strength }: Pick<SubIndicatorScore, 'strength'>): boolean {
  return strength.level === 'thin' || strength.level === 'none';
}

/** True while some sub-indicator of the scope of all evidence has no decision. */
export function isUndecided(context: ReportContext): boolean {
  return context.overall.indicators.some((indicator) => indicator.subIndicators.some((node) => node.decided === null));
}

/** Of the codings that count, those that no person has confirmed; null when all are confirmed. */
export function unconfirmedCodings({ result }: ReportContext): { unconfirmed: number; codings: number; share: number } | null {
  const { unconfirmed = 0, codings = 0, share = null } = result.suggestions ?? {};
  return unconfirmed === 0 || share === null ? null : { unconfirmed, codings, share };
}

function placesOf({ rubric }: Result): Map<string, Place> {
  return new Map(
    rubric.indicators.flatMap((indicator, chapter) =>
      indicator.subIndicators.map((spec, index) => [spec.id, { spec, indicator, number: `${leadingChapters + chapter + 1}.${index + 1}` }]),
    ),
  );
}

function roleOf({ study }: Result, language: Language, id: string): string {
  const informant = study.informants.find((entry) => entry.id === id);
  if (!informant) return id;
  // A comma inside a role would need a second one behind it.
  const role = lowerFirst(informant.role[language]).replace(/^([^,]+), (.+)$/, '$1 ($2)');
  const isShared = study.informants.some((entry) => entry.id !== id && entry.role[language] === informant.role[language]);
  const named = isShared ? `${role} (${id})` : role;
  return language === 'en' && !/^(the|an?) /i.test(named) ? `the ${named}` : named;
}

/** A role at the start of a sentence. */
export function startWithRole(context: ReportContext, id: string): string {
  return capitalize(context.role(id));
}
