import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import type { Replication } from '../result/replication.ts';
import { replicationText } from './replication-text.ts';

const replication: Replication = {
  citation: 'Penulis (2024). Judul.',
  verdicts: [
    {
      node: 'governance',
      group: null,
      published: 'belum optimal',
      publishedLevel: 'not-yet',
      paraphrase: { id: 'Belum optimal.', en: 'Not optimal.' },
      level: 'partly',
      decided: false,
      score: 66.6,
      coverage: 0.4,
      outcome: 'higher',
      because: { heldBy: null, weaker: [], notAssessed: [] },
    },
  ],
  conclusions: [
    {
      id: 'G-1',
      kind: 'conclusion',
      paraphrase: { id: 'Dasar hukumnya kuat.', en: 'The legal basis is strong.' },
      direction: 'supports',
      group: null,
      subIndicators: ['governance.regulation'],
      outcome: 'contradicted',
      support: [],
      against: ['C-001', 'DOC-01'],
      restsOn: ['DOC-01'],
      note: null,
    },
  ],
  contradictions: [{ id: 'X-1', title: { id: 'Pokok', en: 'Subject' }, inEvidence: false, left: ['G-1'], right: ['C-001'] }],
  notReported: [{ id: 'Jumlah pengguna', en: 'Number of users' }],
};

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

test('a study without a publication is told so', () => {
  expect(replicationText(exampleResult(), 'en')).toBe('This study names no publication (key `published` in study.yaml).');
});
