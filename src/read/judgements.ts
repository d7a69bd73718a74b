import { type Diagnostic, diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { type Level, levelIds } from '../result/score.ts';
import type { NamedTable } from './csv/csv-table.ts';
import { type RowReader, rowReader } from './csv/row-reader.ts';
import type { Judgement } from './evidence.ts';
import { lineOf } from './line-of.ts';
import type { StudySpec } from './study/study-spec.ts';

/** The columns of judgements.csv. The optional ones are written by the program for the person who decides, and ignored when read. */
export const judgementColumns = {
  required: ['node', 'group', 'level', 'reason', 'evaluator', 'date'],
  optional: ['title', 'proposed', 'score', 'coverage', 'basis', 'evidence', 'contradictions'],
} as const;
export type JudgementColumn = (typeof judgementColumns)['required' | 'optional'][number];
type Column = JudgementColumn;

const levelWords = new Map<string, Level>([
  ...levelIds.map((level) => [level, level] as const),
  ['not yet achieved', 'not-yet'],
  ['partly achieved', 'partly'],
  ['not assessed', 'not-assessed'],
  ['belum tercapai', 'not-yet'],
  ['tercapai sebagian', 'partly'],
  ['tercapai', 'achieved'],
  ['belum dapat dinilai', 'not-assessed'],
]);

export interface JudgementContext {
  spec: StudySpec;
  /** Indicators, sub-indicators and `overall`; null when the rubric could not be read, and then any node goes. */
  nodes: readonly string[] | null;
}

/** Reads the levels that persons decided. Rows without a level are undecided and left out; a reason in one is reported. */
export function readJudgements(
  { rows, diagnostics: problems }: NamedTable<Column>,
  context: JudgementContext,
): { judgements: Judgement[]; diagnostics: Diagnostic[] } {
  const diagnostics = [...problems];
  const decided = (rows ?? []).filter((row) => row.cell('level') !== '');
  const forgotten = (rows ?? []).filter((row) => row.cell('level') === '' && row.cell('reason') !== '');
  diagnostics.push(
    ...forgotten.map((row) => diagnostic('judgements/reason-without-level', row.place('level'), { node: row.cell('node') })),
  );
  const judgements: Judgement[] = [];
  for (const row of decided) {
    const cells = rowReader(row);
    const judgement = readJudgement(cells, context, judgements);
    if (judgement && !hasErrors(cells.problems)) judgements.push(judgement);
    diagnostics.push(...cells.problems);
  }
  return { judgements, diagnostics };
}

function readJudgement(cells: RowReader<Column>, { spec, nodes }: JudgementContext, earlier: readonly Judgement[]): Judgement | null {
  const node = cells.required('node');
  const group = cells.optional('group');
  const level = cells.oneOf('level', levelWords);
  const [reason, evaluator] = [cells.required('reason'), cells.required('evaluator')];
  const date = cells.date('date', 'as-written', 'day');
  const groups = spec.groups.members.map(({ id }) => id);
  if (node !== null) cells.known('node', node, nodes, (place, nearest) => diagnostic('judgements/unknown-node', place, { node, nearest }));
  if (group !== null) {
    cells.known('group', group, groups, (place, nearest) => diagnostic('study/unknown-group', place, { group, nearest, known: groups }));
  }
  const first = earlier.find((other) => other.node === node && other.group === group);
  if (first && node !== null) {
    const line = lineOf(first.location);
    cells.report(diagnostic('judgements/decided-twice', cells.place('node'), { node, group: group ?? '', line }));
  }
  if (node === null || level === null || reason === null || evaluator === null) return null;
  return { node, group, decision: { level, reason, evaluator, date }, location: cells.place() };
}
