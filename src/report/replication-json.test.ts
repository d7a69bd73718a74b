import { expect, test } from 'vitest';
import { exampleReplication } from '../../test/support/example-replication.ts';
import { exampleResult } from '../../test/support/example-result.ts';
import { replicationJson } from './replication-json.ts';

test('every side of a conclusion is quoted with file, line and informant', () => {
  const [conclusion] = exampleReplication.conclusions;
  if (!conclusion) throw new Error('no conclusion');
  const result = exampleResult({
    replication: {
      ...exampleReplication,
      conclusions: [{ ...conclusion, support: ['C-001'], against: ['governance.sop.testimony'], mixed: ['DOC-01'] }],
    },
  });
  const quotes = replicationJson(result)?.conclusions[0]?.quotes;
  const passage = result.evidence.find(({ id }) => id === 'C-001');
  expect(quotes?.support).toMatchObject([
    {
      id: 'C-001',
      excerpt: passage?.excerpt,
      file: passage?.location.file,
      line: passage?.location.start?.line,
      informant: { id: passage?.informant, role: { id: 'Tenaga Ahli' } },
    },
  ]);
  expect(quotes?.mixed).toMatchObject([{ id: 'DOC-01', informant: null }]);
  // A figure has a title and no words of its own.
  expect(quotes?.against).toMatchObject([{ excerpt: null, file: null, line: null, title: { id: expect.stringMatching(/\S/) } }]);
});

test('the missing kinds of evidence and the reason for a higher verdict are part of it', () => {
  const gaps = [{ code: 'governance.sop', criterion: 'governance.sop.testimony', kind: 'interview' as const }];
  const json = replicationJson(exampleResult({ replication: exampleReplication, gaps }));
  expect(json?.gaps).toEqual([{ code: 'governance.sop', kind: 'interview' }]);
  expect(json?.verdicts[0]?.because.stronger).toEqual(['governance.sop']);
});

test('it is null without a publication', () => {
  expect(replicationJson(exampleResult())).toBeNull();
});
