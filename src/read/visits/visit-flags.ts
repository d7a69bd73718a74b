import type { CleaningEntry } from '../../result/result.ts';

/** What is worth a line in the cleaning ledger about a row with a date. */
export type VisitFlag = Extract<
  CleaningEntry['rule'],
  | 'marked-zero'
  | 'marked-closed'
  | 'date-filled-down'
  | 'date-completed'
  | 'ditto'
  | 'group-blank'
  | 'group-spelling'
  | 'group-list'
  | 'group-size-assumed'
  | 'group-size-from-text'
  | 'group-size-from-names'
  | 'formula-as-text'
  | 'double-submission'
  | 'staff-or-test'
  | 'unreadable-time'
  | 'out-of-hours'
  | 'check-out-before-check-in'
>;
