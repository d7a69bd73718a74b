import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { memoryFolder } from '../../test/support/memory-folder.ts';
import { codingHeader, smallStudyFiles } from '../../test/support/small-study.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { evidenceRefSchema } from '../result/evidence.ts';
import { sourceSummarySchema, studySummarySchema } from '../result/result.ts';
import { readEvidence } from './read-evidence.ts';
import type { KnownMeasures } from './rubric/rubric-rules.ts';
import { readStudy } from './study/study.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
const anything = z.record(z.string(), z.json());
const measures: KnownMeasures = {
  'checklist-completion': { parameters: anything, evidence: ['document'] },
  'testimony-rating': { parameters: anything, evidence: ['interview'] },
  'visits-per-open-day': { parameters: anything, evidence: ['visitor-log'] },
};
const bundledRubrics = { names: [], read: async () => null };

/** Reads a whole study: study.yaml, rubric, and every file that is named. */
async function readAll(files: Files) {
  const folder = memoryFolder(files);
  const study = await readStudy({ folder, measures, bundledRubrics });
  if (!study.spec) return { evidence: null, diagnostics: study.diagnostics };
  const { spec, rubric } = study;
  const read = await readEvidence({ folder, spec, rubric, period: spec.period, restricted: false, holidays: async () => null });
  return { evidence: read.evidence, diagnostics: [...study.diagnostics, ...read.diagnostics] };
}
const codingRow = (id: string, rest: string) =>
  `${id},interviews/head.txt,Aturannya sudah ada,,,39,58,governance.regulation,supports,yes,,head,coder-1,confirmed,${rest}`;

test('a study is read into evidence that fits the result', async () => {
  const { evidence, diagnostics } = await readAll(smallStudyFiles);
  expect(diagnostics).toEqual([]);
  expect(evidence?.codings.map(({ ref }) => evidenceRefSchema.parse(ref).id)).toEqual(['C-1']);
  expect(evidence?.items.map(({ ref }) => evidenceRefSchema.parse(ref).id)).toEqual(['DOC-1']);
  expect(studySummarySchema.parse(evidence?.study)).toMatchObject({
    period: { from: '2022-01-01', to: '2022-12-31', restricted: false },
    innovation: { appliedSince: '2022', description: null },
    note: null,
  });
  expect(evidence?.sources.map((source) => [sourceSummarySchema.parse(source).file, source.role, source.attribution, source.date])).toEqual(
    [
      ['codings.csv', 'codings', 'stated', null],
      ['documents.csv', 'checklist', 'stated', null],
      ['interviews/head.txt', 'transcript', 'stated', '2022-05-31'],
      ['interviews/pair.txt', 'transcript', 'stated', null],
      ['judgements.csv', 'judgements', 'stated', null],
      ['notes/counter.md', 'notes', 'assumed', null],
    ],
  );
  expect(evidence?.judgements).toEqual([]);
  expect(evidence?.visits).toBeNull();
  expect(evidence?.targets['governance.socialization.visits']?.target).toBe(5);
});

test('ids are followed across files, to criteria too', async () => {
  const codings = [codingHeader, codingRow('C-1', ',DOC-1;governance.socialization.visits;DOC-2,,'), codingRow('DOC-1', 'C-9,,,')].join(
    '\n',
  );
  const { diagnostics } = await readAll({ ...smallStudyFiles, 'codings.csv': codings });
  expect(diagnostics.map(({ code, location, args }) => [code, location.file, location.start?.line, args])).toMatchObject([
    ['evidence/unknown-id', 'codings.csv', 2, { id: 'DOC-2', nearest: 'DOC-1' }],
    ['evidence/unknown-id', 'codings.csv', 3, { column: 'supersedes', id: 'C-9', expected: 'coding' }],
    ['evidence/duplicate-id', 'documents.csv', 2, { id: 'DOC-1', file: 'codings.csv', line: 3 }],
  ]);
});

