import type { Coding } from '../../src/read/evidence.ts';
import type { EvidenceRef, ItemStatus } from '../../src/result/evidence.ts';

/** A confirmed supporting statement of informant `i1` on `a.one`; a test names only what it is about. */
export function examplePassage(facts: Partial<EvidenceRef> & { id: string }): EvidenceRef {
  return {
    kind: 'interview',
    codes: ['a.one'],
    location: { file: 'interviews/one.txt' },
    excerpt: 'It helps.',
    translation: null,
    valence: 'supports',
    explicit: false,
    group: null,
    informant: 'i1',
    coder: 'c1',
    status: 'confirmed',
    attribution: 'stated',
    origin: 'field',
    date: null,
    contradicts: [],
    memo: null,
    ...facts,
  };
}

/** A checklist item of the given status on `a.one`. */
export function exampleDocument(id: string, status: ItemStatus, facts: Partial<EvidenceRef> = {}, tags: string[] = []): EvidenceRef {
  const { valence: _valence, explicit: _explicit, ...ref } = examplePassage({ id });
  const document = {
    checklist: 'documents',
    status,
    number: null,
    issued: null,
    validFrom: null,
    validTo: null,
    published: null,
    specific: null,
    tags,
    note: null,
  };
  return { ...ref, kind: 'document', informant: null, coder: null, status: null, document, ...facts };
}

/** A visitor log, which is coded to nothing. */
export function exampleLog(id: string): EvidenceRef {
  const { valence: _valence, explicit: _explicit, ...ref } = examplePassage({ id });
  return { ...ref, kind: 'visitor-log', codes: [], informant: null, coder: null, status: null };
}

/** A confirmed coding by coder `c1` of characters 0–10 of one interview. */
export function exampleCoding(
  facts: Partial<Omit<Coding, 'ref'>> & { id: string; span?: [number, number]; file?: string; date?: string },
): Coding {
  const { span = [0, 10], file = 'interviews/one.txt', date = null, ...rest } = facts;
  const coding = { code: 'a.one', valence: 'supports', coder: 'c1', status: 'confirmed', supersedes: null, ...rest } as const;
  const ref = examplePassage({
    id: coding.id,
    codes: [coding.code],
    location: { file },
    span: { start: span[0], end: span[1] },
    valence: coding.valence,
    coder: coding.coder,
    status: coding.status === 'rejected' ? null : coding.status,
    date,
  });
  return { ...coding, ref, location: { file: 'codings.csv', start: { line: 2, column: 1 } } };
}
