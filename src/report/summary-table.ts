import type { Result } from '../result/result.ts';
import type { IndicatorScore, ScopeScore } from '../result/score.ts';
import type { Language } from '../result/text.ts';
import {
  createContext,
  departsFromScore,
  effectiveLevel,
  findIndicator,
  type ReportContext,
  standingOf,
  unconfirmedCodings,
} from './context.ts';
import { plainTable } from './plain-table.ts';
import { type ExplainStrings, explainStrings } from './strings/explain.ts';

type Node = ScopeScore | IndicatorScore;

const columns = ['indicator', 'scope', 'score', 'level', 'coverage', 'bounds'] as const;
type Row = Record<(typeof columns)[number], string>;

/**
 * The profile of indicators and, after it, the overall score: level, score, coverage and bounds, for all evidence and for each
 * target group. Where no level is claimed, no score stands beside it. A level that nobody has decided and that follows from no decisions carries an asterisk, one that was decided otherwise than the score gives a dagger; codings that nobody has confirmed are counted below. Plain text without colour; ends without a line break.
 */
export function summaryTable(result: Result, language: Language): string {
  const context = createContext(result, language);
  const words = explainStrings[language];
  const rows = rowsOf(result, context, words);
  // One scope alone needs no name.
  const shown = result.scopes.length > 1 ? columns : columns.filter((column) => column !== 'scope');
  const lines = plainTable(
    shown.map((column) => (column === 'score' || column === 'coverage' || column === 'bounds' ? 'right' : 'left')),
    [shown.map((column) => words[column]), ...rows.map((row) => shown.map((column) => row[column]))],
  );
  const isProposed = rows.some((row) => row.level.endsWith('*'));
  const departs = rows.some((row) => row.level.endsWith('†'));
  const suggested = unconfirmedCodings(context);
  const confirmation = suggested
    ? [words.unconfirmed(String(suggested.unconfirmed), String(suggested.codings), context.percent(suggested.share))]
    : [];
  return [...lines, words.boundsNote, ...(isProposed ? [words.proposals] : []), ...(departs ? [words.departs] : []), ...confirmation].join(
    '\n',
  );
}

function rowsOf({ rubric, scopes }: Result, context: ReportContext, words: ExplainStrings): Row[] {
  const profile = rubric.indicators.flatMap(({ id, title }) =>
    scopes.flatMap((scope, index) => {
      const node = findIndicator(scope, id);
      return node ? rowOf(context, words, index === 0 ? title[context.language] : '', scope, node) : [];
    }),
  );
  return [...profile, ...scopes.map((scope, index) => rowOf(context, words, index === 0 ? words.overall : '', scope, scope))];
}

function rowOf(context: ReportContext, words: ExplainStrings, indicator: string, { group }: ScopeScore, node: Node): Row {
  const { bounds, score, coverage } = node;
  return {
    indicator,
    scope: group === null ? words.allEvidence : context.groupTitle(group),
    score: score === null || effectiveLevel(node) === 'not-assessed' ? context.labels.none : context.number(score),
    level: `${context.level(effectiveLevel(node))}${standingOf(node) === 'proposed' ? ' *' : departsFromScore(node) ? ' †' : ''}`,
    coverage: context.percent(coverage),
    // Without blanks the two meet in the score.
    bounds: bounds && bounds.best > bounds.worst ? `${context.number(bounds.worst)}–${context.number(bounds.best)}` : '',
  };
}
