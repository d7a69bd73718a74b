import { stringify } from 'csv-stringify/sync';
import { neutralizeFormula } from '../result/formula-safe.ts';
import type { JudgementRow } from './judgement-rows.ts';

/** What persons wrote: kept to the letter. `node` and `group` say where it belongs. */
interface Decision {
  node: string;
  group: string;
  level: string;
  reason: string;
  evaluator: string;
  date: string;
}

interface Form {
  delimiter: ',' | ';';
  newline: '\n' | '\r\n';
}

const proposalColumns = ['title', 'proposed', 'score', 'coverage', 'basis', 'evidence', 'contradictions'] as const;
const decisionColumns = ['level', 'reason', 'evaluator', 'date'] as const;

/**
 * judgements.csv: the proposals to read, and the decisions that persons made, or room for them. Decisions about other places stand
 * at the end, in the order in which they were found. Written again from its own decisions it is the same to the byte.
 */
export function judgementCsv(proposals: readonly JudgementRow[], decisions: readonly Decision[], { delimiter, newline }: Form): string {
  const same = (a: { node: string; group: string }) => (b: { node: string; group: string }) => a.node === b.node && a.group === b.group;
  const others = decisions.filter((decision) => !proposals.some(same(decision)));
  const rows = [
    ...proposals.map((proposal) => [
      proposal.node,
      proposal.group,
      ...proposalColumns.map((column) => proposal[column]),
      ...decisionCells(decisions.find(same(proposal))),
    ]),
    ...others.map((decision) => [decision.node, decision.group, ...proposalColumns.map(() => ''), ...decisionCells(decision)]),
  ];
  const header = ['node', 'group', ...proposalColumns, ...decisionColumns];
  return stringify([header, ...rows.map((row) => row.map(neutralizeFormula))], {
    bom: true,
    delimiter,
    record_delimiter: newline,
    quoted_match: /[\r\n]/,
  });
}

function decisionCells(decision: Decision | undefined): string[] {
  return decisionColumns.map((column) => decision?.[column] ?? '');
}
