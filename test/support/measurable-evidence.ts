import type { ChecklistItem, LogDay, VisitCell, VisitLog } from '../../src/read/evidence.ts';
import type { DocumentFacts, EvidenceRef } from '../../src/result/evidence.ts';

/** The year that the measures' tests take place in. */
export const year = { from: '2022-01-01', to: '2022-12-31' };

/** An interview passage that supports, of informant `a`, without a concrete example; a test names what matters to it. */
export function passage(facts: Partial<EvidenceRef> & { id: string }): EvidenceRef {
  return {
    kind: 'interview',
    codes: ['governance.sop'],
    location: { file: 'interview.txt', start: { line: 1, column: 1 } },
    excerpt: 'SOP sudah kami pakai.',
    translation: null,
    valence: 'supports',
    explicit: false,
    group: null,
    informant: 'a',
    coder: 'coder-1',
    status: 'confirmed',
    attribution: 'stated',
    origin: 'field',
    date: null,
    contradicts: [],
    memo: null,
    ...facts,
  };
}

/** A present checklist item about which nothing else is known. */
export function item(id: string, facts: Partial<DocumentFacts> = {}): ChecklistItem {
  const document: DocumentFacts = {
    checklist: 'documents.csv',
    status: 'present',
    number: null,
    issued: null,
    validFrom: null,
    validTo: null,
    published: null,
    specific: null,
    tags: [],
    note: null,
    ...facts,
  };
  const { valence, explicit, ...ref } = passage({ id, kind: 'document', informant: null, coder: null, status: null, excerpt: id });
  return { ref: { ...ref, document }, facts: document };
}

/** `rows` parties of one visitor each, in no target group, unless said otherwise. */
export function cell(facts: Partial<VisitCell> = {}): VisitCell {
  return { groups: [], purpose: null, size: 1, rows: 1, ...facts };
}

export function openDay(date: string, ...cells: VisitCell[]): LogDay {
  return { date, open: true, closedBecause: null, record: cells.length > 0 ? 'rows' : 'none', cells };
}

export function closedDay(date: string, ...cells: VisitCell[]): LogDay {
  return { date, open: false, closedBecause: 'libur', record: cells.length > 0 ? 'rows' : 'none', cells };
}

/** An open day in a gap of the log. */
export function missingDay(date: string): LogDay {
  return { date, open: true, closedBecause: null, record: 'missing', cells: [] };
}

/** One log, `visitors`, without names unless distinct persons are given. */
export function visitLog(days: readonly LogDay[], distinctPersons: VisitLog['distinctPersons'] = null): VisitLog {
  const rows = days.flatMap((day) => day.cells).reduce((sum, { rows }) => sum + rows, 0);
  const { valence, explicit, ...ref } = passage({ id: 'visitors', kind: 'visitor-log', informant: null, coder: null, status: null });
  return {
    logs: [{ id: 'visitors', file: 'visitors.csv', origin: 'field', rows }],
    days,
    distinctPersons,
    purposes: new Map(),
    refs: [ref],
  };
}
