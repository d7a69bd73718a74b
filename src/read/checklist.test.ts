import { expect, test } from 'vitest';
import { checklistHeader, smallStudyYaml } from '../../test/support/small-study.ts';
import { readChecklist } from './checklist.ts';
import { readChecklistCsv } from './checklists/checklist-file.ts';
import { makeReadingText } from './reading-text.ts';
import { studySpecSchema } from './study/study-spec.ts';
import { readYaml } from './yaml/yaml-document.ts';

const { value: spec } = readYaml(makeReadingText({ file: 'study.yaml', sha256: '', text: smallStudyYaml }), studySpecSchema);
function read(...rows: string[]) {
  if (!spec) throw new Error('the small study does not fit its schema');
  const checklist = { file: 'documents.csv', title: { id: 'Dokumen', en: 'Documents' }, origin: 'reconstructed' as const };
  const reading = makeReadingText({ file: 'documents.csv', sha256: '', text: [checklistHeader, ...rows].join('\n') });
  return readChecklist(readChecklistCsv(reading), reading.file, { spec, checklist, codes: ['governance.regulation', 'governance.sop'] });
}

test('an item carries what the checklist says, and years and months of validity become days', () => {
  const { items, rows, diagnostics } = read(
    'DOC-1,SK Kepala Dinas,Decree,governance.regulation;governance.sop,regulation; sk,ada,800/1,2021-12,2022,2024-02,ya,no,umkm,assumed,C-1,asli',
  );
  expect(diagnostics).toEqual([]);
  expect(items[0]?.facts).toEqual({
    checklist: 'documents.csv',
    status: 'present',
    number: '800/1',
    issued: '2021-12',
    validFrom: '2022-01-01',
    validTo: '2024-02-29',
    published: true,
    specific: false,
    tags: ['regulation', 'sk'],
    note: 'asli',
  });
  expect(items[0]?.ref).toMatchObject({
    id: 'DOC-1',
    kind: 'document',
    codes: ['governance.regulation', 'governance.sop'],
    excerpt: 'SK Kepala Dinas',
    translation: 'Decree',
    location: { file: 'documents.csv', start: { line: 2, column: 7 }, end: { line: 2, column: 22 } },
    group: 'umkm',
    attribution: 'assumed',
    origin: 'reconstructed',
    contradicts: ['C-1'],
    document: items[0]?.facts,
  });
  expect(rows).toMatchObject([{ id: 'DOC-1', kind: 'item', contradicts: { ids: ['C-1'] } }]);
});

test('blank cells mean unknown, and attribution is stated unless the row says assumed', () => {
  const { items } = read('DOC-1,SK,,governance.regulation,,tidak diketahui,,,,,,,,,,');
  expect(items[0]?.facts).toMatchObject({ status: 'unknown', published: null, specific: null, validFrom: null, number: null, tags: [] });
  expect(items[0]?.ref).toMatchObject({ attribution: 'stated', translation: null, group: null });
});

test.each([
  ['disebut', 'stated'],
  ['Diasumsikan', 'assumed'],
])('attribution may be %s, as the Indonesian form offers it', (word, attribution) => {
  const { items } = read(`DOC-1,SK,,governance.regulation,,ada,,,,,,,,${word},,`);
  expect(items[0]?.ref.attribution).toBe(attribution);
});

test('a status is read in Indonesian and in English', () => {
  const words = [
    'present',
    'Ada',
    'partial',
    'sebagian',
    'dalam proses',
    'absent',
    'tidak ada',
    'not-applicable',
    'tidak relevan',
    'unknown',
  ];
  const { items } = read(...words.map((word, index) => `D-${index},SK,,governance.sop,,${word},,,,,,,,,,`));
  expect(items.map(({ facts }) => facts.status).join(' ')).toBe(
    'present present partial partial partial absent absent not-applicable not-applicable unknown',
  );
});

test('everything wrong in a row is reported at its cell, and the row is left out', () => {
  const { items, rows, diagnostics } = read(
    'DOC-1,,,governance.sopp,,adda,,kemarin,2023,2022-13,mungkin,,umkn,,,',
    'D-2,SK,,,,ada,,,2023,2022,,,,,,',
  );
  expect(items).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(['DOC-1', 'D-2']);
  expect(diagnostics.map(({ code, location, args }) => [code, location.start?.line, location.start?.column, args])).toEqual([
    ['csv/blank-cell', 2, 7, { column: 'title' }],
    ['evidence/unknown-code', 2, 9, { code: 'governance.sopp', nearest: 'governance.sop' }],
    ['csv/not-one-of', 2, 26, expect.objectContaining({ column: 'status', found: 'adda', nearest: 'ada' })],
    ['csv/not-a-date', 2, 32, { column: 'issued', found: 'kemarin', form: 'any' }],
    ['csv/not-a-date', 2, 45, { column: 'valid_to', found: '2022-13', form: 'any' }],
    ['csv/not-one-of', 2, 53, { column: 'published', found: 'mungkin', options: ['yes', 'ya', 'no', 'tidak', ''], nearest: '' }],
    ['study/unknown-group', 2, 62, { group: 'umkn', nearest: 'umkm', known: ['umkm', 'youth'] }],
    ['csv/blank-cell', 3, 9, { column: 'codes' }],
    ['checklist/validity-out-of-order', 3, 22, { from: '2023-01-01', to: '2022-12-31' }],
  ]);
});

test('a checklist without items is warned about', () => {
  expect(read().diagnostics).toMatchObject([{ code: 'checklist/no-items', severity: 'warning' }]);
});