test('a transcript in Windows-1252 is read, and the ledger says so', async () => {
  // The en dash keeps its place: every character of Windows-1252 is one code point.
  const text = (smallStudyFiles['interviews/head.txt'] ?? '').replace('dasarnya?', 'dasar – apa?');
  const bytes = Uint8Array.from([...text].map((letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))));
  const codings = (smallStudyFiles['codings.csv'] ?? '').replace(',39,58,', ',42,61,');
  const { evidence, diagnostics } = await readAll({ ...smallStudyFiles, 'interviews/head.txt': bytes, 'codings.csv': codings });
  expect(diagnostics).toEqual([]);
  expect(evidence?.cleaning).toMatchObject([{ file: 'interviews/head.txt', rule: 'encoding-assumed', count: 1 }]);
});

test('the problems of all files come in one run', async () => {
  const { diagnostics } = await readAll({
    ...smallStudyFiles,
    // Half of it is UTF-8: neither that nor Windows-1252.
    'interviews/head.txt': Uint8Array.from([0x50, 0x3a, 0xc3, 0xa9, 0xe9]),
    'interviews/pair.txt': 'Budi: Ya.\nBudi: Ya.\n',
    'notes/counter.md': '# Judul\n',
    'documents.csv': 'id,title\n',
    'codings.csv': `${codingHeader}\n${codingRow('C-1', ',"')}`,
    'judgements.csv': '',
  });
  expect([...new Set(diagnostics.map(({ code, location }) => `${location.file} ${code}`))]).toEqual([
    'codings.csv csv/unterminated-quote',
    'documents.csv checklist/no-codes',
    'documents.csv csv/missing-column',
    'interviews/head.txt file/not-utf8',
    'interviews/pair.txt transcript/speaker-not-found',
    'interviews/pair.txt transcript/unmapped-speaker',
    'judgements.csv csv/empty',
    'notes/counter.md transcript/no-notes',
  ]);
});

test('a quote from a source that is missing is not reported a second time', async () => {
  const { 'interviews/head.txt': _, ...rest } = smallStudyFiles;
  const { diagnostics } = await readAll(rest);
  expect(diagnostics.map(({ code, location }) => [code, location.file])).toEqual([['file/missing', 'study.yaml']]);
});

test('without a readable rubric the names that only it knows are let pass', async () => {
  const { diagnostics } = await readAll({ ...smallStudyFiles, 'rubric.yaml': 'schema: [' });
  expect(diagnostics.map(({ location }) => location.file)).toEqual(['rubric.yaml']);
});

test('any bytes as any file lead to diagnostics or success, never to an exception', async () => {
  const names = Object.keys(smallStudyFiles);
  const mutation = fc.record({ at: fc.nat(400), remove: fc.nat(20), insert: fc.string({ unit: 'binary', maxLength: 6 }) });
  const contents = (file: string) =>
    fc.oneof(
      fc.uint8Array({ maxLength: 50 }),
      // Files that are nearly right reach deeper than random bytes.
      fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) =>
        mutations.reduce((text, { at, remove, insert }) => {
          const start = at % (text.length + 1);
          return text.slice(0, start) + insert + text.slice(start + remove);
        }, smallStudyFiles[file] ?? ''),
      ),
    );
  const damaged = fc.constantFrom(...names).chain((file) => contents(file).map((text): Files => ({ ...smallStudyFiles, [file]: text })));
  await fc.assert(
    fc.asyncProperty(damaged, async (files) => {
      const { evidence, diagnostics } = await readAll(files);
      if (!evidence) expect(diagnostics.length).toBeGreaterThan(0);
      for (const entry of diagnostics) {
        for (const language of ['id', 'en'] as const) expect(formatDiagnostic(entry, language)).not.toMatch(/undefined|\[object|NaN/);
      }
      for (const { ref } of evidence?.codings ?? []) evidenceRefSchema.parse(ref);
    }),
    { numRuns: 400 },
  );
});
