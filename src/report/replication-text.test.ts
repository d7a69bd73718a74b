import { expect, test } from 'vitest';
import { exampleReplication as replication } from '../../test/support/example-replication.ts';
import { exampleResult } from '../../test/support/example-result.ts';
import type { Replication } from '../result/replication.ts';
import { replicationText } from './replication-text.ts';

const linesOf = (language: 'id' | 'en', with_: Partial<Replication> = {}) =>
  replicationText(exampleResult({ replication: { ...replication, ...with_ } }), language).split('\n');

function under(lines: readonly string[], heading: string): string[] {
  const from = lines.indexOf(heading);
  if (from < 0) throw new Error(`no line "${heading}" in\n${lines.join('\n')}`);
  const indent = heading.search(/\S/);
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => line === '' || line.search(/\S/) <= indent);
  return rest.slice(0, end).map((line) => line.trim());
}

test('a higher level is explained by the sub-indicators above the published one', () => {
  expect(linesOf('en').join(' ')).toMatch(/above the published level: [A-Z]/);
  const sameLevel = replication.verdicts.map((verdict) => ({ ...verdict, outcome: 'same' as const }));
  expect(linesOf('en', { verdicts: sameLevel }).join(' ')).not.toContain('above the published level');
});

test('evidence declared to contradict a conclusion stands apart from evidence that merely points the other way', () => {
  const lines = linesOf('id');
  expect(under(lines, '    Dinyatakan bertentangan (1):').join(' ')).toMatch(/^C-001 “/);
  expect(under(lines, '    Berlawanan arah (1):').join(' ')).toMatch(/^DOC-01 /);
});

test('both sides of a contradiction are told in words, a conclusion as one', () => {
  const lines = linesOf('id');
  expect(under(lines, '    Di satu pihak:')).toEqual(['G-1 Dasar hukumnya kuat. (simpulan penulis)']);
  expect(under(lines, '    Di pihak lain:').join(' ')).toMatch(/^C-001 “.+” \(Tenaga Ahli; .+:\d+\)$/);
});

test('what could carry a conclusion is quoted, or only named where it is quoted as support', () => {
  expect(under(linesOf('en'), '    Could rest only on:').join(' ')).toMatch(/^DOC-01 \S+/);
  const supported = replication.conclusions.map((entry) => ({ ...entry, support: ['DOC-01'], against: [] }));
  expect(under(linesOf('en', { conclusions: supported }), '    Could rest only on:')).toEqual(['DOC-01']);
});

test('evidence on both sides has a list of its own, and what else there is is counted', () => {
  const [conclusion] = replication.conclusions;
  if (!conclusion) throw new Error('no conclusion');
  const conclusions = [{ ...conclusion, support: [], against: [], mixed: ['C-001'], beyond: ['DOC-01'], undirected: ['D-1', 'D-2'] }];
  const text = linesOf('id', { conclusions });
  expect(under(text, '    Campuran (1):').join(' ')).toMatch(/^C-001 “/);
  expect(text.map((line) => line.trim()).join(' ')).toContain('Selain itu ada satu bukti yang searah, tetapi tidak dihitung');
  expect(text.map((line) => line.trim()).join(' ')).toContain('Selain itu ada dua bukti yang tidak berarah: D-1 dan D-2.');
  expect(under(linesOf('en', { conclusions }), '    On both sides (1):').join(' ')).toMatch(/^C-001 “/);
});

test('a publication without verdicts or conclusions is not counted out of 0', () => {
  const id = linesOf('id', { verdicts: [], conclusions: [], contradictions: [] }).join('\n');
  expect(id).toContain('(a) Tingkat menurut publikasi dan menurut bukti\n\n  tidak ada');
  expect(id).not.toMatch(/Dari 0/);
});

test('a study without a publication is told so', () => {
  expect(replicationText(exampleResult(), 'en')).toMatch(/^This study names no publication .*docs\/published\.md/);
});
