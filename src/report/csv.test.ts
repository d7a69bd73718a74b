import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import { evidenceCsv, scoresCsv } from './csv.ts';

function read(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

function resultWithExcerpt(excerpt: string) {
  const result = exampleResult();
  return { ...result, evidence: result.evidence.map((ref) => ({ ...ref, excerpt })) };
}

test('scores have one row for every node and scope, the overall score first', () => {
  const rows = read(scoresCsv(exampleResult(), 'en'));
  // 1 overall + 1 indicator + 2 sub-indicators + 4 criteria, for all evidence and for one group.
  expect(rows).toHaveLength(16);
  expect(rows.map((row) => row['id']).slice(0, 4)).toEqual([
    'overall',
    'governance',
    'governance.regulation',
    'governance.regulation.testimony',
  ]);
  expect(new Set(rows.map((row) => row['scope']))).toEqual(new Set(['all', 'umkm']));
});

test('a row keeps proposal and decision apart, and a blank is an empty cell, not 0', () => {
  const rows = read(scoresCsv(exampleResult(), 'en'));
  expect(rows.find((row) => row['id'] === 'governance.regulation')).toMatchObject({
    title: 'Regulation',
    score: '66.666667',
    proposed_level: 'achieved',
    decided_level: 'partly',
    evaluator: 'EV-1',
    worst_case: '62.5',
  });
  expect(rows.find((row) => row['id'] === 'governance.sop')).toMatchObject({
    score: '',
    decided_level: '',
    coverage: '0',
    reason: 'no evidence yet',
  });
  expect(rows.find((row) => row['id'] === 'governance.regulation.visits')).toMatchObject({
    value: '2.5',
    score: '',
    reason: 'the study declares no target',
  });
});

test('titles and reasons follow the language, headings do not', () => {
  const [english, indonesian] = [scoresCsv(exampleResult(), 'en'), scoresCsv(exampleResult(), 'id')];
  expect(indonesian.split('\n')[0]).toBe(english.split('\n')[0]);
  expect(read(indonesian).find((row) => row['id'] === 'governance.sop')).toMatchObject({ reason: 'belum ada bukti' });
  expect(indonesian).toContain('Tata kelola');
});

test('evidence shows where a person finds it, who said it and what it says', () => {
  const [passage, item] = read(evidenceCsv(exampleResult()));
  expect(passage).toMatchObject({
    file: 'interviews/officer.md',
    line: '12',
    column: '5',
    role_en: 'Expert',
    valence: 'supports',
    explicit: 'yes',
    contradicts: 'DOC-01',
  });
  expect(item).toMatchObject({
    sub_indicators: 'governance.regulation; governance.sop',
    document_status: 'partial',
    published: 'yes',
    specific: '',
    informant: '',
  });
});

test('Excel is told that the file is UTF-8', () => {
  expect(scoresCsv(exampleResult(), 'id').codePointAt(0)).toBe(0xfeff);
  expect(evidenceCsv(exampleResult()).codePointAt(0)).toBe(0xfeff);
});

test('a quote that a spreadsheet would run as a formula stays a text', () => {
  for (const formula of ['=HYPERLINK("http://x")', '+62 811', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    expect(read(evidenceCsv(resultWithExcerpt(formula)))[0]).toMatchObject({ excerpt: `'${formula}` });
  }
  expect(read(evidenceCsv(resultWithExcerpt('a = b')))[0]).toMatchObject({ excerpt: 'a = b' });
});

test('a negative rating stays a number', () => {
  const result = exampleResult();
  const [scope] = result.scopes;
  const csv = scoresCsv({ ...result, scopes: scope ? [{ ...scope, bounds: { worst: -0.5, best: 1 } }] : [] }, 'en');
  expect(read(csv)[0]).toMatchObject({ worst_case: '-0.5' });
});

test('any quote comes back as it was, and no cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (excerpt) => {
      const row = read(evidenceCsv(resultWithExcerpt(excerpt)))[0]?.['excerpt'] ?? '';
      expect([excerpt, `'${excerpt}`]).toContain(row);
      expect(row).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
