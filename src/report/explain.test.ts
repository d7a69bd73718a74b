import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import { explain } from './explain.ts';

test('every criterion shows value, score and weight, and the sum that makes the score', () => {
  const text = explain(exampleResult(), 'governance.regulation', 'en');
  expect(text).toContain('+1 (scale −2 to +2) → 75.0 × weight 2');
  expect(text).toContain('50% → 50.0 × weight 1');
  expect(text).toContain('points of the rubric: −2 → 0, 0 → 50, +1 → 75, +2 → 100');
  expect(text).toContain('(75.0 × 2 + 50.0 × 1) / 3 = 66.7');
});

test('a criterion without a target shows what was measured, why it has no score, and its interval', () => {
  const text = explain(exampleResult(), 'governance.regulation', 'en');
  expect(text).toMatch(/2\.50 persons per open day\n\s+no score \(the study declares no target\); its weight is left out/);
  expect(text).toContain('from 200 open days; 95% confidence interval: 2.25 to 2.75');
});

test('a decision stands beside the proposal and neither hides the other', () => {
  const [all, group] = explain(exampleResult(), 'governance.regulation', 'en').split('\n\nSmall businesses\n');
  expect(all?.replaceAll(/\s+/g, ' ')).toContain(
    'partly achieved, decided by EV-1, 5 February 2024: “Perda belum dijalankan”; proposed automatically: achieved',
  );
  expect(group?.replaceAll(/\s+/g, ' ')).toContain(
    'proposed automatically: not assessed (no evidence about this group in particular); nobody has decided yet',
  );
});

test('coverage, bounds, strength and triangulation are told in words', () => {
  const text = explain(exampleResult(), 'governance.regulation', 'en').replaceAll(/\s+/g, ' ');
  expect(text).toContain("92% of the criteria's weight is measured");
  expect(text).toContain('62.5 if every blank were the worst, 70.8 if the best');
  expect(text).toContain('thin (1 informant of 1 role, 0% point the other way, 100% of passages confirmed, 50% from an assumed source)');
  expect(text).toContain('partial agreement (interview: supports, document: mixed)');
});

test('every piece of evidence has its place, role, valence and quote', () => {
  const text = explain(exampleResult(), 'governance.regulation', 'id');
  expect(text).toContain('C-001 · mendukung · wawancara · Tenaga Ahli · contoh nyata\n    interviews/officer.md:12:5\n    “Peraturannya');
  expect(text).toContain('DOC-01 · sebagian · dokumen · sumber diasumsikan\n    documents.csv:2:1\n    “Peraturan gubernur”');
  expect(text).toContain('Pertentangan\n  C-001 ↔ DOC-01');
});

test('a blank sub-indicator has no score, says why, and names what is missing', () => {
  const text = explain(exampleResult(), 'governance.sop', 'id');
  expect(text).toContain('tidak ada (belum ada bukti)');
  expect(text).toContain('0,0 jika semua yang kosong bernilai terburuk, 100,0 jika terbaik');
  expect(text).toContain('Bukti (0)\n  Belum ada bukti.');
  expect(text).toContain('Bukti yang diharapkan tetapi tidak ada\n  wawancara (governance.sop.testimony)');
  expect(text).not.toContain(' = 0');
});

test('evidence in Word and Excel files is found by paragraph and cell', () => {
  const result = exampleResult();
  const [passage, item] = result.evidence;
  if (!passage || !item) throw new Error('the example has two pieces of evidence');
  const moved = exampleResult({
    evidence: [
      { ...passage, location: { file: 'a.docx', paragraph: 7 } },
      { ...item, location: { file: 'b.xlsx', sheet: 'Dokumen', cell: 'B4' } },
    ],
  });
  const text = explain(moved, 'governance.regulation', 'en');
  expect(text).toContain('    a.docx:¶7\n');
  expect(text).toContain('    b.xlsx:Dokumen!B4\n');
});

test('no line is longer than 100 characters, however long a quote is', () => {
  const result = exampleResult();
  const evidence = result.evidence.map((ref) => ({ ...ref, excerpt: 'ruang rapat dipakai '.repeat(40) }));
  const lines = explain({ ...result, evidence }, 'governance.regulation', 'id').split('\n');
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100);
});

test('an unknown sub-indicator is a bug of the caller', () => {
  expect(() => explain(exampleResult(), 'governance.luck', 'en')).toThrow('governance.luck');
});
